import { danglingReferences } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnknownIntent: Rule = {
  id: "rasa-unknown-intent",
  severity: "error",
  summary: "A rule, story, form or button names an intent that the domain does not declare.",
  docs: "Training stops, or the bot waits for something that no guest can say. Declare the intent in the domain, or correct the name.",
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nrules:\n  - rule: say hello again\n    steps:\n      - intent: gret\n      - action: utter_greet\n',
  },
  good: {},
  check: (context) =>
    danglingReferences(context, {
      section: "topics",
      called: "intent",
      isTarget: ({ value }) => value.declared !== false,
      hint: "Add it to `intents` of the domain, or correct the name.",
    }).map((hit) =>
      // Rasa passes over an intent of a slot's mapping that there is not: the slot may still be filled in other ways.
      hit.item?.startsWith("entities/") ? { ...hit, severity: "warning" as const } : hit,
    ),
};
