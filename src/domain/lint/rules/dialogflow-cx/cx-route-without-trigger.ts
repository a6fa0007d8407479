import { textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf, cxPlaces, cxRoutes, itemNameOf } from "./cx-agent.ts";

export const cxRouteWithoutTrigger: Rule = {
  id: "cx-route-without-trigger",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A route has neither an intent nor a condition.",
  docs: "It can never be taken, and the platform refuses it. For a route that is always taken write the condition true.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "targetPage": "END_SESSION" }] }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "condition": "true", "targetPage": "END_SESSION" }] }\n',
  },
  check(context) {
    return cxPlaces(cxAgentOf(context)).flatMap((place) =>
      cxRoutes(place).flatMap(({ kind, value, path }): RuleHit[] => {
        const has = (field: string): boolean => (textAt(value, field)?.trim() ?? "") !== "";
        if (kind !== "route" || has("intent") || has("condition")) return [];
        return [
          {
            message: "This route has neither an intent nor a condition, so it is never taken.",
            hint: "Name an intent, or write a condition.",
            location: context.locate(place.item, path),
            item: itemNameOf(place),
          },
        ];
      }),
    );
  },
};
