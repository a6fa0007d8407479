// src/domain/regression/quote.ts
/** Enough to recognise a reply by; the whole of it is in the results. */
const SHORT = 160;
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;
/** A text on one line, without characters that nobody sees, cut to `limit` characters. */
function shortText(text, limit = SHORT) {
	const line = text.slice(0, limit * 8).replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
	const characters = Array.from(line);
	if (characters.length <= limit && text.length <= limit * 8) return line;
	return `${characters.slice(0, limit).join("").trimEnd()}…`;
}
/** `"Dogs are welcome."` */
function quote(text, limit = SHORT) {
	return `"${shortText(text, limit)}"`;
}
/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
function quoteList(texts, word) {
	const quoted = texts.map((text) => quote(text));
	const last = quoted.at(-1) ?? "\"\"";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
export { quoteList as n, shortText as r, quote as t };
