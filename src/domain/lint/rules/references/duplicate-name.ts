import { type Item, itemsOf, type SectionName } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import { comparable } from "../../comparable-text.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Sections whose items people know by name. Topics have a rule of their own. */
const NAMED: readonly (readonly [SectionName, string])[] = [
  ["knowledge", "knowledge"],
  ["tools", "tool"],
  ["handoffs", "handoff"],
  ["guardrails", "guardrail"],
  ["flows", "flow"],
  ["integrations", "integration"],
];

export const duplicateName: Rule = {
  id: "duplicate-name",
  severity: "warning",
  summary: "Two tools, handoffs, guardrails, flows or integrations have the same name.",
  docs: "In the diff, the plan and the ledger people read names. Two things with one name are taken for each other, and so is the approval of a change. Topics: see [duplicate-topic-name](duplicate-topic-name.md).",
  layouts: ["greenroom", "custom"],
  bad: {
    "agent/handoffs/parties.yaml":
      'name: Events Desk\ndestination: "+15005550012"\nsample_questions: [Our office party]\n',
  },
  good: {
    "agent/handoffs/parties.yaml":
      'name: Party desk\ndestination: "+15005550012"\nsample_questions: [Our office party]\n',
  },
  check: (context) => NAMED.flatMap(([section, called]) => sameNames(context, section, called)),
};

function sameNames({ agent, locate }: LintContext, section: SectionName, called: string): RuleHit[] {
  const first = new Map<string, Item>();
  return itemsOf(agent, section).flatMap((item): RuleHit[] => {
    const name = comparable(textAt(item.value, "name") ?? "");
    if (name === "" || item.value.enabled === false) return [];
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, item);
      return [];
    }
    return [
      {
        message: `The ${called} ${other.id} has the same name.`,
        hint: "Give one of them another name.",
        location: locate(item, ["name"]),
        item: `${section}/${item.id}`,
      },
    ];
  });
}
