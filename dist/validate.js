import { i as validate, n as requireRevision } from "./chunks/require-revision.js";
import { h as escapeCell, n as openAgent, p as readValidateInputs, t as runAction, v as inlineCode, y as link } from "./chunks/run-action.js";
import { r as fitRows, t as cutText } from "./chunks/fit-blocks.js";
import { i as padEnd, n as makeStyle, r as neutralLine, t as displayWidth } from "./chunks/style.js";
import { t as annotateFindings } from "./chunks/report-findings.js";
// src/domain/lint/count-words.ts
/** `2 errors, 1 warning`; `no errors` when there is nothing to say. */
function countWords(counts) {
	const words = [
		"error",
		"warning",
		"note"
	].filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`);
	if (counts.error === 0) words.unshift("no errors");
	return words.join(", ");
}
// src/render/markdown/findings.ts
const MARKS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
/** A heading with the counts and a table, errors first; one line when there is nothing to tell. For a job's summary or a comment. */
function renderMarkdownFindings(validation, options = {}) {
	const { findings, counts } = validation;
	const { limit = 100, budget = 5e4 } = options;
	const heading = `### ${counts.error > 0 ? MARKS.error : "✅"} Validation: ${countWords(counts)}`;
	if (findings.length === 0) return `${heading}\n`;
	const sorted = [
		"error",
		"warning",
		"note"
	].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	const rows = sorted.slice(0, limit).map((finding) => row(finding, options));
	const kept = fitRows(rows, budget, (count) => moreRow(count + sorted.length - rows.length));
	const left = kept.at(-1) === rows.at(-1) && sorted.length > rows.length ? [moreRow(sorted.length - rows.length)] : [];
	return [
		heading,
		"",
		"| | Where | What | Rule |",
		"|---|---|---|---|",
		...kept,
		...left,
		""
	].join("\n");
}
function row({ severity, rule, message, hint, location }, options) {
	const label = inlineCode(cutText(`${location.file}:${location.line}`, 200));
	const place = link(label, fileUrl(location.file, location.line, options.filesUrl));
	const what = [message, hint].filter((text) => text !== void 0).map((text) => escapeCell(cutText(text, 500)));
	const name = link(inlineCode(cutText(rule, 100)), options.rulesUrl && `${options.rulesUrl}#${encodeURIComponent(rule)}`);
	return `| ${MARKS[severity]} | ${place} | ${what.join("<br>")} | ${name} |`;
}
function moreRow(count) {
	return `| | | and ${count} more; the result file of this run has all of them | |`;
}
function fileUrl(file, line, filesUrl) {
	if (filesUrl === void 0) return void 0;
	return `${filesUrl.replace(/\/+$/, "")}/${file.split("/").map(encodePart).join("/")}#L${line}`;
}
/** As `encodeURIComponent`, but for half characters too, and with the brackets that would end a Markdown link. */
function encodePart(part) {
	return encodeURIComponent(part.toWellFormed()).replace(/[()'*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/render/terminal/findings.ts
/** More than anybody reads in a terminal; `--json` has all of them. */
const MOST_SHOWN = 200;
/**
* Findings grouped by file, each with the line it points at, what is wrong and what to do; the summary is the last line. Foreign text
* is on one line and holds no control characters. Ends without a line break.
*/
function renderTerminalFindings(validation, options) {
	const style = makeStyle(options.colour);
	const { findings, counts, items, files, excerpts = [] } = validation;
	const lineAt = new Map(excerpts.map(({ file, line, text }) => [keyOf(file, line), text]));
	const blocks = [];
	let file;
	for (const finding of findings.slice(0, MOST_SHOWN)) {
		if (finding.location.file !== file) {
			file = finding.location.file;
			if (blocks.length > 0) blocks.push("");
			blocks.push(style.bold(neutralLine(file)));
		}
		blocks.push(...findingLines(finding, lineAt.get(keyOf(file, finding.location.line)), style));
	}
	if (findings.length > MOST_SHOWN) blocks.push("", `and ${findings.length - MOST_SHOWN} more; --json has all of them`);
	if (blocks.length > 0) blocks.push("");
	blocks.push(summary(counts, items, files, style));
	return blocks.join("\n");
}
function findingLines(finding, line, style) {
	const { severity, message, hint, location, rule } = finding;
	const place = padEnd(`${location.line}:${location.column}`, 6);
	const lines = [`  ${style.dim(place)} ${colour(style, severity)(padEnd(severity, 7))} ${neutralLine(message)}  ${style.dim(rule)}`];
	if (line !== void 0) lines.push(...frame(line, finding, style));
	if (hint !== void 0) lines.push(`         ${style.cyan("→")} ${neutralLine(hint)}`);
	return lines;
}
/** The line itself and marks below the part that is meant. */
function frame(line, { location }, style) {
	const shown = neutralLine(line).trimEnd();
	const before = neutralLine(line.slice(0, location.column - 1));
	const end = location.endLine === location.line && location.endColumn !== void 0 ? location.endColumn - 1 : line.length;
	const meant = neutralLine(line.slice(location.column - 1, end)).trimEnd();
	const marks = "^".repeat(Math.max(1, Math.min(displayWidth(meant), 80)));
	const number = String(location.line).padStart(6);
	return [style.dim(`         ${number} │ ${shown}`), `${style.dim(`         ${" ".repeat(number.length)} │ `)}${" ".repeat(displayWidth(before))}${style.red(marks)}`];
}
function summary(counts, items, files, style) {
	const words = `${countWords(counts)} in ${files} file${files === 1 ? "" : "s"}, ${items} item${items === 1 ? "" : "s"}`;
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
// src/actions/validate-action.ts
await runAction("validate", async (context) => {
	const { revision: name } = readValidateInputs();
	const wired = await openAgent(context);
	const { settings, run } = wired;
	const revision = await requireRevision(wired, name);
	const result = await validate(wired, {
		settings,
		revision
	});
	annotateFindings(context.runtime, result.data.findings);
	const commit = revision.kind === "commit" ? revision.commit : run.pullRequest?.headSha ?? run.sha;
	return {
		result,
		outputs: {
			errors: result.data.counts.error,
			warnings: result.data.counts.warning
		},
		text: renderTerminalFindings(result.data, { colour: false }),
		summary: [renderMarkdownFindings(result.data, { filesUrl: `${run.serverUrl}/${run.owner}/${run.repo}/blob/${commit}` })]
	};
});
export {};
