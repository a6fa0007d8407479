import type { Item, ValuePath } from "../../../agent/agent.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";

/** A step of a CALM flow. Steps stand in lists: the flow's own, and those below `then` and `else`. */
export interface FlowStep {
  readonly step: JsonObject;
  readonly path: ValuePath;
}

/** Every step of a flow, in the order of the file. */
export function flowStepsOf({ value }: Item): FlowStep[] {
  const found: FlowStep[] = [];
  collect(value.steps, ["steps"], found);
  return found;
}

function collect(steps: JsonValue | undefined, path: ValuePath, found: FlowStep[]): void {
  if (!Array.isArray(steps)) return;
  steps.forEach((step: JsonValue, index) => {
    if (!isJsonObject(step)) return;
    const at = [...path, index];
    found.push({ step, path: at });
    for (const branch of branchesOf(step, at)) collect(branch.target, branch.path, found);
  });
}

/** Where a step goes on: a name of a step, or steps of its own. `condition` is the text after `if`. */
export interface Branch {
  readonly target: JsonValue | undefined;
  readonly path: ValuePath;
  readonly condition?: { readonly value: JsonValue; readonly path: ValuePath };
  readonly isElse?: true;
}

export function branchesOf(step: JsonObject, path: ValuePath): Branch[] {
  const { next } = step;
  const at = [...path, "next"];
  if (next === undefined) return [];
  if (!Array.isArray(next)) return [{ target: next, path: at }];
  return next.flatMap((branch: JsonValue, index): Branch[] => {
    if (!isJsonObject(branch)) return [];
    const here = [...at, index];
    if (branch.else !== undefined) return [{ target: branch.else, path: [...here, "else"], isElse: true }];
    const condition = branch.if === undefined ? undefined : { value: branch.if, path: [...here, "if"] };
    return [
      { target: branch.then, path: [...here, "then"], ...(condition === undefined ? {} : { condition }) },
    ];
  });
}
