import { isBuiltInAction } from "../../../agent/layouts/rasa/built-in-names.ts";
import { unusedItems } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";

export const rasaUnusedAction: Rule = {
  id: "rasa-unused-action",
  severity: "note",
  summary: "An action is declared and no rule, story, form or flow runs it.",
  docs: "Another action may run it from code; if none does, remove it.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml": 'version: "3.1"\nactions: [action_print_menu]\n',
  },
  good: {},
  check: (context) =>
    unusedItems(
      context,
      "tools",
      ({ value }) =>
        !/^(?:validate_|action_ask_|action_validate_slot_mappings$|respond_)/.test(String(value.name)) &&
        !isBuiltInAction(String(value.name)),
    ).map((item) => ({
      message: `No rule, story or flow runs ${String(item.value.name)}.`,
      hint: "Remove it from the domain, unless another action runs it.",
      location: context.locate(item),
      item: `tools/${item.id}`,
    })),
};
