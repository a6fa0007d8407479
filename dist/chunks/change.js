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
/** Sections that hold one item, of the section's own name, need no name for it; layouts may have further items there. */
function isSingle(section, id = section) {
	return id === section && (section === "agent" || section === "instructions" || section === "voice");
}
/** `topic pet-policy`, `SMS late-checkout-offer`, `voice`. */
function itemWords(section, id) {
	return isSingle(section, id) ? WORDS[section].one : `${WORDS[section].one} ${id}`;
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
// src/domain/diff/change.ts
const CHANGE_KINDS = [
	"added",
	"renamed",
	"changed",
	"removed"
];
/** The kinds of harm that a change can do. */
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
/** What nobody may overlook, whatever the risk says. */
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
export { isSingle as a, sectionWords as c, countWords as i, FLAGS as n, itemWords as o, RISKS as r, listWords as s, CHANGE_KINDS as t };
