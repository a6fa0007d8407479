import { itemsOf } from "../../../agent/agent.ts";
import { isBuiltInAction } from "../../../agent/layouts/rasa/built-in-names.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { codeNames } from "./names-in-code.ts";

export const rasaActionWithoutCode: Rule = {
  id: "rasa-action-without-code",
  severity: "warning",
  summary: "An action is declared and no code in actions/ says its name.",
  docs: "The action server would answer that it does not know the action, and the guest hears nothing. Write it, or correct the name. Nothing is said where no code is in the repository.",
  layouts: ["rasa"],
  bad: {
    "actions/actions.py":
      'class BookTable(Action):\n    def name(self):\n        return "action_book_tabel"\n',
  },
  good: {
    "actions/actions.py":
      'class BookTable(Action):\n    def name(self):\n        return "action_book_table"\n',
  },
  check: ({ agent, locate }) => {
    const inCode = codeNames(agent);
    if (inCode === undefined) return [];
    return itemsOf(agent, "tools").flatMap((item): RuleHit[] => {
      const name = String(item.value.name);
      if (item.value.kind !== undefined || inCode.has(name) || isBuiltInAction(name)) return [];
      return [
        {
          message: `No code says the action ${name}.`,
          hint: "Write it, or correct its name.",
          location: locate(item),
          item: `tools/${item.id}`,
        },
      ];
    });
  },
};
