import { n as renderJunit, t as renderMarkdownResults } from "./results2.js";
import { t as writeReport } from "./file-sink.js";
// src/cli/write-reports.ts
function writeReports(dir, results) {
	return [
		writeReport(dir, "results.json", `${JSON.stringify(results, null, 2)}\n`),
		writeReport(dir, "junit.xml", renderJunit(results)),
		writeReport(dir, "results.md", `${renderMarkdownResults(results)}\n`)
	];
}
export { writeReports as t };
