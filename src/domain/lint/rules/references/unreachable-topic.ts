import type { Agent, Item } from "../../../agent/agent.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { sampleQuestionsOf } from "../../sample-questions.ts";
import { usedIds } from "../../usage.ts";

export const unreachableTopic: Rule = {
  id: "unreachable-topic",
  severity: "warning",
  summary: "Every sample question of a topic belongs to another item that answers first.",
  docs: "When two items have the same question, guardrails answer before handoffs, handoffs before flows, flows before topics, and of two topics the first by id. A topic whose every question is taken like that is never heard. Give it a question of its own, or switch it off with `enabled: false`.",
  layouts: ["greenroom", "polyai-adk", "custom"],
  bad: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Are dogs allowed?, Can I bring my dog?]\ncontent: The terrace is sunny.\n",
  },
  good: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Is the terrace sunny?]\ncontent: The terrace is sunny.\n",
  },
  check({ agent, locate }) {
    const { asked, answered } = answeringTopics(agent);
    const used = usedIds(agent, "topics");
    return [...asked]
      .filter((item) => !answered.has(item) && !used.has(item.id))
      .map(
        (item): RuleHit => ({
          message: "Every sample question of this topic is answered by another item.",
          hint: "Give it a question of its own, or switch it off.",
          location: locate(item, ["sample_questions"], "key"),
          item: `topics/${item.id}`,
        }),
      );
  },
};

/** Topics that have questions, and those that get to answer at least one of them. */
function answeringTopics(agent: Agent): Record<"asked" | "answered", ReadonlySet<Item>> {
  const questions = sampleQuestionsOf(agent);
  const taken = new Set(questions.filter(({ item }) => item.section !== "topics").map(({ key }) => key));
  const asked = new Set<Item>();
  const answered = new Set<Item>();
  for (const { item, key } of questions) {
    if (item.section !== "topics") continue;
    asked.add(item);
    if (taken.has(key)) continue;
    taken.add(key);
    answered.add(item);
  }
  return { asked, answered };
}
