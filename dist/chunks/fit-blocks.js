// src/render/markdown/fit-blocks.ts
const encoder = new TextEncoder();
function byteLength(text) {
	return encoder.encode(text).length;
}
function fitBlocks(blocks, budget, leftOut) {
	const optional = blocks.filter((block) => block.optional);
	const kept = keepOptional(optional, budget - blocks.reduce((sum, block) => sum + (block.optional ? 0 : sizeOf(textOf(block))), 0), sizeOf(leftOut(optional.length)));
	const parts = [];
	let seen = 0;
	let untold = kept.length < optional.length;
	for (const block of blocks) {
		const missing = block.optional && seen >= kept.length;
		if (untold && !block.within && seen >= kept.length && (missing || seen === optional.length)) {
			parts.push(leftOut(optional.length - kept.length));
			untold = false;
		}
		if (block.optional) seen += 1;
		const text = missing ? "" : block.optional ? kept[seen - 1] ?? "" : textOf(block);
		if (text !== "") parts.push(text);
	}
	if (untold) parts.push(leftOut(optional.length - kept.length));
	return `${parts.join("\n\n")}\n`;
}
function keepOptional(optional, room, sentence) {
	const kept = [];
	let left = room;
	for (const block of optional) {
		const text = textOf(block);
		left -= sizeOf(text);
		if (left < 0) {
			left += sizeOf(text);
			while (left < sentence && kept.length > 0) left += sizeOf(kept.pop() ?? "");
			return kept;
		}
		kept.push(text);
	}
	return kept;
}
function textOf({ text }) {
	return typeof text === "string" ? text : text();
}
function sizeOf(text) {
	return byteLength(text) + 2;
}
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
function cutText(text, limit) {
	if (text.length <= limit) return text;
	const characters = Array.from(text.slice(0, limit + 1)).slice(0, limit);
	const missing = text.length - characters.join("").length;
	return `${characters.join("")}… (${missing.toLocaleString("en")} more characters)`;
}
export { fitRows as i, cutText as n, fitBlocks as r, byteLength as t };
