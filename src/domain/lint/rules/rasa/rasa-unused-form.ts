import { unusedItems } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnusedForm: Rule = {
  id: "rasa-unused-form",
  severity: "warning",
  summary: "A form is declared and nothing begins it.",
  docs: "Its questions are never asked. Add a rule that begins it, or remove it.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml": 'version: "3.1"\nforms:\n  feedback_form:\n    required_slots: [party_size]\n',
  },
  good: {},
  check: (context) =>
    unusedItems(context, "flows", ({ value }) => value.kind === "form").map((item) => ({
      message: `Nothing begins the form ${String(item.value.name)}.`,
      hint: "Add a rule with it as an action, or remove it.",
      location: context.locate(item, [], "key"),
      item: `flows/${item.id}`,
    })),
};
