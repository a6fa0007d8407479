import { fieldAt, listAt, textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import {
  type CxAgent,
  type CxFlow,
  type CxPlace,
  type CxRoute,
  cxAgentOf,
  cxRoutes,
  itemNameOf,
} from "./cx-agent.ts";

export const cxEndlessTransition: Rule = {
  id: "cx-endless-transition",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "Pages lead to each other for ever, without waiting for anybody.",
  docs: "Routes with the condition true are taken at once. In a circle the platform gives up after some rounds and the conversation breaks. Let one page wait for an intent or a parameter, or lead out of the circle.",
  bad: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "condition": "true", "targetPage": "Again" }] }\n',
    "flows/Booking/pages/Again.json":
      '{ "displayName": "Again", "transitionRoutes": [{ "condition": "true", "targetPage": "Thanks" }] }\n',
  },
  good: {
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "condition": "true", "targetPage": "Again" }] }\n',
    "flows/Booking/pages/Again.json":
      '{ "displayName": "Again", "transitionRoutes": [{ "intent": "talk.to.person", "targetPage": "Thanks" }] }\n',
  },
  check(context) {
    const steps = stepsAtOnce(cxAgentOf(context));
    const done = new Set<CxPlace>();
    const hits: RuleHit[] = [];
    for (const start of steps.keys()) {
      const trail = new Set<CxPlace>();
      let at: CxPlace | undefined = start;
      while (at !== undefined && !done.has(at) && !trail.has(at)) {
        trail.add(at);
        at = steps.get(at)?.to;
      }
      const route = at !== undefined && trail.has(at) ? steps.get(at)?.route : undefined;
      for (const place of trail) done.add(place);
      if (route === undefined) continue;
      hits.push({
        message: `From ${route.place.name.slice(0, 120)} the conversation goes round in a circle without waiting for anybody.`,
        hint: "Let one of the pages wait for an intent or a parameter, or lead out of the circle.",
        location: context.locate(route.place.item, [...route.path, "condition"]),
        item: itemNameOf(route.place),
      });
    }
    return hits;
  },
};

/** Where a page goes by itself, where that is certain. */
function stepsAtOnce({ flows }: CxAgent): Map<CxPlace, { to: CxPlace; route: CxRoute }> {
  const steps = new Map<CxPlace, { to: CxPlace; route: CxRoute }>();
  const flowsByName = new Map(flows.map((flow) => [flow.name, flow]));
  for (const flow of flows) {
    const pages = new Map(flow.pages.map((page) => [page.name, page]));
    for (const place of [flow, ...flow.pages]) {
      const route = cxRoutes(place).find(({ kind, value }) => kind === "route" && !hasText(value, "intent"));
      const to = route && targetOf(route, flow, pages, flowsByName);
      if (route !== undefined && to !== undefined && isCertain(place, route)) steps.set(place, { to, route });
    }
  }
  return steps;
}

function hasText(value: CxRoute["value"], field: string): boolean {
  return (textAt(value, field)?.trim() ?? "") !== "";
}

/** A form waits, and a webhook may lead elsewhere. */
function isCertain(place: CxPlace, { value }: CxRoute): boolean {
  return (
    textAt(value, "condition")?.trim().toLowerCase() === "true" &&
    listAt(place.value, "form", "parameters").length === 0 &&
    fieldAt(place.value, "entryFulfillment", "webhook") === undefined &&
    fieldAt(value, "triggerFulfillment", "webhook") === undefined
  );
}

function targetOf(
  { value, place }: CxRoute,
  flow: CxFlow,
  pages: ReadonlyMap<string, CxPlace>,
  flows: ReadonlyMap<string, CxPlace>,
): CxPlace | undefined {
  const target = textAt(value, "targetFlow");
  if (target !== undefined) return flows.get(target);
  const page = textAt(value, "targetPage") ?? "";
  if (page === "START_PAGE") return flow;
  return page === "CURRENT_PAGE" ? place : pages.get(page);
}
