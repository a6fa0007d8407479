import { r as unchangedSentence, t as changedSentence } from "./summary.js";
import { i as shortDigest } from "./digest.js";
import { a as sideWords, i as notesBlock, r as detailBlocks, t as changeTable } from "./change-table.js";
import { i as inlineCode, n as escapeText } from "./escape.js";
import { n as cutText, r as fitBlocks } from "./fit-blocks.js";
/** A section with the whole comparison, for a job summary or a file. */
function renderDiff(diff, options = {}) {
	const budget = options.budget ?? 9e5;
	const name = escapeText(cutText(diff.displayName, 100));
	const unchanged = unchangedSentence(diff);
	return fitBlocks([
		{ text: `## ${name} · ${sideWords(diff.from)} → ${sideWords(diff.to)}` },
		{ text: `**${escapeText(cutText(changedSentence(diff), 3e3))}** ${escapeText(unchanged)}`.trim() },
		{ text: notesBlock(diff) },
		{ text: changeTable(diff, options.plan, void 0, budget / 3) },
		...detailBlocks(diff),
		{ text: `<sub>${digests(diff)}</sub>` }
	], budget, (count) => `*The details of ${count} more changes are left out here, because a summary can only be so long; the result file of this run has all of them.*`);
}
function digests({ from, to }) {
	const words = ({ digest, nothing }) => digest === void 0 ? nothing ? "nothing" : "not taken" : inlineCode(shortDigest(digest));
	return `from digest ${words(from)} to ${words(to)}`;
}
export { renderDiff as t };
