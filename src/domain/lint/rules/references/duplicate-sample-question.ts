import type { Item } from "../../../agent/agent.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { sampleQuestionsOf } from "../../sample-questions.ts";

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
    return sampleQuestionsOf(agent).flatMap(({ item, index, key }): RuleHit[] => {
      const other = first.get(key);
      if (key === "" || other === undefined) {
        first.set(key, item);
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
    });
  },
};
