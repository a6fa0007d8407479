import { a as showHidden } from "./results.js";
// src/render/annotations.ts
const MOST_OF_A_LEVEL = 10;
const LONGEST = 1e3;
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function toAnnotations(findings, all) {
	return [
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const ofLevel = findings.filter((finding) => finding.severity === severity);
		if (ofLevel.length <= MOST_OF_A_LEVEL) return ofLevel.map(toAnnotation);
		const shown = ofLevel.slice(0, 9);
		const [next] = ofLevel.slice(shown.length);
		const more = next === void 0 ? [] : [{
			...toAnnotation(next),
			...moreWords(severity, ofLevel.length - shown.length, all)
		}];
		return [...shown.map(toAnnotation), ...more];
	});
}
function moreWords(severity, count, all) {
	const where = all === void 0 ? "The summary of this job lists them." : `The summary lists them: ${all}`;
	return {
		title: `and ${count} more ${severity}s`,
		message: `From here on ${count} more ${severity}s were found. ${where}`
	};
}
function toAnnotation({ severity, rule, message, hint, location }) {
	const { file, line, column, endLine = line, endColumn } = location;
	return {
		level: LEVELS[severity],
		file,
		line,
		column,
		endLine,
		...endLine === line && endColumn !== void 0 && endColumn > column ? { endColumn } : {},
		title: plain(rule, 100),
		message: plain(hint === void 0 ? message : `${message} ${hint}`, LONGEST)
	};
}
function plain(text, longest) {
	const line = showHidden(text).replace(/[ \t\r\n]+/g, " ");
	return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}
function renderAnnotation(annotation) {
	const { level, file, line, endLine, column, endColumn, title, message } = annotation;
	return `::${level} ${[
		["file", file],
		["line", String(line)],
		["endLine", String(endLine)],
		["col", String(column)],
		...endColumn === void 0 ? [] : [["endColumn", String(endColumn)]],
		["title", title]
	].map(([name, value = ""]) => `${name}=${escapeLine(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`).join(",")}::${escapeLine(message)}`;
}
function escapeLine(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
export { toAnnotations as n, renderAnnotation as t };
