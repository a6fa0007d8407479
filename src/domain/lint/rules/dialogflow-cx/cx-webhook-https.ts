import { itemsOf } from "../../../agent/agent.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { webServices } from "./web-services.ts";

export const cxWebhookHttps: Rule = {
  id: "cx-webhook-https",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A webhook is called over plain http.",
  docs: "What people say would travel unprotected, and the platform refuses it. Use the https address.",
  bad: {
    "webhooks/orders.json":
      '{ "displayName": "orders", "genericWebService": { "uri": "http://orders.cafe.example/hook" } }\n',
  },
  good: {},
  check: ({ agent, locate }) =>
    itemsOf(agent, "integrations").flatMap((item) =>
      webServices(item).flatMap(({ uri, path }): RuleHit[] => {
        if (uri === undefined || !/^http:/i.test(uri.trim())) return [];
        return [
          {
            message: "This webhook is called over plain http.",
            hint: "Use https.",
            location: locate(item, [...path, "uri"]),
            item: `integrations/${item.id}`,
          },
        ];
      }),
    ),
};
