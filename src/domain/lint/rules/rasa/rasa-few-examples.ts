import { itemsOf } from "../../../agent/agent.ts";
import { baseName, isBuiltInIntent } from "../../../agent/layouts/rasa/built-in-names.ts";
import { listAt } from "../../../json-fields.ts";
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
    const topics = itemsOf(agent, "topics");
    const counts = new Map<string, number>();
    for (const { value } of topics) {
      const base = baseName(String(value.name));
      counts.set(base, (counts.get(base) ?? 0) + listAt(value, "sample_questions").length);
    }
    return topics.flatMap((item): RuleHit[] => {
      const name = String(item.value.name);
      const count = counts.get(name) ?? 0;
      // Nobody says what only a button, another bot or the server sends. `faq/hours` counts for `faq`.
      if (
        count >= FEW ||
        isBuiltInIntent(name) ||
        name.includes("/") ||
        (count === 0 && (buttons.has(item.id) || name.startsWith("EXTERNAL_")))
      ) {
        return [];
      }
      const own = listAt(item.value, "sample_questions").length;
      return [
        {
          message:
            count === 0
              ? `The intent ${name} has no examples, so it can't be recognised.`
              : `The intent ${name} has only ${count} example${count === 1 ? "" : "s"}.`,
          hint: `Add ways in which guests say it, ${FEW} at least.`,
          location: locate(item, own === 0 ? [] : ["sample_questions", 0]),
          item: `topics/${item.id}`,
        },
      ];
    });
  },
};
