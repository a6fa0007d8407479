import { type Agent, type Item, itemsOf } from "../agent/agent.ts";
import { textsAt } from "../json-fields.ts";
import { comparable } from "./comparable-text.ts";

/** What a guest may say to get to an item. */
export interface SampleQuestion {
  readonly item: Item;
  /** In the item's `sample_questions`. */
  readonly index: number;
  readonly text: string;
  /** As people compare it; may be empty. */
  readonly key: string;
}

/** Several rules compare the questions of one agent. */
const known = new WeakMap<Agent, readonly SampleQuestion[]>();

/** Every sample question of what is switched on: of topics, then handoffs, guardrails and flows. */
export function sampleQuestionsOf(agent: Agent): readonly SampleQuestion[] {
  const questions = known.get(agent) ?? findQuestions(agent);
  known.set(agent, questions);
  return questions;
}

function findQuestions(agent: Agent): SampleQuestion[] {
  const questions: SampleQuestion[] = [];
  for (const section of ["topics", "handoffs", "guardrails", "flows"] as const) {
    for (const item of itemsOf(agent, section)) {
      if (item.value.enabled === false) continue;
      for (const { index, text } of textsAt(item.value, "sample_questions")) {
        questions.push({ item, index, text, key: comparable(text) });
      }
    }
  }
  return questions;
}
