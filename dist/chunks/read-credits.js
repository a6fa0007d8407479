import { m as itemsOf, p as itemName } from "./base.js";
import { x as sectionOf } from "./changes.js";
import { c as hideSecretsInWords } from "./compare.js";
// src/domain/diff/changed-items.ts
function changedItems(diff, from, to) {
	const changes = diff.changes.flatMap((change) => [change, ...change.includes ?? []]);
	if (changes.length === 0) return [];
	const shared = /* @__PURE__ */ new Set([...sharedFiles(from?.agent), ...sharedFiles(to?.agent)]);
	const before = placesOf(changes.map(formerName), from, shared);
	const after = placesOf(changes.map(({ name }) => name), to, shared);
	return changes.map((change) => ({
		name: change.name,
		before: before.get(formerName(change)) ?? [],
		after: after.get(change.name) ?? []
	}));
}
function formerName({ section, name, formerId }) {
	return formerId === void 0 ? name : `${section}/${formerId}`;
}
function sharedFiles(agent) {
	const holders = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const section of agent?.sections.keys() ?? []) for (const item of agent === void 0 ? [] : itemsOf(agent, section)) for (const { file } of partsOf(item)) {
		const holder = holders.get(file);
		if (holder === void 0) holders.set(file, item);
		else if (holder !== item) shared.add(file);
	}
	return shared;
}
function partsOf(item) {
	const own = {
		file: item.file,
		paths: [[]]
	};
	if (item.origins === void 0) return [own];
	return [own, ...item.origins.flatMap(({ at, file, text, entries = [] }) => [...text === void 0 ? [{
		file,
		paths: [at]
	}] : [], ...entries.map((group) => ({
		file: group.file,
		paths: [[...at, group.first], [...at, group.first + group.at.length - 1]]
	}))])];
}
function placesOf(names, side, shared) {
	const places = /* @__PURE__ */ new Map();
	if (side === void 0) return places;
	const parts = names.flatMap((name) => {
		const section = sectionOf(name);
		return side.agent.sections.get(section)?.get(name.slice(section.length + 1)) ?? [];
	}).flatMap((item) => partsOf(item).map((part) => ({
		item,
		part
	}))).sort((a, b) => a.part.file < b.part.file ? -1 : a.part.file > b.part.file ? 1 : 0);
	for (const { item, part } of parts) {
		const name = itemName(item);
		const known = places.get(name) ?? [];
		const place = shared.has(part.file) ? linesOf(part, item, side.locate) : { file: part.file };
		if (place !== void 0 && !known.some((one) => isSame(one, place))) known.push(place);
		places.set(name, known);
	}
	return places;
}
function linesOf({ file, paths }, item, locate) {
	let first = Number.POSITIVE_INFINITY;
	let last = 0;
	for (const path of paths) {
		const value = locate(item, path);
		if (value.file !== file) return void 0;
		if (value.endLine === void 0) return { file };
		const key = locate(item, path, "key");
		first = Math.min(first, value.line, key.file === file ? key.line : value.line);
		last = Math.max(last, value.endColumn === 1 ? Math.max(value.line, value.endLine - 1) : value.endLine);
	}
	return {
		file,
		lines: {
			first,
			last
		}
	};
}
function isSame(one, other) {
	return one.file === other.file && one.lines?.first === other.lines?.first && one.lines?.last === other.lines?.last;
}
// src/domain/diff/credit-changes.ts
function creditChanges(diff, { credits, note }) {
	const changes = diff.changes.map((change) => credited(change, credits));
	if (note === void 0) return {
		...diff,
		changes
	};
	return {
		...diff,
		changes,
		notes: [.../* @__PURE__ */ new Set([...diff.notes ?? [], note])]
	};
}
function credited(change, credits) {
	const found = credits.get(change.name);
	const includes = change.includes?.map((one) => credited(one, credits));
	return {
		...change,
		...includes === void 0 ? {} : { includes },
		...found === void 0 || found.credits.length === 0 ? {} : { credits: found.credits },
		...found === void 0 || found.more === 0 ? {} : { moreCredits: found.more }
	};
}
// src/operations/read-credits.ts
async function withCredits(source, diff, from, to) {
	if (from === void 0 || to === void 0 || diff.changes.length === 0) return hideSecretsInWords(diff);
	const items = changedItems(diff, from.placed, to.placed);
	const credited = creditChanges(diff, await source.readCredits(from.revision, to.revision, items));
	return hideSecretsInWords(credited);
}
export { withCredits as t };
