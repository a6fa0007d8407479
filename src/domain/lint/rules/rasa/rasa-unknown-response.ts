import { itemsOf } from "../../../agent/agent.ts";
import { baseName } from "../../../agent/layouts/rasa/built-in-names.ts";
import { danglingReferences } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnknownResponse: Rule = {
  id: "rasa-unknown-response",
  severity: "error",
  summary: "A response is said somewhere and written nowhere.",
  docs: "The guest would get no answer at all at that point. Write the response, or correct its name.",
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nrules:\n  - rule: say goodbye again\n    steps:\n      - intent: goodbye\n      - action: utter_godbye\n',
  },
  good: {},
  check: (context) => {
    const bases = new Set(
      itemsOf(context.agent, "responses").map(({ value }) => baseName(String(value.name))),
    );
    return danglingReferences(context, {
      section: "responses",
      called: "response",
      isMeant: ({ id, called = id }) => !bases.has(called),
      hint: "Add it to `responses` of the domain, or correct the name.",
    });
  },
};
