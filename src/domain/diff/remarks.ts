import { type ItemName, SECTIONS, type SectionName } from "../agent/agent.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { ChangeKind } from "./change.ts";
import { type Reference, referencesIn } from "./references.ts";
import { itemWords, listWords } from "./section-words.ts";

/** Who uses whom on one side of a comparison. */
export interface Wiring {
  readonly users: ReadonlyMap<ItemName, readonly ItemName[]>;
  readonly used: ReadonlyMap<ItemName, readonly ItemName[]>;
  readonly snapshot: Snapshot | undefined;
}

/** `further`: references that the snapshot does not tell (`layoutReferences`). */
export function wiringOf(snapshot: Snapshot | undefined, further: readonly Reference[] = []): Wiring {
  const references = [...(snapshot === undefined ? [] : referencesIn(snapshot)), ...further];
  const group = (key: (reference: Reference) => ItemName, value: (reference: Reference) => ItemName) => {
    const groups = new Map<ItemName, Set<ItemName>>();
    for (const reference of references) {
      const members = groups.get(key(reference)) ?? new Set<ItemName>();
      groups.set(key(reference), members.add(value(reference)));
    }
    return new Map([...groups].map(([name, members]) => [name, [...members]] as const));
  };
  return {
    users: group(
      (reference) => reference.to,
      (reference) => reference.from,
    ),
    used: group(
      (reference) => reference.from,
      (reference) => reference.to,
    ),
    snapshot,
  };
}

const VERBS: Partial<Record<SectionName, { readonly by: string; readonly nobody: string }>> = {
  tools: { by: "called by", nobody: "no topic or flow calls it" },
  sms: { by: "sent by", nobody: "no topic or flow sends it" },
  handoffs: { by: "reached from", nobody: "" },
  integrations: { by: "serves", nobody: "no tool uses it" },
};

/** Sections whose items only some layouts let others name. Of changed ones the dependents say enough. */
const ALSO_NAMED: ReadonlySet<SectionName> = new Set(["topics", "flows", "responses", "entities"]);

/** The wiring of one item in words: `sent by topic late-checkout, after consent`. `after`: of a removed item, what is there now. */
export function remarksOn(
  section: SectionName,
  id: string,
  kind: ChangeKind,
  wiring: Wiring,
  after?: Wiring,
): readonly string[] {
  const verb = VERBS[section];
  const value = itemValue(wiring, section, id);
  const users = usersOf(section, id, wiring);
  if (kind === "removed") {
    const still = after === undefined ? [] : usersOf(section, id, after);
    const past = users.filter((user) => !still.includes(user));
    const by = section === "integrations" ? "served" : `was ${verb?.by ?? "used by"}`;
    return [
      ...(past.length === 0 ? [] : [`${by} ${listWords(past.map(words))}`]),
      ...(still.length === 0 ? [] : [`still named by ${listWords(still.map(words))}`]),
      ...(section === "handoffs" ? defaultHandoff(value) : []),
    ];
  }
  if (verb !== undefined) {
    // Where tools name no integrations at all (their code does), nobody can say that none uses it.
    const known = verb.nobody !== "" && (section !== "integrations" || value?.secrets !== undefined);
    if (users.length === 0) return known ? [verb.nobody] : defaultHandoff(value);
    return [
      `${verb.by} ${listWords(users.map(words))}${consentOf(section, value)}`,
      ...defaultHandoff(value),
    ];
  }
  if (kind !== "added" || !ALSO_NAMED.has(section)) return [];
  const used = wiring.used.get(`${section}/${id}`) ?? [];
  return [
    ...(users.length === 0 ? [] : [`used by ${listWords(users.map(words))}`]),
    ...(used.length === 0 ? [] : [`uses ${listWords(used.map(words))}`]),
  ];
}

/** Nothing where the layout does not say whether guests are asked before. */
function consentOf(section: SectionName, value: { readonly [key: string]: unknown } | undefined): string {
  if (section !== "sms" || typeof value?.requires_consent !== "boolean") return "";
  return value.requires_consent ? ", after consent" : ", without consent";
}

/** Overrides for an environment are no use of an item. Neither is that it names itself. */
function usersOf(section: SectionName, id: string, { users }: Wiring): readonly ItemName[] {
  const name: ItemName = `${section}/${id}`;
  return (users.get(name) ?? []).filter((user) => user !== name && !user.startsWith("environments/"));
}

/** What a rename left behind: `topic late-checkout still names the former id offer`. */
export function remarkOnFormerId(section: SectionName, formerId: string, wiring: Wiring): readonly string[] {
  const users = wiring.users.get(`${section}/${formerId}`) ?? [];
  if (users.length === 0) return [];
  return [
    `${listWords(users.map(words))} still ${users.length === 1 ? "names" : "name"} the former id ${formerId}`,
  ];
}

function defaultHandoff(value: { readonly [key: string]: unknown } | undefined): readonly string[] {
  return value?.default === true ? ["used when a guest asks for a person"] : [];
}

function itemValue(
  wiring: Wiring,
  section: SectionName,
  id: string,
): { readonly [key: string]: unknown } | undefined {
  const items = wiring.snapshot?.sections[section];
  return items !== undefined && Object.hasOwn(items, id) ? items[id] : undefined;
}

function words(name: ItemName): string {
  const at = name.indexOf("/");
  return itemWords(sectionOf(name), name.slice(at + 1));
}

/** The section of an item's name. */
export function sectionOf(name: ItemName): SectionName {
  const section = name.slice(0, name.indexOf("/"));
  return isSection(section) ? section : "agent";
}

function isSection(name: string): name is SectionName {
  return SECTIONS.some((section) => section === name);
}
