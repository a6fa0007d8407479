import { i as ruleUrl, n as renderSarif, o as renderJunitFindings, r as encodePart, t as validateWithoutSettings } from "./chunks/validate-without-settings.js";
import { n as countWords, t as renderTerminalFindings } from "./chunks/findings.js";
import { a as link, i as inlineCode, n as escapeText, t as escapeCell } from "./chunks/escape.js";
import { i as fitRows, n as cutText } from "./chunks/fit-blocks.js";
import { c as toolVersion } from "./chunks/start.js";
import { a as findGatingSettings, g as readValidateInputs, o as readGatingSettings, r as openCheckout, t as runAction } from "./chunks/run-action.js";
import { t as annotateFindings } from "./chunks/report-findings.js";
import "./chunks/agent.js";
import { n as validate } from "./chunks/validate.js";
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
	const read = [...validation.layout === void 0 ? [] : [validation.layout], ...validation.remarks ?? []].flatMap((text) => [escapeText(cutText(text, 500)), ""]);
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
// src/actions/validate-checkout.ts
async function validateCheckout(checkout, request) {
	const { source, run } = checkout;
	const { settingsFile } = request;
	const settings = settingsFile === "greenroom.yml" ? await findGatingSettings(checkout, settingsFile) : await readGatingSettings(checkout, settingsFile);
	const revision = await requireRevision({
		source,
		settings
	}, request.revision);
	return {
		result: settings ? await validate({ source }, {
			settings,
			revision,
			forReports: true
		}) : await validateWithoutSettings({ source }, {
			revision,
			settingsFile,
			within: "",
			folderName: run.repo
		}),
		revision
	};
}
// src/actions/validate-action.ts
await runAction("validate", async (context) => {
	const checkout = await openCheckout(context);
	const { run } = checkout;
	const { result, revision } = await validateCheckout(checkout, {
		settingsFile: context.inputs.settings,
		revision: readValidateInputs().revision
	});
	const { findings, layout, forReports, remarks = [] } = result.data;
	const { agent = run.repo, fingerprints = [], filePaths = [] } = forReports ?? {};
	for (const remark of remarks) context.runtime.logger.warn(remark);
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
