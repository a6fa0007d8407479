import { b as readVersionFrom } from "./chunks/run-delivery.js";
import { n as requireApproval } from "./chunks/require-approval.js";
import { W as shortText, a as changedSentence, o as cosmeticSentence, u as countRisks } from "./chunks/changes.js";
import { o as durationText } from "./chunks/count-verdicts.js";
import { i as shortDigest } from "./chunks/base.js";
import { n as changeBlocks, r as notesBlock, t as flagsBlock } from "./chunks/flags.js";
import { a as link, i as inlineCode, n as escapeText } from "./chunks/escape.js";
import { n as cutText, r as fitBlocks, t as byteLength } from "./chunks/fit-blocks.js";
import { f as readRequireApprovalInputs, n as openAgent, t as runAction } from "./chunks/run-action.js";
// src/render/time-words.ts
function spanWords(from, to) {
	const milliseconds = Date.parse(to) - Date.parse(from);
	if (Number.isNaN(milliseconds)) return "";
	const seconds = Math.max(0, Math.floor(milliseconds / 1e3));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min`;
	const hours = Math.floor(minutes / 60);
	if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
	return `${Math.floor(hours / 24)} days`;
}
// src/render/markdown/review-summary.ts
const REVIEW_BUDGET = 2e5;
const MAX_NAMED = 10;
function renderReviewSummary(data, budget = REVIEW_BUDGET) {
	const diff = data.diff;
	const heading = `## Approve **v${data.version}** of ${escapeText(cutText(data.displayName, 100))} for **${escapeText(data.environment)}**?`;
	const told = diff === void 0 ? void 0 : changedSentence(diff);
	const quotes = [data.note, told].filter((text) => text !== void 0 && text !== "").map((text) => `> ${escapeText(shortText(text ?? "", 1e3))}`);
	return fitBlocks([
		{ text: heading },
		{ text: quotes.join("\n>\n") },
		{ text: diff === void 0 ? "" : flagsBlock(diff) },
		{ text: [
			"| | |",
			"|---|---|",
			...rows(data).map(([name, text]) => `| ${name} | ${text} |`)
		].join("\n") },
		{ text: binding(data) },
		...diff === void 0 || diff.changes.length === 0 ? [] : [
			{ text: "### What guests will notice" },
			{ text: notesBlock(diff) },
			...changeBlocks(diff, { plan: data.plan }, budget / 3)
		]
	], budget - byteLength(heading), (count) => `*The details of ${count} more changes are left out here; \`greenroom diff\` shows all of them.*`);
}
function rows(data) {
	return [
		replacesRow(data),
		waitingRow(data),
		skippedRow(data),
		changesRow(data),
		regressionRow(data),
		untestedRow(data),
		rollbackRow(data)
	].filter((row) => row !== void 0);
}
function replacesRow({ replaces, now, environment }) {
	if (replaces === void 0) return void 0;
	if (replaces === null) return ["Would replace", `nothing: ${escapeText(environment)} has run no version yet`];
	const span = forSpan(replaces.since, now);
	return ["Would replace", `**v${replaces.version}**, ${escapeText(environment)}${span}, deployed by ${inlineCode(replaces.by)}`];
}
function waitingRow({ waitingIn, now }) {
	if (waitingIn === void 0) return void 0;
	const state = waitingIn.verified ? "verified" : "⚠️ not verified";
	return ["Waiting in", `${escapeText(waitingIn.environment)}${forSpan(waitingIn.since, now)} (${state})`];
}
function skippedRow({ skipped }) {
	if (skipped === void 0) return void 0;
	const because = escapeText(cutText(skipped.because, 300));
	return ["Skipped", `⚠️ ${escapeText(skipped.environment)}, because ${because}`];
}
function forSpan(since, now) {
	const span = spanWords(since, now);
	return span === "" ? "" : ` for ${span}`;
}
function changesRow({ diff, environment }) {
	if (diff === void 0) return void 0;
	const cosmetic = cosmeticSentence(diff);
	const further = cosmetic === "" ? "" : ` · ${cosmetic.slice(0, -1)}`;
	if (diff.changes.length === 0 && diff.unsure > 0) return ["Changes", `⚠️ ${escapeText(changedSentence(diff))}`];
	if (diff.changes.length === 0) return ["Changes", `none: the content is the same${further}`];
	const risks = [...countRisks(diff.changes)].map(([risk, count]) => `${count} ${risk}`);
	const rest = diff.from.nothing ? "everything is new" : `nothing else differs from ${escapeText(environment)}`;
	return ["Changes", `${diff.changes.length}: ${risks.join(", ")} · ${rest}${further}`];
}
function regressionRow({ regression }) {
	if (regression === void 0) return void 0;
	if (regression === null) return ["Regression", "⚠️ no full run is recorded for this digest"];
	const { counts, failed, verdict, suite, url } = regression;
	const mark = verdict === "passed" ? "✅" : verdict === "failed" ? "❌" : "⚠️";
	const passed = new Map(Object.entries(counts)).get("passed") ?? 0;
	const total = new Map(Object.entries(counts)).get("total") ?? 0;
	const names = failed.slice(0, MAX_NAMED).map((name) => inlineCode(shortText(name)));
	if (failed.length > MAX_NAMED) names.push(`and ${failed.length - MAX_NAMED} more`);
	const parts = [
		link(`${mark} ${passed} of ${total}`, url),
		...names.length === 0 ? [] : [`${verdict === "error" ? "not measured" : "failed"}: ${names.join(", ")}`],
		...suite === void 0 ? [] : [`suite ${inlineCode(shortDigest(suite))}`]
	];
	return [`Regression on ${escapeText(regression.environment)}`, parts.join(" · ")];
}
function untestedRow({ plan }) {
	if (plan === void 0) return void 0;
	if (plan.uncovered.length === 0) return ["Untested changes", "none"];
	const names = plan.uncovered.slice(0, MAX_NAMED).map((name) => inlineCode(name));
	if (plan.uncovered.length > MAX_NAMED) names.push(`and ${plan.uncovered.length - MAX_NAMED} more`);
	return ["Untested changes", `⚠️ ${plan.uncovered.length}: ${names.join(", ")}`];
}
function rollbackRow({ rollbackTarget }) {
	if (rollbackTarget === void 0) return void 0;
	if (rollbackTarget === null) return ["Rollback target", "⚠️ none: no version was verified here yet"];
	const { version, duration } = rollbackTarget;
	return ["Rollback target", `v${version}, verified${duration === void 0 ? "" : `, about ${durationText(duration)}`}`];
}
function binding({ digest, position, environment, links }) {
	const sideBySide = links?.sideBySide === void 0 ? "" : ` ${link("Full side-by-side", links.sideBySide)}.`;
	return `Approving binds to digest ${inlineCode(shortDigest(digest))} and ledger position ${position}. If ${escapeText(environment)} or the version moves, the job stops.${sideBySide}`;
}
// src/actions/require-approval-action.ts
await runAction("require-approval", async (context) => {
	const { phase, environment, version } = readRequireApprovalInputs();
	const wired = await openAgent(context);
	const { settings, source, run } = wired;
	const readVersion = readVersionFrom(source, settings);
	const result = await requireApproval({
		...wired,
		readVersion
	}, {
		settings,
		phase,
		environment,
		version
	});
	const { review, approvedBy, position } = result.data;
	const approver = approvedBy?.login ?? approvedBy?.name;
	const summary = review && renderReviewSummary({
		...review,
		links: {
			...review.links,
			approve: run.runUrl
		}
	});
	const asked = `Approval of v${version} for ${environment} is asked for, at ledger position ${position}.`;
	const given = `@${approver} approved v${version} for ${environment}; recorded, bound to ledger position ${position}.`;
	return {
		result,
		outputs: {
			"approved-by": approver,
			markdown: summary && context.runtime.writeFile("review.md", summary)
		},
		text: result.decision !== "proceed" ? "" : approver === void 0 ? asked : given,
		summary: summary === void 0 ? [] : [summary]
	};
});
export {};
