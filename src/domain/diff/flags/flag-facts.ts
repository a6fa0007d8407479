import type { ItemName } from "../../agent/agent.ts";
import { isJsonObject, type JsonObject } from "../../json.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import type { Change, Flag } from "../change.ts";

/** What a flag may look at. */
export interface FlagFacts {
  /** Every change, also those that are told with another one (`includes`). */
  readonly changes: readonly Change[];
  /**
   * Perhaps read in part: what changed, who names it, and the sections that a layout always reads (`PartReading`). Whatever a flag looks
   * up beyond a change must be in one of these.
   */
  readonly before: Snapshot | undefined;
  readonly after: Snapshot | undefined;
  /** Which items name an item after the change. */
  readonly users: ReadonlyMap<ItemName, readonly ItemName[]>;
  /** Name of the last environment: the one that guests talk to. */
  readonly live: string;
}

/** One kind of thing that nobody may overlook. Adding one: a file beside this, a line in find-flags.ts, a row in docs/diff.md, a test. */
export type FlagFinder = (facts: FlagFacts) => readonly Flag[];

/** An item that is there on both sides, under whatever id. */
export interface ItemPair {
  readonly change: Change;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

export function changedPairs({ changes }: Pick<FlagFacts, "changes">): readonly ItemPair[] {
  return changes.flatMap((change) => {
    const { before, after } = change;
    return before !== undefined && after !== undefined && isJsonObject(before) && isJsonObject(after)
      ? [{ change, before, after }]
      : [];
  });
}
