import { itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

const NAME = /^[a-z_][a-z0-9_]*$/;

export const adkApiName: Rule = {
  id: "adk-api-name",
  severity: "error",
  summary: "The name of an API integration can't be used in code.",
  docs: "Functions call it as `conv.api.<name>`, so it must be small letters, digits and _, beginning with a letter or _.",
  layouts: ["polyai-adk"],
  bad: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: Book-ings\n    environments:\n      sandbox: { base_url: https://s.example.test, auth_type: none }\n      pre-release: { base_url: https://p.example.test, auth_type: none }\n      live: { base_url: https://l.example.test, auth_type: none }\n",
  },
  good: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: book_ings\n    environments:\n      sandbox: { base_url: https://s.example.test, auth_type: none }\n      pre-release: { base_url: https://p.example.test, auth_type: none }\n      live: { base_url: https://l.example.test, auth_type: none }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "integrations")
      .filter(({ value }) => !NAME.test(textAt(value, "name") ?? ""))
      .map((item) => ({
        message: "The name of an integration must be small letters, digits and _.",
        hint: "Functions call it as conv.api.<name>.",
        location: locate(item, ["name"]),
        item: `integrations/${item.id}`,
      })),
};
