import { itemsOf } from "../../../agent/agent.ts";
import { objectAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const integrationEndpointHttps: Rule = {
  id: "integration-endpoint-https",
  severity: "error",
  security: true,
  summary: "An integration is called over plain http.",
  docs: "What guests say would travel unprotected. Use the https address.",
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: http://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  good: {},
  check: ({ agent, locate }) =>
    itemsOf(agent, "integrations").flatMap((item): RuleHit[] => {
      const endpoints = objectAt(item.value, "endpoints");
      return Object.keys(endpoints)
        .filter((name) => textAt(endpoints, name)?.startsWith("http://"))
        .map((name) => ({
          message: `The endpoint of ${name} is plain http.`,
          hint: "Use https.",
          location: locate(item, ["endpoints", name]),
          item: `integrations/${item.id}`,
        }));
    }),
};
