import type { ItemName } from "../../../domain/agent/agent.ts";
import type { Change } from "../../../domain/diff/change.ts";

/** Where each change stands on the page. Anchors are letters, digits, `.`, `_`, `-` and `/` only. */
export interface Anchors {
  ofIndex(index: number): string;
  /** Undefined: the item has no card of its own. */
  ofName(name: ItemName): string | undefined;
}

/** Items with plain names keep them, so that a link to `#i-topics/pet-policy` stays right when the page is written again. */
export function anchorsOf(changes: readonly Pick<Change, "name">[]): Anchors {
  const names = new Map<ItemName, string>();
  const indices = changes.map(({ name }, index) => {
    const anchor = /^[\w./-]{1,100}$/.test(name) && !names.has(name) ? `i-${name}` : `c-${index + 1}`;
    if (!names.has(name)) names.set(name, anchor);
    return anchor;
  });
  return {
    ofIndex: (index) => indices[index] ?? `c-${index + 1}`,
    ofName: (name) => names.get(name),
  };
}
