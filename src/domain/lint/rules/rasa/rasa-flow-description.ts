import { itemsOf } from "../../../agent/agent.ts";
import { isBuiltInFlow } from "../../../agent/layouts/rasa/built-in-names.ts";
import { textAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

export const rasaFlowDescription: Rule = {
  id: "rasa-flow-description",
  severity: "error",
  summary: "A flow has no description.",
  docs: "The language model chooses flows by their descriptions: one without is never begun, or begun by chance.",
  layouts: ["rasa"],
  bad: {
    "data/flows.yml": "flows:\n  change_booking:\n    steps:\n      - action: utter_goodbye\n",
  },
  good: {
    "data/flows.yml":
      "flows:\n  change_booking:\n    description: Changes a booking of a table.\n    steps:\n      - action: utter_goodbye\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows")
      .filter(
        ({ value }) =>
          value.kind === "flow" &&
          // Patterns are begun by what happens, not by what a guest wants.
          !isBuiltInFlow(String(value.key)) &&
          (textAt(value, "description") ?? "").trim() === "",
      )
      .map((item) => ({
        message: `The flow ${String(item.value.key)} has no description.`,
        hint: "Say in a sentence what a guest wants when it is right.",
        location: locate(item, [], "key"),
        item: `flows/${item.id}`,
      })),
};
