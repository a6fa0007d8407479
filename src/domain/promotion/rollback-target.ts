import { findVersion } from "../ledger/find.ts";
import type { EnvironmentState, LedgerState } from "../ledger/state.ts";
import type { Version } from "../version/version.ts";
import type { Reported } from "./describe.ts";

/**
 * Where a rollback goes when nobody names a version: the version that was verified there last, other than what runs. Never
 * one that is on hold, and never one that a rollback moved away from: going forward again takes a person who names it.
 */
export function findRollbackTarget(
  state: LedgerState,
  there: EnvironmentState,
  reported: Reported,
): Version | undefined {
  const undone = new Set<number>();
  for (const one of there.deployments) {
    if (one.outcome !== "succeeded") continue;
    if (one.kind !== "promotion" && one.replaces !== null) undone.add(one.replaces);
    // Also for a rollback: a person who went forward to it again by name lifted that.
    undone.delete(one.version);
  }
  for (const one of there.deployments.toReversed()) {
    if (one.outcome !== "succeeded" || undone.has(one.version) || state.holds.has(one.version)) continue;
    // The same content under another number would change nothing.
    if (one.digest === reported?.digest) continue;
    const version = findVersion(state, one.version);
    if (version && version.digest === one.digest) return version;
  }
  return undefined;
}

/** Versions whose changes go away when `target` replaces `active`, newest first. */
export function findUndone(
  state: LedgerState,
  active: number | undefined,
  target: Version,
): readonly Version[] {
  if (active === undefined) return [];
  return state.versions
    .filter((version) => version.number > target.number && version.number <= active)
    .toReversed();
}
