import { A as shortDigest, E as isUserError, g as escapeText, m as toolVersion, v as inlineCode, y as link } from "./run-action.js";
import { a as changedSentence, i as sideWords, n as conversationVerdicts, r as detailBlocks, s as unchangedSentence, t as changeTable } from "./change-table.js";
import { a as dialogueOf, c as reasonsOf, i as decisiveTurn, o as durationText, r as casesThatDidNotPass } from "./count-verdicts.js";
import { r as shortText } from "./quote.js";
import { n as fitBlocks, t as cutText } from "./fit-blocks.js";
// src/render/markdown/comment-verdicts.ts
const MAX_FAILURES = 8;
const MAX_FINDINGS = 8;
const MAX_STEPS = 10;
const LINE = 300;
/** The rehearsal in one sentence, and each failure with its two lines of dialogue. */
function rehearsalBlock(results, missing) {
	if (results === void 0) return `**Rehearsal:** ${escapeText(shortText(missing ?? "not run.", LINE))}`;
	if (results.problem !== void 0) return `⚠️ **The rehearsal proved nothing.** ${escapeText(shortText(results.problem.message, LINE))}`;
	const verdicts = [...conversationVerdicts(results).values()];
	const passed = verdicts.filter((one) => one.verdict === "passed").length;
	const mark = results.verdict === "passed" ? "" : results.verdict === "failed" ? "❌ " : "⚠️ ";
	const unmeasured = results.counts.error > 0 ? `, ${results.counts.error} runs could not be measured` : "";
	const runs = results.counts.total === verdicts.length ? "" : ` (${results.counts.total} runs)`;
	const sentence = `${mark}**Rehearsal on this draft: ${passed} of ${verdicts.length} conversations passed**${runs}${unmeasured}, ${durationText(results.duration)}. Not evidence for promotion; the full suite runs on pre-release.`;
	const wrong = casesThatDidNotPass(results);
	const listed = wrong.slice(0, MAX_FAILURES).map(failureLine);
	if (wrong.length > MAX_FAILURES) listed.push(`- … and ${wrong.length - MAX_FAILURES} more, all of them in the results of this run`);
	return listed.length === 0 ? sentence : `${sentence}\n\n${listed.join("\n")}`;
}
function failureLine(one) {
	const turn = decisiveTurn(one);
	const dialogue = (turn === void 0 ? [] : dialogueOf(turn)).map(({ who, text }) => `${who}: ${escapeText(text)}`);
	const reasons = reasonsOf(one).map((reason) => escapeText(shortText(reason, LINE)));
	return `- ${one.verdict === "failed" ? "❌" : "⚠️"} **${inlineCode(shortText(one.id))}** ${[...dialogue, ...reasons].join("<br>")}`;
}
/** `**Validation:** no errors, 1 warning (…)`, or the first findings as a list, errors first. */
function validationBlock(findings, files) {
	if (findings === void 0) return "**Validation:** not run.";
	const of = (severity) => findings.filter((finding) => finding.severity === severity);
	const errors = of("error");
	const warnings = of("warning");
	const counted = [errors.length === 0 ? "no errors" : plural(errors.length, "error"), ...warnings.length === 0 ? [] : [plural(warnings.length, "warning")]].join(", ");
	const shown = [...errors, ...warnings];
	const [only] = shown;
	if (only === void 0) return "**Validation:** no errors, no warnings.";
	if (shown.length === 1 && errors.length === 0) return `**Validation:** ${counted} (${place(only, files)} ${message(only)})`;
	const lines = shown.slice(0, MAX_FINDINGS).map((one) => `- ${one.severity === "error" ? "❌" : "⚠️"} ${place(one, files)} ${message(one)}`);
	if (shown.length > MAX_FINDINGS) lines.push(`- … and ${shown.length - MAX_FINDINGS} more, in the summary of this run`);
	return `${errors.length === 0 ? "" : "❌ "}**Validation: ${counted}**\n\n${lines.join("\n")}`;
}
function place({ location }, files) {
	const label = inlineCode(shortText(`${location.file}:${location.line}`));
	if (files === void 0) return label;
	const path = location.file.split("/").map(encodeURIComponent).join("/").replace(/['()*!]/g, "");
	return link(label, `${files}${path}#L${location.line}`);
}
function message(finding) {
	return escapeText(shortText(finding.message, LINE));
}
/** What no machine does for the author: steps by hand, conversations to write, the approval. */
function stillYours(diff, plan, approvalIn) {
	const steps = /* @__PURE__ */ new Set();
	for (const change of plan?.changes ?? []) for (const step of change.byHand) steps.add(escapeText(step));
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
/** UTF-8 bytes of a whole comment; GitHub refuses more than 65,536 characters. */
const COMMENT_BUDGET = 6e4;
const TABLE_BUDGET = 24e3;
const LONGEST_SENTENCE = 1500;
function commentMarker(agent) {
	return `<!-- greenroom:comment agent=${agent.replace(/[^a-z0-9-]/g, "")} -->`;
}
/**
* The pull request comment. Everything that came from config, tests, bots or people is inert in it, and it is never longer
* than `budget` bytes: details of changes go first, whole, and a sentence says where they are.
*/
function renderComment(data, budget = COMMENT_BUDGET) {
	const blocks = [
		{ text: `${data.marker ?? commentMarker(data.agent)}\n### ${title(data)}` },
		{ text: sentences(data.diff) },
		{ text: changeTable(data.diff, data.plan, data.rehearsal, Math.min(TABLE_BUDGET, budget / 2.5)) },
		...detailBlocks(data.diff),
		{ text: rehearsalBlock(data.rehearsal, data.rehearsalMissing) },
		{ text: validationBlock(data.validation, data.links?.files) },
		{ text: stillYours(data.diff, data.plan, data.approvalIn) },
		{ text: footer(data) }
	];
	return fitBlocks(blocks, budget, (count) => leftOut(count, data.links?.run));
}
function title(data) {
	const name = escapeText(cutText(data.displayName, 100));
	const { changes, from } = data.diff;
	if (from.digest === void 0) return `${name} · first version`;
	if (changes.length === 0) return `${name} · nothing differs from ${sideWords(from)}`;
	return `${name} · ${changes.length} ${changes.length === 1 ? "change" : "changes"} since ${sideWords(from)}`;
}
function sentences(diff) {
	const changed = escapeText(cutText(changedSentence(diff), LONGEST_SENTENCE));
	const unchanged = escapeText(unchangedSentence(diff));
	return unchanged === "" ? `**${changed}**` : `**${changed}**\n${unchanged}`;
}
function leftOut(count, run) {
	const where = run === void 0 ? "the job summary and the result file of this run" : link("the summary of this run", run);
	return `*${count === 1 ? "The details of 1 change are" : `The details of ${count} more changes are`} left out here, because a comment can only be so long; you find all of them in ${where}.*`;
}
function footer(data) {
	const { from } = data.diff;
	const compared = from.digest === void 0 ? "nothing to compare with yet" : from.environment === void 0 ? `compared with ${escapeText(from.label)}` : `compared with what ${escapeText(from.environment)} runs now, by the ledger`;
	return `<sub>${[
		`digest ${inlineCode(shortDigest(data.digest))}`,
		...data.head === void 0 ? [] : [`at ${headWords(data.head)}`],
		compared,
		...data.links?.sideBySide === void 0 ? [] : [link("full side-by-side", data.links.sideBySide)],
		`greenroom ${escapeText(data.toolVersion)}`
	].join(" · ")}</sub>`;
}
function headWords(head) {
	const commit = inlineCode(head.commit.slice(0, 7));
	return head.author === void 0 ? commit : `${commit} by ${inlineCode(head.author)}`;
}
// src/actions/comment.ts
/** Bytes for the same text in a job summary, where nearly all details fit. */
const SUMMARY_BUDGET = 7e5;
/** The comment about a comparison; undefined when there was nothing to compare with. */
function commentOf(run, comparison) {
	const { diff, plan, rehearsal, rehearsalMissing, ...rest } = comparison;
	if (diff === null) return void 0;
	const commit = run.pullRequest?.headSha ?? run.sha;
	const data = {
		...rest,
		diff,
		...plan === null ? {} : { plan },
		...rehearsal === null ? {} : { rehearsal },
		...rehearsalMissing === null ? {} : { rehearsalMissing },
		head: { commit },
		toolVersion,
		links: {
			run: run.runUrl,
			files: `${run.serverUrl}/${run.owner}/${run.repo}/blob/${commit}/`
		},
		...diff.from.environment === void 0 ? {} : { approvalIn: diff.from.environment }
	};
	return {
		marker: commentMarker(comparison.agent),
		text: renderComment(data, COMMENT_BUDGET),
		summary: renderComment(data, SUMMARY_BUDGET)
	};
}
/**
* Keeps the comment on the pull request. A token that may not write (forks, Dependabot) and a GitHub that does not answer are reasons
* to tell, not to fail: the text is in the job summary.
*/
async function postComment({ comments }, pullRequest, comment) {
	if (pullRequest === void 0 || comment === void 0) return { reasons: [] };
	try {
		const put = await comments.put(pullRequest, comment.marker, comment.text);
		if (put.outcome === "not-permitted") return {
			outcome: put.outcome,
			reasons: [notWritten(`The token may not write the comment (${put.message})`)]
		};
		return {
			outcome: put.outcome,
			url: put.url,
			reasons: (put.notOurs ?? []).map(notOurs)
		};
	} catch (error) {
		if (!isUserError(error)) throw error;
		return {
			outcome: "not-permitted",
			reasons: [notWritten(error.message)]
		};
	}
}
function notWritten(why) {
	return {
		code: "comment-not-permitted",
		message: `${why.replace(/\.$/, "")}.`,
		hint: "The text is in the job summary. On forks and for Dependabot that is as it should be; else give the job `pull-requests: write`."
	};
}
function notOurs(url) {
	return {
		code: "comment-not-ours",
		message: `A comment of somebody else carries our marker and was left alone: ${url}`
	};
}
export { postComment as n, commentOf as t };
