import { findVersion } from "../ledger/find.ts";
import type { EnvironmentState, LedgerState } from "../ledger/state.ts";
import type { Digest } from "../snapshot/snapshot.ts";
import { versionName } from "../version/version-name.ts";
import { describeReported, type Reported } from "./describe.ts";

export interface Drift {
  /** What the ledger says; null when it says that nothing runs, or nothing at all. */
  readonly expected: { readonly version: number; readonly digest: Digest } | null;
  readonly message: string;
}

/**
 * Whether the platform runs something else than the ledger says. Only asked without an open intent: with one, anything may
 * run. An environment of which nobody knew what runs stays that way, whatever the platform reports now, until a rollback
 * puts something known there.
 */
export function findDrift(
  state: LedgerState,
  there: EnvironmentState,
  reported: Reported,
): Drift | undefined {
  const version = there.active === undefined ? undefined : findVersion(state, there.active);
  const expected = version ? { version: version.number, digest: version.digest } : null;
  const now = describeReported(reported);
  const unsettled = there.condition === "unknown" || there.condition === "drift";
  if (unsettled) {
    return {
      expected,
      message: `The ledger can't say what runs in ${there.name} since entry ${there.lastSeq}; the platform reports ${now}.`,
    };
  }
  const agrees = expected
    ? reported?.version === expected.version && reported.digest === expected.digest
    : reported === undefined;
  if (agrees) return undefined;
  const says = expected
    ? describeReported(expected)
    : there.deployments.length === 0
      ? "nothing was ever deployed there"
      : "nothing runs there";
  return {
    expected,
    message: `The platform runs ${now} in ${there.name}, but the ledger says: ${says}.`,
  };
}

/** What `deployment-failed` holds about it: a version of ours only when number and digest both fit. */
export function runningForLedger(state: LedgerState, reported: Reported): number | null | "unknown" {
  if (!reported) return null;
  const version = reported.version === null ? undefined : findVersion(state, reported.version);
  return version && version.digest === reported.digest ? version.number : "unknown";
}

export function runningName(running: number | null | "unknown"): string {
  if (running === null) return "nothing";
  return running === "unknown" ? "something unknown" : versionName(running);
}
