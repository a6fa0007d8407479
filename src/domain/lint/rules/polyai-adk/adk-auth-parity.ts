import { itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const adkAuthParity: Rule = {
  id: "adk-auth-parity",
  severity: "warning",
  summary: "An API integration signs in differently in live than in the environment before it.",
  docs: "What was tried in pre-release is not what will run in live: the first call that signs in the other way is a guest's. Use the same `auth_type`, or be sure that it was tested elsewhere.",
  layouts: ["polyai-adk"],
  bad: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: bookings\n    environments:\n      sandbox: { base_url: https://s.example.test, auth_type: none }\n      pre-release: { base_url: https://p.example.test, auth_type: basic }\n      live: { base_url: https://l.example.test, auth_type: apiKey }\n",
  },
  good: {
    "config/api_integrations.yaml":
      "api_integrations:\n  - name: bookings\n    environments:\n      sandbox: { base_url: https://s.example.test, auth_type: none }\n      pre-release: { base_url: https://p.example.test, auth_type: apiKey }\n      live: { base_url: https://l.example.test, auth_type: apiKey }\n",
  },
  check({ agent, settings, locate }) {
    const live = settings.environments.at(-1)?.name;
    const before = settings.environments.at(-2)?.name;
    if (live === undefined || before === undefined) return [];
    return itemsOf(agent, "integrations").flatMap((item): RuleHit[] => {
      const there = textAt(item.value, "auth", live);
      const here = textAt(item.value, "auth", before);
      if (there === undefined || here === undefined || there === here) return [];
      return [
        {
          message: `The environment ${live} signs in with ${there}, ${before} with ${here}.`,
          hint: "Use the same `auth_type` in both, so that what is tested is what runs.",
          location: locate(item, ["auth", live]),
          item: `integrations/${item.id}`,
        },
      ];
    });
  },
};
