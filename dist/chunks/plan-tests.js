import { d as findItem, l as isJsonObject, m as itemsOf, o as compareCodeUnits, p as itemName } from "./base.js";
import { w as namedBy } from "./changes.js";
// src/domain/plan/by-hand.ts
function byHandFor(change, phoneNumber) {
	const call = phoneNumber === void 0 ? "a test call" : `a test call on ${readablePhoneNumber(phoneNumber)}`;
	switch (change.section) {
		case "voice": return change.kind === "removed" ? [] : [`listen to ${call}`];
		case "handoffs": return change.kind === "added" || fieldChanged(change, "destination") ? [`place ${call}, ask for ${nameOf(change)} and see who answers${destinationOf(change.after)}`] : [];
		case "integrations": return isNewName(change) || fieldChanged(change, "endpoints", "kind", "secrets") ? [`use a tool of ${nameOf(change)} on pre-release: rehearsals answer from sample results`] : [];
		case "environments": return fieldChanged(change, "overrides") || isNewName(change) ? [`in ${change.id}, place a test call and ask for a person: only there does this apply`] : [`in ${change.id}, ask once for what changed: only there does this apply`];
		default: return change.kind === "removed" && (change.section === "topics" || change.section === "flows") ? [`ask once about ${nameOf(change)}: the agent must not promise it any more`] : [];
	}
}
function isNewName({ kind }) {
	return kind === "added" || kind === "renamed";
}
function fieldChanged(change, ...names) {
	return change.fields.some((field) => names.includes(String(field.path[0])));
}
function nameOf(change) {
	for (const value of [change.after, change.before]) if (isJsonObject(value) && Object.hasOwn(value, "name") && typeof value.name === "string") return value.name;
	return change.id;
}
function destinationOf(value) {
	const destination = isJsonObject(value) && Object.hasOwn(value, "destination") ? value.destination : void 0;
	return typeof destination === "string" ? ` (${readablePhoneNumber(destination)})` : "";
}
function readablePhoneNumber(number) {
	return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
}
// src/domain/plan/near-topics.ts
const MOST = 3;
const LEAST_SIMILAR = .1;
function findNearTopics(agent, id) {
	const topics = itemsOf(agent, "topics");
	const words = new Map(topics.map((topic) => [topic.id, countWords(topic)]));
	const own = words.get(id);
	if (own === void 0) return [];
	const topicsWith = /* @__PURE__ */ new Map();
	for (const counts of words.values()) for (const word of counts.keys()) topicsWith.set(word, (topicsWith.get(word) ?? 0) + 1);
	const weight = (counts, word) => (counts.get(word) ?? 0) * Math.log(1 + topics.length / (topicsWith.get(word) ?? 1));
	const length = (counts) => Math.hypot(...[...counts.keys()].map((word) => weight(counts, word)));
	const ownLength = length(own);
	return topics.filter((topic) => topic.id !== id && topic.value.enabled !== false).map((topic) => {
		const counts = words.get(topic.id) ?? /* @__PURE__ */ new Map();
		let product = 0;
		for (const word of own.keys()) product += weight(own, word) * weight(counts, word);
		const lengths = ownLength * length(counts);
		return {
			name: itemName(topic),
			similarity: lengths === 0 ? 0 : product / lengths
		};
	}).filter(({ similarity }) => similarity >= LEAST_SIMILAR).sort((a, b) => b.similarity - a.similarity || compareCodeUnits(a.name, b.name)).slice(0, MOST).map(({ name }) => name);
}
function countWords(topic) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of [topic.value.name, topic.value.sample_questions].flatMap(texts)) for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
function texts(value) {
	if (typeof value === "string") return [value];
	if (value === void 0 || value === null || isJsonObject(value) || !Array.isArray(value)) return [];
	return value.filter((element) => typeof element === "string");
}
// src/domain/plan/plan-tests.ts
const EVERYWHERE = /* @__PURE__ */ new Set([
	"agent",
	"instructions",
	"rules"
]);
const SMOKE_TAG = "smoke";
function planTests(diff, suite, agent, options = {}) {
	const coverage = coverageOf(suite);
	const order = [...new Set(suite.cases.map((one) => one.conversation))];
	const inOrder = (conversations) => order.filter((conversation) => conversations.has(conversation));
	const smoke = new Set(suite.cases.filter(isSmoke).map((one) => one.conversation));
	const changes = diff.changes.map((change) => {
		const covered = new Set(namesOf(change).flatMap((name) => [...coverage.get(name) ?? []]));
		const near = new Set(EVERYWHERE.has(change.section) ? order : []);
		for (const item of neighbourItems(change, agent)) for (const conversation of coverage.get(item) ?? []) near.add(conversation);
		return {
			item: change.name,
			covered: inOrder(covered),
			neighbours: inOrder(near).filter((conversation) => !covered.has(conversation)),
			byHand: byHandFor(change, options.phoneNumber)
		};
	});
	const planned = /* @__PURE__ */ new Set([...smoke, ...changes.flatMap((one) => [...one.covered, ...one.neighbours])]);
	return {
		schemaVersion: 1,
		changes,
		smoke: inOrder(smoke),
		uncovered: changes.filter((one) => one.covered.length === 0 && one.byHand.length === 0 && !isTestedByAll(one.item, order)).map((one) => one.item),
		conversations: inOrder(planned)
	};
}
function isSmoke(one) {
	return one.tags.includes(SMOKE_TAG);
}
function isTestedByAll(item, conversations) {
	return conversations.length > 0 && (item.startsWith("agent/") || item.startsWith("instructions/"));
}
function coverageOf(suite) {
	const coverage = /* @__PURE__ */ new Map();
	for (const one of suite.cases) for (const item of one.covers) {
		const conversations = coverage.get(item) ?? /* @__PURE__ */ new Set();
		coverage.set(item, conversations.add(one.conversation));
	}
	return coverage;
}
function namesOf({ section, name, formerId }) {
	return formerId === void 0 ? [name] : [name, `${section}/${formerId}`];
}
function itemsNamedBy({ section, id, before }, agent) {
	const item = findItem(agent, section, id);
	if (item !== void 0) return namedBy(section, item.value, item.refersTo);
	return isJsonObject(before) ? namedBy(section, before) : [];
}
function neighbourItems(change, agent) {
	const included = (change.includes ?? []).map((one) => one.name);
	const near = change.section === "topics" ? findNearTopics(agent, change.id) : [];
	const variables = change.section === "environments" ? itemsWithVariables(change, agent) : [];
	return [
		...change.dependents,
		...itemsNamedBy(change, agent),
		...included,
		...near,
		...variables
	];
}
function itemsWithVariables(change, agent) {
	const names = change.fields.filter((field) => field.path[0] === "variables").map((field) => String(field.path[1]));
	if (names.length === 0) return [];
	const items = [];
	for (const [section, inSection] of agent.sections) for (const item of inSection.values()) {
		const text = JSON.stringify(item.value);
		if (names.some((name) => text.includes(`{{${name}}}`) || text.includes(`{{ ${name} }}`))) items.push(`${section}/${item.id}`);
	}
	return items;
}
export { planTests as t };
