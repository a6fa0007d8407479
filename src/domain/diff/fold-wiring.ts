import type { ItemName } from "../agent/agent.ts";
import type { Change } from "./change.ts";
import { findFollowed, type References } from "./follow-renames.ts";
import { wiringTarget } from "./references.ts";

/**
 * A topic whose only difference is that it now sends the SMS added in the same diff says nothing that the SMS's own change
 * does not say. Such a change is moved into `includes` of the item that it wires. Only when every field of the change is
 * new wiring to added items, or lost wiring to removed ones, or when the change does nothing but call renamed items by their
 * new ids: anything else stays a change of its own. `references`: those that the layouts tell, of both sides.
 */
export function foldWiring(
  changes: readonly Change[],
  references: References = { before: [], after: [] },
): readonly Change[] {
  const whole = new Map<ItemName, Change>();
  for (const change of changes) if (change.kind !== "changed") whole.set(change.name, change);
  const followed = findFollowed(changes, references);

  const folded = new Map<ItemName, Change[]>();
  const rest = changes.filter((change) => {
    const host = findHost(change, whole) ?? followed.get(change.name);
    if (host !== undefined) folded.set(host, [...(folded.get(host) ?? []), change]);
    return host === undefined;
  });
  return rest.map((change) => {
    const includes = folded.get(change.name);
    return includes === undefined ? change : { ...change, includes };
  });
}

function findHost(change: Change, whole: ReadonlyMap<ItemName, Change>): ItemName | undefined {
  if (change.kind !== "changed" || change.fields.length === 0) return undefined;
  let host: ItemName | undefined;
  for (const field of change.fields) {
    if (field.kind === "changed") return undefined;
    const target = wiringTarget(change.section, field, field.kind === "added" ? "after" : "before");
    if (target === undefined || whole.get(target)?.kind !== field.kind) return undefined;
    host ??= target;
  }
  return host;
}
