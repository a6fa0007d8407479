import type { EnvironmentSettings, Policy, Settings } from "../agent/settings.ts";
import type { Run } from "../ledger/entry.ts";
import type { Deployment, LedgerState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import type { Digest } from "../snapshot/snapshot.ts";
import type { Version } from "../version/version.ts";
import type { Drift } from "./decide-drift.ts";
import type { HolderState } from "./decide-lock.ts";
import type { Reported } from "./describe.ts";
import type { GateResult } from "./gate.ts";
import type { LiveComparison, Step } from "./pre-release.ts";

/** What a published version holds when its commit is read again. */
export interface ContentsFacts {
  /** Undefined when the commit gives no sound agent any more. */
  readonly digest: Digest | undefined;
  /** How many cases are tagged `smoke`. */
  readonly smoke: number;
  /** The first error in its tests; nothing is run then. */
  readonly testProblem?: string;
  /** Why nothing could be read, when that is known: the version's tag was moved, or no one has its commit. */
  readonly problem?: string;
}

/** Everything that a deployment or a rollback is decided from. The ledger may be newer than the rest; `seenAt` tells. */
export interface DeliveryFacts {
  readonly state: LedgerState;
  readonly settings: Pick<Settings, "environments"> & {
    readonly policy: Pick<Policy, "rerun"> & Partial<Pick<Policy, "preReleaseOptionalFor">>;
  };
  readonly environment: EnvironmentSettings;
  readonly run: Run;
  /** What the platform reported, and the environment's newest deployment entry at that moment. */
  readonly reported: Reported;
  readonly seenAt: number;
  /** The run behind an open intent, when there was one to ask about. */
  readonly holder: HolderState | undefined;
  /** Of the version in question; undefined for a version number that could not be looked up. */
  readonly contents: ContentsFacts | undefined;
  /** For the gates; see there. */
  readonly comparison?: LiveComparison;
}

export type DeliveryDecision =
  | {
      readonly decision: "proceed";
      readonly kind: "promotion" | "rollback";
      readonly version: Version;
      /** What the ledger held active before; null when nothing, or nobody knows. */
      readonly replaces: number | null;
      /** What the platform must still run when the version is delivered. */
      readonly expected: Reported;
      readonly gates: readonly GateResult[];
      /** Versions whose changes go away with this, newest first. */
      readonly undone: readonly Version[];
      /** The environment that the policy let the version leave out; written down with the intent. */
      readonly skipped?: NonNullable<Step["skipped"]>;
      /** Something else than the ledger says is overwritten, knowingly. */
      readonly overwrites?: Drift;
      /** Not obstacles: what the person should know. */
      readonly reasons: readonly Reason[];
    }
  | {
      readonly decision: "stop" | "nothing-to-do";
      readonly gates: readonly GateResult[];
      readonly reasons: readonly Reason[];
    }
  | { readonly decision: "reconcile"; readonly deployment: Deployment };

export function stop(reasons: readonly Reason[], gates: readonly GateResult[] = []): DeliveryDecision {
  return { decision: "stop", reasons, gates };
}

export function nothingToDo(reason: Reason): DeliveryDecision {
  return { decision: "nothing-to-do", reasons: [reason], gates: [] };
}

/** The reasons of the gates that do not let pass. */
export function obstaclesOf(gates: readonly GateResult[]): readonly Reason[] {
  return gates.flatMap((gate) => (gate.status === "passed" ? [] : [gate.reason]));
}
