import { isBuiltInIntent } from "../../../agent/layouts/rasa/built-in-names.ts";
import { unusedItems } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnusedIntent: Rule = {
  id: "rasa-unused-intent",
  severity: "warning",
  summary: "An intent is declared and no rule, story or form speaks of it.",
  docs: "Guests who say it get the fallback, or whatever the policies guess. Answer it, or remove it.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml": 'version: "3.1"\nintents: [parking]\n',
    "data/more.yml":
      'version: "3.1"\nnlu:\n  - intent: parking\n    examples: |\n      - where can I park\n      - is there a car park\n      - do you have parking\n      - parking please\n      - can I leave my car\n',
  },
  good: {},
  check: (context) =>
    unusedItems(
      context,
      "topics",
      ({ value }) => value.declared === true && !isBuiltInIntent(String(value.name)),
    ).map((item) => ({
      message: `Nothing answers the intent ${String(item.value.name)}.`,
      hint: "Add a rule or story that begins with it, or remove it from the domain.",
      location: context.locate(item, [], "key"),
      item: `topics/${item.id}`,
    })),
};
