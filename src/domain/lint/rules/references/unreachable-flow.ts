import { listAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { startOf, unmentionedItems } from "../../usage.ts";

export const unreachableFlow: Rule = {
  id: "unreachable-flow",
  severity: "warning",
  summary: "A flow has no sample questions, and nothing leads to it.",
  docs: "Only a guest who happens to say its name would get there. Add `sample_questions` with what guests say to begin it, or switch it off with `enabled: false`.",
  layouts: ["greenroom", "custom"],
  bad: { "agent/flows/feedback.yaml": "steps: [{ id: ask, say: How did you like it? }]\n" },
  good: {
    "agent/flows/feedback.yaml":
      "sample_questions: [I have some feedback for you]\nsteps: [{ id: ask, say: How did you like it? }]\n",
  },
  check: (context) =>
    unmentionedItems(context, "flows")
      .filter(({ value }) => value.enabled !== false && listAt(value, "sample_questions").length === 0)
      .map((item): RuleHit => {
        return {
          message: "No sample question begins this flow, and nothing leads to it.",
          hint: "Add `sample_questions`, or set `enabled: false`.",
          location: startOf(context, item),
          item: `flows/${item.id}`,
        };
      }),
};
