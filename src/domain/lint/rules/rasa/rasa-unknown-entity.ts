import { danglingReferences } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnknownEntity: Rule = {
  id: "rasa-unknown-entity",
  severity: "error",
  summary: "An entity is marked or asked for that the domain does not declare.",
  docs: "It would be found in what guests say and then be thrown away. Declare it, or correct the name.",
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nnlu:\n  - intent: book_table\n    examples: |\n      - a table for [seven](party)\n',
  },
  good: {},
  check: (context) =>
    danglingReferences(context, {
      section: "entities",
      called: "entity",
      isMeant: ({ id }) => !id.startsWith("slot."),
      isTarget: ({ value }) => value.kind === "entity",
      hint: "Add it to `entities` of the domain, or correct the name.",
    }),
};
