import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf, doesSomething, itemNameOf } from "./cx-agent.ts";

export const cxParameterWithoutPrompt: Rule = {
  id: "cx-parameter-without-prompt",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "A page needs a value and never asks for it.",
  docs: "The page waits for a required parameter in silence. Give it an initial prompt, or a default value.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "form": { "parameters": [{ "displayName": "rating", "required": true, "entityType": "@sys.number" }] } }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "form": { "parameters": [{ "displayName": "rating", "entityType": "@sys.number" }] } }\n',
  },
  check(context) {
    return cxAgentOf(context)
      .flows.flatMap(({ pages }) => pages)
      .flatMap((page) =>
        listAt(page.value, "form", "parameters").flatMap((parameter, index): RuleHit[] => {
          const prompt = fieldAt(parameter, "fillBehavior", "initialPromptFulfillment");
          const isNeeded =
            fieldAt(parameter, "required") === true && fieldAt(parameter, "defaultValue") === undefined;
          if (!isNeeded || doesSomething(prompt)) return [];
          const name = textAt(parameter, "displayName") ?? "of this page";
          return [
            {
              message: `The parameter ${name.slice(0, 120)} is required, and nothing asks for it.`,
              hint: "Add an initial prompt, or a default value.",
              location: context.locate(page.item, [...page.path, "form", "parameters", index, "displayName"]),
              item: itemNameOf(page),
            },
          ];
        }),
      );
  },
};
