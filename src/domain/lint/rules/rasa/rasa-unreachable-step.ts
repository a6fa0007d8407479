import { type Item, itemsOf } from "../../../agent/agent.ts";
import type { JsonObject, JsonValue } from "../../../json.ts";
import { isJsonObject } from "../../../json.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { branchesOf, type FlowStep, flowStepsOf } from "./flow-steps-of.ts";

export const rasaUnreachableStep: Rule = {
  id: "rasa-unreachable-step",
  severity: "warning",
  summary: "No conversation ever gets to a step of a flow, or two steps have one id.",
  docs: "The step before it ends the flow or goes on elsewhere, and nothing names this one. Let a `next` lead to it, or remove it. A `link` is always the last step: the conversation does not come back from it, as it does from a `call`.",
  layouts: ["rasa"],
  bad: {
    "data/flows.yml":
      "flows:\n  change_booking:\n    description: Changes a booking of a table.\n    steps:\n      - action: utter_greet\n        next: END\n      - action: utter_goodbye\n",
  },
  good: {
    "data/flows.yml":
      "flows:\n  change_booking:\n    description: Changes a booking of a table.\n    steps:\n      - action: utter_greet\n        next: last\n      - action: utter_default\n        id: last\n",
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "flows").flatMap((item) => {
      if (item.value.kind !== "flow") return [];
      const { steps, ids, twice } = stepsOf(item);
      const reached = reachedFrom(item.value.steps, ids);
      const at = (message: string, hint: string, { path }: FlowStep): RuleHit => ({
        message,
        hint,
        location: locate(item, path),
        item: `flows/${item.id}`,
      });
      return [
        ...twice.map((step) => ({
          ...at("Another step of this flow has the same id.", "Give one of them another id.", step),
          severity: "error" as const,
        })),
        ...steps
          .filter(({ step, path }) => !reached.has(step) && isFirstLost(item, path, reached))
          .map((step) =>
            at("No conversation gets to this step.", "Let a `next` lead to it, or remove it.", step),
          ),
      ];
    }),
};

function stepsOf(item: Item): {
  readonly steps: readonly FlowStep[];
  readonly ids: ReadonlyMap<string, JsonObject>;
  readonly twice: readonly FlowStep[];
} {
  const steps = flowStepsOf(item);
  const ids = new Map<string, JsonObject>();
  const twice: FlowStep[] = [];
  for (const one of steps) {
    const { id } = one.step;
    if (typeof id !== "string") continue;
    if (ids.has(id)) twice.push(one);
    else ids.set(id, one.step);
  }
  return { steps, ids, twice };
}

/** Every step that some way through a flow leads to. */
function reachedFrom(
  first: JsonValue | undefined,
  ids: ReadonlyMap<string, JsonObject>,
): ReadonlySet<JsonObject> {
  const following = new Map<JsonObject, JsonObject>();
  const reached = new Set<JsonObject>();
  const open: JsonObject[] = [];
  const enter = (target: JsonValue | undefined): void => {
    if (typeof target === "string") {
      const step = ids.get(target);
      if (step) open.push(step);
      return;
    }
    if (!Array.isArray(target)) return;
    const list = target.filter((step: JsonValue) => isJsonObject(step));
    list.forEach((step: JsonObject, index) => {
      const after: JsonObject | undefined = list[index + 1];
      if (after !== undefined) following.set(step, after);
    });
    if (list[0] !== undefined) open.push(list[0]);
  };
  enter(first);
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (reached.has(step)) continue;
    reached.add(step);
    const branches = branchesOf(step, []);
    for (const { target } of branches) enter(target);
    const isDecided = typeof step.next === "string" || branches.some(({ isElse }) => isElse === true);
    const after = following.get(step);
    if (after !== undefined && !isDecided && step.link === undefined) open.push(after);
  }
  return reached;
}

/** Of several lost steps in a row, and of those inside one, the first is enough. */
function isFirstLost(item: Item, path: FlowStep["path"], reached: ReadonlySet<JsonObject>): boolean {
  const index = path.at(-1);
  if (typeof index !== "number" || index === 0) return false;
  let list: JsonValue | undefined = item.value;
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(list) && typeof step === "number") list = list[step];
    else if (isJsonObject(list)) list = list[step];
  }
  const before: JsonValue | undefined = Array.isArray(list) ? list[index - 1] : undefined;
  return isJsonObject(before) && reached.has(before);
}
