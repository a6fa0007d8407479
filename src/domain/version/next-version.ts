import { findNewestVersion } from "../ledger/find.ts";
import type { LedgerState } from "../ledger/state.ts";
import { versionTag } from "./version-name.ts";

/** Number and tag of the version that would be published next. */
export function nextVersion(state: LedgerState): { readonly number: number; readonly tag: string } {
  const number = (findNewestVersion(state)?.number ?? 0) + 1;
  return { number, tag: versionTag(state.agent, number) };
}
