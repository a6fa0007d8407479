import { type Agent, type Item, itemsOf, SECTIONS, type SectionName } from "../agent/agent.ts";
import type { LayoutId } from "../agent/layouts/layout.ts";
import { listAt, textAt, textsAt } from "../json-fields.ts";
import { nearestName } from "../schema/nearest-name.ts";
import type { LintContext } from "./lint-context.ts";
import type { RuleHit } from "./rule.ts";

/** One place where an item names another one by its id. */
export interface Reference {
  readonly from: Item;
  readonly path: readonly (string | number)[];
  readonly section: SectionName;
  readonly id: string;
  /** As it is written there, when that is not the id. */
  readonly called?: string;
}

/** Every reference from item to item, in section order, then by id, then in the order of the file. */
export function referencesOf(agent: Agent): Reference[] {
  return [
    ...itemsOf(agent, "topics").flatMap((from) =>
      (["tools", "sms", "handoffs"] as const).flatMap((section) =>
        textsAt(from.value, "actions", section).map(({ index, text }) => ({
          from,
          path: ["actions", section, index],
          section,
          id: text,
        })),
      ),
    ),
    ...itemsOf(agent, "tools").flatMap((from) => one(from, ["integration"], "integrations")),
    ...itemsOf(agent, "flows").flatMap((from) =>
      listAt(from.value, "steps").flatMap((_, index) => [
        ...one(from, ["steps", index, "tool"], "tools"),
        ...one(from, ["steps", index, "sms"], "sms"),
        ...one(from, ["steps", index, "handoff"], "handoffs"),
      ]),
    ),
    ...SECTIONS.flatMap((section) => itemsOf(agent, section)).flatMap((from) =>
      (from.refersTo ?? []).map((reference) => ({ from, ...reference })),
    ),
  ];
}

function one(from: Item, path: (string | number)[], section: SectionName): Reference[] {
  const id = textAt(from.value, ...path);
  return id === undefined ? [] : [{ from, path, section, id }];
}

/** What a section's items are called in a sentence. */
const CALLED: Partial<Record<SectionName, string>> = {
  tools: "tool",
  sms: "text message",
  handoffs: "handoff",
  integrations: "integration",
  topics: "topic",
  entities: "entity",
  responses: "translation",
};

/** Hits for every reference into `section` that leads nowhere. */
export function unknownReferences({ agent, layout, locate }: LintContext, section: SectionName): RuleHit[] {
  const known = agent.sections.get(section);
  return referencesOf(agent)
    .filter((reference) => reference.section === section && !known?.has(reference.id))
    .map(({ from, path, id, called = id }) => ({
      message: `There is no ${CALLED[section] ?? "item"} ${called}.`,
      hint: didYouMean(id, known?.keys() ?? [], addHint(layout, section, id, known)),
      location: locate(from, path),
      item: `${from.section}/${from.id}`,
    }));
}

/** Only in the native layout is a missing item a missing file of a known name; elsewhere a few known names help more. */
function addHint(
  layout: LayoutId,
  section: SectionName,
  id: string,
  known: ReadonlyMap<string, Item> | undefined,
): string {
  if (layout === "greenroom") return `Add ${section}/${id}.yaml, or remove the reference.`;
  const names = [...(known?.values() ?? [])].map((item) => textAt(item.value, "name") ?? item.id);
  return names.length === 0 || names.length > 8
    ? `Add the ${CALLED[section] ?? "item"}, or remove the reference.`
    : `Name one that there is: ${names.join(", ")}.`;
}

export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearestName(name, known);
  return near === undefined ? otherwise : `Did you mean ${near}?`;
}
