import { itemsOf } from "../../../agent/agent.ts";
import { isBuiltInIntent } from "../../../agent/layouts/rasa/built-in-names.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { referencesOf } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const FEW = 5;

export const rasaFewExamples: Rule = {
  id: "rasa-few-examples",
  severity: "warning",
  summary: "An intent has hardly any examples.",
  docs: "A classifier that has seen fewer than five ways to say something recognises little of it. Add what guests really say.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml": 'version: "3.1"\nintents: [parking]\n',
    "data/more.yml":
      'version: "3.1"\nnlu:\n  - intent: parking\n    examples: |\n      - where can I park\nrules:\n  - rule: parking\n    steps:\n      - intent: parking\n      - action: utter_goodbye\n',
  },
  good: {},
  check: ({ agent, locate }) => {
    const buttons = new Set(
      referencesOf(agent).flatMap(({ from, id }) => (from.section === "responses" ? [id] : [])),
    );
    const groups = new Set(itemsOf(agent, "topics").flatMap(({ value }) => textAt(value, "group") ?? []));
    return itemsOf(agent, "topics").flatMap((item): RuleHit[] => {
      const count = listAt(item.value, "sample_questions").length;
      const name = String(item.value.name);
      if (count >= FEW || isBuiltInIntent(name)) return [];
      // Nobody says what only a button or the server sends, and the examples of a group stand with its members.
      const isSent = buttons.has(item.id) || name.startsWith("EXTERNAL_") || groups.has(name);
      if (count === 0 && isSent) return [];
      return [
        {
          message:
            count === 0
              ? `The intent ${name} has no examples, so it can't be recognised.`
              : `The intent ${name} has only ${count} example${count === 1 ? "" : "s"}.`,
          hint: `Add ways in which guests say it, ${FEW} at least.`,
          location: locate(item, count === 0 ? [] : ["sample_questions", 0]),
          item: `topics/${item.id}`,
        },
      ];
    });
  },
};
