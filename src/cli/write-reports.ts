import type { SuiteResults } from "../domain/regression/results.ts";
import { renderJunit } from "../render/junit.ts";
import { renderMarkdownResults } from "../render/markdown/results.ts";
import { writeReport } from "../wiring/file-sink.ts";

/** Writes results.json, junit.xml and results.md to a folder. Returns their paths. */
export function writeReports(dir: string, results: SuiteResults): readonly string[] {
  return [
    writeReport(dir, "results.json", `${JSON.stringify(results, null, 2)}\n`),
    writeReport(dir, "junit.xml", renderJunit(results)),
    writeReport(dir, "results.md", `${renderMarkdownResults(results)}\n`),
  ];
}
