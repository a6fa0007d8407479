import { itemsOf } from "../../../agent/agent.ts";
import { baseName } from "../../../agent/layouts/rasa/built-in-names.ts";
import type { Rule } from "../../rule.ts";

export const rasaUndeclaredIntent: Rule = {
  id: "rasa-undeclared-intent",
  severity: "error",
  summary: "The training data has examples for an intent that the domain does not declare.",
  docs: "The classifier would learn it and nothing could ever answer it. Declare it, or remove the examples.",
  layouts: ["rasa"],
  bad: {
    "data/more.yml":
      'version: "3.1"\nnlu:\n  - intent: parking\n    examples: |\n      - where can I park\n      - is there a car park\n      - do you have parking\n      - parking please\n      - can I leave my car\n',
  },
  good: {},
  check: ({ agent, locate }) => {
    const topics = itemsOf(agent, "topics");
    const declared = new Set(topics.flatMap(({ value }) => (value.declared === true ? [value.name] : [])));
    return topics
      .filter(({ value }) => !declared.has(baseName(String(value.name))) && value.declared === false)
      .map((item) => ({
        message: `The intent ${String(item.value.name)} is not declared in the domain.`,
        hint: "Add it to `intents` of the domain, or remove its examples.",
        location: locate(item),
        item: `topics/${item.id}`,
      }));
  },
};
