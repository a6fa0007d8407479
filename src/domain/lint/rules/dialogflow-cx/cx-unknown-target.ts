import type { Rule } from "../../rule.ts";
import { unknownCx } from "./unknown-cx.ts";

export const cxUnknownTarget: Rule = {
  id: "cx-unknown-target",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A route leads to a flow, page or playbook that does not exist.",
  docs: "The export can't be restored, or the conversation ends there. Special pages such as END_SESSION are known; a page is one of the same flow.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "condition": "true", "targetPage": "Farewel" }] }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "condition": "true", "targetPage": "END_SESSION" }] }\n',
  },
  check: (context) => unknownCx(context, ["flow", "page", "playbook"]),
};
