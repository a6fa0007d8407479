import type { Rule } from "../../rule.ts";
import { unknownCx } from "./unknown-cx.ts";

export const cxUnknownIntent: Rule = {
  id: "cx-unknown-intent",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A route waits for an intent that does not exist.",
  docs: "The export can't be restored, and nobody could ever take the route. Correct the name, or add the intent.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "intent": "say.thanks", "targetPage": "END_SESSION" }] }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "intent": "talk.to.person", "targetPage": "END_SESSION" }] }\n',
  },
  check: (context) => unknownCx(context, ["intent"]),
};
