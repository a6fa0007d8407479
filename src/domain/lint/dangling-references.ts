import type { Item, SectionName } from "../agent/agent.ts";
import type { LintContext } from "./lint-context.ts";
import { didYouMean, type Reference, referencesOf } from "./references.ts";
import type { RuleHit } from "./rule.ts";

export interface Dangling {
  readonly section: SectionName;
  /** Which references are meant; all into the section when absent. */
  readonly isMeant?: (reference: Reference) => boolean;
  /** Which items count as the target; all of the section when absent. */
  readonly isTarget?: (item: Item) => boolean;
  /** `intent`, `slot`: what it is called in a sentence. */
  readonly called: string;
  readonly hint: string;
  /** What is told otherwise of some of them. */
  readonly tell?: (reference: Reference) => Partial<Pick<RuleHit, "hint" | "severity">>;
}

/** References that lead nowhere, in the words of a platform; each name is said once for every place. */
export function danglingReferences(context: LintContext, dangling: Dangling): RuleHit[] {
  const { agent, platformTests, locate } = context;
  const { section, isMeant = () => true, isTarget = () => true, called: kind, hint, tell } = dangling;
  const tests = new Set(platformTests);
  const targets = new Map<string, string>();
  for (const item of agent.sections.get(section)?.values() ?? []) {
    if (isTarget(item)) targets.set(item.id, typeof item.value.name === "string" ? item.value.name : item.id);
  }
  return [...referencesOf(agent), ...testReferences(context)]
    .filter((reference) => reference.section === section && !targets.has(reference.id) && isMeant(reference))
    .map((reference) => ({ ...reference, told: tell?.(reference) ?? {} }))
    .map(({ from, path, id, called = id, told }) => ({
      message: `There is no ${kind} ${called}.`,
      hint: didYouMean(called, targets.values(), hint),
      // `slot_was_set: { city: Berlin }` names it by a key.
      location: locate(from, path, path.at(-1) === called ? "key" : "value"),
      ...told,
      ...(tests.has(from) ? {} : { item: `${from.section}/${from.id}` }),
    }));
}

function testReferences({ platformTests }: LintContext): Reference[] {
  return platformTests.flatMap((from) => (from.refersTo ?? []).map((reference) => ({ from, ...reference })));
}

/** Items of a section that nothing refers to. */
export function unusedItems(
  { agent }: LintContext,
  section: SectionName,
  isMeant: (item: Item) => boolean,
): Item[] {
  const used = new Set(
    referencesOf(agent).flatMap((reference) => (reference.section === section ? [reference.id] : [])),
  );
  return [...(agent.sections.get(section)?.values() ?? [])].filter(
    (item) => isMeant(item) && !used.has(item.id),
  );
}
