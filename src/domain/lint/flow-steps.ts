import type { JsonValue } from "../json.ts";
import { fieldAt, textAt } from "../json-fields.ts";

/** Where a step goes: the index of the next one, or undefined when the flow ends or the name leads nowhere. */
export function nextSteps(steps: readonly JsonValue[]): readonly (number | undefined)[] {
  const places = new Map<string, number>();
  steps.forEach((step, index) => {
    const id = textAt(step, "id");
    if (id !== undefined && !places.has(id)) places.set(id, index);
  });
  return steps.map((step, index) => {
    const next = fieldAt(step, "next");
    if (next === undefined) return index + 1 < steps.length ? index + 1 : undefined;
    return typeof next === "string" && next !== "end" ? places.get(next) : undefined;
  });
}

/** Whether the guest has a say at a step, or the flow ends there: what goes round there is no endless talk. */
export function waits(step: JsonValue): boolean {
  return ["collect", "sms", "handoff"].some((field) => fieldAt(step, field) !== undefined);
}
