import { fieldAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf, cxPlaces, cxRoutes, doesSomething, itemNameOf } from "./cx-agent.ts";

const TARGETS = ["targetPage", "targetFlow", "targetPlaybook"];

export const cxRouteDoesNothing: Rule = {
  id: "cx-route-does-nothing",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "A route or handler leads nowhere and says nothing.",
  docs: "Whoever takes it hears silence and stays where they are. Give it a target, a message or a webhook, or remove it.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "intent": "talk.to.person", "triggerFulfillment": {} }] }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "intent": "talk.to.person", "triggerFulfillment": { "messages": [{ "text": { "text": ["One moment."] } }] } }] }\n',
  },
  check(context) {
    return cxPlaces(cxAgentOf(context)).flatMap((place) =>
      cxRoutes(place).flatMap(({ kind, value, path }): RuleHit[] => {
        const leads = TARGETS.some((target) => fieldAt(value, target) !== undefined);
        if (leads || doesSomething(fieldAt(value, "triggerFulfillment"))) return [];
        return [
          {
            message: `This ${kind === "route" ? "route" : "event handler"} leads nowhere and says nothing.`,
            hint: "Give it a target, a message or a webhook, or remove it.",
            location: context.locate(place.item, path),
            item: itemNameOf(place),
          },
        ];
      }),
    );
  },
};
