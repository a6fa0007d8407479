import { itemsOf } from "../../../agent/agent.ts";
import { textsAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

export const rasaExampleWithoutDash: Rule = {
  id: "rasa-example-without-dash",
  severity: "warning",
  summary: "A line of examples does not begin with a dash.",
  docs: "Rasa passes over it, so the classifier never learns what it says. Write `- ` before it.",
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nnlu:\n  - intent: greet\n    examples: |\n      - good day\n      good afternoon\n',
  },
  good: {
    "data/more.yml":
      'version: "3.1"\nnlu:\n  - intent: greet\n    examples: |\n      - good day\n      - good afternoon\n',
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "topics").flatMap((item) =>
      textsAt(item.value, "unread_lines").map(({ index }) => ({
        message: "Rasa passes over this line: it does not begin with a dash.",
        hint: "Write `- ` before it.",
        location: locate(item, ["unread_lines", index]),
        item: `topics/${item.id}`,
      })),
    ),
};
