import { c as PATTERNS, f as isOptional, l as isJsonObject, s as VALIDATORS, u as SECTIONS } from "./base.js";
import { t as snapshotOf } from "./versions.js";
// src/domain/snapshot/load-snapshot.ts
const AGENT = /^[a-z0-9][a-z0-9-]{0,62}$/;
const ITEM_ID = new RegExp(PATTERNS.itemId.pattern);
const REFUSED_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const FITS = {
	agent: VALIDATORS.agent,
	instructions: (item) => hasExactly(item, ["text"]) && typeof item.text === "string",
	rules: (item, id) => item.id === id && VALIDATORS.rules({ rules: [item] }),
	topics: VALIDATORS.topic,
	knowledge: VALIDATORS.knowledge,
	tools: VALIDATORS.tool,
	sms: VALIDATORS.sms,
	handoffs: VALIDATORS.handoff,
	guardrails: VALIDATORS.guardrail,
	voice: VALIDATORS.voice,
	flows: VALIDATORS.flow,
	integrations: VALIDATORS.integration,
	environments: VALIDATORS.environment,
	responses: () => false,
	entities: () => false
};
const MAX_DEPTH = 32;
const MAX_VALUES = 2e6;
function loadSnapshot(value) {
	if (!isJsonObject(value) || !hasExactly(value, [
		"schemaVersion",
		"agent",
		"sections"
	])) return void 0;
	const { schemaVersion, agent, sections } = value;
	if (schemaVersion !== 1 || typeof agent !== "string" || !AGENT.test(agent)) return void 0;
	if (!isJsonObject(sections) || !hasSections(sections)) return void 0;
	const items = /* @__PURE__ */ new Map();
	const budget = { values: MAX_VALUES };
	for (const section of SECTIONS) {
		const written = sections[section] ?? {};
		if (!isJsonObject(written)) return void 0;
		const loaded = [];
		for (const [id, item] of Object.entries(written)) {
			if (!ITEM_ID.test(id) || !isJsonObject(item) || !isSafe(item, MAX_DEPTH, budget)) return void 0;
			if (!FITS[section](item, id)) return void 0;
			loaded.push([id, item]);
		}
		items.set(section, loaded);
	}
	return snapshotOf(agent, (section) => items.get(section) ?? []);
}
function hasExactly(object, keys) {
	return Object.keys(object).length === keys.length && keys.every((key) => Object.hasOwn(object, key));
}
function hasSections(sections) {
	return hasExactly(sections, SECTIONS.filter((section) => !isOptional(section) || Object.hasOwn(sections, section)));
}
function isSafe(value, depth, budget) {
	budget.values -= 1;
	if (depth < 0 || budget.values < 0) return false;
	if (value === null || typeof value === "string" || typeof value === "boolean") return true;
	if (typeof value === "number") return Number.isFinite(value);
	if (Array.isArray(value)) return value.every((element) => isSafe(element, depth - 1, budget));
	if (typeof value !== "object") return false;
	return Object.entries(value).every(([key, member]) => !REFUSED_KEYS.has(key) && isSafe(member, depth - 1, budget));
}
export { loadSnapshot as t };
