import { t as isJsonObject } from "./json.js";
import { a as canonicalJson, o as compareCodeUnits } from "./digest.js";
// src/domain/agent/list-kinds.ts
const SET = { kind: "set" };
const SEQUENCE = { kind: "sequence" };
const PAIRS = {
	kind: "sequence",
	pairs: true
};
const keyed = (by) => ({
	kind: "keyed",
	by
});
const sequenceBy = (...by) => ({
	kind: "sequence",
	by,
	pairs: true
});
/** The native layout's lists. A change here changes the digests of published versions. */
const NATIVE = {
	topics: { sample_questions: SET },
	handoffs: { sample_questions: SET },
	guardrails: { sample_questions: SET },
	flows: { sample_questions: SET },
	knowledge: { sources: keyed("title") },
	voice: { pronunciations: keyed("word") },
	tools: { "parameters.required": SET },
	integrations: { secrets: SET }
};
/** Lists that keep the name they have in the files of another platform. None of these names is one of the native layout. */
const FOREIGN = {
	agent: {
		variants: keyed("name"),
		attributes: keyed("name"),
		pipeline: sequenceBy("name"),
		policies: sequenceBy("name"),
		versions: SET
	},
	instructions: {
		referencedTools: SET,
		referencedPlaybooks: SET,
		referencedFlows: SET
	},
	topics: {
		annotated_examples: SET,
		"settings.use_entities": SET,
		"settings.ignore_entities": SET,
		"trainingPhrases.*": SET,
		parameters: keyed("id")
	},
	handoffs: { sip_headers: keyed("key") },
	guardrails: { "generativeSafetySettings.bannedPhrases": keyed("text") },
	voice: {
		keyphrases: keyed("keyphrase"),
		corrections: sequenceBy("name"),
		phrase_filtering: sequenceBy("name"),
		"corrections.regular_expressions": sequenceBy("regular_expression")
	},
	flows: {
		steps: PAIRS,
		ignored_intents: SET,
		"steps.conditions": sequenceBy("name"),
		"steps.extracted_entities": SET,
		"steps.conditions.required_entities": SET,
		"form.parameters": sequenceBy("displayName"),
		"pages.*.form.parameters": sequenceBy("displayName")
	},
	integrations: {
		operations: keyed("name"),
		models: PAIRS
	},
	responses: {
		variations: PAIRS,
		"variations.buttons": sequenceBy("title"),
		"promptTexts.*": PAIRS
	},
	entities: {
		mappings: PAIRS,
		values: SET,
		"config.options": SET,
		"config.country_codes": SET,
		"entities.*": keyed("value"),
		"entities.*.synonyms": SET,
		"excludedPhrases.*": keyed("value")
	}
};
/** Lists that stand anywhere in an item of Dialogflow CX, known by their own name. */
const ANYWHERE = {
	transitionRoutes: {
		...sequenceBy("intent", "condition", "name"),
		same: "name"
	},
	eventHandlers: {
		...sequenceBy("event", "name"),
		same: "name"
	},
	repromptEventHandlers: {
		...sequenceBy("event", "name"),
		same: "name"
	},
	setParameterActions: sequenceBy("parameter"),
	messages: PAIRS,
	text: PAIRS
};
const WITH_ROUTES = /* @__PURE__ */ new Set([
	"agent",
	"instructions",
	"flows"
]);
const EXACT = /* @__PURE__ */ new Map();
const PATTERNS = [];
for (const kinds of [NATIVE, FOREIGN]) for (const [section, lists] of Object.entries(kinds)) for (const [path, kind] of Object.entries(lists)) if (path.includes("*")) PATTERNS.push({
	section,
	steps: path.split("."),
	kind
});
else EXACT.set(`${section}.${path}`, kind);
/** The kind of the list at `path` (names only, no indices) of an item's value; `sequence` where nothing else is said. */
function listKind(section, path) {
	const exact = EXACT.get(`${section}.${path.join(".")}`);
	if (exact !== void 0) return exact;
	for (const { section: where, steps, kind } of PATTERNS) if (where === section && steps.length === path.length && steps.every((step, index) => step === "*" || step === path[index])) return kind;
	const name = path.at(-1) ?? "";
	return WITH_ROUTES.has(section) && Object.hasOwn(ANYWHERE, name) ? ANYWHERE[name] ?? SEQUENCE : SEQUENCE;
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
	let length = text.length;
	while (length > 0 && text.charAt(length - 1) === "\n") length -= 1;
	const trimmed = text.slice(0, length);
	return NOT_PLAIN.test(trimmed) ? rewrittenText(trimmed) : trimmed;
}
/** Anything but ASCII text whose lines end without blanks. */
const NOT_PLAIN = /[^\x20-\x7e\n]| (?:\n|$)/;
function rewrittenText(text) {
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
		case "keyed": return elements.every((element) => listKey(element, kind.by) !== void 0) ? inOrder(elements, (element) => listKey(element, kind.by) ?? "") : elements;
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
