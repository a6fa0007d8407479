import { t as loadAgent } from "./load-agent.js";
import { n as referencesIn, t as diffSnapshots } from "./diff-snapshots.js";
import { n as isUserError } from "./errors.js";
import { n as takeSnapshot } from "./take-snapshot.js";
import { l as itemName, o as compareCodeUnits, s as isJsonObject, t as digestOf, u as itemsOf } from "./digest.js";
import { t as decideTested } from "./decide-tested.js";
import { n as loadSuite } from "./load-suite.js";
import { n as operationResult } from "./visible.js";
import { n as withNotes, r as readSide } from "./diff.js";
import { i as readLedger } from "./find.js";
// src/domain/plan/by-hand.ts
/** What only a person can check about a change; `phoneNumber` is the one to call, where there is one. */
function byHandFor(change, phoneNumber) {
	const call = phoneNumber === void 0 ? "a test call" : `a test call on ${readablePhoneNumber(phoneNumber)}`;
	switch (change.section) {
		case "voice": return change.kind === "removed" ? [] : [`listen to ${call}`];
		case "handoffs": return change.kind === "added" || fieldChanged(change, "destination") ? [`place ${call}, ask for ${nameOf(change)} and see who answers${destinationOf(change.after)}`] : [];
		case "integrations": return change.kind === "added" || fieldChanged(change, "endpoints", "kind", "secrets") ? [`use a tool of ${nameOf(change)} on pre-release: rehearsals answer from sample results`] : [];
		case "environments": return fieldChanged(change, "overrides") || change.kind === "added" ? [`in ${change.id}, place a test call and ask for a person: only there does this apply`] : [`in ${change.id}, ask once for what changed: only there does this apply`];
		default: return change.kind === "removed" && (change.section === "topics" || change.section === "flows") ? [`ask once about ${nameOf(change)}: the agent must not promise it any more`] : [];
	}
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
/** `+1 500 555 0002` for North American numbers, whose groups are the same everywhere; others as they are. */
function readablePhoneNumber(number) {
	return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
}
// src/domain/plan/near-topics.ts
/** At most this many, and only those at least this similar: a fixed cut alone misses too much or takes too many. */
const MOST = 3;
const LEAST_SIMILAR = .1;
/**
* Topics whose guests could be answered by `id` by mistake, most similar first: cosine of TF-IDF vectors over names and
* sample questions (Salton & McGill 1983, ch. 3; idf = ln(1 + topics / topics with the word)). "Are *service* dogs allowed?" is
* the question that an edited pet policy steals.
*/
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
/** Items that can change any answer: the whole suite is next to them. */
const EVERYWHERE = /* @__PURE__ */ new Set([
	"agent",
	"instructions",
	"rules"
]);
const SMOKE_TAG = "smoke";
/**
* The tests that a diff asks for. `agent` is the agent after the change. Conversations are named by their id, whatever
* channels, paraphrases and variants they run with.
*/
function planTests(diff, suite, agent, options = {}) {
	const coverage = coverageOf(suite);
	const order = [...new Set(suite.cases.map((one) => one.conversation))];
	const inOrder = (conversations) => order.filter((conversation) => conversations.has(conversation));
	const smoke = new Set(suite.cases.filter(isSmoke).map((one) => one.conversation));
	const wiring = neighboursByWiring(agent);
	const changes = diff.changes.map((change) => {
		const covered = coverage.get(change.name) ?? /* @__PURE__ */ new Set();
		const near = new Set(EVERYWHERE.has(change.section) ? order : []);
		for (const item of neighbourItems(change, agent, wiring)) for (const conversation of coverage.get(item) ?? []) near.add(conversation);
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
/** Greeting, model and instructions are behind every answer, so every conversation tests them. A rule needs its own. */
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
/** Items that name each other, in both directions. */
function neighboursByWiring(agent) {
	const neighbours = /* @__PURE__ */ new Map();
	const join = (a, b) => {
		neighbours.set(a, (neighbours.get(a) ?? /* @__PURE__ */ new Set()).add(b));
	};
	for (const { from, to } of referencesIn(takeSnapshot(agent))) {
		join(from, to);
		join(to, from);
	}
	return neighbours;
}
function neighbourItems(change, agent, wiring) {
	const included = (change.includes ?? []).map((one) => one.name);
	const near = change.section === "topics" ? findNearTopics(agent, change.id) : [];
	const variables = change.section === "environments" ? itemsWithVariables(change, agent) : [];
	return [
		...wiring.get(change.name) ?? [],
		...included,
		...near,
		...variables
	];
}
/** Items whose texts are filled with a variable that changed. */
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
// src/operations/check.ts
/**
* The check of a pull request: validate, compare with what is live, plan the tests, rehearse them. Everything that can be
* told is told, also after a stop. `proceed` only if there is no error finding and every rehearsed conversation passed.
*/
async function check(ports, request) {
	const { settings, head } = request;
	const tree = await ports.source.readTree(head, [
		settings.root,
		settings.tests,
		settings.file
	]);
	const { agent } = loadAgent(tree, settings);
	const { suite, findings: testFindings } = loadSuite(tree, settings);
	const snapshot = takeSnapshot(agent);
	const validation = ports.validate(tree, settings);
	const reasons = [...findingsReason(validation)];
	const compared = await compareWithLive(ports, request, snapshot);
	reasons.push(...compared.reasons);
	const phoneNumber = (settings.environments.at(-2) ?? settings.environments.at(-1))?.phoneNumbers[0];
	const plan = compared.diff === null ? null : planTests(compared.diff, suite, agent, phoneNumber === void 0 ? {} : { phoneNumber });
	const rehearsed = await rehearse(ports, {
		snapshot,
		suite,
		testFindings,
		validation,
		conversations: request.rehearsal === "plan" && plan !== null ? plan.conversations : void 0
	});
	reasons.push(...rehearsed.reasons);
	return operationResult("check", reasons.length === 0 ? "proceed" : "stop", reasons, {
		agent: settings.agent,
		displayName: agent.displayName,
		digest: digestOf(snapshot),
		validation,
		diff: compared.diff,
		plan,
		rehearsal: rehearsed.results,
		rehearsalMissing: rehearsed.missing
	});
}
function findingsReason(validation) {
	const errors = validation.filter((finding) => finding.severity === "error");
	const [first] = errors;
	if (first === void 0) return [];
	const { file, line } = first.location;
	return [{
		code: "findings-present",
		message: `Validation found ${errors.length === 1 ? "an error" : `${errors.length} errors, the first`} at ${file}:${line}: ${first.message}`,
		hint: first.hint ?? "Correct the files; greenroom validate shows every finding."
	}];
}
/** With what the last environment runs; while that is nothing, with the base commit; without one, with nothing. */
async function compareWithLive(ports, { settings, head, base }, snapshot) {
	const to = {
		side: head.kind === "draft" ? { label: "draft" } : {
			label: head.commit.slice(0, 7),
			commit: head.commit
		},
		snapshot
	};
	const ledger = await readLedger(ports.ledger, settings.agent);
	if (ledger.outcome === "blocked") return {
		diff: null,
		reasons: [ledger.reason]
	};
	const context = {
		source: ports.source,
		settings,
		state: ledger.state
	};
	const live = settings.environments.at(-1);
	let notes = [];
	if (live !== void 0) {
		const reading = await readSide({
			kind: "environment",
			environment: live.name
		}, context);
		if (reading.outcome === "blocked") return {
			diff: null,
			reasons: [reading.reason]
		};
		if (reading.compared.snapshot !== void 0) return {
			diff: withNotes(diffSnapshots(reading.compared, to), reading.notes),
			reasons: []
		};
		notes = reading.notes;
	}
	const commit = base === void 0 ? void 0 : await ports.source.findCommit(base);
	const from = commit === void 0 ? void 0 : await readSide({
		kind: "ref",
		label: `base ${commit.slice(0, 7)}`,
		commit
	}, context);
	if (from?.outcome === "blocked") return {
		diff: null,
		reasons: [from.reason]
	};
	const compared = from?.compared ?? { side: { label: `${live?.name ?? "live"} (nothing runs there yet)` } };
	return {
		diff: withNotes(diffSnapshots(compared, to), [...notes, ...from?.notes ?? []]),
		reasons: []
	};
}
async function rehearse(ports, facts) {
	const { suite, snapshot, testFindings, conversations } = facts;
	if (facts.validation.some((finding) => finding.severity === "error")) return {
		results: null,
		missing: "not run, because validation found errors.",
		reasons: []
	};
	const selected = {
		cases: suite.cases.filter((one) => conversations === void 0 || conversations.includes(one.conversation)),
		unknown: []
	};
	const stopped = decideTested({
		suite,
		findings: testFindings,
		selected
	});
	const [first] = stopped;
	if (first !== void 0) return {
		results: null,
		missing: first.message,
		reasons: stopped
	};
	try {
		const results = await ports.rehearse(snapshot, suite, conversations);
		return {
			results,
			missing: null,
			reasons: decideTested({ results })
		};
	} catch (error) {
		if (!isUserError(error)) throw error;
		const reason = {
			code: "tests-inconclusive",
			message: error.message,
			hint: error.hint
		};
		return {
			results: null,
			missing: error.message,
			reasons: [reason]
		};
	}
}
export { check as t };
