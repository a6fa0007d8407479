import { type Item, itemsOf } from "../../../agent/agent.ts";
import { textsAt } from "../../../json-fields.ts";
import { comparable } from "../../comparable-text.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const duplicateSampleQuestion: Rule = {
  id: "duplicate-sample-question",
  severity: "warning",
  summary: "The same sample question belongs to two items.",
  docs: "The agent can answer it only one way, and which one is chance. Leave it where it belongs.",
  bad: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [can i bring my dog]\ncontent: The terrace is sunny.\n",
  },
  good: {
    "agent/topics/terrace.yaml":
      "name: Terrace\nsample_questions: [Is the terrace sunny?]\ncontent: The terrace is sunny.\n",
  },
  check({ agent, layout, locate }) {
    const first = new Map<string, Item>();
    const items = (["topics", "handoffs", "guardrails", "flows"] as const).flatMap((section) =>
      itemsOf(agent, section).filter(({ value }) => value.enabled !== false),
    );
    return items.flatMap((item) =>
      textsAt(item.value, "sample_questions").flatMap(({ index, text }): RuleHit[] => {
        const question = comparable(text);
        const other = first.get(question);
        if (question === "" || other === undefined) {
          first.set(question, item);
          return [];
        }
        // Elsewhere examples train a classifier, and one that comes twice only counts twice.
        if (other === item && layout !== "greenroom") return [];
        return [
          {
            message:
              other === item
                ? "This sample question is in the list already."
                : `The same sample question belongs to ${other.section}/${other.id}.`,
            hint: "Keep it in one place.",
            location: locate(item, ["sample_questions", index]),
            item: `${item.section}/${item.id}`,
          },
        ];
      }),
    );
  },
};
