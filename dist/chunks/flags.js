import { i as pickFlags, n as afterColon, r as flagTitle } from "./credit-words.js";
import { n as escapeText } from "./escape.js";
import { n as cutText } from "./fit-blocks.js";
// src/render/markdown/flags.ts
/** As many as one reads before one looks at the changes. */
const MOST_FLAGS = 10;
/** What nobody may overlook, right below the sentence; empty when there is nothing. `longest`: characters of a message. */
function flagsBlock({ flags }, longest = 400) {
	const { shown, rest } = pickFlags(flags, MOST_FLAGS);
	const lines = shown.map(({ code, message }) => `> ⚠️ **${flagTitle(code).title}**: ${escapeText(afterColon(cutText(message, longest)))}`);
	if (rest !== "") lines.push(`> ⚠️ And more, all of them in the result file of this run: ${rest}.`);
	return lines.join("\n>\n");
}
export { flagsBlock as t };
