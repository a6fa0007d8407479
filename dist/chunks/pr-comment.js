import { W as shortText, a as changedSentence, c as unchangedSentence, n as versionName, o as cosmeticSentence } from "./changes.js";
import { i as shortDigest } from "./base.js";
import { a as conversationVerdicts, i as sideWords, n as changeBlocks, r as notesBlock, t as flagsBlock } from "./flags.js";
import { a as dialogueOf, c as reasonsOf, i as decisiveTurn, o as durationText, r as casesThatDidNotPass } from "./count-verdicts.js";
import { a as link, i as inlineCode, n as escapeText } from "./escape.js";
import { n as cutText, r as fitBlocks, t as byteLength } from "./fit-blocks.js";
// src/render/markdown/comment-verdicts.ts
const MAX_REASONS = 3;
const MAX_STEPS = 10;
function rehearsalBlock(results, missing, limits) {
	if (results === void 0) return `**Rehearsal:** ${escapeText(shortText(missing ?? "not run.", limits.line))}`;
	if (results.problem !== void 0) return `⚠️ **The rehearsal proved nothing.** ${escapeText(shortText(results.problem.message, limits.line))}`;
	return verdictLines(results, "Rehearsal on this draft", " Not evidence for promotion; the full suite runs on pre-release.", limits);
}
function testsBlock(results, limits) {
	if (results === void 0) return "";
	const { environment, version } = results.target;
	const runs = version === null ? "" : ` (${versionName(version)})`;
	const where = `${escapeText(shortText(environment, 100))}${runs}`;
	if (results.problem !== void 0) return `⚠️ **The tests of ${where} proved nothing.** ${escapeText(shortText(results.problem.message, limits.line))}`;
	return verdictLines(results, `Tests of what runs in ${where}`, "", limits);
}
function verdictLines(results, what, after, limits) {
	const verdicts = [...conversationVerdicts(results).values()];
	const passed = verdicts.filter((one) => one.verdict === "passed").length;
	const mark = results.verdict === "passed" ? "" : results.verdict === "failed" ? "❌ " : "⚠️ ";
	const unmeasured = results.counts.error > 0 ? `, ${plural(results.counts.error, "run")} could not be measured` : "";
	const runs = results.counts.total === verdicts.length ? "" : ` (${results.counts.total} runs)`;
	const sentence = `${mark}**${what}: ${passed} of ${verdicts.length} conversations passed**${runs}${unmeasured}, ${durationText(results.duration)}.${after}`;
	const wrong = casesThatDidNotPass(results);
	const listed = wrong.slice(0, limits.failures).map((one) => failureLine(one, limits));
	if (wrong.length > limits.failures) listed.push(`- … and ${wrong.length - limits.failures} more, all of them in the results of this run`);
	return listed.length === 0 ? sentence : `${sentence}\n\n${listed.join("\n")}`;
}
function failureLine(one, { line }) {
	const turn = decisiveTurn(one);
	const dialogue = (turn === void 0 ? [] : dialogueOf(turn)).map(({ who, text }) => `${who}: ${escapeText(shortText(text, line))}`);
	const reasons = reasonsOf(one).slice(0, MAX_REASONS).map((reason) => escapeText(shortText(reason, line)));
	return `- ${one.verdict === "failed" ? "❌" : "⚠️"} **${inlineCode(shortText(one.id))}** ${[...dialogue, ...reasons].join("<br>")}`;
}
function validationBlock(findings, files, limits) {
	if (findings === void 0) return "**Validation:** not run.";
	const of = (severity) => findings.filter((finding) => finding.severity === severity);
	const errors = of("error");
	const warnings = of("warning");
	const counted = [errors.length === 0 ? "no errors" : plural(errors.length, "error"), ...warnings.length === 0 ? [] : [plural(warnings.length, "warning")]].join(", ");
	const shown = [...errors, ...warnings];
	const [only] = shown;
	if (only === void 0) return "**Validation:** no errors, no warnings.";
	if (shown.length === 1 && errors.length === 0) return `**Validation:** ${counted} (${place(only, files)} ${message(only, limits)})`;
	const lines = shown.slice(0, limits.findings).map((one) => `- ${one.severity === "error" ? "❌" : "⚠️"} ${place(one, files)} ${message(one, limits)}`);
	if (shown.length > limits.findings) lines.push(`- … and ${shown.length - limits.findings} more, in the summary of this run`);
	return `${errors.length === 0 ? "" : "❌ "}**Validation: ${counted}**\n\n${lines.join("\n")}`;
}
function place({ location }, files) {
	const label = inlineCode(shortText(`${location.file}:${location.line}`));
	if (files === void 0) return label;
	const path = location.file.toWellFormed().split("/").map(encodeURIComponent).join("/").replace(/['()*!]/g, "");
	return link(label, `${files}${path}#L${location.line}`);
}
function message(finding, { line }) {
	return escapeText(shortText(finding.message, line));
}
function stillYours(diff, plan, approvalIn) {
	const steps = /* @__PURE__ */ new Set();
	for (const change of plan?.changes ?? []) for (const step of change.byHand) steps.add(escapeText(shortText(step)));
	for (const item of plan?.uncovered ?? []) steps.add(`write a conversation that covers ${inlineCode(item)}`);
	if (approvalIn !== void 0 && diff.changes.length > 0) steps.add(`approve in environment ${inlineCode(approvalIn)}`);
	const all = [...steps];
	if (all.length === 0) return "";
	const shown = all.slice(0, MAX_STEPS).map((step) => `☐ ${step}`);
	if (all.length > MAX_STEPS) shown.push(`and ${all.length - MAX_STEPS} more`);
	return `**Still yours:** ${shown.join(" · ")}`;
}
function plural(count, word) {
	return `${count} ${count === 1 ? word : `${word}s`}`;
}
// src/render/markdown/pr-comment.ts
const COMMENT_BUDGET = 6e4;
const TABLE_BUDGET = 24e3;
function commentMarker(agent) {
	return `<!-- greenroom:comment agent=${agent.replace(/[^a-z0-9-]/g, "")} -->`;
}
function renderComment(data, budget = COMMENT_BUDGET) {
	for (const limits of LIMITS) {
		const text = renderWithin(data, budget, limits);
		if (byteLength(text) <= budget) return text;
	}
	return `${data.marker ?? commentMarker(data.agent)}\n### ${title(data)}\n\n${leftOut(data.diff.changes.length, data.links)}\n`;
}
const LIMITS = [{
	failures: 8,
	findings: 8,
	line: 300,
	sentence: 1500
}, {
	failures: 2,
	findings: 2,
	line: 80,
	sentence: 500
}];
function renderWithin(data, budget, limits) {
	const blocks = [
		{ text: `${data.marker ?? commentMarker(data.agent)}\n### ${title(data)}` },
		{ text: sentences(data.diff, limits.sentence) },
		{ text: flagsBlock(data.diff, limits.line) },
		{ text: notesBlock(data.diff) },
		...changeBlocks(data.diff, data, Math.min(TABLE_BUDGET, budget / 2.5)),
		{ text: rehearsalBlock(data.rehearsal, data.rehearsalMissing, limits) },
		{ text: testsBlock(data.tests, limits) },
		{ text: validationBlock(data.validation, data.links?.files, limits) },
		{ text: stillYours(data.diff, data.plan, data.approvalIn) },
		{ text: footer(data) }
	];
	return fitBlocks(blocks, budget, (count) => leftOut(count, data.links));
}
function title(data) {
	const name = escapeText(cutText(data.displayName, 100));
	const { changes, from, unsure } = data.diff;
	if (from.nothing) return `${name} · first version`;
	if (changes.length === 0 && unsure > 0) return `${name} · what differs from ${sideWords(from)} can't be told`;
	if (changes.length === 0) return `${name} · nothing differs from ${sideWords(from)}`;
	return `${name} · ${changes.length} ${changes.length === 1 ? "change" : "changes"} since ${sideWords(from)}`;
}
function sentences(diff, longest) {
	const changed = escapeText(cutText(changedSentence(diff), longest));
	const rest = [unchangedSentence(diff), cosmeticSentence(diff)].filter((sentence) => sentence !== "");
	return [`**${changed}**`, ...rest.map(escapeText)].join("\n");
}
function leftOut(count, { run, sideBySide } = {}) {
	const where = `${run === void 0 ? "the job summary and the result file of this run" : link("the summary of this run", run)} and in ${sideBySide === void 0 ? "the page `diff.html` of that run" : `the ${link("side-by-side page", sideBySide)}`}`;
	return `*${count === 1 ? "The details of 1 change are" : `The details of ${count} more changes are`} left out here, because a comment can only be so long; you find all of them in ${where}.*`;
}
function footer(data) {
	const { from } = data.diff;
	const compared = from.nothing ? "nothing to compare with yet" : from.environment === void 0 ? `compared with ${escapeText(cutText(from.label, 100))}` : `compared with what ${escapeText(cutText(from.environment, 100))} runs now, by the ledger`;
	return `<sub>${[
		`digest ${inlineCode(shortDigest(data.digest))}`,
		...data.head === void 0 ? [] : [`at ${headWords(data.head)}`],
		compared,
		...data.links?.sideBySide === void 0 ? [] : [link("full side-by-side", data.links.sideBySide)],
		`greenroom ${escapeText(cutText(data.toolVersion, 40))}`
	].join(" · ")}</sub>`;
}
function headWords(head) {
	const commit = inlineCode(head.commit.slice(0, 7));
	return head.author === void 0 ? commit : `${commit} by ${inlineCode(head.author)}`;
}
export { testsBlock as a, rehearsalBlock as i, commentMarker as n, validationBlock as o, renderComment as r, COMMENT_BUDGET as t };
