import { itemsOf } from "../../../agent/agent.ts";
import type { Rule } from "../../rule.ts";

export const rasaDuplicateStoryName: Rule = {
  id: "rasa-duplicate-story-name",
  severity: "warning",
  summary: "Two rules, or two stories, have the same name.",
  docs: "Messages of the training name them, and nobody can tell which of the two is meant.",
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nrules:\n  - rule: say hello\n    steps:\n      - intent: greet\n      - action: utter_greet\n',
  },
  good: {},
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows")
      .filter(({ value }) => value.repeated === true)
      .map((item) => ({
        message: `There is another ${String(item.value.kind)} named "${String(item.value.name)}".`,
        hint: "Give one of them a name of its own.",
        location: locate(item, ["name"]),
        item: `flows/${item.id}`,
      })),
};
