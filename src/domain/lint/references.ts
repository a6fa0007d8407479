import { type Agent, type Item, itemsOf, type SectionName } from "../agent/agent.ts";
import { listAt, textAt, textsAt } from "../json-fields.ts";
import { nearestName } from "../schema/nearest-name.ts";
import { referenceEdits } from "./fixes/reference-edit.ts";
import type { LintContext } from "./lint-context.ts";
import type { RuleHit } from "./rule.ts";

/** One place where an item names another one by its id. */
export interface Reference {
  readonly from: Item;
  readonly path: readonly (string | number)[];
  readonly section: SectionName;
  readonly id: string;
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
};

/** Hits for every reference into `section` that leads nowhere. */
export function unknownReferences(context: LintContext, section: SectionName): RuleHit[] {
  const { agent, locate } = context;
  const known = agent.sections.get(section);
  const correct = referenceEdits(context, known?.keys() ?? []);
  return referencesOf(agent)
    .filter((reference) => reference.section === section && !known?.has(reference.id))
    .map(({ from, path, id }) => {
      const location = locate(from, path);
      const near = nearestName(id, known?.keys() ?? []);
      const edit = correct(location, id, near);
      return {
        message: `There is no ${CALLED[section] ?? "item"} ${id}.`,
        hint: near ? `Did you mean ${near}?` : `Add ${section}/${id}.yaml, or remove the reference.`,
        location,
        item: `${from.section}/${from.id}`,
        ...(edit === undefined ? {} : { edit }),
      };
    });
}

export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearestName(name, known);
  return near === undefined ? otherwise : `Did you mean ${near}?`;
}
