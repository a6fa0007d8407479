import { a as changedSentence, c as unchangedSentence, o as cosmeticSentence } from "./changes.js";
import { i as shortDigest } from "./base.js";
import { i as sideWords, n as changeBlocks, r as notesBlock, t as flagsBlock } from "./flags.js";
import { i as inlineCode, n as escapeText } from "./escape.js";
import { n as cutText, r as fitBlocks } from "./fit-blocks.js";
// src/render/markdown/diff.ts
const SUMMARY_BUDGET = 9e5;
function renderDiff(diff, options = {}) {
	const budget = options.budget ?? 9e5;
	const name = escapeText(cutText(diff.displayName, 100));
	const rest = [unchangedSentence(diff), cosmeticSentence(diff)].filter((sentence) => sentence !== "").join(" ");
	return fitBlocks([
		{ text: `## ${name} · ${sideWords(diff.from)} → ${sideWords(diff.to)}` },
		{ text: `**${escapeText(cutText(changedSentence(diff), 3e3))}** ${escapeText(rest)}`.trim() },
		{ text: flagsBlock(diff) },
		{ text: notesBlock(diff) },
		...changeBlocks(diff, { plan: options.plan }, budget / 3),
		{ text: `<sub>from ${identity(diff.from)} to ${identity(diff.to)}</sub>` }
	], budget, (count) => `*The details of ${count} more changes are left out here, because a summary can only be so long; the result file of this run has all of them.*`);
}
function identity({ digest, nothing, commit }) {
	if (nothing) return "nothing";
	if (digest !== void 0) return `digest ${inlineCode(shortDigest(digest))}`;
	return commit === void 0 ? "the files of the work tree" : `commit ${escapeText(commit.slice(0, 7))}`;
}
export { renderDiff as n, SUMMARY_BUDGET as t };
