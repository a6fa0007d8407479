import { type Item, itemsOf } from "../../../agent/agent.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import type { LintContext } from "../../lint-context.ts";
import { didYouMean } from "../../references.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const flowSteps: Rule = {
  id: "flow-steps",
  severity: "error",
  summary: "A flow has two steps of one id, or goes on to a step that does not exist.",
  docs: "`next` names the id of a step of the same flow, or `end`. A wrong name leaves the guest in silence.",
  // Rasa and Dialogflow CX have steps and pages of their own, and rules for them.
  layouts: ["greenroom", "polyai-adk", "custom"],
  bad: {
    "agent/flows/complaint.yaml":
      "steps:\n  - { id: ask, say: What went wrong?, next: thank }\n  - { id: thanks, say: Thank you. }\n  - { id: ask, say: Again? }\n",
  },
  good: {
    "agent/flows/complaint.yaml":
      "steps:\n  - { id: ask, say: What went wrong?, next: thanks }\n  - { id: thanks, say: Thank you., next: end }\n",
  },
  check: (context) => itemsOf(context.agent, "flows").flatMap((item) => checkFlow(context, item)),
};

function checkFlow({ layout, locate }: LintContext, item: Item): RuleHit[] {
  const reserved = layout === "greenroom" || layout === "custom" ? "end" : undefined;
  const steps = listAt(item.value, "steps");
  const ids = steps.map((step) => textAt(step, "id"));
  const known = ids.filter((id) => id !== undefined);
  const name = `flows/${item.id}`;
  return steps.flatMap((step, index): RuleHit[] => {
    const hits: RuleHit[] = [];
    const id = ids[index];
    const isReserved = id !== undefined && id === reserved;
    if (isReserved || (id !== undefined && ids.indexOf(id) !== index)) {
      hits.push({
        message: isReserved ? "A step can't be called end." : `There are two steps ${id} in this flow.`,
        hint: "Give it another id.",
        location: locate(item, ["steps", index, "id"]),
        item: name,
      });
    }
    const next = textAt(step, "next");
    if (next !== undefined && next !== "end" && !known.includes(next)) {
      hits.push({
        message: `There is no step ${next} in this flow.`,
        hint: didYouMean(next, [...known, "end"], "Name the id of a step, or end."),
        location: locate(item, ["steps", index, "next"]),
        item: name,
      });
    }
    return hits;
  });
}
