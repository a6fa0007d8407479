import type { Rule, RuleHit } from "../../rule.ts";
import { type CxAgent, type CxFlow, cxAgentOf, cxStartFlow, isDefaultFlow, itemNameOf } from "./cx-agent.ts";

export const cxFlowUnreachable: Rule = {
  id: "cx-flow-unreachable",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "Nothing leads to a flow.",
  docs: "Nobody can get there from where conversations begin, unless a webhook or the caller of the API names it. Add a route, or remove the flow.",
  bad: { "flows/Catering/Catering.json": '{ "displayName": "Catering" }\n' },
  good: {
    "flows/Catering/Catering.json": '{ "displayName": "Catering" }\n',
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "intent": "talk.to.person", "targetFlow": "Catering" }] }\n',
  },
  check(context) {
    const cx = cxAgentOf(context);
    const reached = reachedFlows(cx);
    return cx.flows
      .filter((flow) => flow.isDefined && !isDefaultFlow(flow) && !reached.has(flow))
      .map(
        (flow): RuleHit => ({
          message: `Nothing leads to the flow ${flow.name.slice(0, 120)}.`,
          hint: "Add a route to it, or remove it.",
          location: context.locate(flow.item, ["name"]),
          item: itemNameOf(flow),
        }),
      );
  },
};

/** From the start, as far as all flows are known; else what anything leads to. */
function reachedFlows(cx: CxAgent): ReadonlySet<CxFlow> {
  const byName = new Map<string, CxFlow>();
  for (const flow of cx.flows) {
    byName.set(flow.name, flow);
    if (typeof flow.item.value.uuid === "string") byName.set(flow.item.value.uuid, flow);
  }
  const start = cxStartFlow(cx);
  const isWhole = cx.undefinedFlows.size === 0 && start !== undefined;
  const targets = new Map<string, CxFlow[]>();
  const reached = new Set<CxFlow>(start === undefined ? [] : [start]);
  for (const { kind, name, from } of cx.references) {
    const flow = kind === "flow" ? byName.get(name) : undefined;
    if (flow === undefined) continue;
    if (!isWhole || from.section !== "flows") {
      if (flow.item !== from) reached.add(flow);
    } else targets.set(from.id, [...(targets.get(from.id) ?? []), flow]);
  }
  // A set can be added to while it is gone through.
  for (const flow of reached) for (const next of targets.get(flow.item.id) ?? []) reached.add(next);
  return reached;
}
