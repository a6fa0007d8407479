import { type Agent, findItem, type ItemName, type SectionName } from "../agent/agent.ts";
import type { AgentDiff, Change } from "../diff/change.ts";
import { namedBy } from "../diff/references.ts";
import { isJsonObject } from "../json.ts";
import type { ConversationCase, Suite } from "../regression/suite.ts";
import { byHandFor } from "./by-hand.ts";
import { findNearTopics } from "./near-topics.ts";
import type { TestPlan } from "./test-plan.ts";

/** Items that can change any answer: the whole suite is next to them. */
const EVERYWHERE: ReadonlySet<SectionName> = new Set(["agent", "instructions", "rules"]);
export const SMOKE_TAG = "smoke";

/**
 * The tests that a diff asks for. `agent` is the agent after the change. Conversations are named by their id, whatever
 * channels, paraphrases and variants they run with.
 */
export function planTests(
  diff: AgentDiff,
  suite: Suite,
  agent: Agent,
  options: { readonly phoneNumber?: string } = {},
): TestPlan {
  const coverage = coverageOf(suite);
  const order = [...new Set(suite.cases.map((one) => one.conversation))];
  const inOrder = (conversations: ReadonlySet<string>): readonly string[] =>
    order.filter((conversation) => conversations.has(conversation));
  const smoke = new Set(suite.cases.filter(isSmoke).map((one) => one.conversation));

  const changes = diff.changes.map((change) => {
    const covered = new Set(namesOf(change).flatMap((name) => [...(coverage.get(name) ?? [])]));
    const near = new Set<string>(EVERYWHERE.has(change.section) ? order : []);
    for (const item of neighbourItems(change, agent))
      for (const conversation of coverage.get(item) ?? []) near.add(conversation);
    return {
      item: change.name,
      covered: inOrder(covered),
      neighbours: inOrder(near).filter((conversation) => !covered.has(conversation)),
      byHand: byHandFor(change, options.phoneNumber),
    };
  });

  const planned = new Set([...smoke, ...changes.flatMap((one) => [...one.covered, ...one.neighbours])]);
  return {
    schemaVersion: 1,
    changes,
    smoke: inOrder(smoke),
    uncovered: changes
      .filter((one) => one.covered.length === 0 && one.byHand.length === 0 && !isTestedByAll(one.item, order))
      .map((one) => one.item),
    conversations: inOrder(planned),
  };
}

function isSmoke(one: ConversationCase): boolean {
  return one.tags.includes(SMOKE_TAG);
}

/** Greeting, model and instructions are behind every answer, so every conversation tests them. A rule needs its own. */
function isTestedByAll(item: ItemName, conversations: readonly string[]): boolean {
  return conversations.length > 0 && (item.startsWith("agent/") || item.startsWith("instructions/"));
}

function coverageOf(suite: Suite): ReadonlyMap<string, ReadonlySet<string>> {
  const coverage = new Map<string, Set<string>>();
  for (const one of suite.cases)
    for (const item of one.covers) {
      const conversations = coverage.get(item) ?? new Set<string>();
      coverage.set(item, conversations.add(one.conversation));
    }
  return coverage;
}

/** A renamed item is tested by what covers its former id too: the suite may not have followed yet. */
function namesOf({ section, name, formerId }: Change): readonly ItemName[] {
  return formerId === undefined ? [name] : [name, `${section}/${formerId}`];
}

/** What the item names, as it is now or, when it is gone, as it was. */
function itemsNamedBy({ section, id, before }: Change, agent: Agent): readonly ItemName[] {
  const item = findItem(agent, section, id);
  if (item !== undefined) return namedBy(section, item.value, item.refersTo);
  return isJsonObject(before) ? namedBy(section, before) : [];
}

function neighbourItems(change: Change, agent: Agent): readonly ItemName[] {
  const included = (change.includes ?? []).map((one) => one.name);
  const near = change.section === "topics" ? findNearTopics(agent, change.id) : [];
  const variables = change.section === "environments" ? itemsWithVariables(change, agent) : [];
  return [...change.dependents, ...itemsNamedBy(change, agent), ...included, ...near, ...variables];
}

/** Items whose texts are filled with a variable that changed. */
function itemsWithVariables(change: Change, agent: Agent): readonly ItemName[] {
  const names = change.fields
    .filter((field) => field.path[0] === "variables")
    .map((field) => String(field.path[1]));
  if (names.length === 0) return [];
  const items: ItemName[] = [];
  for (const [section, inSection] of agent.sections)
    for (const item of inSection.values()) {
      const text = JSON.stringify(item.value);
      if (names.some((name) => text.includes(`{{${name}}}`) || text.includes(`{{ ${name} }}`)))
        items.push(`${section}/${item.id}`);
    }
  return items;
}
