import { n as validate } from "./chunks/validate.js";
import { a as renderJunitFindings, n as encodePart, r as ruleUrl, t as renderSarif } from "./chunks/sarif.js";
import { n as countWords, t as renderTerminalFindings } from "./chunks/findings.js";
import { a as link, i as inlineCode, n as escapeText, t as escapeCell } from "./chunks/escape.js";
import { i as fitRows, n as cutText } from "./chunks/fit-blocks.js";
import { c as toolVersion } from "./chunks/start.js";
import { n as openAgent, p as readValidateInputs, t as runAction } from "./chunks/run-action.js";
import { t as annotateFindings } from "./chunks/report-findings.js";
import { n as requireRevision } from "./chunks/require-revision.js";
// src/render/markdown/findings.ts
const MARKS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
function renderMarkdownFindings(validation, options = {}) {
	const { findings, counts } = validation;
	const { limit = 100, budget = 5e4 } = options;
	const heading = `### ${counts.error > 0 ? MARKS.error : "✅"} Validation: ${countWords(counts)}`;
	const read = validation.layout === void 0 ? [] : [escapeText(cutText(validation.layout, 500)), ""];
	if (findings.length === 0) return [heading, ...read.length > 0 ? ["", ...read] : [""]].join("\n");
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
		...read,
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
	const name = link(inlineCode(cutText(rule, 100)), options.version === void 0 ? void 0 : ruleUrl(rule, options.version));
	return `| ${MARKS[severity]} | ${place} | ${what.join("<br>")} | ${name} |`;
}
function moreRow(count) {
	return `| | | and ${count} more; the result file of this run has all of them | |`;
}
function fileUrl(file, line, filesUrl) {
	if (filesUrl === void 0) return void 0;
	return `${filesUrl.replace(/\/+$/, "")}/${file.split("/").map(encodePart).join("/")}#L${line}`;
}
// src/actions/validate-action.ts
await runAction("validate", async (context) => {
	const { revision: name } = readValidateInputs();
	const wired = await openAgent(context);
	const { settings, run } = wired;
	const revision = await requireRevision(wired, name);
	const result = await validate(wired, {
		settings,
		revision,
		forReports: true
	});
	const { findings, layout, forReports } = result.data;
	const { agent = settings.agent, fingerprints = [], filePaths = [] } = forReports ?? {};
	annotateFindings(context.runtime, findings, run.runUrl);
	const commit = revision.kind === "commit" ? revision.commit : run.pullRequest?.headSha ?? run.sha;
	return {
		result,
		outputs: {
			errors: result.data.counts.error,
			warnings: result.data.counts.warning,
			sarif: context.runtime.writeFile("validate.sarif", renderSarif({
				agent,
				findings,
				fingerprints,
				layout
			}, toolVersion)),
			junit: context.runtime.writeFile("validate.xml", renderJunitFindings({
				agent,
				findings,
				filePaths
			}))
		},
		text: renderTerminalFindings(result.data, { colour: false }),
		summary: [renderMarkdownFindings(result.data, {
			version: toolVersion,
			filesUrl: `${run.serverUrl}/${run.owner}/${run.repo}/blob/${commit}`
		})]
	};
});
export {};
