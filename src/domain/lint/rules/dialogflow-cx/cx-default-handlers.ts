import { listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { cxAgentOf, cxStartFlow, itemNameOf } from "./cx-agent.ts";

const EVENTS = [
  { event: "sys.no-match-default", when: "nothing matches" },
  { event: "sys.no-input-default", when: "nothing is said" },
];

export const cxDefaultHandlers: Rule = {
  id: "cx-default-handlers",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "The start flow does not handle silence, or what nothing matches.",
  docs: "Without handlers for sys.no-match-default and sys.no-input-default the agent stays silent whenever it does not understand.",
  bad: {
    "flows/Default Start Flow/Default Start Flow.json":
      '{ "displayName": "Default Start Flow", "transitionRoutes": [{ "intent": "book.table", "targetFlow": "Booking" }] }\n',
  },
  good: {},
  check(context) {
    const flow = cxStartFlow(cxAgentOf(context));
    if (flow?.isDefined !== true) return [];
    const handled = new Set(listAt(flow.value, "eventHandlers").map((handler) => textAt(handler, "event")));
    return EVENTS.filter(({ event }) => !handled.has(event)).map(
      ({ event, when }): RuleHit => ({
        message: `The start flow does not say what happens when ${when}: there is no handler for ${event}.`,
        hint: `Add an event handler for ${event}.`,
        location: context.locate(flow.item, ["name"]),
        item: itemNameOf(flow),
      }),
    );
  },
};
