import { type Item, itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import { comparable } from "../../comparable-text.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const duplicateTopicName: Rule = {
  id: "duplicate-topic-name",
  severity: "warning",
  summary: "Two topics have the same name.",
  docs: "People and the agent find a topic by its name. Two with one name are mixed up in reviews and answers.",
  bad: { "agent/topics/dogs.yaml": "name: Pet Policy\ncontent: Dogs are fine.\n" },
  good: { "agent/topics/dogs.yaml": "name: Dogs\ncontent: Dogs are fine.\n" },
  check({ agent, locate }) {
    const first = new Map<string, Item>();
    return itemsOf(agent, "topics").flatMap((item): RuleHit[] => {
      const name = textAt(item.value, "name");
      if (name === undefined || item.value.enabled === false) return [];
      const other = first.get(comparable(name));
      if (other === undefined) {
        first.set(comparable(name), item);
        return [];
      }
      return [
        {
          message: `The topic ${other.id} has the same name.`,
          hint: "Give one of them another name, or merge the two.",
          location: locate(item, ["name"]),
          item: `topics/${item.id}`,
        },
      ];
    });
  },
};
