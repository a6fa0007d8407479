import { a as canonicalJson, l as isJsonObject, m as itemsOf, o as compareCodeUnits, p as itemName, u as SECTIONS } from "./base.js";
import { E as listAt } from "./results.js";
// src/domain/regression/quote.ts
const SHORT = 160;
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;
function shortText(text, limit = SHORT) {
	const line = text.slice(0, limit * 8).replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
	const characters = Array.from(line);
	if (characters.length <= limit && text.length <= limit * 8) return line;
	return `${characters.slice(0, limit).join("").trimEnd()}…`;
}
function quote(text, limit = SHORT) {
	return `"${shortText(text, limit)}"`;
}
function quoteList(texts, word) {
	const quoted = texts.map((text) => quote(text));
	const last = quoted.at(-1) ?? "\"\"";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
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
function listKind(section, path) {
	const exact = EXACT.get(`${section}.${path.join(".")}`);
	if (exact !== void 0) return exact;
	for (const { section: where, steps, kind } of PATTERNS) if (where === section && steps.length === path.length && steps.every((step, index) => step === "*" || step === path[index])) return kind;
	const name = path.at(-1) ?? "";
	return WITH_ROUTES.has(section) && Object.hasOwn(ANYWHERE, name) ? ANYWHERE[name] ?? SEQUENCE : SEQUENCE;
}
// src/domain/snapshot/canonical-value.ts
function canonicalItem(section, value) {
	return canonicalObject(section, [], value);
}
function canonicalText(text) {
	let length = text.length;
	while (length > 0 && text.charAt(length - 1) === "\n") length -= 1;
	const trimmed = text.slice(0, length);
	return NOT_PLAIN.test(trimmed) ? rewrittenText(trimmed) : trimmed;
}
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
		if (typeof value === "string") result[key] = canonicalText(value);
		else if (value !== void 0) result[key] = canonicalValue(section, [...path, key], value);
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
function listKey(element, by) {
	if (!isJsonObject(element) || !Object.hasOwn(element, by)) return void 0;
	const key = element[by];
	return typeof key === "string" ? key : void 0;
}
function isList(value) {
	return Array.isArray(value);
}
function uniqueInOrder(elements) {
	if (elements.every((element) => typeof element === "string")) return [...new Set(elements)].sort(compareCodeUnits);
	return inOrder([...new Map(elements.map((element) => [canonicalJson(element), element])).values()], (element) => typeof element === "string" ? element : "");
}
function inOrder(elements, key) {
	return elements.map((element) => ({
		element,
		key: key(element),
		text: canonicalJson(element)
	})).sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.text, b.text)).map(({ element }) => element);
}
// src/domain/diff/section-words.ts
const WORDS$1 = {
	agent: {
		one: "agent settings",
		many: "agent settings",
		all: "agent settings"
	},
	instructions: {
		one: "instructions",
		many: "instructions",
		all: "instructions"
	},
	rules: {
		one: "rule",
		many: "rules",
		all: "rules"
	},
	topics: {
		one: "topic",
		many: "topics",
		all: "topics"
	},
	knowledge: {
		one: "knowledge",
		many: "knowledge items",
		all: "knowledge"
	},
	tools: {
		one: "tool",
		many: "tools",
		all: "tools"
	},
	sms: {
		one: "SMS",
		many: "SMS",
		all: "SMS"
	},
	handoffs: {
		one: "handoff",
		many: "handoffs",
		all: "handoffs"
	},
	guardrails: {
		one: "guardrail",
		many: "guardrails",
		all: "guardrails"
	},
	voice: {
		one: "voice",
		many: "voice",
		all: "voice"
	},
	flows: {
		one: "flow",
		many: "flows",
		all: "flows"
	},
	integrations: {
		one: "integration",
		many: "integrations",
		all: "integrations"
	},
	environments: {
		one: "environment",
		many: "environments",
		all: "environments"
	},
	responses: {
		one: "response",
		many: "responses",
		all: "responses"
	},
	entities: {
		one: "entity",
		many: "entities",
		all: "entities"
	}
};
function sectionWords(section) {
	return WORDS$1[section];
}
function isSingle(section, id = section) {
	return id === section && (section === "agent" || section === "instructions" || section === "voice");
}
function itemWords(section, id) {
	return isSingle(section, id) ? WORDS$1[section].one : `${WORDS$1[section].one} ${id}`;
}
function countWords(section, count) {
	return `${count} ${count === 1 ? WORDS$1[section].one : WORDS$1[section].many}`;
}
function listWords(names, limit = 5) {
	if (names.length > limit) return `${names.slice(0, limit).join(", ")} and ${names.length - limit} more`;
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
// src/domain/diff/change.ts
const CHANGE_KINDS = [
	"added",
	"renamed",
	"changed",
	"removed"
];
const RISKS = [
	"wording",
	"behaviour",
	"model",
	"knowledge",
	"wiring",
	"voice",
	"safety",
	"environment"
];
const FLAGS = [
	"transfer-number-changed",
	"consent-removed",
	"guardrail-removed",
	"still-referenced",
	"model-changed",
	"live-endpoint-changed",
	"gates-weakened",
	"tests-weakened"
];
// src/domain/diff/count-changes.ts
function countKinds(changes) {
	const counts = {
		added: 0,
		renamed: 0,
		changed: 0,
		removed: 0
	};
	for (const { kind } of changes) counts[kind] += 1;
	return counts;
}
function countSection(section, changes) {
	const included = changes.flatMap((change) => change.includes ?? []);
	return {
		section,
		...countKinds(changes.filter((change) => change.section === section)),
		included: included.filter((change) => change.section === section).length
	};
}
function unchangedSections({ sections }) {
	return sections.filter((counts) => counts.included === 0 && CHANGE_KINDS.every((kind) => counts[kind] === 0)).map(({ section }) => section);
}
// src/domain/diff/nested-labels.ts
const CX_PARTS = [
	["pages.*", "page #1"],
	["routeGroups.*", "route group #1"],
	["agentTransitionRouteGroups.*", "route group #1"],
	["transitionRoutes.*", "route #1"],
	["eventHandlers.*", "event #1"],
	["repromptEventHandlers.*", "asked again after #1"],
	["form.parameters.*", "parameter #1"],
	["fillBehavior", ""],
	["initialPromptFulfillment", "question"],
	["entryFulfillment", "on entry"],
	["triggerFulfillment", ""],
	["setParameterActions.*", "sets #1"],
	["messages.*", "message $1"],
	["text.text", ""],
	["examples.*", "example #1"]
];
const CX_FIELDS = [
	["targetFlow", "leads to flow"],
	["targetPage", "leads to page"],
	["targetPlaybook", "leads to playbook"],
	["webhook", "calls webhook"],
	["intent", "intent"],
	["transitionRouteGroups.*", "route group"],
	["telephonyTransferCall.phoneNumber", "transfers to"],
	["advancedSettings.loggingSettings.*", "logging: $1"]
];
const PARTS = {
	agent: [
		...CX_PARTS,
		["pipeline.*", "component #1"],
		["policies.*", "policy #1"],
		["attributes.*", "attribute #1"]
	],
	instructions: CX_PARTS,
	flows: [
		["steps.*", "step #1"],
		["conditions.*", "condition #1"],
		...CX_PARTS
	],
	responses: [["variations.*", "variation $1"], ["buttons.*", "button #1"]],
	entities: [["mappings.*", "mapping $1"]],
	voice: [
		["corrections.*", "correction #1"],
		["phrase_filtering.*", "phrase filter #1"],
		["regular_expressions.*", "#1"]
	],
	integrations: [["operations.*", "operation #1"]]
};
const FIELDS$1 = {
	agent: [...CX_FIELDS, ["values.*", "value for #1"]],
	instructions: CX_FIELDS,
	flows: [
		["child_step", "leads to step"],
		["required_entities.*", "needs entity"],
		["extracted_entities.*", "listens for entity"],
		["asr_biasing.*", "listening for $1"],
		["dtmf_config.*", "keypad: $1"],
		["ignored_intents.*", "ignored intent"],
		["required_slots.*", "required slot"],
		...CX_FIELDS
	]
};
function nestedLabel(section, path) {
	const parts = PARTS[section] ?? [];
	const words = [];
	let rest = path;
	for (;;) {
		const found = firstMatch(parts, rest, "start");
		if (found === void 0) break;
		if (found.label !== "") words.push(found.label);
		rest = rest.slice(found.length);
	}
	if (rest.length === path.length) return firstMatch(FIELDS$1[section] ?? [], rest, "whole")?.label;
	if (rest.length === 0) return words.join(", ");
	const field = firstMatch(FIELDS$1[section] ?? [], rest, "whole")?.label ?? rest.map(plainStep).join(" ");
	return words.length === 0 ? field : `${words.join(", ")}: ${field}`;
}
function firstMatch(labels, path, how) {
	for (const [pattern, label] of labels) {
		const steps = pattern.split(".");
		if (how === "whole" ? steps.length !== path.length : steps.length > path.length) continue;
		if (!steps.every((step, index) => step === "*" || step === path[index])) continue;
		return {
			label: fillLabel(label, path.filter((_, index) => steps[index] === "*")),
			length: steps.length
		};
	}
}
function fillLabel(label, met) {
	return label.replace(/([$#])(\d)/g, (_, how, index) => {
		const step = met[Number(index) - 1] ?? "";
		return how === "#" && typeof step === "string" ? step : plainStep(step);
	});
}
function plainStep(step) {
	return typeof step === "number" ? String(step + 1) : step.replaceAll("_", " ");
}
// src/domain/diff/field-labels.ts
const LABELS = {
	agent: [
		["languages.*", "language"],
		["fallback", "fallback answer"],
		["model", "model"],
		["model.provider", "model provider"],
		["model.name", "model name"],
		["model.temperature", "model temperature"],
		["model.max_tokens", "model's longest answer (tokens)"],
		["variants.*", "variant #1"],
		["personality.adjectives.*", "personality $1"],
		["experimental_config.*.*", "experimental $1: $2"],
		["greeting.welcome_message", "greeting"],
		["style_prompt.prompt", "style prompt"]
	],
	topics: [
		["sample_questions.*", "sample question"],
		["actions.tools.*", "calls tool"],
		["actions.sms.*", "sends SMS"],
		["actions.handoffs.*", "hands off to"],
		["actions.tools", "order of tool calls"],
		["actions.sms", "order of SMS"],
		["actions.handoffs", "order of handoffs"],
		["actions_text", "actions"],
		["annotated_examples.*", "sample question"],
		["trainingPhrases.*", "sample questions (#1)"],
		["trainingPhrases.*.*", "sample question (#1)"],
		["parameters.*", "parameter #1"],
		["parameters.*.*", "parameter #1: $2"],
		["declared", "listed in the domain"]
	],
	knowledge: [["sources.*", "source #1"], ["sources.*.*", "source #1: $2"]],
	tools: [
		["integration", "calls integration"],
		["parameters.properties.*", "parameter #1"],
		["parameters.properties.*.x-ask", "question for parameter #1"],
		["parameters.properties.*.*", "parameter #1: $2"],
		["parameters.properties.*.*.*", "parameter #1: $2"],
		["parameters.required.*", "required parameter"],
		["sample_result.*", "sample result #1"]
	],
	sms: [["requires_consent", "consent required"], ["phone_numbers.*", "sender number for #1"]],
	handoffs: [
		["sample_questions.*", "sample question"],
		["default", "used by default"],
		["sip_config.method", "SIP method"],
		["sip_headers.*", "SIP header #1"],
		["sip_headers.*.*", "SIP header #1"]
	],
	guardrails: [
		["sample_questions.*", "sample question"],
		["categories.*.enabled", "$1 filter"],
		["categories.*.level", "$1 filter level"],
		["generativeSafetySettings.bannedPhrases.*", "banned phrase"]
	],
	voice: [
		["pronunciations.*", "pronunciation of #1"],
		["pronunciations.*.*", "pronunciation of #1"],
		["keyphrases.*", "boosted phrase #1"],
		["keyphrases.*.*", "boosted phrase #1: $2"],
		["disclaimer_messages.enabled", "disclaimer"],
		["disclaimer_messages.*", "disclaimer: $1"],
		["barge_in", "callers may interrupt"],
		["style_prompt.prompt", "style prompt"]
	],
	flows: [
		["sample_questions.*", "sample question"],
		["steps", "order of steps"],
		["steps.*.say", "step #1: text"],
		["steps.*.tool", "step #1: calls tool"],
		["steps.*.sms", "step #1: sends SMS"],
		["steps.*.handoff", "step #1: hands off to"],
		["steps.*.next", "step #1: next step"],
		["steps.*.collect.*", "step #1: collect $2"],
		["start_step", "first step"]
	],
	integrations: [
		["endpoints.*", "endpoint for #1"],
		["secrets.*", "secret"],
		["timeout_ms", "timeout (ms)"],
		["auth.*", "sign-in for #1"],
		["url", "address"],
		["genericWebService.uri", "address"],
		["model.name", "model name"]
	],
	environments: [
		["variables.*", "variable $1"],
		["overrides.greeting", "greeting here"],
		["overrides.handoffs", "handoffs here"],
		["overrides.handoffs.*", "handoff #1 here"],
		["overrides.handoffs.*.destination", "destination of handoff #1 here"]
	],
	responses: [
		["translations.*", "text in #1"],
		["variations", "order of variations"],
		["variations.*.text", "variation $1"],
		["promptTexts.*.*.text", "prompt (#1)"]
	],
	entities: [
		["values.*", "value #1"],
		["config.options.*", "option #1"],
		["config.country_codes.*", "country code #1"],
		["config.*", "$1"],
		["influence_conversation", "steers the conversation"],
		["initial_value", "initial value"],
		["entities.*.*", "value #2 (#1)"],
		["entities.*.*.synonyms.*", "synonym of #2 (#1)"],
		["excludedPhrases.*.*", "excluded phrase (#1)"]
	]
};
function fieldLabel(section, path) {
	const known = firstMatch(LABELS[section] ?? [], path, "whole")?.label ?? nestedLabel(section, path);
	if (known !== void 0 && known !== "") return known;
	return path.length === 0 ? "content" : path.map(plainStep).join(" ");
}
// src/domain/diff/references.ts
const TARGETS = /* @__PURE__ */ new Map([
	["tools", "tools"],
	["sms", "sms"],
	["handoffs", "handoffs"],
	["tool", "tools"],
	["handoff", "handoffs"],
	["integration", "integrations"]
]);
function referencesIn(snapshot) {
	return SECTIONS.flatMap((section) => Object.entries(snapshot.sections[section] ?? {}).flatMap(([id, value]) => [...new Set(targetsOf(section, value))].map((to) => ({
		from: `${section}/${id}`,
		to
	}))));
}
function layoutReferences(agent) {
	return SECTIONS.flatMap((section) => itemsOf(agent, section).flatMap((item) => (item.refersTo ?? []).map((to) => ({
		from: itemName(item),
		to: `${to.section}/${to.id}`,
		place: to
	}))));
}
function namedBy(section, value, refersTo = []) {
	const further = refersTo.map((to) => `${to.section}/${to.id}`);
	return [.../* @__PURE__ */ new Set([...targetsOf(section, value), ...further])];
}
function targetsOf(section, value) {
	switch (section) {
		case "topics": {
			const actions = member(value, "actions");
			return [
				"tools",
				"sms",
				"handoffs"
			].flatMap((key) => named(key, member(actions, key)));
		}
		case "flows": return elements(member(value, "steps")).flatMap((step) => [
			"tool",
			"sms",
			"handoff"
		].flatMap((key) => named(key, member(step, key))));
		case "tools": return named("integration", member(value, "integration"));
		case "environments": {
			const handoffs = member(member(value, "overrides"), "handoffs");
			return isJsonObject(handoffs) ? Object.keys(handoffs).map((id) => `handoffs/${id}`) : [];
		}
		default: return [];
	}
}
function named(key, value) {
	const target = TARGETS.get(key);
	if (target === void 0) return [];
	return (typeof value === "string" ? [value] : elements(value)).filter((id) => typeof id === "string").map((id) => `${target}/${id}`);
}
function sectionNamedAt(section, path) {
	const [first, second, third] = path;
	const key = section === "topics" && first === "actions" && path.length === 2 ? second : section === "flows" && first === "steps" && path.length === 2 ? second : section === "tools" && first === "integration" && path.length === 1 ? first : section === "environments" && first === "overrides" && third === "*" && path.length === 3 ? second : void 0;
	return key === void 0 ? void 0 : TARGETS.get(key);
}
function wiringTarget(section, field, side) {
	const id = field[side];
	if (typeof id !== "string") return void 0;
	const [first, second] = field.path;
	const key = section === "topics" && first === "actions" && field.path.length === 3 ? second : section === "flows" && first === "steps" && field.path.length === 3 ? field.path[2] : section === "tools" && field.path.length === 1 ? first : void 0;
	return typeof key === "string" ? named(key, id)[0] : void 0;
}
function member(value, key) {
	return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function elements(value) {
	return value !== void 0 && isList(value) ? value : [];
}
// src/domain/diff/remarks.ts
function wiringOf(snapshot, further = []) {
	const references = [...snapshot === void 0 ? [] : referencesIn(snapshot), ...further];
	const group = (key, value) => {
		const groups = /* @__PURE__ */ new Map();
		for (const reference of references) {
			const members = groups.get(key(reference)) ?? /* @__PURE__ */ new Set();
			groups.set(key(reference), members.add(value(reference)));
		}
		return new Map([...groups].map(([name, members]) => [name, [...members]]));
	};
	return {
		users: group((reference) => reference.to, (reference) => reference.from),
		used: group((reference) => reference.from, (reference) => reference.to),
		snapshot
	};
}
const VERBS = {
	tools: {
		by: "called by",
		nobody: "no topic or flow calls it"
	},
	sms: {
		by: "sent by",
		nobody: "no topic or flow sends it"
	},
	handoffs: {
		by: "reached from",
		nobody: ""
	},
	integrations: {
		by: "serves",
		nobody: "no tool uses it"
	}
};
const ALSO_NAMED = /* @__PURE__ */ new Set([
	"topics",
	"flows",
	"responses",
	"entities"
]);
function remarksOn(section, id, kind, wiring, after) {
	const verb = VERBS[section];
	const value = itemValue(wiring, section, id);
	const users = usersOf(section, id, wiring);
	if (kind === "removed") {
		const still = after === void 0 ? [] : usersOf(section, id, after);
		const past = users.filter((user) => !still.includes(user));
		const by = section === "integrations" ? "served" : `was ${verb?.by ?? "used by"}`;
		return [
			...past.length === 0 ? [] : [`${by} ${listWords(past.map(words))}`],
			...still.length === 0 ? [] : [`still named by ${listWords(still.map(words))}`],
			...section === "handoffs" ? defaultHandoff(value) : []
		];
	}
	if (verb !== void 0) {
		const known = verb.nobody !== "" && (section !== "integrations" || value?.secrets !== void 0);
		if (users.length === 0) return known ? [verb.nobody] : defaultHandoff(value);
		return [`${verb.by} ${listWords(users.map(words))}${consentOf(section, value)}`, ...defaultHandoff(value)];
	}
	if (kind !== "added" || !ALSO_NAMED.has(section)) return [];
	const used = wiring.used.get(`${section}/${id}`) ?? [];
	return [...users.length === 0 ? [] : [`used by ${listWords(users.map(words))}`], ...used.length === 0 ? [] : [`uses ${listWords(used.map(words))}`]];
}
function consentOf(section, value) {
	if (section !== "sms" || typeof value?.requires_consent !== "boolean") return "";
	return value.requires_consent ? ", after consent" : ", without consent";
}
function usersOf(section, id, { users }) {
	const name = `${section}/${id}`;
	return (users.get(name) ?? []).filter((user) => user !== name && !user.startsWith("environments/"));
}
function remarkOnFormerId(section, formerId, wiring) {
	const users = wiring.users.get(`${section}/${formerId}`) ?? [];
	if (users.length === 0) return [];
	return [`${listWords(users.map(words))} still ${users.length === 1 ? "names" : "name"} the former id ${formerId}`];
}
function defaultHandoff(value) {
	return value?.default === true ? ["used when a guest asks for a person"] : [];
}
function itemValue(wiring, section, id) {
	const items = wiring.snapshot?.sections[section];
	return items !== void 0 && Object.hasOwn(items, id) ? items[id] : void 0;
}
function words(name) {
	const at = name.indexOf("/");
	return itemWords(sectionOf(name), name.slice(at + 1));
}
function sectionOf(name) {
	const section = name.slice(0, name.indexOf("/"));
	return isSection(section) ? section : "agent";
}
function isSection(name) {
	return SECTIONS.some((section) => section === name);
}
const TELLING = 12;
const PART = 12;
const TOKEN = /[A-Za-z0-9+/=_.~-]{12,}/g;
const HIDDEN = /^••• \([^()]{1,80}\)$/u;
function isHiddenSecret(text) {
	return HIDDEN.test(text);
}
function concealer(known, all) {
	const order = [...all.keys()];
	const values = [...known.keys()].slice(0, 200).sort((a, b) => b.length - a.length);
	const parts = values.filter((value) => value.length >= PART).join("\n");
	const pattern = new RegExp(values.flatMap((value) => value.length <= TELLING ? [escaped(value)] : [escaped(value), `${escaped(value.slice(0, TELLING))}[^\\s"'\`]*`]).join("|"), "g");
	const whatIs = (found) => known.get(found) ?? known.get(values.find((value) => value.startsWith(found.slice(0, TELLING))) ?? "") ?? "a secret";
	const hide = (text, mask) => text.replace(pattern, mask).replace(TOKEN, (token) => /[0-9]/.test(token) && parts.includes(token) ? mask(token) : token);
	const holdsAny = (text) => hide(text, () => "") !== text;
	return {
		conceal(text, other) {
			const comparing = other !== void 0 && other !== text && holdsAny(other);
			const hidden = hide(text, (found) => `••• (${whatIs(found)}${comparing && !other.includes(found) ? ", changed" : ""})`);
			if (!comparing || hidden === text || hidden !== hide(other, (found) => `••• (${whatIs(found)})`)) return hidden;
			return hide(text, (found) => `••• (${whatIs(found)}, changed)`);
		},
		concealId: (id) => hide(id, (found) => `hidden-secret-${order.findIndex((value) => value.includes(found)) + 1}`)
	};
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
// src/domain/diff/direction-words.ts
const WORDS = /* @__PURE__ */ new Map([
	["voice.stability", ["steadier", "less steady"]],
	["voice.speed", ["faster", "slower"]],
	["integrations.timeout_ms", ["longer", "shorter"]]
]);
function directionWord(section, { path, before, after }) {
	const words = WORDS.get([section, ...path].join("."));
	if (words === void 0 || typeof before !== "number" || typeof after !== "number") return void 0;
	if (before === after) return void 0;
	return after > before ? words[0] : words[1];
}
// src/domain/diff/field-words.ts
const COUNTED = /* @__PURE__ */ new Set([
	"sample question",
	"language",
	"secret",
	"required parameter"
]);
const VERB = /^(?:.*: )?(?:calls tool|calls integration|sends SMS|hands off to)$/s;
const KIND_ORDER = [
	"added",
	"changed",
	"removed"
];
const LONGEST_VALUE = 40;
function fieldPhrases(fields) {
	const counted = /* @__PURE__ */ new Set();
	return fields.flatMap((field) => {
		if (!COUNTED.has(field.label) && !isSampleQuestion(field)) return [fieldPhrase(field)];
		if (counted.has(field.label)) return [];
		counted.add(field.label);
		return [{ text: countedWords(field.label, fields) }];
	});
}
function countedWords(label, fields) {
	const alike = fields.filter((field) => field.label === label);
	return KIND_ORDER.flatMap((kind) => {
		const count = alike.filter((field) => field.kind === kind).length;
		return count === 0 ? [] : [{
			kind,
			count
		}];
	}).map(({ kind, count }, index) => index === 0 ? `${count} ${count === 1 ? label : plural(label)} ${kind}` : `${count} ${kind}`).join(", ");
}
function isSampleQuestion({ label }) {
	return /^sample question(?: \(.*\))?$/.test(label);
}
function plural(label) {
	return isSampleQuestion({ label }) ? label.replace("sample question", "sample questions") : `${label}s`;
}
function fieldPhrase(field) {
	const { label, kind } = field;
	const before = shortValue(field.before);
	const after = shortValue(field.after);
	if (VERB.test(label) && kind === "added" && after !== void 0) return {
		text: verbWords(label, "now"),
		detail: after,
		verb: true
	};
	if (VERB.test(label) && kind === "removed" && before !== void 0) return {
		text: verbWords(label, "no longer"),
		detail: before,
		verb: true
	};
	if (label === "enabled" && typeof field.before === "boolean" && typeof field.after === "boolean") return {
		text: "switched",
		detail: field.after ? "on" : "off",
		verb: true
	};
	if (kind === "changed" && before !== void 0 && after !== void 0) return {
		text: label,
		detail: `${before} → ${after}`
	};
	return { text: kind === "changed" ? label : `${label} ${kind}` };
}
function verbWords(label, when) {
	const at = label.lastIndexOf(": ");
	return at < 0 ? `${when} ${label}` : `${label.slice(0, at + 2)}${when} ${label.slice(at + 2)}`;
}
function shortValue(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string" && value.length <= LONGEST_VALUE && /^[\p{L}\p{N}+:._/-]+$/u.test(value)) return value;
	if (typeof value === "string" && isHiddenSecret(value)) return value;
}
const MAX_DEPTH = 8;
function valueText(value, depth = MAX_DEPTH) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	if (depth === 0) return "…";
	if (Array.isArray(value)) return value.map((element) => nested(element, depth - 1)).join(", ");
	return Object.entries(value).map(([key, member]) => `${key.replaceAll("_", " ")}: ${nested(member, depth - 1)}`).join(", ");
}
function nested(value, depth) {
	return typeof value === "object" && value !== null ? `(${valueText(value, depth)})` : valueText(value, depth);
}
// src/domain/diff/risk.ts
const WORST_FIRST = [
	"safety",
	"wiring",
	"model",
	"behaviour",
	"environment",
	"voice",
	"knowledge",
	"wording"
];
const verdict = (risk, riskReason) => ({
	risk,
	riskReason
});
const WHOLE = {
	agent: verdict("behaviour", "The agent's settings apply to every answer."),
	instructions: verdict("behaviour", "The instructions steer every answer."),
	rules: verdict("safety", "Rules keep the agent within its limits."),
	topics: verdict("behaviour", "Guests get other answers."),
	knowledge: verdict("knowledge", "Answers draw on other facts."),
	tools: verdict("wiring", "What the agent can do for guests changes."),
	sms: verdict("wiring", "Guests get other texts, or none."),
	handoffs: verdict("wiring", "Guests may reach somebody else, or nobody."),
	guardrails: verdict("safety", "What the agent refuses changes."),
	voice: verdict("voice", "Callers hear it; only listening can judge it."),
	flows: verdict("behaviour", "A guided conversation takes another course."),
	integrations: verdict("wiring", "Tools reach another system, or none."),
	environments: verdict("environment", "It applies in this environment only, so no other one proves it."),
	responses: verdict("behaviour", "The agent has something else to say, or nothing."),
	entities: verdict("behaviour", "The agent listens for other things.")
};
const RENAMED = verdict("wiring", "What still names the former id finds nothing.");
const WORDING = verdict("wording", "Guests read or hear other words; what the agent does stays the same.");
const MODEL = verdict("model", "Another model, or other settings of it, can change any answer.");
const TRANSFERRED = verdict("wiring", "Guests may reach somebody else, or nobody.");
const TRANSFER = /telephonyTransferCall|liveAgentHandoff/;
const WITH_MESSAGES = /* @__PURE__ */ new Set([
	"agent",
	"flows",
	"instructions"
]);
const PROMPT = verdict("behaviour", "The prompt steers what the agent says.");
const FIELDS = {
	agent: [
		[/^model/, MODEL],
		[/^(?:pipeline|policies)/, verdict("model", "What guests say may be understood as something else.")],
		[/^experimental_config\.(?:asr|vad|smart_vad|eot|tts)\b/, WHOLE.voice],
		[/^languages/, WHOLE.agent],
		[/^(?:name|description|greeting|greeting\.welcome_message|fallback)$/, WORDING]
	],
	topics: [[/^actions/, verdict("wiring", "The topic does something else after its answer.")]],
	tools: [
		[/^reply$/, WORDING],
		[/^(?:name|description|sample_result)/, verdict("behaviour", "The tool may be chosen or answered differently.")],
		[/^parameters\.properties\.[^.]+\.x-ask$/, WORDING]
	],
	sms: [
		[/^requires_consent$/, verdict("safety", "Whether guests are asked before they are texted changes.")],
		[/^consent_question$/, verdict("safety", "Guests say yes or no to another question.")],
		[/^text$/, WORDING],
		[/^phone_numbers/, verdict("environment", "Texts come from another number in that environment.")]
	],
	handoffs: [
		[/^(?:destination|default)$/, verdict("wiring", "Guests may reach somebody else.")],
		[/^(?:sample_questions|reason)/, verdict("behaviour", "Other questions lead to a person.")],
		[/^(?:name|message)$/, WORDING]
	],
	guardrails: [[/^name$/, WORDING]],
	instructions: [[/^model/, MODEL]],
	voice: [[/^disclaimer/, verdict("safety", "What callers are told about the call changes.")], [/^style_prompt/, PROMPT]],
	responses: [
		[/^(?:translations\.[^.]+|variations\.\d+\.text|variations\.\d+\.buttons\.[^.]+\.title)$/, WORDING],
		[/^model/, MODEL],
		[/^promptTexts/, PROMPT],
		[/./, verdict("behaviour", "More than the words of the response changes.")]
	],
	flows: [
		[/^steps\.[^.]+\.(?:tool|sms|handoff)$/, verdict("wiring", "A step of the flow does something else.")],
		[/^steps\.[^.]+\.say$/, WORDING],
		[/^name$/, WORDING],
		[/\bwebhook$/, verdict("wiring", "Another system, or none, is called there.")],
		[/\bmessages\.\d+\.text\.text\.\d+$/, WORDING]
	],
	integrations: [
		[/^endpoints/, verdict("environment", "Tools reach another address in that environment.")],
		[/^auth/, verdict("environment", "Tools sign in in another way in that environment.")],
		[/^(?:url|genericWebService\.uri)$/, verdict("environment", "Another address is reached.")],
		[/^models?\b/, MODEL],
		[/^(?:name|description)$/, verdict("wording", "Only people who read the configuration see it.")]
	]
};
function touchesModel({ section, kind, fields }) {
	if (kind !== "changed" || fields.length === 0) return section === "agent";
	return fields.some((field) => field.path.length === 0 || fieldRisk(section, field).risk === "model");
}
function riskOf(section, kind, fields, value) {
	if (kind === "added" || kind === "removed") return WHOLE[section];
	const isPrompted = section === "flows" && value !== void 0 && hasPrompts(value);
	const verdicts = fields.map((field) => isPrompted && field.path[0] === "steps" && field.path[2] === "say" ? PROMPT : fieldRisk(section, field));
	if (kind === "renamed") verdicts.push(RENAMED);
	for (const risk of WORST_FIRST) {
		const found = verdicts.find((candidate) => candidate.risk === risk);
		if (found !== void 0) return found;
	}
	return WHOLE[section];
}
function fieldRisk(section, field) {
	const path = field.path.map((step) => String(step).replaceAll(".", "․")).join(".");
	const value = field.after ?? field.before;
	if (section === "responses" && /^variations\.\d+$/.test(path) && isOnlyText(value)) return WORDING;
	if (WITH_MESSAGES.has(section) && value !== void 0 && TRANSFER.test(canonicalJson([path, value]))) return TRANSFERRED;
	return (FIELDS[section]?.find(([pattern]) => pattern.test(path)))?.[1] ?? WHOLE[section];
}
function countRisks(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const risk of WORST_FIRST) {
		const count = changes.filter((change) => change.risk === risk).length;
		if (count > 0) counts.set(risk, count);
	}
	return counts;
}
function worstRisk(changes) {
	return changes.reduce((worst, { risk }) => Math.min(worst, WORST_FIRST.indexOf(risk)), WORST_FIRST.length);
}
function hasPrompts(flow) {
	return listAt(flow, "steps").some((step) => isJsonObject(step) && Object.hasOwn(step, "step_type"));
}
function isOnlyText(value) {
	return value !== void 0 && isJsonObject(value) && Object.keys(value).join() === "text" && typeof value.text === "string";
}
// src/domain/diff/group-changes.ts
function groupByFear(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const group = groups.get(change.section);
		if (group === void 0) groups.set(change.section, [change]);
		else group.push(change);
	}
	return SECTIONS.flatMap((section) => {
		const here = groups.get(section);
		return here === void 0 ? [] : [{
			section,
			changes: here,
			rank: worstRisk(here)
		}];
	}).sort((a, b) => a.rank - b.rank).map(({ section, changes: here }) => ({
		section,
		changes: here
	}));
}
// src/domain/diff/summary.ts
const TOLD_ONE_BY_ONE = 5;
const NAMES_PER_SECTION = 3;
const NAMED_FIELDS = 3;
const UNCHANGED_ORDER = [
	"rules",
	"guardrails",
	"topics",
	"tools",
	"sms",
	"handoffs",
	"model",
	"instructions",
	"voice",
	"knowledge",
	"flows",
	"integrations",
	"environments",
	"responses",
	"entities",
	"agent"
];
function changedSentence({ from, changes, unsure }) {
	if (changes.length === 0 && unsure > 0) return `What differs can't be told: something in ${unsure === 1 ? "1 file" : `${unsure} files`} can't be read.`;
	if (changes.length === 0) return "Nothing differs.";
	if (from.nothing) return `Everything is new: ${sectionCounts(changes, "added").join(", ")}.`;
	const told = changes.length <= TOLD_ONE_BY_ONE ? changes.map(changeWords).join("; ") : `${changes.length} changes: ${sectionChanges(changes).join("; ")}`;
	return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
function unchangedSentence({ from, changes, sections }) {
	if (changes.length === 0 || from.nothing) return "";
	const modelChanged = changes.some(touchesModel);
	const same = new Set(unchangedSections({ sections }));
	if (!modelChanged) same.add("model");
	const names = UNCHANGED_ORDER.filter((section) => same.has(section)).map((section) => section === "model" ? "model" : sectionWords(section).all);
	return names.length === 0 ? "" : `No changes to ${names.join(", ")}.`;
}
function summarise(facts) {
	return [changedSentence(facts), unchangedSentence(facts)].filter((sentence) => sentence !== "").join(" ");
}
function cosmeticSentence({ cosmetic }) {
	if (cosmetic === 0) return "";
	return `${cosmetic === 1 ? "1 file differs" : `${cosmetic} files differ`} only in comments, order or formatting.`;
}
function changeWords(change) {
	const item = itemWords(change.section, change.id);
	if (change.formerId !== void 0) return renameWords(change, change.formerId);
	const [remark] = change.remarks;
	if (change.kind !== "changed") return change.includes === void 0 || remark === void 0 ? `${item} ${change.kind}` : `${item} ${change.kind} (${remark})`;
	const [field] = change.fields;
	if (change.fields.length === 1 && field?.path.join() === "enabled" && typeof field.after === "boolean") return `${item} switched ${field.after ? "on" : "off"}`;
	const phrases = fieldPhrases(change.fields);
	const [first] = phrases;
	const words = phrases.map(phraseWords);
	if (phrases.length <= NAMED_FIELDS && phrases.every(({ verb, text }) => verb && !text.includes(":"))) return `${item} ${listWords(words)}`;
	if (phrases.length === 1 && first?.detail !== void 0) return `${item} ${words[0]}${direction(change)}`;
	return `${item} changed (${namedFirst(words)})`;
}
function phraseWords({ text, detail }) {
	return detail === void 0 ? text : `${text} ${detail}`;
}
function direction({ section, fields: [field] }) {
	const word = field === void 0 ? void 0 : directionWord(section, field);
	return word === void 0 ? "" : ` (${word})`;
}
function namedFirst(words) {
	const left = words.length - NAMED_FIELDS;
	return [...words.slice(0, NAMED_FIELDS), ...left > 0 ? [`${left} more`] : []].join(", ");
}
function renameWords({ section, id, fields, remarks }, formerId) {
	const [remark] = remarks;
	return [
		`${itemWords(section, formerId)} renamed to ${id}`,
		...fields.length === 0 ? [] : [" and changed"],
		...remark === void 0 ? [] : [` (${remark})`]
	].join("");
}
function sectionCounts(changes, kind) {
	return SECTIONS.flatMap((section) => {
		const count = changes.filter((change) => change.section === section && change.kind === kind).length;
		if (count === 0) return [];
		return [isSingle(section) && count === 1 ? sectionWords(section).one : countWords(section, count)];
	});
}
function sectionChanges(changes) {
	return groupByFear(changes).flatMap(({ section, changes: here }) => {
		const [only] = here;
		if (only === void 0) return [];
		if (here.every(({ id }) => isSingle(section, id))) return [changeWords(only)];
		return CHANGE_KINDS.flatMap((kind) => {
			const ids = here.filter((change) => change.kind === kind).map(({ formerId, id }) => formerId === void 0 ? id : `${formerId} → ${id}`);
			if (ids.length === 0) return [];
			return [`${countWords(section, ids.length)} ${kind} (${listWords(ids, NAMES_PER_SECTION)})`];
		});
	});
}
// src/domain/result/operation-result.ts
function operationResult(operation, decision, reasons, data) {
	return {
		schemaVersion: 1,
		operation,
		decision,
		reasons,
		data
	};
}
// src/domain/version/version-name.ts
const VERSION_NAME = /^v([1-9][0-9]{0,8})$/;
function parseVersionName(name) {
	const match = VERSION_NAME.exec(name);
	return match ? Number(match[1]) : void 0;
}
function versionName(number) {
	return `v${number}`;
}
function versionTag(agent, number) {
	return `${agent}/${versionName(number)}`;
}
export { countSection as A, listKey as B, layoutReferences as C, wiringTarget as D, targetsOf as E, itemWords as F, quote as H, listWords as I, sectionWords as L, FLAGS as M, RISKS as N, fieldLabel as O, isSingle as P, canonicalItem as R, wiringOf as S, sectionNamedAt as T, quoteList as U, listKind as V, shortText as W, directionWord as _, changedSentence as a, remarksOn as b, unchangedSentence as c, riskOf as d, countedWords as f, valueText as g, shortValue as h, operationResult as i, CHANGE_KINDS as j, countKinds as k, groupByFear as l, isSampleQuestion as m, versionName as n, cosmeticSentence as o, fieldPhrases as p, versionTag as r, summarise as s, parseVersionName as t, countRisks as u, concealer as v, namedBy as w, sectionOf as x, remarkOnFormerId as y, isList as z };
