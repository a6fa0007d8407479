import { type Item, itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { type FlowStep, flowStepsOf } from "./flow-steps-of.ts";

export const rasaFlowCircle: Rule = {
  id: "rasa-flow-circle",
  severity: "error",
  summary: "Flows lead to each other in a circle and none of them waits for the guest.",
  docs: "The bot would go round until Rasa stops it, and the guest hears nothing or the same words many times. Let one of them collect something, or take a link out.",
  layouts: ["rasa"],
  bad: {
    "data/flows.yml":
      "flows:\n  book:\n    description: Books a table.\n    steps:\n      - link: change\n  change:\n    description: Changes a booking.\n    steps:\n      - link: book\n",
  },
  good: {
    "data/flows.yml":
      "flows:\n  book:\n    description: Books a table.\n    steps:\n      - link: change\n  change:\n    description: Changes a booking.\n    steps:\n      - collect: party_size\n      - link: book\n",
  },
  check({ agent, locate }) {
    const flows = new Map<string, readonly Way[]>();
    const items = new Map<string, Item>();
    for (const item of itemsOf(agent, "flows")) {
      const key = textAt(item.value, "key");
      const steps = item.value.kind === "flow" ? flowStepsOf(item) : [];
      if (key === undefined || steps.some(waits)) continue;
      items.set(key, item);
      flows.set(key, waysOf(steps));
    }
    return [...waysBack(flows)].flatMap(([key, { path, to }]): RuleHit[] => {
      const item = items.get(key);
      if (item === undefined) return [];
      return [
        {
          message:
            to === key
              ? `The flow ${key} leads to itself and never waits for the guest.`
              : `The flow ${key} leads back to ${to} and none of the flows between waits for the guest.`,
          hint: "Let one of them collect something, or take the link out.",
          location: locate(item, path),
          item: `flows/${item.id}`,
        },
      ];
    });
  },
};

interface Way {
  readonly to: string;
  readonly path: FlowStep["path"];
}

function waits({ step }: FlowStep): boolean {
  return step.collect !== undefined || step.action === "action_listen";
}

/** Where a flow's steps lead, whatever happens: a step behind a condition may never come. */
function waysOf(steps: readonly FlowStep[]): readonly Way[] {
  return steps.flatMap(({ step, path }) => {
    const key = step.link === undefined ? "call" : "link";
    const to = step[key];
    return typeof to === "string" && path.length === 2 ? [{ to, path: [...path, key] }] : [];
  });
}

/** The ways that close a circle, found in one walk over all flows. */
function* waysBack(flows: ReadonlyMap<string, readonly Way[]>): Generator<[string, Way]> {
  const done = new Set<string>();
  for (const start of flows.keys()) {
    const walk: { key: string; next: number }[] = [];
    const inside = new Set<string>();
    const enter = (key: string): void => {
      if (done.has(key) || !flows.has(key)) return;
      done.add(key);
      inside.add(key);
      walk.push({ key, next: 0 });
    };
    enter(start);
    for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
      const way = flows.get(top.key)?.[top.next];
      top.next += 1;
      if (way === undefined) {
        inside.delete(top.key);
        walk.pop();
      } else if (inside.has(way.to)) yield [top.key, way];
      else enter(way.to);
    }
  }
}
