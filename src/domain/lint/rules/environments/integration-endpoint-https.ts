import { itemsOf } from "../../../agent/agent.ts";
import { objectAt, textAt } from "../../../json-fields.ts";
import { replaceScalar } from "../../fixes/scalar-edit.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const integrationEndpointHttps: Rule = {
  id: "integration-endpoint-https",
  severity: "error",
  summary: "An integration is called over plain http.",
  docs: "What guests say would travel unprotected. Use the https address.",
  bad: {
    "agent/integrations/bookings.yaml":
      "endpoints:\n  sandbox: http://bookings.sandbox.example.test\n  pre-release: https://bookings.staging.example.test\n  live: https://bookings.example.test\n",
  },
  good: {},
  check: ({ agent, files, locate }) =>
    itemsOf(agent, "integrations").flatMap((item): RuleHit[] => {
      const endpoints = objectAt(item.value, "endpoints");
      return Object.keys(endpoints).flatMap((name): RuleHit[] => {
        const address = textAt(endpoints, name);
        if (!address?.startsWith("http://")) return [];
        const location = locate(item, ["endpoints", name]);
        const text = files.find(({ path }) => path === location.file)?.text ?? "";
        // Only a suggestion: nobody knows here whether the other side answers to https.
        const edit = replaceScalar(text, location, address, `https${address.slice(4)}`, "suggestion");
        return [
          {
            message: `The endpoint of ${name} is plain http.`,
            hint: "Use https.",
            location,
            item: `integrations/${item.id}`,
            ...(edit === undefined ? {} : { edit }),
          },
        ];
      });
    }),
};
