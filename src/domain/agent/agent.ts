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
  "responses",
  "entities",
] as const;
export type SectionName = (typeof SECTIONS)[number];

/**
 * Sections that the native layout does not have: what the agent says by name (Rasa's responses, PolyAI's translations) and what it
 * listens for (entities, slots). They are part of a snapshot only when they hold something, so that the digest of an agent that has
 * none is what it was before they existed.
 */
export const OPTIONAL_SECTIONS = ["responses", "entities"] as const satisfies readonly SectionName[];
export type OptionalSection = (typeof OPTIONAL_SECTIONS)[number];
export function isOptional(section: SectionName): section is OptionalSection {
  return OPTIONAL_SECTIONS.some((name) => name === section);
}

/**
 * One identified thing of an agent: `topics/pet-policy`. `value` is normalised: defaults filled in, as the schemas say. Whatever the
 * layout, fields that mean the same have the native layout's names (`sample_questions`, `actions.tools`, `endpoints.live`); what the
 * native layout has no field for keeps the name it has in its file. Nothing that a file says is left out of its items.
 */
export interface Item {
  readonly section: SectionName;
  readonly id: string;
  readonly value: JsonObject;
  /** File that holds it, relative to the repository's root, and where in that file (`["rules", 2]`); [] is the whole file. */
  readonly file: string;
  readonly path: ValuePath;
  /** Parts of the value that stand elsewhere, or under another name. Of those that fit, the one with the longest `at` counts. */
  readonly origins?: readonly Origin[];
  /** What it names besides the fields that mean a reference in every layout (../lint/references.ts). */
  readonly refersTo?: readonly ItemReference[];
}

/** The part of a value at `at` stands at `path` of `file`; `text`: these words within the text that stands there. */
export interface Origin {
  readonly at: ValuePath;
  readonly file: string;
  readonly path: ValuePath;
  readonly text?: string;
  /** Where the entries of a list stand when not below `path`, in their order. Thousands of them are found as quickly as one. */
  readonly entries?: readonly OriginEntries[];
}

/** Entries of a list, from the index `first` on, that stand together in a file, one after the other. */
export interface OriginEntries {
  readonly first: number;
  readonly file: string;
  readonly path: ValuePath;
  /** For each entry its line of the text at `path`, from 0; or its own way below `path`. */
  readonly at: readonly (number | ValuePath)[];
}

/** That an item names another one. */
export interface ItemReference {
  /** Where it does, in its own value. */
  readonly path: ValuePath;
  readonly section: SectionName;
  readonly id: string;
  /** As it is written there, when that is not the id. */
  readonly called?: string;
}

/** A way into a value: keys and indices. */
export type ValuePath = readonly (string | number)[];

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
