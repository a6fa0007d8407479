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

/** The wiring of one item in words: `sent by topic late-checkout, after consent`. */
export function remarksOn(
  section: SectionName,
  id: string,
  kind: ChangeKind,
  wiring: Wiring,
): readonly string[] {
  const verb = VERBS[section];
  const value = itemValue(wiring, section, id);
  const past = kind === "removed";
  if (verb !== undefined) {
    const users = (wiring.users.get(`${section}/${id}`) ?? []).filter(
      (user) => !user.startsWith("environments/"),
    );
    if (users.length === 0) return past || verb.nobody === "" ? defaultHandoff(value) : [verb.nobody];
    const consent =
      section !== "sms" || past
        ? ""
        : value?.requires_consent === false
          ? ", without consent"
          : ", after consent";
    const by = past ? (section === "integrations" ? "served" : `was ${verb.by}`) : verb.by;
    return [`${by} ${listWords(users.map(words))}${consent}`, ...defaultHandoff(value)];
  }
  if ((section === "topics" || section === "flows") && kind === "added") {
    const used = wiring.used.get(`${section}/${id}`) ?? [];
    return used.length === 0 ? [] : [`uses ${listWords(used.map(words))}`];
  }
  return [];
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
