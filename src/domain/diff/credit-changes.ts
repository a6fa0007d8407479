import type { ItemName } from "../agent/agent.ts";
import type { AgentDiff, Change, Credit } from "./change.ts";

/** Where an item stands on one side of a comparison. */
export interface ItemPlace {
  readonly file: string;
  /** Counted from 1, `last` included. Absent: nothing else is in that file. */
  readonly lines?: { readonly first: number; readonly last: number };
}

/** An item that differs, and where it stands on both sides; no places: it is not there. */
export interface ChangedItem {
  readonly name: ItemName;
  readonly before: readonly ItemPlace[];
  readonly after: readonly ItemPlace[];
}

export interface ItemCredits {
  /** Newest first, a few. */
  readonly credits: readonly Credit[];
  /** How many commits more there are. */
  readonly more: number;
}

/** Items of which nothing is known are absent. */
export interface CreditReading {
  readonly credits: ReadonlyMap<ItemName, ItemCredits>;
  /** Why something is missing, one sentence or two. */
  readonly note?: string;
}

/** Puts on every change, and on those told with it, who made it. */
export function creditChanges(diff: AgentDiff, { credits, note }: CreditReading): AgentDiff {
  const changes = diff.changes.map((change) => credited(change, credits));
  if (note === undefined) return { ...diff, changes };
  return { ...diff, changes, notes: [...new Set([...(diff.notes ?? []), note])] };
}

function credited(change: Change, credits: CreditReading["credits"]): Change {
  const found = credits.get(change.name);
  const includes = change.includes?.map((one) => credited(one, credits));
  return {
    ...change,
    ...(includes === undefined ? {} : { includes }),
    ...(found === undefined || found.credits.length === 0 ? {} : { credits: found.credits }),
    ...(found === undefined || found.more === 0 ? {} : { moreCredits: found.more }),
  };
}
