import type { JsonObject } from "../json.ts";

/** The sections of an agent, in the order in which people read them. Every layout maps its files onto these. */
export const SECTIONS = [
  "agent",
  "instructions",
  "rules",
  "topics",
  "knowledge",
  "tools",
  "sms",
  "handoffs",
  "guardrails",
  "voice",
  "flows",
  "integrations",
  "environments",
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** One identified thing of an agent: `topics/pet-policy`. `value` is normalised: defaults filled in, as the schemas say. */
export interface Item {
  readonly section: SectionName;
  readonly id: string;
  readonly value: JsonObject;
  /** File that holds it, relative to the repository's root, and where in that file (`["rules", 2]`); [] is the whole file. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** One agent in normalised form. Items of a section are in id order (code-unit order), whatever the files' order. */
export interface Agent {
  /** The name in greenroom.yml, e.g. `harbour-hotel`: stable, used in tags and ledger paths. */
  readonly name: string;
  /** The name for people, e.g. `Harbour Hotel`. */
  readonly displayName: string;
  readonly sections: ReadonlyMap<SectionName, ReadonlyMap<string, Item>>;
}

/** `topics/pet-policy`: how an item is named in `covers`, in messages and in JSON. */
export type ItemName = `${SectionName}/${string}`;
export function itemName(item: Pick<Item, "section" | "id">): ItemName {
  return `${item.section}/${item.id}`;
}

export function findItem(agent: Agent, section: SectionName, id: string): Item | undefined {
  return agent.sections.get(section)?.get(id);
}

export function itemsOf(agent: Agent, section: SectionName): readonly Item[] {
  return [...(agent.sections.get(section)?.values() ?? [])];
}
