import { itemsOf } from "../../../agent/agent.ts";
import type { JsonValue } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { nextSteps } from "../../flow-steps.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const unreachableFlowStep: Rule = {
  id: "unreachable-flow-step",
  severity: "warning",
  summary: "No way through a flow comes by one of its steps.",
  docs: "A flow begins with its first step and goes where `next` says, else to the step below. What is never reached is never said. Lead to the step, or remove it.",
  layouts: ["greenroom", "custom"],
  bad: {
    "agent/flows/complaint.yaml":
      "sample_questions: [I want to complain]\nsteps:\n  - { id: ask, say: What went wrong?, next: thanks }\n  - { id: when, say: When was that? }\n  - { id: thanks, say: Thank you. }\n",
  },
  good: {
    "agent/flows/complaint.yaml":
      "sample_questions: [I want to complain]\nsteps:\n  - { id: ask, say: What went wrong?, next: when }\n  - { id: when, say: When was that? }\n  - { id: thanks, say: Thank you. }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows").flatMap((item) => {
      const steps = listAt(item.value, "steps");
      return unreached(steps).map((index): RuleHit => {
        const id = textAt(steps[index], "id");
        return {
          message: `No step leads to ${id ?? "this one"}.`,
          hint: "Name it as the `next` of another step, or remove it.",
          location: locate(item, id === undefined ? ["steps", index] : ["steps", index, "id"]),
          item: `flows/${item.id}`,
        };
      });
    }),
};

/** Steps that are in no way from the first one. Of those that follow each other only the one where the gap begins. */
function unreached(steps: readonly JsonValue[]): number[] {
  const next = nextSteps(steps);
  const reached = new Set<number>();
  for (
    let at: number | undefined = 0;
    at !== undefined && at < steps.length && !reached.has(at);
    at = next[at]
  ) {
    reached.add(at);
  }
  const gaps: number[] = [];
  for (let index = 1; index < steps.length; index += 1) {
    if (!reached.has(index) && reached.has(index - 1)) gaps.push(index);
  }
  return gaps;
}
