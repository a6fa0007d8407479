import {
  type Agent,
  type Item,
  itemsOf,
  SECTIONS,
  type SectionName,
  type ValuePath,
} from "../agent/agent.ts";
import type { LayoutId } from "../agent/layouts/layout.ts";
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
  /** As it is written there, when that is not the id. */
  readonly called?: string;
}

/** Several rules ask for the references of one agent. */
const known = new WeakMap<Agent, readonly Reference[]>();

/** Every reference from item to item, in section order, then by id, then in the order of the file. */
export function referencesOf(agent: Agent): readonly Reference[] {
  const references = known.get(agent) ?? findReferences(agent);
  known.set(agent, references);
  return references;
}

function findReferences(agent: Agent): readonly Reference[] {
  const references: Reference[] = [];
  for (const from of itemsOf(agent, "topics")) {
    for (const section of ["tools", "sms", "handoffs"] as const) {
      for (const { index, text } of textsAt(from.value, "actions", section)) {
        references.push({ from, path: actionPath(section, index), section, id: text });
      }
    }
  }
  return [
    ...references,
    ...itemsOf(agent, "tools").flatMap((from) => one(from, ["integration"], "integrations")),
    ...itemsOf(agent, "flows").flatMap((from) =>
      listAt(from.value, "steps").flatMap((_, index) => [
        ...one(from, ["steps", index, "tool"], "tools"),
        ...one(from, ["steps", index, "sms"], "sms"),
        ...one(from, ["steps", index, "handoff"], "handoffs"),
      ]),
    ),
    ...furtherReferences(agent),
  ];
}

/** What a layout knows beside the fields that every layout has. */
function furtherReferences(agent: Agent): Reference[] {
  const references: Reference[] = [];
  for (const section of SECTIONS) {
    for (const from of itemsOf(agent, section)) {
      for (const reference of from.refersTo ?? []) references.push({ from, ...reference });
    }
  }
  return references;
}

/** Ten thousand topics have the same few ways to what they name. */
const actionPaths = new Map<string, ValuePath>();

function actionPath(section: SectionName, index: number): ValuePath {
  const name = `${section}.${index}`;
  const known = actionPaths.get(name);
  if (known !== undefined) return known;
  const path = ["actions", section, index];
  if (actionPaths.size < 1000) actionPaths.set(name, path);
  return path;
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
export function unknownReferences(context: LintContext, section: SectionName): RuleHit[] {
  const { agent, layout, locate } = context;
  const items = agent.sections.get(section);
  const correct = referenceEdits(context, items?.keys() ?? []);
  return referencesOf(agent)
    .filter((reference) => reference.section === section && !items?.has(reference.id))
    .map(({ from, path, id, called = id }) => {
      const location = locate(from, path);
      const near = nearestName(id, items?.keys() ?? []);
      // Elsewhere an id is not what is written in the files.
      const edit = layout === "greenroom" ? correct(location, called, near) : undefined;
      return {
        message: `There is no ${CALLED[section] ?? "item"} ${called}.`,
        hint: near ? `Did you mean ${near}?` : addHint(layout, section, id, items),
        location,
        item: `${from.section}/${from.id}`,
        ...(edit === undefined ? {} : { edit }),
      };
    });
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
