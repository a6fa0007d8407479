import type { Rule } from "../../rule.ts";
import { unknownCx } from "./unknown-cx.ts";

export const cxUnknownWebhook: Rule = {
  id: "cx-unknown-webhook",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A fulfillment calls a webhook that does not exist.",
  docs: "The export can't be restored, or the call never happens. Correct the name, or add the webhook.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "entryFulfillment": { "webhook": "order", "tag": "thanks" } }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "entryFulfillment": { "webhook": "orders", "tag": "thanks" } }\n',
  },
  check: (context) => unknownCx(context, ["webhook"]),
};
