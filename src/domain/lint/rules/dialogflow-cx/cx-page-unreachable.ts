import { cxReferencesIn } from "../../../agent/layouts/dialogflow-cx/cx-references.ts";
import { isJsonObject, type JsonValue } from "../../../json.ts";
import { textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { type CxFlow, type CxPlace, cxAgentOf, itemNameOf } from "./cx-agent.ts";

export const cxPageUnreachable: Rule = {
  id: "cx-page-unreachable",
  severity: "warning",
  layouts: ["dialogflow-cx"],
  summary: "Nothing leads to a page.",
  docs: "Nobody can get there from the start of its flow, unless a webhook names it. Add a route, or remove the page.",
  bad: { "flows/Booking/pages/Refund.json": '{ "displayName": "Refund" }\n' },
  good: {
    "flows/Booking/pages/Refund.json": '{ "displayName": "Refund" }\n',
    "flows/Booking/pages/Thanks.json":
      '{ "displayName": "Thanks", "transitionRoutes": [{ "intent": "talk.to.person", "targetPage": "Refund" }] }\n',
  },
  check(context) {
    const cx = cxAgentOf(context);
    return cx.flows.flatMap((flow): RuleHit[] => {
      // Without its own file nobody knows what the flow begins with.
      if (!flow.isDefined || flow.pages.length === 0) return [];
      const reached = reachedPages(flow);
      return flow.pages
        .filter((page) => !reached.has(page))
        .map((page) => ({
          message: `Nothing leads to the page ${page.name.slice(0, 120)}.`,
          hint: "Add a route to it, or remove it.",
          location: context.locate(page.item, [...page.path, "displayName"]),
          item: itemNameOf(page),
        }));
    });
  },
};

function reachedPages(flow: CxFlow): ReadonlySet<CxPlace> {
  const byName = new Map<string, CxPlace>();
  for (const page of flow.pages) {
    byName.set(page.name, page);
    const id = textAt(page.value, "name");
    if (id !== undefined) byName.set(id, page);
  }
  const pagesNamedIn = (value: JsonValue): CxPlace[] =>
    cxReferencesIn(value).flatMap(({ kind, name }) => (kind === "page" ? (byName.get(name) ?? []) : []));
  const { pages: _, ...rest } = isJsonObject(flow.value) ? flow.value : {};
  const reached = new Set(pagesNamedIn(rest));
  // A set can be added to while it is gone through.
  for (const page of reached) for (const next of pagesNamedIn(page.value)) reached.add(next);
  return reached;
}
