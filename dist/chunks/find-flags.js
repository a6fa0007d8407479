import { c as sectionWords, n as FLAGS, o as itemWords, s as listWords } from "./change.js";
import { i as textAt, n as listAt, r as objectAt, t as fieldAt } from "./json-fields.js";
import { t as isJsonObject } from "./json.js";
import { t as findSecrets } from "./find-secrets.js";
import { r as shortText } from "./quote.js";
import { a as canonicalJson } from "./digest.js";
import { r as sectionOf } from "./remarks.js";
// src/domain/diff/flags/flag-facts.ts
function changedPairs({ changes }) {
	return changes.flatMap((change) => {
		const { before, after } = change;
		return before !== void 0 && after !== void 0 && isJsonObject(before) && isJsonObject(after) ? [{
			change,
			before,
			after
		}] : [];
	});
}
// src/domain/diff/flags/flag-words.ts
const LONGEST_VALUE = 120;
/** More would not be read to their end. */
const LONGEST_TEXT = 2e3;
const HIDDEN = "•••";
/** `Handoff front-desk`, `SMS late-checkout-offer`, `Agent settings`. */
function flaggedItem(change) {
	const words = change.id === change.section ? itemWords(change.section, change.id) : `${sectionWords(change.section).one} ${change.id}`;
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
/** `+15005550010 → +15005550099`; that two values differ shows even when what differs must not be shown. */
function fromTo(before, after) {
	const [was, is] = [safeValue(before), safeValue(after)];
	return was === is ? `${was} → another that looks the same here` : `${was} → ${is}`;
}
/** A value on one line, cut, without passwords, queries and what else looks like a secret. */
function safeValue(value) {
	if (value === void 0 || value === null || value === "") return "none";
	const text = typeof value === "string" ? value : canonicalJson(value);
	return shortText(withoutSecrets(text.slice(0, LONGEST_TEXT)), LONGEST_VALUE);
}
function withoutSecrets(text) {
	let shown = "";
	let at = 0;
	for (const { start, end } of findSecrets(text)) {
		shown += `${text.slice(at, start)}${HIDDEN}`;
		at = end;
	}
	return (shown + text.slice(at)).replace(/\/\/[^/?#\s]*@/g, `//${HIDDEN}@`).replace(/^(sips?|tel):([^:@\s]*):[^@\s]*@/i, `$1:$2:${HIDDEN}@`).replace(/[?#].*$/s, (rest) => rest.length > 1 ? `${rest.charAt(0)}${HIDDEN}` : rest);
}
// src/domain/diff/flags/consent-removed.ts
const CODE$2 = "consent-removed";
/** A text message goes out without the guest's yes, or without the question that asks for it. */
const consentRemoved = (facts) => changedPairs(facts).flatMap(consentOf);
function consentOf({ change, before, after }) {
	if (change.section !== "sms") return [];
	const item = {
		code: CODE$2,
		item: change.name
	};
	if (fieldAt(before, "requires_consent") === true && fieldAt(after, "requires_consent") !== true) return [{
		...item,
		message: `${flaggedItem(change)} is sent without asking for consent.`
	}];
	const asked = (textAt(before, "consent_question") ?? "").trim() !== "";
	const asks = (textAt(after, "consent_question") ?? "").trim() !== "";
	return asked && !asks ? [{
		...item,
		message: `${flaggedItem(change)} has lost its consent question.`
	}] : [];
}
// src/domain/diff/flags/guardrail-removed.ts
const CODE$1 = "guardrail-removed";
const NAMED$3 = 3;
const DEEPEST$2 = 20;
/** The levels of polyai-adk's filters. */
const MILDEST_FIRST = [
	"lenient",
	"medium",
	"strict"
];
/** A guardrail is gone, switched off as a whole or in a part, milder, or refuses fewer phrases by their letter. */
const guardrailRemoved = (facts) => [...facts.changes.filter(({ section, kind }) => section === "guardrails" && kind === "removed").map((change) => ({
	code: CODE$1,
	message: `${flaggedItem(change)} was removed.`,
	item: change.name
})), ...changedPairs(facts).filter(({ change }) => change.section === "guardrails").flatMap(weakened)];
function weakened({ change, before, after }) {
	const item = {
		code: CODE$1,
		item: change.name
	};
	const off = switchedOff(before, after, [], 0);
	if (off.some((path) => path.length === 0)) return [{
		...item,
		message: `${flaggedItem(change)} was switched off.`
	}];
	const flags = [];
	if (off.length > 0) {
		const parts = listWords(off.map((path) => safeValue(path.join(" "))), NAMED$3);
		flags.push({
			...item,
			message: `${flaggedItem(change)} was switched off for ${parts}.`
		});
	}
	const milder = loosened(before, after, [], 0);
	if (milder.length > 0) {
		const parts = listWords(milder.map((path) => safeValue(path.join(" "))), NAMED$3);
		flags.push({
			...item,
			message: `${flaggedItem(change)} is milder than before for ${parts}.`
		});
	}
	const lost = bannedPhrases(before) - bannedPhrases(after);
	if (lost > 0) flags.push({
		...item,
		message: `${flaggedItem(change)} bans ${lost} ${lost === 1 ? "phrase" : "phrases"} fewer.`
	});
	return flags;
}
/** Ways to what was `enabled` and is not any more. What is gone with its switch is no longer enabled either. */
function switchedOff(before, after, path, depth) {
	if (!isJsonObject(before) || depth > DEEPEST$2) return [];
	const now = after !== void 0 && isJsonObject(after) ? after : {};
	const [was, is] = [before.enabled, now.enabled];
	if (was === true ? is !== true : was === void 0 && is === false) return [path];
	return Object.entries(before).flatMap(([key, member]) => switchedOff(member, Object.hasOwn(now, key) ? now[key] : void 0, [...path, key], depth + 1));
}
/** Ways to what has a lower `level` now. */
function loosened(before, after, path, depth) {
	if (!isJsonObject(before) || !isJsonObject(after) || depth > DEEPEST$2) return [];
	const [was, is] = [before.level, after.level].map((level) => MILDEST_FIRST.indexOf(String(level)));
	if (was !== void 0 && is !== void 0 && is >= 0 && is < was) return [path];
	return Object.entries(before).flatMap(([key, member]) => {
		const now = Object.hasOwn(after, key) ? after[key] : void 0;
		return now === void 0 ? [] : loosened(member, now, [...path, key], depth + 1);
	});
}
/** The generative settings of dialogflow-cx. */
function bannedPhrases(value) {
	return ["bannedPhrases", "defaultBannedPhrases"].reduce((sum, key) => sum + listAt(value, "generativeSafetySettings", key).length, 0);
}
// src/domain/diff/flags/live-endpoint-changed.ts
/** Addresses of layouts that have one for all environments: those of rasa and of dialogflow-cx. */
const EVERYWHERE = [
	["url"],
	["genericWebService", "uri"],
	[
		"serviceDirectory",
		"genericWebService",
		"uri"
	]
];
/** What guests do reaches another system. No environment before live proves that it answers. */
const liveEndpointChanged = (facts) => changedPairs(facts).filter(({ change }) => change.section === "integrations").flatMap((pair) => endpointsOf(pair, facts.live));
function endpointsOf({ change, before, after }, live) {
	return [...[.../* @__PURE__ */ new Set([live, "live"])].map((name) => ["endpoints", name]), ...EVERYWHERE].flatMap((way) => {
		const [was, is] = [fieldAt(before, ...way), fieldAt(after, ...way)];
		if (JSON.stringify(was) === JSON.stringify(is)) return [];
		const where = way[0] === "endpoints" ? ` in ${way[1]}` : "";
		return [{
			code: "live-endpoint-changed",
			message: `${flaggedItem(change)}${where}: ${fromTo(was, is)}.`,
			item: change.name
		}];
	});
}
// src/domain/diff/flags/model-changed.ts
const DEEPEST$1 = 20;
const NAMED$2 = 6;
/** Where layouts keep the settings of a language model; elsewhere (speech, voices) a `model` is another thing. */
const HOLDERS = /* @__PURE__ */ new Set([
	"model",
	"llm",
	"llmModelSettings",
	"modelParameter"
]);
const NOT_LANGUAGE = /* @__PURE__ */ new Set([
	"asr",
	"vad",
	"tts",
	"stt",
	"voice",
	"speech"
]);
/** Fields by what people call them; a layout may write one of them twice. */
const FIELDS = /* @__PURE__ */ new Map([
	["provider", "provider"],
	["type", "provider"],
	["name", "name"],
	["model", "name"],
	["model_name", "name"],
	["deployment", "name"],
	["provider_model_id", "name"],
	["temperature", "temperature"],
	["max_tokens", "max tokens"],
	["max_completion_tokens", "max tokens"],
	["reasoning_effort", "reasoning effort"]
]);
/** Another language model, or another of its settings that can change any answer. */
const modelChanged = (facts) => changedPairs(facts).flatMap(modelOf);
function modelOf({ change, before, after }) {
	if (change.section === "voice") return [];
	const was = settingsIn(before);
	const is = settingsIn(after);
	const told = /* @__PURE__ */ new Set();
	for (const way of /* @__PURE__ */ new Set([...was.keys(), ...is.keys()])) {
		const [a, b] = [was.get(way), is.get(way)];
		if (text(a?.value) !== text(b?.value)) told.add(`${a?.field ?? b?.field ?? ""} ${fromTo(a?.value, b?.value)}`);
	}
	if (told.size === 0) return [];
	const shown = [...told].slice(0, NAMED$2);
	if (told.size > NAMED$2) shown.push(`and ${told.size - NAMED$2} more`);
	return [{
		code: "model-changed",
		message: `${flaggedItem(change)}: ${shown.join(", ")}.`,
		item: change.name
	}];
}
/** By the way to them, so that of two models in one item each is compared with itself. */
function settingsIn(value) {
	const found = /* @__PURE__ */ new Map();
	collect$1(value, [], false, found);
	return found;
}
function collect$1(value, path, within, found) {
	if (path.length > DEEPEST$1) return;
	if (Array.isArray(value)) {
		value.forEach((element, index) => {
			path.push(String(index));
			collect$1(element, path, within, found);
			path.pop();
		});
		return;
	}
	if (!isJsonObject(value)) return;
	for (const [key, member] of Object.entries(value)) {
		if (NOT_LANGUAGE.has(key)) continue;
		const scalar = member === null || typeof member !== "object";
		const field = within ? FIELDS.get(key) : scalar && HOLDERS.has(key) ? "name" : void 0;
		if (scalar && field !== void 0) found.set(JSON.stringify([...path, key]), {
			field,
			value: member
		});
		else {
			path.push(key);
			collect$1(member, path, within || HOLDERS.has(key), found);
			path.pop();
		}
	}
}
function text(value) {
	return value === void 0 ? "" : canonicalJson(value);
}
// src/domain/diff/flags/still-referenced.ts
const NAMED$1 = 3;
/** Something was removed, or has another id now, and other items still name it. */
const stillReferenced = ({ changes, users, after }) => changes.flatMap((change) => {
	const id = change.kind === "removed" ? change.id : change.formerId;
	if (id === void 0 || Object.hasOwn(after?.sections[change.section] ?? {}, id)) return [];
	const naming = (users.get(`${change.section}/${id}`) ?? []).filter((name) => name !== change.name);
	if (naming.length === 0) return [];
	const what = change.kind === "removed" ? "was removed" : `is called ${change.id} now`;
	const who = listWords(naming.map(words), NAMED$1);
	return [{
		code: "still-referenced",
		message: `${flaggedItem({
			...change,
			id
		})} ${what}, but ${who} still ${naming.length === 1 ? "names" : "name"} it.`,
		item: change.name
	}];
});
function words(name) {
	return itemWords(sectionOf(name), name.slice(name.indexOf("/") + 1));
}
// src/domain/diff/flags/transfer-number-changed.ts
const CODE = "transfer-number-changed";
/**
* Whoever is put through reaches another number: by a handoff's own destination, by what an environment says instead, by
* the default for guests who ask for a person, or by a number that stands in a flow or in settings of another layout.
*/
const transferNumberChanged = (facts) => [
	...changedPairs(facts).flatMap(ownDestination),
	...overrides(facts),
	...defaultDestination(facts),
	...changedPairs(facts).flatMap(numbersWithin)
];
/** A handoff's fields that say where it goes: the number, and (polyai-adk) the trunk by which it is called. */
const DESTINATIONS = [["destination"], ["sip_config", "outbound_endpoint"]];
function ownDestination({ change, before, after }) {
	if (change.section !== "handoffs") return [];
	return DESTINATIONS.flatMap((path) => {
		const [was, is] = [fieldAt(before, ...path), fieldAt(after, ...path)];
		if (was === void 0 || same(was, is)) return [];
		return [{
			code: CODE,
			message: `${flaggedItem(change)}: ${fromTo(was, is)}.`,
			item: change.name
		}];
	});
}
/** What an environment says instead counts as it works there: also when it begins or ceases to say so. */
function overrides({ before, after, changes }) {
	if (before === void 0 || after === void 0) return [];
	const former = new Map(changes.flatMap(({ section, id, formerId }) => section === "handoffs" && formerId !== void 0 ? [[id, formerId]] : []));
	return changes.filter(({ section }) => section === "environments").flatMap(({ id: environment, name }) => {
		const ids = [...overridden(before, environment).map((id) => nowOf(former, id)), ...overridden(after, environment)];
		return [...new Set(ids)].flatMap((id) => {
			const formerId = former.get(id) ?? id;
			const was = overrideOf(before, environment, formerId) ?? destinationOf(before, formerId);
			const is = overrideOf(after, environment, id) ?? destinationOf(after, id);
			if (was === void 0 || is === void 0 || was === is) return [];
			return [{
				code: CODE,
				message: `Handoff ${id} in ${environment}: ${fromTo(was, is)}.`,
				item: name
			}];
		});
	});
}
function nowOf(former, formerId) {
	return [...former].find(([, was]) => was === formerId)?.[0] ?? formerId;
}
function overridden(snapshot, environment) {
	return Object.keys(objectAt(objectAt(snapshot.sections.environments), environment, "overrides", "handoffs"));
}
function overrideOf(snapshot, environment, handoff) {
	const items = objectAt(snapshot.sections.environments);
	return textAt(items, environment, "overrides", "handoffs", handoff, "destination");
}
function destinationOf(snapshot, handoff) {
	return textAt(objectAt(snapshot.sections.handoffs), handoff, "destination");
}
/** Guests who ask for a person: another handoff became the default, and it goes elsewhere. */
function defaultDestination({ before, after }) {
	const was = defaultOf(before);
	const is = defaultOf(after);
	if (was === void 0 || is === void 0 || was.id === is.id || was.destination === is.destination) return [];
	const said = `Guests who ask for a person: ${fromTo(was.destination, is.destination)}`;
	return [{
		code: CODE,
		message: `${said} (handoff ${is.id} instead of ${was.id}).`,
		item: `handoffs/${is.id}`
	}];
}
function defaultOf(snapshot) {
	for (const [id, value] of Object.entries(snapshot?.sections.handoffs ?? {})) {
		const destination = textAt(value, "destination");
		if (value.default === true && destination !== void 0) return {
			id,
			destination
		};
	}
}
const DEEPEST = 60;
const NAMED = 3;
/** A key that can mean nothing else than where a call or chat is passed on to. */
const TRANSFER_KEY = /transfer|hand_?(?:off|over)|forward(?:ing|_to)?(?:$|_|[A-Z])|escalat/i;
const NUMBER = /^(?:\+?[\d\s().-]{5,25}|(?:sips?|tel):\S{3,300}|queue:\S{1,200})$/i;
/** Sections in which a number has a meaning of its own, or is told above. */
const ELSEWHERE = /* @__PURE__ */ new Set(["handoffs", "sms"]);
/** Numbers under telling keys anywhere else: `telephonyTransferCall` of dialogflow-cx, a variable `transfer_number`. */
function numbersWithin({ change, before, after }) {
	if (ELSEWHERE.has(change.section)) return [];
	const was = numbersIn(before);
	const is = numbersIn(after);
	const replaced = [...was].flatMap(([way, number]) => {
		const now = is.get(way);
		return now === void 0 || now === number ? [] : [fromTo(number, now)];
	});
	const said = replaced.length > 0 ? listWords([...new Set(replaced)], NAMED) : moved(was, is);
	if (said === void 0) return [];
	return [{
		code: CODE,
		message: `${flaggedItem(change)}: ${said}.`,
		item: change.name
	}];
}
/** Nothing stands in its old place, so numbers that are gone are held against those that are new. */
function moved(was, is) {
	const [old, now] = [new Set(was.values()), new Set(is.values())];
	const gone = [...old].filter((number) => !now.has(number));
	const fresh = [...now].filter((number) => !old.has(number));
	return gone.length === 0 || fresh.length === 0 ? void 0 : fromTo(gone.join(", "), fresh.join(", "));
}
/** By the way to them. */
function numbersIn(value) {
	const found = /* @__PURE__ */ new Map();
	collect(value, false, [], found);
	return found;
}
/** `path` is one list for the whole way through: items are large, and only few of their values are telling. */
function collect(value, telling, path, found) {
	if (path.length > DEEPEST) return;
	if (typeof value === "string") {
		if (telling && NUMBER.test(value.trim())) found.set(JSON.stringify(path), value.trim());
	} else if (Array.isArray(value)) value.forEach((element, index) => {
		path.push(index);
		collect(element, telling, path, found);
		path.pop();
	});
	else if (isJsonObject(value)) for (const [key, member] of Object.entries(value)) {
		if (path.length === 0 && key === "overrides") continue;
		path.push(key);
		collect(member, telling || TRANSFER_KEY.test(key), path, found);
		path.pop();
	}
}
function same(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// src/domain/diff/flags/find-flags.ts
/** Flags about the agent itself; those about settings and tests need both sides' files (`findWeakened`). */
const FINDERS = [
	transferNumberChanged,
	consentRemoved,
	guardrailRemoved,
	stillReferenced,
	modelChanged,
	liveEndpointChanged
];
/** As many as a result may hold. */
const MOST = 2e4;
/**
* What nobody may overlook in the changes, in the order of `FLAGS`. `live` is the name of the last environment, whose
* endpoints guests reach.
*/
function findFlags(changes, sides, live = "live") {
	const before = sides.before.snapshot;
	if (before === void 0 || changes.length === 0) return [];
	const facts = {
		changes: changes.flatMap((change) => [change, ...change.includes ?? []]),
		before,
		after: sides.after.snapshot,
		users: sides.after.users,
		live
	};
	return sorted(FINDERS.flatMap((find) => find(facts)));
}
/** The comparison with further flags, which stay in the order of `FLAGS`. */
function withFlags(diff, flags) {
	return flags.length === 0 ? diff : {
		...diff,
		flags: sorted([...diff.flags, ...flags])
	};
}
function sorted(flags) {
	const groups = new Map(FLAGS.map((code) => [code, []]));
	for (const flag of flags) groups.get(flag.code)?.push(flag);
	return [...groups.values()].flat().slice(0, MOST);
}
export { withFlags as n, safeValue as r, findFlags as t };
