import { itemsOf } from "../../../agent/agent.ts";
import { filledTexts, placeholdersIn, variablesOf } from "../../placeholders.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const variableUnused: Rule = {
  id: "variable-unused",
  severity: "note",
  summary: "A variable is defined and never used.",
  docs: "Harmless, but somebody may believe that changing it changes something. Remove it, or use it.",
  // Other platforms fill in their texts in other ways.
  layouts: ["greenroom", "custom"],
  bad: { "agent/environments/live.yaml": "variables: { opening_time: 8 am, closing_time: 6 pm }\n" },
  good: { "agent/environments/live.yaml": "variables: { opening_time: 8 am }\n" },
  check({ agent, locate }) {
    const used = new Set(
      filledTexts(agent)
        .flatMap(placeholdersIn)
        .map(({ name }) => name),
    );
    const told = new Set<string>();
    return itemsOf(agent, "environments").flatMap((item): RuleHit[] =>
      [...variablesOf(agent, item.id)]
        .filter((name) => !used.has(name) && !told.has(name))
        .map((name) => {
          told.add(name);
          return {
            message: `The variable ${name} is never used.`,
            hint: "Remove it from every environment, or write it in a text.",
            location: locate(item, ["variables", name], "key"),
            item: `environments/${item.id}`,
          };
        }),
    );
  },
};
