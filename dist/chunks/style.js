import { t as showHidden } from "./visible.js";
// src/render/terminal/style.ts
/** `on` false: every function gives its text back unchanged. The door decides (a terminal, NO_COLOR, --json). */
function makeStyle(on) {
	const wrap = (open, close) => (text) => on && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
	return {
		on,
		bold: wrap("1", "22"),
		dim: wrap("2", "22"),
		red: wrap("31", "39"),
		green: wrap("32", "39"),
		yellow: wrap("33", "39"),
		cyan: wrap("36", "39"),
		removed: wrap("31;9", "39;29"),
		added: wrap("32", "39")
	};
}
/** Text of others on one line: escape sequences and controls written out, line breaks and tabs as one space. */
function neutralLine(text) {
	return showHidden(text.replace(/\r\n?/g, "\n")).replace(/[ \t\n]+/g, " ");
}
/** Text of others over several lines: as `neutralLine`, with line breaks kept. */
function neutralText(text) {
	return showHidden(text.replace(/\r\n?/g, "\n")).replaceAll("	", "  ");
}
/** Columns that a text takes, near enough for alignment: wide East Asian characters and emoji count two. */
function displayWidth(text) {
	let width = 0;
	for (const character of text) {
		if (/\p{M}|\u200d|\ufe0f/u.test(character)) continue;
		width += /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(character) ? 2 : 1;
	}
	return width;
}
function padEnd(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
export { padEnd as a, neutralText as i, makeStyle as n, neutralLine as r, displayWidth as t };
