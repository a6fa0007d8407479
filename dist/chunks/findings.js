import { t as hiddenLines } from "./hidden-lines.js";
import { d as neutralLine, f as neutralText, l as displayWidth, p as padEnd, u as makeStyle } from "./agent.js";
// src/domain/lint/count-words.ts
function countWords(counts) {
	const words = [
		"error",
		"warning",
		"note"
	].filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`);
	if (counts.error === 0) words.unshift("no errors");
	return words.join(", ");
}
// src/render/terminal/findings.ts
const MOST_SHOWN = 200;
function renderTerminalFindings(validation, options) {
	const style = makeStyle(options.colour);
	const { findings, excerpts = [], layout } = validation;
	const isHidden = hiddenLines(findings);
	const lineAt = new Map(excerpts.map(({ file, line, text }) => [keyOf(file, line), text]));
	const blocks = [];
	let file;
	for (const finding of findings.slice(0, MOST_SHOWN)) {
		if (finding.location.file !== file) {
			file = finding.location.file;
			if (blocks.length > 0) blocks.push("");
			blocks.push(style.bold(fileHeading(file)));
		}
		const line = isHidden(finding.location) ? void 0 : lineAt.get(keyOf(file, finding.location.line));
		blocks.push(...findingLines(finding, line, style));
	}
	if (findings.length > MOST_SHOWN) blocks.push("", `and ${findings.length - MOST_SHOWN} more; --json has all of them`);
	if (blocks.length > 0) {
		if (options.rulesUrl !== void 0) blocks.push("", style.dim(`about a rule: ${options.rulesUrl}/<rule>.md`));
		blocks.push("");
	}
	if (layout !== void 0) blocks.push(style.dim(neutralLine(layout)));
	blocks.push(summary(validation, style));
	return blocks.join("\n");
}
function findingLines(finding, line, style) {
	const { severity, message, hint, location, rule } = finding;
	const place = padEnd(`${location.line}:${location.column}`, 6);
	const lines = [`  ${style.dim(place)} ${colour(style, severity)(padEnd(severity, 7))} ${neutralLine(message)}  ${style.dim(neutralLine(rule))}`];
	if (line !== void 0) lines.push(...frame(line, finding, style), ...replacement(line, finding, style));
	if (hint !== void 0) lines.push(`         ${style.cyan("→")} ${neutralLine(hint)}`);
	return lines;
}
function frame(line, { location }, style) {
	const shown = neutralSource(line).trimEnd();
	const before = neutralSource(line.slice(0, location.column - 1));
	const end = location.endLine === location.line && location.endColumn !== void 0 ? location.endColumn - 1 : line.length;
	const meant = neutralSource(line.slice(location.column - 1, end)).trimEnd();
	const marks = "^".repeat(Math.max(1, Math.min(displayWidth(meant), 80)));
	const number = String(location.line).padStart(6);
	return [style.dim(`         ${number} │ ${shown}`), `${style.dim(`         ${" ".repeat(number.length)} │ `)}${" ".repeat(displayWidth(before))}${style.red(marks)}`];
}
function replacement(line, { edit, location }, style) {
	if (edit === void 0) return [];
	const { file, line: first, endLine, column, endColumn } = edit.location;
	const isHere = file === location.file && first === location.line && endLine === location.line;
	const isInside = column >= 1 && column <= endColumn && endColumn <= line.length + 1;
	if (!isHere || !isInside || /[\r\n]/.test(edit.text)) return [];
	const after = `${line.slice(0, column - 1)}${edit.text}${line.slice(endColumn - 1)}`;
	if (after.trim() === "") return [style.dim("              - │ the line goes")];
	return [`${style.dim("              + │ ")}${style.added(neutralSource(after).trimEnd())}`];
}
function neutralSource(line) {
	return neutralText(line.replace(/[\r\n]/g, " "));
}
function fileHeading(file) {
	const heading = neutralLine(file);
	return heading.trimStart().startsWith("::") ? `./${heading}` : heading;
}
function summary({ counts, items, files }, style) {
	const seen = items === void 0 || files === void 0 ? "" : ` in ${files} file${files === 1 ? "" : "s"}, ${items} item${items === 1 ? "" : "s"}`;
	const words = `${countWords(counts)}${seen}`;
	const clean = counts.error === 0 && counts.warning === 0;
	return (counts.error > 0 ? style.red : clean ? style.green : style.yellow)(words);
}
function colour(style, severity) {
	return {
		error: style.red,
		warning: style.yellow,
		note: style.dim
	}[severity];
}
function keyOf(file, line) {
	return JSON.stringify([file, line]);
}
export { countWords as n, renderTerminalFindings as t };
