import { type Agent, findItem } from "../../../agent/agent.ts";
import { itemId } from "../../../agent/layouts/item-id.ts";
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
      tell: ({ from, path, id, called = id }) => ({
        // One of several intents that a mapping is for, or is not for: it holds for the others.
        ...(from.section === "entities" && typeof path.at(-1) === "number" ? { severity: "warning" } : {}),
        ...(isForm(context.agent, called)
          ? { hint: "It is a form: name an intent instead, or take it out." }
          : {}),
      }),
    }),
};

function isForm(agent: Agent, name: string): boolean {
  return findItem(agent, "flows", itemId(name))?.value.kind === "form";
}
