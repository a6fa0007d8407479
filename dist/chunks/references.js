import { a as itemsOf, i as itemName, t as SECTIONS } from "./agent.js";
import { t as isJsonObject } from "./json.js";
import { n as isList } from "./canonical-value.js";
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
export { targetsOf as a, sectionNamedAt as i, namedBy as n, wiringTarget as o, referencesIn as r, layoutReferences as t };
