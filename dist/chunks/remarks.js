import { t as SECTIONS } from "./agent.js";
import { r as referencesIn } from "./references.js";
import { o as itemWords, s as listWords } from "./change.js";
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
export { wiringOf as i, remarksOn as n, sectionOf as r, remarkOnFormerId as t };
