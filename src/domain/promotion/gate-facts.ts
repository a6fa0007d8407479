import type { EnvironmentSettings, Policy, Settings } from "../agent/settings.ts";
import type { EnvironmentState, LedgerState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import type { Version } from "../version/version.ts";
import type { GateId, GateResult } from "./gate.ts";
import type { LiveComparison } from "./pre-release.ts";

/** What a gate may look at: the ledger, the settings of the base branch, and the versions' own commits. */
export interface GateFacts {
  readonly state: LedgerState;
  readonly settings: Pick<Settings, "environments"> & {
    readonly policy?: Partial<Pick<Policy, "preReleaseOptionalFor">>;
  };
  readonly environment: EnvironmentSettings;
  /** The same environment, folded. */
  readonly there: EnvironmentState;
  readonly version: Version;
  /** A rollback asks for approval like a promotion, but not whether the approver wrote the old version. */
  readonly purpose: "promotion" | "rollback";
  /** The version compared with what the last environment runs; absent: nobody asked, and so nothing is skipped. */
  readonly comparison?: LiveComparison;
}

export interface Gate {
  readonly id: GateId;
  /** One sentence for the docs. */
  readonly about: string;
  evaluate(facts: GateFacts): GateResult;
}

export function passed(gate: GateId, detail: string): GateResult {
  return { gate, status: "passed", detail };
}

export function blocked(gate: GateId, reason: Reason): GateResult {
  return { gate, status: "blocked", reason };
}

/** The facts could not be had; blocks as well. */
export function unknown(gate: GateId, reason: Reason): GateResult {
  return { gate, status: "unknown", reason };
}
