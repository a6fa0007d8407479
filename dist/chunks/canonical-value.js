import { n as isJsonObject } from "./patterns.js";
import { a as canonicalJson, o as compareCodeUnits } from "./digest.js";
// src/domain/agent/list-kinds.ts
const KINDS = {
	topics: { sample_questions: { kind: "set" } },
	handoffs: { sample_questions: { kind: "set" } },
	guardrails: { sample_questions: { kind: "set" } },
	flows: { sample_questions: { kind: "set" } },
	knowledge: { sources: {
		kind: "keyed",
		by: "title"
	} },
	voice: { pronunciations: {
		kind: "keyed",
		by: "word"
	} },
	tools: { "parameters.required": { kind: "set" } },
	integrations: { secrets: { kind: "set" } }
};
/** The kind of the list at `path` (names only, no indices) of an item's value; `sequence` where nothing else is said. */
function listKind(section, path) {
	return KINDS[section]?.[path.join(".")] ?? { kind: "sequence" };
}
// src/domain/snapshot/canonical-value.ts
/**
* One item's value in the form that its meaning has: texts as `canonicalText` writes them, keys sorted, lists that mean
* sets sorted and without repeats, keyed lists sorted by their key, sequences kept. Objects have no prototype, so that a
* key like `__proto__` is a key and nothing else. Applying it twice changes nothing.
*/
function canonicalItem(section, value) {
	return canonicalObject(section, [], value);
}
/**
* Line ends as LF, no whitespace at line ends or at the end of the text, Unicode NFC: what a block scalar's style, an
* editor or an operating system changes without anybody meaning it.
*/
function canonicalText(text) {
	const lines = text.normalize("NFC").replace(/\r\n?/g, "\n").split("\n").map((line) => line.trimEnd());
	let end = lines.length;
	while (end > 1 && lines[end - 1] === "") end -= 1;
	return lines.slice(0, end).join("\n");
}
function canonicalObject(section, path, object) {
	const result = Object.create(null);
	for (const key of Object.keys(object).sort(compareCodeUnits)) {
		const value = object[key];
		if (value !== void 0) result[key] = canonicalValue(section, [...path, key], value);
	}
	return result;
}
function canonicalValue(section, path, value) {
	if (typeof value === "string") return canonicalText(value);
	if (Object.is(value, -0)) return 0;
	if (isList(value)) return canonicalList(section, path, value);
	if (isJsonObject(value)) return canonicalObject(section, path, value);
	return value;
}
function canonicalList(section, path, list) {
	const elements = list.map((element) => canonicalValue(section, path, element));
	const kind = listKind(section, path);
	switch (kind.kind) {
		case "sequence": return elements;
		case "set": return uniqueInOrder(elements);
		case "keyed": return inOrder(elements, (element) => listKey(element, kind.by) ?? "");
	}
}
/** The key of an element of a keyed list; undefined when it has none, which validation reports. */
function listKey(element, by) {
	if (!isJsonObject(element) || !Object.hasOwn(element, by)) return void 0;
	const key = element[by];
	return typeof key === "string" ? key : void 0;
}
function isList(value) {
	return Array.isArray(value);
}
function uniqueInOrder(elements) {
	return inOrder([...new Map(elements.map((element) => [canonicalJson(element), element])).values()], (element) => typeof element === "string" ? element : "");
}
/** By `key`, then by canonical text, so that equal keys can't make the order depend on the file's. */
function inOrder(elements, key) {
	return elements.map((element) => ({
		element,
		key: key(element),
		text: canonicalJson(element)
	})).sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.text, b.text)).map(({ element }) => element);
}
export { listKind as i, isList as n, listKey as r, canonicalItem as t };
