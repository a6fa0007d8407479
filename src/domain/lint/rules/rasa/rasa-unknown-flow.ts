import { danglingReferences } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnknownFlow: Rule = {
  id: "rasa-unknown-flow",
  severity: "error",
  summary: "A form or flow is named that does not exist.",
  docs: "The conversation would stop there. Write it, or correct the name.",
  layouts: ["rasa"],
  bad: {
    "data/flows.yml":
      "flows:\n  change_booking:\n    description: Changes a booking of a table.\n    steps:\n      - link: book_tabel\n",
  },
  good: {},
  check: (context) =>
    danglingReferences(context, {
      section: "flows",
      called: "form or flow",
      isTarget: ({ value }) => value.kind === "form" || value.kind === "flow",
      hint: "Add it, or correct the name.",
    }),
};
