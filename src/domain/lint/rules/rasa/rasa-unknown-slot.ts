import { danglingReferences } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnknownSlot: Rule = {
  id: "rasa-unknown-slot",
  severity: "error",
  summary: "A slot is set or asked for that the domain does not declare.",
  docs: "Nothing can be kept in it, so what was said is forgotten. Declare the slot, or correct the name.",
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nrules:\n  - rule: say goodbye again\n    steps:\n      - intent: goodbye\n      - slot_was_set:\n          - party_sise: 4\n      - action: utter_goodbye\n',
  },
  good: {},
  check: (context) =>
    danglingReferences(context, {
      section: "entities",
      called: "slot",
      isMeant: ({ id }) => id.startsWith("slot."),
      isTarget: ({ value }) => value.kind === "slot",
      hint: "Add it to `slots` of the domain, or correct the name.",
    }),
};
