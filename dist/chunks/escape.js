import { a as showHidden } from "./results.js";
// src/render/markdown/escape.ts
const BREAK = "&#8203;";
const MAX_CODE = 240;
const MARKUP = /[&<>\\`*_~[\]|$#^]/g;
function escapeText(text) {
	return escapeVisible(showHidden(text).replace(/[ \t\r\n]+/g, " "));
}
function escapeCell(text) {
	return showHidden(text.replace(/\r\n?/g, "\n")).split("\n").map((line) => escapeVisible(line.replace(/[ \t]+/g, " "))).join("<br>");
}
function inlineCode(text) {
	const whole = showHidden(text.slice(0, 960)).replace(/[ \t\r\n]+/g, " ");
	const line = whole.length <= MAX_CODE ? whole : `${whole.slice(0, MAX_CODE).toWellFormed()}…`;
	if (line.trim() === "") return "<code> </code>";
	if (line.includes("|") || line.includes("<!--")) return htmlCode(line);
	const fence = "`".repeat(longestRun(line) + 1);
	const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function htmlCode(text) {
	return `<code>${escapeText(text)}</code>`;
}
function strong(escaped) {
	return emphasised(escaped, "**", "strong");
}
function struck(escaped) {
	return emphasised(escaped, "~~", "del");
}
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
const TRIGGER = /(?<=[@#])|(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=(?<![a-z0-9])gh)(?=-\d)|(?<=:)(?=[\w+-]{1,100}:)|(?<=mailto|xmpp)(?=:)/giu;
const COMMIT_ID = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
export { link as a, inlineCode as i, escapeText as n, strong as o, htmlCode as r, struck as s, escapeCell as t };
