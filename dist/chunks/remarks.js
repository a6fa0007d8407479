import { d as itemsOf, s as SECTIONS, u as itemName } from "./digest.js";
import { t as isJsonObject } from "./json.js";
import { n as isList } from "./canonical-value.js";
import { C as listWords, S as itemWords } from "./summary.js";
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
		const known = verb.nobody !== "" && (section !== "integrations" || value?.secrets !== void 0);
		if (users.length === 0) return known ? [verb.nobody] : defaultHandoff(value);
		return [`${verb.by} ${listWords(users.map(words))}${consentOf(section, value)}`, ...defaultHandoff(value)];
	}
	if (kind !== "added" || !ALSO_NAMED.has(section)) return [];
	const used = wiring.used.get(`${section}/${id}`) ?? [];
	return [...users.length === 0 ? [] : [`used by ${listWords(users.map(words))}`], ...used.length === 0 ? [] : [`uses ${listWords(used.map(words))}`]];
}
/** Nothing where the layout does not say whether guests are asked before. */
function consentOf(section, value) {
	if (section !== "sms" || typeof value?.requires_consent !== "boolean") return "";
	return value.requires_consent ? ", after consent" : ", without consent";
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
export { layoutReferences as a, targetsOf as c, wiringOf as i, wiringTarget as l, remarksOn as n, namedBy as o, sectionOf as r, sectionNamedAt as s, remarkOnFormerId as t };
