import { l as withFlags, u as safeValue } from "./compare.js";
import { a as canonicalJson } from "./base.js";
import { I as listWords } from "./changes.js";
// src/domain/diff/flags/gates-weakened.ts
const NAMED$1 = 5;
function findWeakenedGates(before, after) {
	return [
		...environments(before, after),
		...policy(before, after),
		...rules(before, after),
		...tolerated(before, after),
		...ledger(before, after)
	].map((message) => ({
		code: "gates-weakened",
		message
	}));
}
function environments(before, after) {
	const names = after.environments.map(({ name }) => name);
	const said = before.environments.filter(({ name }) => !names.includes(name)).map(({ name }) => name).map((name) => `Environment ${safeValue(name)} is not in the pipeline any more.`);
	for (const [index, { name, gates }] of before.environments.entries()) {
		const now = after.environments.find((one) => one.name === name);
		if (now === void 0) continue;
		const lost = gates.filter((gate) => !now.gates.includes(gate));
		if (lost.length > 0) said.push(`${safeValue(name)} asks no longer for ${listWords(lost)}.`);
		const earlier = new Set(names.slice(0, names.indexOf(name)));
		const skipped = before.environments.slice(0, index).map((one) => one.name).filter((one) => names.includes(one) && !earlier.has(one));
		if (skipped.length > 0) said.push(`${safeValue(name)} comes no longer after ${listWords(skipped.map(safeValue), NAMED$1)}.`);
	}
	return [...said, ...lastOne(before.environments.at(-1), after.environments.at(-1))];
}
function lastOne(was, is) {
	if (was === void 0 || is === void 0 || was.name === is.name) return [];
	const lost = was.gates.filter((gate) => !is.gates.includes(gate));
	if (lost.length === 0) return [];
	return [`The last environment is ${safeValue(is.name)} instead of ${safeValue(was.name)} and does not ask for ${listWords(lost)}.`];
}
function policy({ policy: was }, { policy: is }) {
	const said = [];
	const [words, fewer] = [was.publishNote.minWords, is.publishNote.minWords];
	if (fewer < words) said.push(`A publish note needs ${fewer} instead of ${words} words.`);
	const wider = is.preReleaseOptionalFor.filter((risk) => !was.preReleaseOptionalFor.includes(risk));
	if (wider.length > 0) said.push(`Pre-release became optional for changes of ${listWords(wider)}.`);
	return said;
}
const STRICTEST_FIRST = [
	"error",
	"warning",
	"note",
	"off"
];
function rules({ validation: was }, { validation: is }) {
	const lowered = [];
	for (const rule of /* @__PURE__ */ new Set([...was.severities.keys(), ...is.severities.keys()])) {
		const [a, b] = [was.severities.get(rule), is.severities.get(rule)];
		if (b === void 0) {
			if (a === "error") lowered.push(`${rule} (no longer raised to error)`);
		} else if (STRICTEST_FIRST.indexOf(b) > STRICTEST_FIRST.indexOf(a ?? "error")) lowered.push(`${rule} (${b})`);
	}
	if (lowered.length === 0) return [];
	return [`${count(lowered.length, "validation rule")} turned down: ${listWords(lowered.map(safeValue), NAMED$1)}.`];
}
function tolerated({ validation: was }, { validation: is }) {
	const known = new Set(was.ignores.map(ignoreKey));
	const ignores = is.ignores.filter((one) => !known.has(ignoreKey(one)));
	const contacts = is.allowedContacts.filter((one) => !was.allowedContacts.includes(one));
	const said = [];
	if (ignores.length > 0) said.push(`${count(ignores.length, "finding")} ignored by validation: ${listWords(ignores.map(ignoreWords), NAMED$1)}.`);
	if (contacts.length > 0) said.push(`${count(contacts.length, "contact")} newly allowed in texts: ${listWords(contacts.map(safeValue), NAMED$1)}.`);
	return said;
}
function ignoreKey({ rule, files, item }) {
	return canonicalJson([
		rule,
		files ?? null,
		item ?? null
	]);
}
function ignoreWords({ rule, files, item }) {
	const where = [item, files].filter((part) => part !== void 0).map((part) => safeValue(part));
	return `${safeValue(rule)} ${where.length === 0 ? "everywhere" : `in ${where.join(" of ")}`}`;
}
function ledger({ ledger: was }, { ledger: is }) {
	if (was.branch === is.branch) return [];
	return [`The record is kept on another branch, ${safeValue(is.branch)} instead of ${safeValue(was.branch)}, so what it held until now does not count.`];
}
function count(number, one) {
	return `${number} ${one}${number === 1 ? " is" : "s are"}`;
}
// src/domain/diff/flags/tests-weakened.ts
const NAMED = 5;
const SMOKE = "smoke";
function findWeakenedTests(before, after, gone = /* @__PURE__ */ new Set()) {
	const was = byConversation(before);
	const is = byConversation(after);
	const proven = new Set(after.cases.map(meaningOf));
	const found = new Map(WEAKENINGS.map((what) => [what, []]));
	for (const [id, old] of was) {
		const now = is.get(id);
		const what = now === void 0 ? old.every((one) => proven.has(meaningOf(one))) ? [] : ["removed"] : weakenings(old, now, gone);
		for (const one of what) found.get(one)?.push(id);
	}
	return [...found].filter(([, ids]) => ids.length > 0).map(([what, ids]) => ({
		code: "tests-weakened",
		message: sentence(what, ids)
	}));
}
const WEAKENINGS = [
	"removed",
	"assert less",
	"have fewer turns",
	"run in fewer ways",
	"no longer run after a deployment",
	"cover fewer items"
];
const FOR_ONE = {
	removed: "removed",
	"assert less": "asserts less",
	"have fewer turns": "has fewer turns",
	"run in fewer ways": "runs in fewer ways",
	"no longer run after a deployment": "no longer runs after a deployment",
	"cover fewer items": "covers fewer items"
};
function sentence(what, ids) {
	const words = ids.length === 1 ? WEAKENINGS.find((one) => one === what) ?? "removed" : void 0;
	const verb = words === void 0 ? what : FOR_ONE[words];
	return `${ids.length} conversation${ids.length === 1 ? "" : "s"} ${verb} (${listWords(ids.map(safeValue), NAMED)}).`;
}
function weakenings(old, now, gone) {
	const found = [];
	const same = old.flatMap((one) => {
		const other = now.find(({ id }) => id === one.id);
		return other === void 0 ? [] : [[one, other]];
	});
	const fewer = now.length < old.length || channels(old).some((one) => !channels(now).includes(one));
	if (same.some(([a, b]) => isLess(strength(b), strength(a))) || !fewer && isLess(sum(now), sum(old))) found.push("assert less");
	if (same.some(([a, b]) => b.turns.length < a.turns.length)) found.push("have fewer turns");
	if (fewer) found.push("run in fewer ways");
	const has = (cases, tag) => cases.some(({ tags }) => tags.includes(tag));
	if (has(old, SMOKE) && !has(now, SMOKE)) found.push("no longer run after a deployment");
	const covered = new Set(now.flatMap(({ covers }) => covers));
	if (old.some(({ covers }) => covers.some((item) => !covered.has(item) && !gone.has(item)))) found.push("cover fewer items");
	return found;
}
function byConversation({ cases }) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of cases) {
		const group = groups.get(one.conversation);
		if (group === void 0) groups.set(one.conversation, [one]);
		else group.push(one);
	}
	return groups;
}
function channels(cases) {
	return [...new Set(cases.map(({ channel }) => channel))];
}
function meaningOf({ channel, turns }) {
	return canonicalJson({
		channel,
		turns: turns.map(({ say, expect }) => ({
			say,
			expect
		}))
	});
}
function sum(cases) {
	return cases.reduce((total, one) => total + strength(one), 0);
}
function strength({ turns }) {
	return turns.reduce((total, { expect }) => total + expectationStrength(expect), 0);
}
function isLess(a, b) {
	return b - a > 1e-9;
}
function expectationStrength(expect) {
	const { contains = [], contains_any = [], not_contains = [], tool } = expect;
	const all = 2 * (contains.length + not_contains.length);
	const any = contains_any.length === 0 ? 0 : 1 / contains_any.length;
	const singles = 2 * [
		expect.matches,
		expect.topic,
		expect.no_tool,
		expect.handoff,
		expect.refusal
	].filter((one) => one !== void 0).length;
	const precise = (typeof expect.handoff === "string" ? 1 : 0) + (expect.no_tool === true ? 1 : 0);
	const args = Object.values(tool?.args ?? {}).map((argument) => typeof argument === "object" ? 1 : 2);
	const called = tool === void 0 ? 0 : 2 + (tool.times === void 0 ? 0 : 1) + args.reduce((total, one) => total + one, 0);
	return all + any + singles + precise + called;
}
// src/domain/diff/flags/find-weakened.ts
function findWeakened(before, after, gone) {
	return [...gates(before, after), ...findWeakenedTests(before.suite, after.suite, gone)];
}
function gates(before, after) {
	if (before.settings === void 0) return [];
	if (after.settings !== void 0) return findWeakenedGates(before.settings, after.settings);
	return [{
		code: "gates-weakened",
		message: "There are no settings any more that could be used."
	}];
}
function flagWeakened(diff, before, after) {
	return diff.from.nothing === true ? diff : withFlags(diff, findWeakened(before, after, goneItems(diff)));
}
function goneItems({ changes }) {
	const all = changes.flatMap((change) => [change, ...change.includes ?? []]);
	return new Set(all.flatMap(({ kind, name, section, formerId }) => [...kind === "removed" ? [name] : [], ...formerId === void 0 ? [] : [`${section}/${formerId}`]]));
}
export { flagWeakened as t };
