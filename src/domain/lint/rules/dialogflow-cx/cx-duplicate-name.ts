import { listAt, textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { type CxPlace, cxAgentOf, itemNameOf } from "./cx-agent.ts";

export const cxDuplicateName: Rule = {
  id: "cx-duplicate-name",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "Two pages or route groups of a flow, or two parameters of a page, have the same name.",
  docs: "Routes name pages, groups and parameters: with two of one name, which one is meant is chance. The platform refuses it.",
  bad: { "flows/Booking/pages/Goodbye.json": '{ "displayName": "Thanks" }\n' },
  good: {},
  check(context) {
    const { flows, groups } = cxAgentOf(context);
    return [
      ...flows.flatMap((flow) => [
        ...repeated(context, flow.pages, "page"),
        ...repeated(context, flow.groups, "route group"),
        ...flow.pages.flatMap((page) => repeatedParameters(context, page)),
      ]),
      ...repeated(context, groups, "route group"),
    ];
  },
};

function repeated({ locate }: LintContext, places: readonly CxPlace[], what: string): RuleHit[] {
  const seen = new Set<string>();
  return places.flatMap((place): RuleHit[] => {
    const isFirst = !seen.has(place.name);
    seen.add(place.name);
    if (isFirst) return [];
    return [
      {
        message: `There is another ${what} ${place.name.slice(0, 120)} in the same flow.`,
        hint: "Give one of them another name.",
        location: locate(place.item, [...place.path, "displayName"]),
        item: itemNameOf(place),
      },
    ];
  });
}

function repeatedParameters({ locate }: LintContext, page: CxPlace): RuleHit[] {
  const seen = new Set<string>();
  return listAt(page.value, "form", "parameters").flatMap((parameter, index): RuleHit[] => {
    const name = textAt(parameter, "displayName");
    const isFirst = name === undefined || !seen.has(name);
    if (name !== undefined) seen.add(name);
    if (isFirst) return [];
    return [
      {
        message: `There is another parameter ${name.slice(0, 120)} on this page.`,
        hint: "Give one of them another name.",
        location: locate(page.item, [...page.path, "form", "parameters", index, "displayName"]),
        item: itemNameOf(page),
      },
    ];
  });
}
