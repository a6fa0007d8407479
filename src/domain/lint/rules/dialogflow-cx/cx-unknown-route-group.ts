import type { Rule } from "../../rule.ts";
import { unknownCx } from "./unknown-cx.ts";

export const cxUnknownRouteGroup: Rule = {
  id: "cx-unknown-route-group",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A page uses a route group that does not exist.",
  docs: "Route groups are of the same flow, or of the agent. Without the group its routes are missing on the page.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRouteGroups": ["smalltalk"] }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRouteGroups": ["everywhere"] }\n',
  },
  check: (context) => unknownCx(context, ["group"]),
};
