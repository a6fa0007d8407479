import { type Agent, type Item, itemsOf } from "../../../agent/agent.ts";
import { textsAt } from "../../../json-fields.ts";
import { comparable } from "../../comparable-text.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { usedIds } from "../../usage.ts";

export const unreachableTopic: Rule = {
  id: "unreachable-topic",
  severity: "warning",
  summary:
    "No sample question leads to a topic: each belongs to another item, or there is none and nothing refers to it.",
  docs: "When two items have the same question, guardrails answer before handoffs, handoffs before flows, flows before topics, and of two topics the first by id. A topic whose every question is taken like that is never heard. Give it a question of its own, or switch it off with `enabled: false`.",
  bad: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Are dogs allowed?, Can I bring my dog?]\ncontent: The terrace is sunny.\n",
  },
  good: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Is the terrace sunny?]\ncontent: The terrace is sunny.\n",
  },
  check({ agent, layout, locate }) {
    // Elsewhere a topic without any question is still found by its name and what it says.
    const onlyByQuestion = layout === "rasa" || layout === "dialogflow-cx";
    const owners = firstOwners(agent);
    return itemsOf(agent, "topics").flatMap((item): RuleHit[] => {
      if (item.value.enabled === false || usedIds(agent, "topics").has(item.id)) return [];
      const questions = textsAt(item.value, "sample_questions");
      const isTaken = questions.every(({ text }) => owners.get(comparable(text)) !== item);
      if (questions.length === 0 ? !onlyByQuestion : !isTaken) return [];
      return [
        {
          message:
            questions.length === 0
              ? "This topic has no sample question, and nothing refers to it."
              : "Every sample question of this topic is answered by another item.",
          hint: "Give it a question of its own, or switch it off.",
          location: locate(item, ["sample_questions"], "key"),
          item: `topics/${item.id}`,
        },
      ];
    });
  },
};

/** Which item answers a question that several have. */
function firstOwners(agent: Agent): ReadonlyMap<string, Item> {
  const owners = new Map<string, Item>();
  for (const section of ["guardrails", "handoffs", "flows", "topics"] as const) {
    for (const item of itemsOf(agent, section)) {
      if (item.value.enabled === false) continue;
      for (const { text } of textsAt(item.value, "sample_questions")) {
        const question = comparable(text);
        if (!owners.has(question)) owners.set(question, item);
      }
    }
  }
  return owners;
}
