import { n as toAnnotations } from "./annotations.js";
// src/actions/report-findings.ts
function annotateFindings({ logger }, findings, runUrl) {
	for (const { level, message, ...place } of toAnnotations(findings, runUrl)) {
		const { title, file, line: startLine, column: startColumn, endLine, endColumn } = place;
		const at = {
			title,
			file,
			startLine,
			startColumn,
			endLine,
			...endColumn === void 0 ? {} : { endColumn }
		};
		if (level === "error") logger.error(message, at);
		else if (level === "warning") logger.warn(message, at);
		else logger.notice(message, at);
	}
}
function reportFindings(runtime, findings, runUrl) {
	annotateFindings(runtime, findings, runUrl);
	if (findings.length === 0) return;
	const lines = findings.map(({ location, severity, message, hint }) => {
		const { file, line, column } = location;
		return `${file}:${line}:${column}: ${severity}: ${message}${hint === void 0 ? "" : ` ${hint}`}`;
	});
	runtime.logger.group("All findings", lines.join("\n"));
}
function countSeverity(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
export { countSeverity as n, reportFindings as r, annotateFindings as t };
