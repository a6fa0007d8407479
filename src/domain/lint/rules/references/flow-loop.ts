import { itemsOf } from "../../../agent/agent.ts";
import type { JsonValue } from "../../../json.ts";
import { listAt, textAt } from "../../../json-fields.ts";
import { nextSteps, waits } from "../../flow-steps.ts";
import type { Rule, RuleHit } from "../../rule.ts";

export const flowLoop: Rule = {
  id: "flow-loop",
  severity: "error",
  summary: "Steps of a flow lead in a circle without ever waiting for the guest.",
  docs: "The agent would say the same sentences again and again, and no guest could stop it. Let one of the steps `collect` an answer, or end the flow with `next: end`.",
  layouts: ["greenroom", "custom"],
  bad: {
    "agent/flows/complaint.yaml":
      "sample_questions: [I want to complain]\nsteps:\n  - { id: sorry, say: I am sorry. }\n  - { id: again, say: What went wrong?, next: sorry }\n",
  },
  good: {
    "agent/flows/complaint.yaml":
      "sample_questions: [I want to complain]\nsteps:\n  - { id: sorry, say: I am sorry. }\n  - { id: again, say: What went wrong?, collect: { name: what, type: string }, next: sorry }\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows").flatMap((item) => {
      const steps = listAt(item.value, "steps");
      return endlessCircles(steps).map((circle): RuleHit => {
        const last = circle.at(-1) ?? 0;
        const names = circle.map((index) => textAt(steps[index], "id") ?? `step ${index + 1}`);
        const shown = names.length > 4 ? [...names.slice(0, 3), "…"] : names;
        return {
          message:
            names.length === 1
              ? `The step ${names[0]} leads to itself and never waits for the guest.`
              : `The steps ${shown.join(", ")} lead in a circle and never wait for the guest.`,
          hint: "Let one of them `collect` an answer, or write `next: end`.",
          location: locate(
            item,
            textAt(steps[last], "next") === undefined ? ["steps", last] : ["steps", last, "next"],
          ),
          item: `flows/${item.id}`,
        };
      });
    }),
};

/** Circles in which no step waits; each begins with the step that stands first in the file. */
function endlessCircles(steps: readonly JsonValue[]): number[][] {
  const next = nextSteps(steps);
  const seenFrom: (number | undefined)[] = [];
  const circles: number[][] = [];
  for (let start = 0; start < steps.length; start += 1) {
    const way: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && seenFrom[at] === undefined) {
      seenFrom[at] = start;
      way.push(at);
      at = next[at];
    }
    if (at === undefined || seenFrom[at] !== start) continue;
    const circle = way.slice(way.indexOf(at));
    if (circle.some((index) => waits(steps[index] ?? null))) continue;
    const first = circle.indexOf(Math.min(...circle));
    circles.push([...circle.slice(first), ...circle.slice(0, first)]);
  }
  return circles;
}
