import { c as SECTIONS, d as itemName, f as itemsOf } from "./digest.js";
import { n as isJsonObject } from "./patterns.js";
import { g as CHANGE_KINDS } from "./visible.js";
import { n as isList } from "./canonical-value.js";
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
/** Sections that hold one item need no name for it. */
function isSingle(section) {
	return section === "agent" || section === "instructions" || section === "voice";
}
/** `topic pet-policy`, `SMS late-checkout-offer`, `voice`. */
function itemWords(section, id) {
	return isSingle(section) ? WORDS$1[section].one : `${WORDS$1[section].one} ${id}`;
}
/** `8 topics`, `1 SMS`. */
function countWords(section, count) {
	return `${count} ${count === 1 ? WORDS$1[section].one : WORDS$1[section].many}`;
}
/** `a`, `a and b`, `a, b and c`; at most `limit` of them, the rest as `and 3 more`. */
function listWords(names, limit = 5) {
	if (names.length > limit) return `${names.slice(0, limit).join(", ")} and ${names.length - limit} more`;
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
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
/** Sections that are the same on both sides, in section order. */
function unchangedSections({ sections }) {
	return sections.filter((counts) => counts.included === 0 && CHANGE_KINDS.every((kind) => counts[kind] === 0)).map(({ section }) => section);
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
		["model.max_tokens", "model's longest answer (tokens)"]
	],
	topics: [
		["sample_questions.*", "sample question"],
		["actions.tools.*", "calls tool"],
		["actions.sms.*", "sends SMS"],
		["actions.handoffs.*", "hands off to"],
		["actions.tools", "order of tool calls"],
		["actions.sms", "order of SMS"],
		["actions.handoffs", "order of handoffs"]
	],
	knowledge: [["sources.*", "source $1"], ["sources.*.*", "source $1: $2"]],
	tools: [
		["integration", "calls integration"],
		["parameters.properties.*", "parameter $1"],
		["parameters.properties.*.x-ask", "question for parameter $1"],
		["parameters.properties.*.*", "parameter $1: $2"],
		["parameters.properties.*.*.*", "parameter $1: $2"],
		["parameters.required.*", "required parameter"],
		["sample_result.*", "sample result $1"]
	],
	sms: [["requires_consent", "consent required"]],
	handoffs: [["sample_questions.*", "sample question"], ["default", "default handoff"]],
	guardrails: [["sample_questions.*", "sample question"]],
	voice: [["pronunciations.*", "pronunciation of $1"], ["pronunciations.*.*", "pronunciation of $1"]],
	flows: [
		["sample_questions.*", "sample question"],
		["steps", "order of steps"],
		["steps.*", "step $1"],
		["steps.*.say", "step $1: text"],
		["steps.*.tool", "step $1: calls tool"],
		["steps.*.sms", "step $1: sends SMS"],
		["steps.*.handoff", "step $1: hands off to"],
		["steps.*.next", "step $1: next step"],
		["steps.*.*", "step $1: $2"],
		["steps.*.*.*", "step $1: $2 $3"]
	],
	integrations: [
		["endpoints.*", "endpoint for $1"],
		["secrets.*", "secret"],
		["timeout_ms", "timeout (ms)"]
	],
	environments: [
		["variables.*", "variable $1"],
		["overrides.greeting", "greeting here"],
		["overrides.handoffs", "handoffs here"],
		["overrides.handoffs.*", "handoff $1 here"],
		["overrides.handoffs.*.destination", "destination of handoff $1 here"]
	]
};
/** What people call the field at `path`: `content`, `sample question`, `sends SMS`, `parameter party_size: minimum`. */
function fieldLabel(section, path) {
	const steps = path.map(String);
	for (const [pattern, label] of LABELS[section] ?? []) {
		const met = matchSteps(pattern.split("."), steps);
		if (met !== void 0) return label.replace(/\$(\d)/g, (_, index) => plain(met[Number(index) - 1] ?? ""));
	}
	return steps.length === 0 ? "content" : steps.map(plain).join(" ");
}
function matchSteps(pattern, steps) {
	if (pattern.length !== steps.length) return void 0;
	const met = [];
	for (const [index, part] of pattern.entries()) {
		const step = steps[index] ?? "";
		if (part === "*") met.push(step);
		else if (part !== step) return void 0;
	}
	return met;
}
function plain(step) {
	return step.replaceAll("_", " ");
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
/** Every reference within the snapshot, in section order; named items need not exist. */
function referencesIn(snapshot) {
	return SECTIONS.flatMap((section) => Object.entries(snapshot.sections[section] ?? {}).flatMap(([id, value]) => [...new Set(targetsOf(section, value))].map((to) => ({
		from: `${section}/${id}`,
		to
	}))));
}
/** What a layout knows of its items besides the fields that mean a reference in every layout. */
function layoutReferences(agent) {
	return SECTIONS.flatMap((section) => itemsOf(agent, section).flatMap((item) => (item.refersTo ?? []).map((to) => ({
		from: itemName(item),
		to: `${to.section}/${to.id}`,
		place: to
	}))));
}
/** What one item names: by the fields that mean a reference everywhere, and by what its layout knows. */
function namedBy(section, value, refersTo = []) {
	const further = refersTo.map((to) => `${to.section}/${to.id}`);
	return [.../* @__PURE__ */ new Set([...targetsOf(section, value), ...further])];
}
/** What one item names by the fields that mean a reference in every layout. */
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
/** The section whose ids stand at `path` (names only, no indices; `*` for the keys of an object); undefined where none do. */
function sectionNamedAt(section, path) {
	const [first, second, third] = path;
	const key = section === "topics" && first === "actions" && path.length === 2 ? second : section === "flows" && first === "steps" && path.length === 2 ? second : section === "tools" && first === "integration" && path.length === 1 ? first : section === "environments" && first === "overrides" && third === "*" && path.length === 3 ? second : void 0;
	return key === void 0 ? void 0 : TARGETS.get(key);
}
/** What a field of wiring names on one side: `topics`, `actions.sms.0`, `"late-checkout-offer"` is `sms/late-checkout-offer`. */
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
/** `further`: references that the snapshot does not tell (`layoutReferences`). */
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
/** Sections whose items only some layouts let others name. Of changed ones the dependents say enough. */
const ALSO_NAMED = /* @__PURE__ */ new Set([
	"topics",
	"flows",
	"responses",
	"entities"
]);
/** The wiring of one item in words: `sent by topic late-checkout, after consent`. `after`: of a removed item, what is there now. */
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
		if (users.length === 0) return verb.nobody === "" ? defaultHandoff(value) : [verb.nobody];
		const consent = section !== "sms" ? "" : value?.requires_consent === false ? ", without consent" : ", after consent";
		return [`${verb.by} ${listWords(users.map(words))}${consent}`, ...defaultHandoff(value)];
	}
	if (kind !== "added" || !ALSO_NAMED.has(section)) return [];
	const used = wiring.used.get(`${section}/${id}`) ?? [];
	return [...users.length === 0 ? [] : [`used by ${listWords(users.map(words))}`], ...used.length === 0 ? [] : [`uses ${listWords(used.map(words))}`]];
}
/** Overrides for an environment are no use of an item. Neither is that it names itself. */
function usersOf(section, id, { users }) {
	const name = `${section}/${id}`;
	return (users.get(name) ?? []).filter((user) => user !== name && !user.startsWith("environments/"));
}
/** What a rename left behind: `topic late-checkout still names the former id offer`. */
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
/** The section of an item's name. */
function sectionOf(name) {
	const section = name.slice(0, name.indexOf("/"));
	return isSection(section) ? section : "agent";
}
function isSection(name) {
	return SECTIONS.some((section) => section === name);
}
/** So much of a secret's beginning is enough to hide what follows it up to the next blank or quote. */
const TELLING = 12;
/** A part of a secret of this length, on the other side or elsewhere, is hidden too. */
const PART = 12;
const TOKEN = /[A-Za-z0-9+/=_.~-]{12,}/g;
const HIDDEN = /^••• \([^()]{1,80}\)$/u;
/** Whether a text is nothing but a hidden secret. */
function isHiddenSecret(text) {
	return HIDDEN.test(text);
}
/** `all`: those of the whole comparison, by which ids are numbered. */
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
/** What people say of a number that goes up, and of one that goes down. Only where every platform means the same by it. */
const WORDS = /* @__PURE__ */ new Map([
	["voice.stability", ["steadier", "less steady"]],
	["voice.speed", ["faster", "slower"]],
	["integrations.timeout_ms", ["longer", "shorter"]]
]);
/** `steadier` for a stability that went from 0.6 to 0.8; undefined where a word would claim more than the number does. */
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
/** Wiring reads as wiring, also below a step of a flow: `step greet: calls tool`. */
const VERB = /^(?:.*: )?(?:calls tool|calls integration|sends SMS|hands off to)$/s;
const KIND_ORDER = [
	"added",
	"changed",
	"removed"
];
const LONGEST_VALUE = 40;
/** The fields of a change in as few words as possible; fields that are elements of one list are counted together. */
function fieldPhrases(fields) {
	const counted = /* @__PURE__ */ new Set();
	return fields.flatMap((field) => {
		if (!COUNTED.has(field.label)) return [fieldPhrase(field)];
		if (counted.has(field.label)) return [];
		counted.add(field.label);
		return [{ text: countedWords(field.label, fields) }];
	});
}
/** `2 sample questions added, 1 removed`; empty when none of the fields is one of them. */
function countedWords(label, fields) {
	const alike = fields.filter((field) => field.label === label);
	return KIND_ORDER.flatMap((kind) => {
		const count = alike.filter((field) => field.kind === kind).length;
		return count === 0 ? [] : [{
			kind,
			count
		}];
	}).map(({ kind, count }, index) => index === 0 ? `${count} ${label}${count === 1 ? "" : "s"} ${kind}` : `${count} ${kind}`).join(", ");
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
/** `now sends SMS`, `step greet: no longer calls tool`. */
function verbWords(label, when) {
	const at = label.lastIndexOf(": ");
	return at < 0 ? `${when} ${label}` : `${label.slice(0, at + 2)}${when} ${label.slice(at + 2)}`;
}
/** Numbers, switches, ids and numbers to call are shown; texts are not. Undefined for those. */
function shortValue(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string" && value.length <= LONGEST_VALUE && /^[\p{L}\p{N}+:._/-]+$/u.test(value)) return value;
	if (typeof value === "string" && isHiddenSecret(value)) return value;
}
/** Deeper than any value of ours is nested; the rest of what is deeper still is `…`. */
const MAX_DEPTH = 8;
/** Any value as text for people: `on`, `a, b`, `word: quay, say: key`. */
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
/** When several fields changed, the first of these that any of them is. */
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
/** The harm that adding or removing an item of a section can do. */
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
	responses: verdict("wording", "Guests read or hear other words."),
	entities: verdict("behaviour", "The agent listens for other things.")
};
/** At least this, however little else differs: nobody sees from here who calls the item by its former id. */
const RENAMED = verdict("wiring", "What still names the former id finds nothing.");
const WORDING = verdict("wording", "Guests read or hear other words; what the agent does stays the same.");
/** The first pattern that matches the field's path (joined by dots) decides; otherwise the section's own. */
const FIELDS = {
	agent: [
		[/^model/, verdict("model", "Another model, or other settings of it, can change any answer.")],
		[/^languages/, WHOLE.agent],
		[/^(?:name|description|greeting|fallback)$/, WORDING]
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
		[/^text$/, WORDING]
	],
	handoffs: [
		[/^(?:destination|default)$/, verdict("wiring", "Guests may reach somebody else.")],
		[/^(?:sample_questions|reason)/, verdict("behaviour", "Other questions lead to a person.")],
		[/^(?:name|message)$/, WORDING]
	],
	guardrails: [[/^name$/, WORDING]],
	flows: [
		[/^steps\.[^.]+\.(?:tool|sms|handoff)$/, verdict("wiring", "A step of the flow does something else.")],
		[/^steps\.[^.]+\.say$/, WORDING],
		[/^name$/, WORDING]
	],
	integrations: [[/^endpoints/, verdict("environment", "Tools reach another address in that environment.")], [/^(?:name|description)$/, verdict("wording", "Only people who read the configuration see it.")]],
	responses: [[/(?:^|\.)(?:payload|condition|custom|metadata|model|promptTexts?|placeholders)(?:\.|$)/, verdict("behaviour", "More than the words of the response changes.")]]
};
/** The worst kind of harm that a change can do, and why. Deterministic; never asks anybody. */
function riskOf(section, kind, fields) {
	if (kind === "added" || kind === "removed") return WHOLE[section];
	const verdicts = fields.map((field) => fieldRisk(section, field));
	if (kind === "renamed") verdicts.push(RENAMED);
	for (const risk of WORST_FIRST) {
		const found = verdicts.find((candidate) => candidate.risk === risk);
		if (found !== void 0) return found;
	}
	return WHOLE[section];
}
function fieldRisk(section, field) {
	const path = field.path.map((step) => String(step).replaceAll(".", "․")).join(".");
	return (FIELDS[section]?.find(([pattern]) => pattern.test(path)))?.[1] ?? WHOLE[section];
}
/** How many changes of each risk, the worst first: `1 behaviour, 1 wiring, 1 voice`. */
function countRisks(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const risk of WORST_FIRST) {
		const count = changes.filter((change) => change.risk === risk).length;
		if (count > 0) counts.set(risk, count);
	}
	return counts;
}
/** Where the worst risk of some changes stands among all risks; 0 is the worst. */
function worstRisk(changes) {
	return changes.reduce((worst, { risk }) => Math.min(worst, WORST_FIRST.indexOf(risk)), WORST_FIRST.length);
}
// src/domain/diff/group-changes.ts
/** The changes by section, the section with the worst risk first; of equal ones in the order of sections. */
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
/** Up to this many changes are told one by one. */
const TOLD_ONE_BY_ONE = 5;
const NAMES_PER_SECTION = 3;
/** So many fields of one change are named. */
const NAMED_FIELDS = 3;
/** In the order in which a reviewer worries. `model` is a part of the agent's settings that people ask for by name. */
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
	"agent"
];
/** What changed, as one sentence with its full stop; `Nothing differs.` when nothing does. */
function changedSentence({ from, changes }) {
	if (changes.length === 0) return "Nothing differs.";
	if (from.nothing) return `Everything is new: ${sectionCounts(changes, "added").join(", ")}.`;
	const told = changes.length <= TOLD_ONE_BY_ONE ? changes.map(changeWords).join("; ") : `${changes.length} changes: ${sectionChanges(changes).join("; ")}`;
	return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
/** What did not change, as one sentence; empty when there is nothing to say it of. */
function unchangedSentence({ from, changes, sections }) {
	if (changes.length === 0 || from.nothing) return "";
	const modelChanged = changes.some((change) => change.section === "agent" && (change.kind !== "changed" || change.fields.some((field) => field.path.length === 0 || field.path[0] === "model")));
	const same = new Set(unchangedSections({ sections }));
	if (!modelChanged) same.add("model");
	const names = UNCHANGED_ORDER.filter((section) => same.has(section)).map((section) => section === "model" ? "model" : sectionWords(section).all);
	return names.length === 0 ? "" : `No changes to ${names.join(", ")}.`;
}
function summarise(facts) {
	return [changedSentence(facts), unchangedSentence(facts)].filter((sentence) => sentence !== "").join(" ");
}
/** Told beside whatever else differs, and when nothing does; empty when there are none. */
function cosmeticSentence({ cosmetic }) {
	if (cosmetic === 0) return "";
	return `${cosmetic === 1 ? "1 file differs" : `${cosmetic} files differ`} only in comments, order or formatting.`;
}
/** `topic late-checkout now sends SMS late-checkout-offer`, `topic pet-policy changed (content)`, `voice stability 0.6 → 0.8`. */
function changeWords(change) {
	const item = itemWords(change.section, change.id);
	if (change.formerId !== void 0) return renameWords(change, change.formerId);
	const [remark] = change.remarks;
	if (change.kind !== "changed") return change.includes === void 0 || remark === void 0 ? `${item} ${change.kind}` : `${item} ${change.kind} (${remark})`;
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
/** ` (steadier)`; nothing where no word says it better than the numbers. */
function direction({ section, fields: [field] }) {
	const word = field === void 0 ? void 0 : directionWord(section, field);
	return word === void 0 ? "" : ` (${word})`;
}
function namedFirst(words) {
	const left = words.length - NAMED_FIELDS;
	return [...words.slice(0, NAMED_FIELDS), ...left > 0 ? [`${left} more`] : []].join(", ");
}
/** `topic late-checkout renamed to checkout-late and changed`. */
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
		return [isSingle(section) ? sectionWords(section).one : countWords(section, count)];
	});
}
function sectionChanges(changes) {
	return groupByFear(changes).flatMap(({ section, changes: here }) => {
		const [only] = here;
		if (only === void 0) return [];
		if (isSingle(section)) return [changeWords(only)];
		return CHANGE_KINDS.flatMap((kind) => {
			const ids = here.filter((change) => change.kind === kind).map(({ formerId, id }) => formerId === void 0 ? id : `${formerId} → ${id}`);
			if (ids.length === 0) return [];
			return [`${countWords(section, ids.length)} ${kind} (${listWords(ids, NAMES_PER_SECTION)})`];
		});
	});
}
export { isSingle as C, sectionWords as E, countSection as S, listWords as T, sectionNamedAt as _, countRisks as a, fieldLabel as b, shortValue as c, remarkOnFormerId as d, remarksOn as f, namedBy as g, layoutReferences as h, unchangedSentence as i, valueText as l, wiringOf as m, cosmeticSentence as n, riskOf as o, sectionOf as p, summarise as r, fieldPhrases as s, changedSentence as t, concealer as u, targetsOf as v, itemWords as w, countKinds as x, wiringTarget as y };
