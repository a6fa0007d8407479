// src/render/markdown/fit-blocks.ts
const encoder = new TextEncoder();
/** UTF-8 bytes. */
function byteLength(text) {
	return encoder.encode(text).length;
}
/**
* Joins blocks by empty lines within a budget of UTF-8 bytes. Optional blocks that do not fit are left out from the first
* one that does not, and `leftOut(count)` says so in their place. Whole blocks only, so nothing is ever left open.
*/
function fitBlocks(blocks, budget, leftOut) {
	const optional = blocks.filter((block) => block.optional);
	const size = (text) => byteLength(text) + 2;
	let room = budget - blocks.filter((block) => !block.optional).reduce((sum, block) => sum + size(block.text), 0);
	if (optional.reduce((sum, block) => sum + size(block.text), 0) > room) room -= size(leftOut(optional.length));
	let kept = 0;
	for (const block of optional) {
		room -= size(block.text);
		if (room < 0) break;
		kept += 1;
	}
	const parts = [];
	let seen = 0;
	for (const block of blocks) {
		if (!block.optional) {
			if (block.text !== "") parts.push(block.text);
			continue;
		}
		if (seen < kept) parts.push(block.text);
		if (seen === kept) parts.push(leftOut(optional.length - kept));
		seen += 1;
	}
	return `${parts.join("\n\n")}\n`;
}
/** Rows of a table up to a budget of bytes; `rest(count)` is the row that says how many are not shown. */
function fitRows(rows, budget, rest) {
	let room = budget;
	const kept = [];
	for (const row of rows) {
		room -= byteLength(row) + 1;
		if (room < 0) break;
		kept.push(row);
	}
	return kept.length === rows.length ? kept : [...kept, rest(rows.length - kept.length)];
}
/** At most `limit` characters, cut between code points, and how many are missing. */
function cutText(text, limit) {
	if (text.length <= limit) return text;
	const characters = Array.from(text.slice(0, limit + 1)).slice(0, limit);
	const missing = text.length - characters.join("").length;
	return `${characters.join("")}… (${missing.toLocaleString("en")} more characters)`;
}
export { fitRows as i, cutText as n, fitBlocks as r, byteLength as t };
