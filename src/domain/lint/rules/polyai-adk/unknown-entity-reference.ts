import { unknownReferences } from "../../references.ts";
import type { Rule } from "../../rule.ts";

export const unknownEntityReference: Rule = {
  id: "unknown-entity-reference",
  severity: "error",
  summary: "A flow or text names an entity that does not exist.",
  docs: "The agent would wait for something that it never hears. Correct the name, or add the entity.",
  // Rasa tells entities and slots apart, in rules of its own.
  layouts: ["polyai-adk", "dialogflow-cx", "custom"],
  bad: {
    "flows/table_booking/steps/confirm.yaml":
      "step_type: advanced_step\nname: Confirm\nprompt: For {{entity:party}} call {{ft:book_table}}.\n",
  },
  good: {
    "flows/table_booking/steps/confirm.yaml":
      "step_type: advanced_step\nname: Confirm\nprompt: For {{entity:party_size}} call {{ft:book_table}}.\n",
  },
  check: (context) => unknownReferences(context, "entities"),
};
