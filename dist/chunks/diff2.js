import { C as isSingle, E as sectionWords, c as shortValue, i as unchangedSentence, l as valueText, n as cosmeticSentence } from "./summary.js";
import { i as pickFlags, n as afterColon, r as flagTitle, t as creditWords } from "./credit-words.js";
import { a as padEnd, r as neutralLine, t as displayWidth } from "./style.js";
// src/render/terminal/flags.ts
const MOST_FLAGS = 10;
/** What nobody may overlook, one a line, above the changes. */
function flagLines({ flags }, style) {
	const { shown, rest } = pickFlags(flags, MOST_FLAGS);
	const lines = shown.map(({ code, message }) => `${style.red("!")} ${style.bold(flagTitle(code).title)}: ${neutralLine(afterColon(message))}`);
	return rest === "" ? lines : [...lines, `${style.red("!")} and ${rest}`];
}
// src/render/terminal/diff.ts
const SIGNS = {
	added: "+",
	renamed: "→",
	changed: "✎",
	removed: "-"
};
const CONTEXT = 40;
const LONGEST_VALUE = 160;
const WIDEST_NAME = 34;
const SHORT_LINE = 48;
/** The comparison for a terminal, one change a line, further fields below it. Wiring counted with a
* new item (`includes`) is what its remark says already. Ends with what did not change. */
function renderTerminalDiff(diff, options) {
	const { style, indent = "", limit = Number.POSITIVE_INFINITY } = options;
	const notes = (diff.notes ?? []).map((note) => style.yellow(`note: ${neutralLine(note)}`));
	const cosmetic = [cosmeticSentence(diff)].filter((sentence) => sentence !== "").map(style.dim);
	const flags = flagLines(diff, style);
	if (diff.changes.length === 0) return [
		"Nothing differs.",
		...flags,
		...cosmetic,
		...notes
	].map((line) => indent + line).join("\n");
	const shown = diff.changes.slice(0, limit);
	const heads = shown.map(head);
	const width = Math.min(WIDEST_NAME, Math.max(...heads.map(displayWidth)));
	const lines = shown.flatMap((change, index) => changeLines(change, heads[index] ?? "", width, style));
	if (shown.length < diff.changes.length) lines.push(style.dim(`… and ${diff.changes.length - shown.length} more changes`));
	const unchanged = unchangedSentence(diff);
	if (unchanged !== "") lines.push(style.dim(`n${neutralLine(unchanged).slice(1, -1)}`));
	return [
		...flags,
		...lines,
		...cosmetic,
		...notes
	].map((line) => indent + line).join("\n");
}
/** `topic pet-policy`; for single sections with one short value the field too: `voice stability`. */
function head(change) {
	const word = sectionWords(change.section).one;
	if (!isSingle(change.section)) return `${word} ${neutralLine(change.id)}`;
	const [only] = change.fields;
	return change.fields.length === 1 && only !== void 0 ? `${word} ${neutralLine(only.label)}` : word;
}
function changeLines(change, name, width, style) {
	const sign = colourOf(change, style)(SIGNS[change.kind]);
	const labelled = !(isSingle(change.section) && change.fields.length === 1);
	const [first = "", ...rest] = withCredit([
		...change.formerId === void 0 ? [] : [`renamed from ${neutralLine(change.formerId)}`],
		...change.fields.map((field) => fieldLine(field, labelled, style)),
		...change.remarks.map(neutralLine),
		...change.kind === "added" && change.remarks.length === 0 ? [addedText(change)] : []
	].filter((text) => text !== ""), change, style);
	const blank = " ".repeat(width + 4);
	return [`${sign} ${style.bold(padEnd(name, width))}  ${first}`.trimEnd(), ...rest.map((text) => `${blank}${text}`)];
}
/** Who made it: at the end of a short line, else below. */
function withCredit(said, change, style) {
	const who = creditWords(change, {
		name: neutralLine,
		commit: neutralLine
	});
	if (who === "") return said;
	const [only = ""] = said;
	if (said.length > 1 || displayWidth(only) > SHORT_LINE) return [...said, style.dim(who)];
	return [only === "" ? style.dim(who) : `${only}  ${style.dim(who)}`];
}
/** A new item without wiring is told by its text. */
function addedText(change) {
	const value = change.after;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
	const texts = new Map(Object.entries(value));
	for (const key of [
		"content",
		"text",
		"response",
		"description",
		"destination"
	]) {
		const text = texts.get(key);
		if (typeof text === "string" && text !== "") return cut(neutralLine(text));
	}
	return "";
}
function fieldLine(field, labelled, style) {
	const label = neutralLine(field.label);
	const prefix = labelled && label !== "content" && label !== "text" ? `${label}: ` : "";
	if (field.kind === "added") return `${style.added("+")} ${label}: ${cut(neutralLine(valueText(field.after)))}`;
	if (field.kind === "removed") return `${style.red("-")} ${label}: ${cut(neutralLine(valueText(field.before)))}`;
	const before = shortValue(field.before);
	const after = shortValue(field.after);
	if (before !== void 0 && after !== void 0) return `${prefix}${neutralLine(before)} → ${neutralLine(after)}`;
	const pieces = field.pieces ?? [{
		kind: "removed",
		text: valueText(field.before)
	}, {
		kind: "added",
		text: valueText(field.after)
	}];
	return prefix + pieces.map((piece, index) => pieceText(piece, index, pieces.length, style)).join("");
}
function pieceText(piece, index, count, style) {
	const text = neutralLine(piece.text);
	if (piece.kind === "same") return shorten(text, index === 0, index === count - 1);
	if (style.on) return piece.kind === "added" ? style.added(cut(text)) : style.removed(cut(text));
	return piece.kind === "added" ? `{+${cut(text)}+}` : `[-${cut(text)}-]`;
}
function shorten(text, first, last) {
	const characters = Array.from(text);
	const begin = first ? "" : characters.slice(0, CONTEXT).join("");
	const end = last ? "" : characters.slice(-40).join("");
	return characters.length <= CONTEXT * (first || last ? 1 : 2) + 10 ? text : `${begin} … ${end}`;
}
function cut(text) {
	const characters = Array.from(text);
	return characters.length <= LONGEST_VALUE ? text : `${characters.slice(0, LONGEST_VALUE).join("")}…`;
}
function colourOf(change, style) {
	if (change.kind === "added") return style.green;
	return change.kind === "removed" ? style.red : style.yellow;
}
export { renderTerminalDiff as t };
