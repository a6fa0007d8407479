// src/domain/lint/fixes/apply-edits.ts
function applyEdits(text, edits) {
	const starts = lineStarts(text);
	const placed = edits.flatMap((edit, index) => {
		const { line, column, endLine, endColumn } = edit.location;
		const start = offsetOf(text, starts, line, column);
		const end = offsetOf(text, starts, endLine, endColumn);
		if (start === void 0 || end === void 0 || end < start) return [];
		return [{
			index,
			start,
			end,
			text: edit.text
		}];
	}).sort((a, b) => a.start - b.start || a.index - b.index);
	const pieces = [];
	const applied = [];
	let at = 0;
	let last;
	for (const edit of placed) {
		if (edit.start < at || last !== void 0 && edit.start === last.start) continue;
		pieces.push(text.slice(at, edit.start), edit.text);
		applied.push(edit.index);
		at = edit.end;
		last = edit;
	}
	pieces.push(text.slice(at));
	return {
		text: pieces.join(""),
		applied: applied.sort((a, b) => a - b)
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function offsetOf(text, starts, line, column) {
	const start = starts[line - 1];
	if (start === void 0 || !Number.isInteger(column) || column < 1) return void 0;
	const offset = start + column - 1;
	return offset <= (starts[line] ?? text.length + 1) - 1 ? offset : void 0;
}
export { applyEdits as t };
