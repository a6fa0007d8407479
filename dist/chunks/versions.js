import { f as isOptional, m as itemsOf, o as compareCodeUnits, u as SECTIONS } from "./base.js";
import { R as canonicalItem } from "./changes.js";
// src/domain/snapshot/take-snapshot.ts
function takeSnapshot(agent) {
	return snapshotOf(agent.name, (section) => itemsOf(agent, section).map((item) => [item.id, item.value]));
}
function snapshotOf(agent, itemsIn) {
	const canonicalSection = (section) => {
		const items = Object.create(null);
		for (const [id, value] of [...itemsIn(section)].sort(([a], [b]) => compareCodeUnits(a, b))) items[id] = canonicalItem(section, value);
		return items;
	};
	const sections = Object.create(null);
	for (const section of SECTIONS) {
		const items = canonicalSection(section);
		if (!isOptional(section) || Object.keys(items).length > 0) sections[section] = items;
	}
	if (!hasEverySection(sections)) throw new Error("A section is missing from the snapshot");
	return {
		schemaVersion: 1,
		agent,
		sections
	};
}
function hasEverySection(sections) {
	return SECTIONS.every((section) => isOptional(section) || Object.hasOwn(sections, section));
}
export { takeSnapshot as n, snapshotOf as t };
