import { isBuiltInAction } from "../../../agent/layouts/rasa/built-in-names.ts";
import { unusedItems } from "../../dangling-references.ts";
import type { Rule } from "../../rule.ts";
import { codeNames } from "./names-in-code.ts";

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
  check: (context) => {
    const inCode = codeNames(context.agent);
    return unusedItems(
      context,
      "tools",
      ({ value }) =>
        value.kind === undefined &&
        !/^(?:validate_|action_ask_)/.test(String(value.name)) &&
        !isBuiltInAction(String(value.name)) &&
        // Once where the action itself says its name, once more where another one runs it.
        (inCode?.get(String(value.name)) ?? 0) < 2,
    ).map((item) => ({
      message: `No rule, story or flow runs ${String(item.value.name)}.`,
      hint: "Remove it from the domain, unless another action runs it.",
      location: context.locate(item),
      item: `tools/${item.id}`,
    }));
  },
};
