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
}

/** References that lead nowhere, in the words of a platform; each name is said once for every place. */
export function danglingReferences({ agent, locate }: LintContext, dangling: Dangling): RuleHit[] {
  const { section, isMeant = () => true, isTarget = () => true, called: kind, hint } = dangling;
  const targets = new Map<string, string>();
  for (const item of agent.sections.get(section)?.values() ?? []) {
    if (isTarget(item)) targets.set(item.id, typeof item.value.name === "string" ? item.value.name : item.id);
  }
  return referencesOf(agent)
    .filter((reference) => reference.section === section && !targets.has(reference.id) && isMeant(reference))
    .map(({ from, path, id, called = id }) => ({
      message: `There is no ${kind} ${called}.`,
      hint: didYouMean(called, targets.values(), hint),
      location: locate(from, path),
      item: `${from.section}/${from.id}`,
    }));
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
