import { c as SECTIONS } from "./digest.js";
import { g as CHANGE_KINDS } from "./visible.js";
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
// src/domain/diff/section-words.ts
const WORDS = {
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
	return WORDS[section];
}
/** Sections that hold one item need no name for it. */
function isSingle(section) {
	return section === "agent" || section === "instructions" || section === "voice";
}
/** `topic pet-policy`, `SMS late-checkout-offer`, `voice`. */
function itemWords(section, id) {
	return isSingle(section) ? WORDS[section].one : `${WORDS[section].one} ${id}`;
}
/** `8 topics`, `1 SMS`. */
function countWords(section, count) {
	return `${count} ${count === 1 ? WORDS[section].one : WORDS[section].many}`;
}
/** `a`, `a and b`, `a, b and c`; at most `limit` of them, the rest as `and 3 more`. */
function listWords(names, limit = 5) {
	if (names.length > limit) return `${names.slice(0, limit).join(", ")} and ${names.length - limit} more`;
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
// src/domain/diff/field-words.ts
const COUNTED = /* @__PURE__ */ new Set([
	"sample question",
	"language",
	"secret",
	"required parameter"
]);
const VERBS = /* @__PURE__ */ new Set([
	"calls tool",
	"sends SMS",
	"hands off to"
]);
const LONGEST_VALUE = 40;
/** The fields of a change in as few words as possible; fields that are elements of one list are counted together. */
function fieldPhrases(fields) {
	const counts = /* @__PURE__ */ new Map();
	const keyOf = (field) => `${field.label}\u0000${field.kind}`;
	for (const field of fields) counts.set(keyOf(field), (counts.get(keyOf(field)) ?? 0) + 1);
	const phrases = [];
	for (const field of fields) {
		const key = keyOf(field);
		const count = counts.get(key);
		if (COUNTED.has(field.label)) {
			if (count === void 0) continue;
			counts.delete(key);
			phrases.push({ text: `${count} ${field.label}${count === 1 ? "" : "s"} ${field.kind}` });
		} else phrases.push(fieldPhrase(field));
	}
	return phrases;
}
function fieldPhrase(field) {
	const { label, kind } = field;
	const before = shortValue(field.before);
	const after = shortValue(field.after);
	if (VERBS.has(label) && kind === "added" && after !== void 0) return {
		text: label,
		detail: after
	};
	if (VERBS.has(label) && kind === "removed" && before !== void 0) return {
		text: `no longer ${label}`,
		detail: before
	};
	if (kind === "changed" && before !== void 0 && after !== void 0) return {
		text: label,
		detail: `${before} → ${after}`
	};
	return { text: kind === "changed" ? label : `${label} ${kind}` };
}
/** Numbers, switches, ids and numbers to call are shown; texts are not. Undefined for those. */
function shortValue(value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return value ? "on" : "off";
	if (typeof value === "string" && value.length <= LONGEST_VALUE && /^[\p{L}\p{N}+:._/-]+$/u.test(value)) return value;
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
// src/domain/diff/summary.ts
/** Up to this many changes are told one by one. */
const TOLD_ONE_BY_ONE = 5;
const NAMES_PER_SECTION = 3;
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
/** `topic late-checkout changed`, `SMS late-checkout-offer added`, `voice stability 0.6 → 0.8`. */
function changeWords(change) {
	const item = itemWords(change.section, change.id);
	const [field] = change.fields;
	if (change.kind === "changed" && change.fields.length === 1 && field?.kind === "changed") {
		const before = shortValue(field.before);
		const after = shortValue(field.after);
		if (before !== void 0 && after !== void 0) return `${item} ${field.label} ${before} → ${after}`;
	}
	if (change.kind === "changed" && isSingle(change.section)) return `${item} changed (${listWords([...new Set(change.fields.map((one) => one.label))], 3)})`;
	const [remark] = change.remarks;
	return change.includes === void 0 || remark === void 0 ? `${item} ${change.kind}` : `${item} ${change.kind} (${remark})`;
}
function sectionCounts(changes, kind) {
	return SECTIONS.flatMap((section) => {
		const count = changes.filter((change) => change.section === section && change.kind === kind).length;
		if (count === 0) return [];
		return [isSingle(section) ? sectionWords(section).one : countWords(section, count)];
	});
}
function sectionChanges(changes) {
	return SECTIONS.flatMap((section) => {
		const here = changes.filter((change) => change.section === section);
		const [only] = here;
		if (only === void 0) return [];
		if (isSingle(section)) return [changeWords(only)];
		return CHANGE_KINDS.flatMap((kind) => {
			const ids = here.filter((change) => change.kind === kind).map((change) => change.id);
			if (ids.length === 0) return [];
			return [`${countWords(section, ids.length)} ${kind} (${listWords(ids, NAMES_PER_SECTION)})`];
		});
	});
}
export { shortValue as a, itemWords as c, fieldLabel as d, countKinds as f, fieldPhrases as i, listWords as l, summarise as n, valueText as o, countSection as p, unchangedSentence as r, isSingle as s, changedSentence as t, sectionWords as u };
