import { type Agent, isOptional, itemsOf, SECTIONS, type SectionName } from "../agent/agent.ts";
import type { JsonObject } from "../json.ts";
import { compareCodeUnits } from "./canonical-json.ts";
import { canonicalItem } from "./canonical-value.ts";
import type { Snapshot } from "./snapshot.ts";

/** The canonical content of an agent. Two agents that mean the same give the same snapshot, key order included. */
export function takeSnapshot(agent: Agent): Snapshot {
  return snapshotOf(agent.name, (section) =>
    itemsOf(agent, section).map((item) => [item.id, item.value] as const),
  );
}

/** A snapshot from named values of each section; values are brought into canonical form, ids into order. */
export function snapshotOf(
  agent: string,
  itemsIn: (section: SectionName) => readonly (readonly [id: string, value: JsonObject])[],
): Snapshot {
  const canonicalSection = (section: SectionName): Record<string, JsonObject> => {
    const items: Record<string, JsonObject> = Object.create(null);
    for (const [id, value] of [...itemsIn(section)].sort(([a], [b]) => compareCodeUnits(a, b)))
      items[id] = canonicalItem(section, value);
    return items;
  };
  const sections: { -readonly [section in SectionName]?: Record<string, JsonObject> } = Object.create(null);
  for (const section of SECTIONS) {
    const items = canonicalSection(section);
    if (!isOptional(section) || Object.keys(items).length > 0) sections[section] = items;
  }
  if (!hasEverySection(sections)) throw new Error("A section is missing from the snapshot");
  return { schemaVersion: 1, agent, sections };
}

function hasEverySection(sections: Partial<Snapshot["sections"]>): sections is Snapshot["sections"] {
  return SECTIONS.every((section) => isOptional(section) || Object.hasOwn(sections, section));
}
