import { a as showHidden } from "./results.js";
// src/render/markdown/escape.ts
/**
* Text from config, tests, bots or people, made inert in GitHub's Markdown. GitHub looks for mentions, issue numbers,
* commit ids, addresses and emoji in the *rendered* text, where a backslash or an entity is gone already; only a character
* between (a zero-width space) keeps it from seeing them.
*/
const BREAK = "&#8203;";
const MAX_CODE = 240;
/** Everything that can open, close or join Markdown or HTML; as an entity it never counts as structure, in no context. */
const MARKUP = /[&<>\\`*_~[\]|$#^]/g;
/**
* One line of text for any place: a paragraph, a table cell, within emphasis, or inside an HTML element such as
* `<summary>`. Line breaks and runs of blanks become one space, as they would look anyway.
*/
function escapeText(text) {
	return escapeVisible(showHidden(text).replace(/[ \t\r\n]+/g, " "));
}
/** As `escapeText`, for a table cell: line breaks stay visible as `<br>`. */
function escapeCell(text) {
	return showHidden(text.replace(/\r\n?/g, "\n")).split("\n").map((line) => escapeVisible(line.replace(/[ \t]+/g, " "))).join("<br>");
}
/**
* Text as inline code, within fences longer than the longest run of backticks in it. Safe in a table cell too: what holds
* a pipe is written as an HTML element, since there a pipe would end the cell even within backticks; and so is what looks like
* the marker of a comment. Longer than any name, id or path needs to be, it is cut.
*/
function inlineCode(text) {
	const whole = showHidden(text.slice(0, 960)).replace(/[ \t\r\n]+/g, " ");
	const line = whole.length <= MAX_CODE ? whole : `${whole.slice(0, MAX_CODE).toWellFormed()}…`;
	if (line.trim() === "") return "<code> </code>";
	if (line.includes("|") || line.includes("<!--")) return htmlCode(line);
	const fence = "`".repeat(longestRun(line) + 1);
	const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code where Markdown is not read, as in `<summary>`. */
function htmlCode(text) {
	return `<code>${escapeText(text)}</code>`;
}
/** `**text**`, or the element where Markdown's rules about neighbouring characters would show the asterisks. */
function strong(escaped) {
	return emphasised(escaped, "**", "strong");
}
/** `~~text~~`, or the element where Markdown's rules about neighbouring characters would show the tildes. */
function struck(escaped) {
	return emphasised(escaped, "~~", "del");
}
/** Only an address with a scheme and no character that could end the link; anything else is shown as text. */
function link(escapedLabel, url) {
	return url !== void 0 && /^https?:\/\/[^\s<>()[\]\\"'`|]+$/.test(url) && !/[^\x21-\x7e]/.test(url) ? `[${escapedLabel}](${url})` : escapedLabel;
}
function emphasised(escaped, mark, element) {
	const inner = escaped.trim();
	if (inner === "") return escaped;
	const before = escaped.slice(0, escaped.length - escaped.trimStart().length);
	const after = escaped.slice(escaped.trimEnd().length);
	return `${before}${/^[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}]$/u.test(inner) && !inner.includes("<br>") ? `${mark}${inner}${mark}` : `<${element}>${inner}</${element}>`}${after}`;
}
function escapeVisible(line) {
	return line.replace(TRIGGER, "​").replace(COMMIT_ID, (digits) => digits.replace(/.{5}(?=.)/g, "$&​")).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\s*)([-+=])/, (_, blank, start) => `${blank}&#${start.charCodeAt(0)};`).replace(/^(\s*\d{1,9})(?=[.)](?:\s|$))/, "$1​").replaceAll("​", BREAK);
}
/** Where the rendered text must be broken: after @ and #, within `://`, `www.`, `GH-1`, `:emoji:` and `mailto:`. */
const TRIGGER = /(?<=[@#])|(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=(?<![a-z0-9])gh)(?=-\d)|(?<=:)(?=[\w+-]{1,100}:)|(?<=mailto|xmpp)(?=:)/giu;
/** What could be a commit id, abbreviated or whole: broken every five characters. */
const COMMIT_ID = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
export { link as a, inlineCode as i, escapeText as n, strong as o, htmlCode as r, struck as s, escapeCell as t };
