import { itemsOf } from "../../../agent/agent.ts";
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
    // `utter_faq` says whichever of `utter_faq/ask_name`, `utter_faq/ask_age` fits.
    const groups = new Set(
      itemsOf(context.agent, "responses").map(({ value }) => String(value.name).split("/")[0]),
    );
    return danglingReferences(context, {
      section: "responses",
      called: "response",
      isMeant: ({ id, called = id }) => !groups.has(called),
      hint: "Add it to `responses` of the domain, or correct the name.",
    });
  },
};
