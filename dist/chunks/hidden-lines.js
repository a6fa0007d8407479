// src/domain/lint/hidden-lines.ts
function hiddenLines(findings) {
	const hidden = /* @__PURE__ */ new Map();
	for (const { hideLine, location } of findings) {
		if (!hideLine) continue;
		const lines = hidden.get(location.file) ?? /* @__PURE__ */ new Set();
		hidden.set(location.file, lines);
		for (const line of linesOf(location)) lines.add(line);
	}
	return (place) => {
		const lines = hidden.get(place.file);
		return lines !== void 0 && linesOf(place).some((line) => lines.has(line));
	};
}
const MOST = 1e5;
function linesOf({ line, endLine = line }) {
	const count = Math.min(Math.max(1, endLine - line + 1), MOST);
	return Array.from({ length: count }, (_, index) => line + index);
}
export { hiddenLines as t };
