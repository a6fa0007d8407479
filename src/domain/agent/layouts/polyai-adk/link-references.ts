import { listAt, textAt, textsAt } from "../../../json-fields.ts";
import type { Item, ItemReference, Origin, SectionName, ValuePath } from "../../agent.ts";
import { originOf } from "../agent-builder.ts";
import { itemId } from "../item-id.ts";
import { type AdkPrefix, adkReferencesIn } from "./adk-references.ts";
import { promptFieldsOf } from "./prompt-fields.ts";

/** The sections in which names after a prefix are items. Attributes are one item together, variables live in code. */
const SECTION_OF: Readonly<Partial<Record<AdkPrefix, SectionName>>> = {
  fn: "tools",
  ft: "tools",
  entity: "entities",
  twilio_sms: "sms",
  ho: "handoffs",
  tn: "responses",
};

/**
 * Where a reference in a text is found again: below the text, under the words themselves. Every pair of braces has an origin there, so
 * that a finding can point at it and not at a whole prompt.
 */
export function referencePath(field: ValuePath, written: string): ValuePath {
  return [...field, written];
}

/** The id of a function that belongs to a flow: the same name may exist in every flow. */
export function flowFunctionId(flow: string, name: string): string {
  return itemId(`${itemId(flow)}.${name}`);
}

/**
 * The item with what its texts refer to. References that the platform does not take in a field lead nowhere, whatever they name.
 * Functions count only where the repository holds them.
 */
export function linkReferences(item: Item, hasFunctions: boolean): Item {
  const origins: Origin[] = [...(item.origins ?? [])];
  const refersTo: ItemReference[] = [...(hasFunctions ? functionNames(item) : []), ...entityNames(item)];
  for (const { path, text, allowed } of promptFieldsOf(item)) {
    const place = originOf(item, path);
    const told = new Set<string>();
    for (const reference of adkReferencesIn(text)) {
      if (told.has(reference.written)) continue;
      told.add(reference.written);
      const at = referencePath(path, reference.written);
      origins.push({ at, file: place.file, path: place.path, text: reference.written });
      if (reference.form !== "reference" || !allowed.includes(reference.prefix)) continue;
      const section = SECTION_OF[reference.prefix];
      if (section === undefined || (section === "tools" && !hasFunctions)) continue;
      const id = reference.prefix === "ft" ? flowFunctionId(item.id, reference.name) : itemId(reference.name);
      refersTo.push({ path: at, section, id, called: reference.name });
    }
  }
  return item.section === "topics" ? asActions(item, origins, refersTo) : { ...item, origins, refersTo };
}

/** What a topic does is a list of ids in every layout: the functions, messages and handoffs that its text names. */
function asActions(item: Item, origins: Origin[], refersTo: readonly ItemReference[]): Item {
  const actions = { tools: [] as string[], sms: [] as string[], handoffs: [] as string[] };
  const others: ItemReference[] = [];
  const listed = new Set<string>();
  for (const reference of refersTo) {
    const { section, id, path } = reference;
    if (section !== "tools" && section !== "sms" && section !== "handoffs") {
      others.push(reference);
      continue;
    }
    if (listed.has(`${section}/${id}`)) continue;
    listed.add(`${section}/${id}`);
    const place = originOf({ ...item, origins }, path);
    origins.push({ at: ["actions", section, actions[section].length], ...place });
    actions[section].push(id);
  }
  return { ...item, value: { ...item.value, actions }, origins, refersTo: others };
}

/** `function` of a phrase filter names a global function outside of any braces. */
function functionNames(item: Item): ItemReference[] {
  if (item.section !== "voice") return [];
  return listAt(item.value, "phrase_filtering").flatMap((_, index): ItemReference[] => {
    const path = ["phrase_filtering", index, "function"];
    const name = textAt(item.value, ...path);
    return name === undefined || name === ""
      ? []
      : [{ path, section: "tools", id: itemId(name), called: name }];
  });
}

/** Steps of flows list entities by name. */
function entityNames(item: Item): ItemReference[] {
  if (item.section !== "flows") return [];
  return listAt(item.value, "steps").flatMap((step, index) => [
    ...namesAt(item, ["steps", index, "extracted_entities"]),
    ...listAt(step, "conditions").flatMap((_, condition) =>
      namesAt(item, ["steps", index, "conditions", condition, "required_entities"]),
    ),
  ]);
}

function namesAt(item: Item, path: ValuePath): ItemReference[] {
  return textsAt(item.value, ...path).map(({ index, text }) => ({
    path: [...path, index],
    section: "entities",
    id: itemId(text),
    called: text,
  }));
}
