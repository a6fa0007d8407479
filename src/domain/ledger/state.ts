import type { Version } from "../version/version.ts";
import type {
  DeploymentIntended,
  DeploymentKind,
  Entry,
  EntryBase,
  EvidenceRecorded,
  Hold,
  Run,
} from "./entry.ts";

/** One attempt to make a version run in an environment, from its intent to its outcome. */
export interface Deployment {
  readonly id: string;
  readonly environment: string;
  readonly version: number;
  readonly digest: string;
  readonly kind: DeploymentKind;
  readonly replaces: number | null;
  readonly reason?: string;
  readonly intendedSeq: number;
  readonly intendedAt: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly run: Run;
  /** `open`: no outcome yet, or interrupted and not yet reconciled. */
  readonly outcome: "open" | "interrupted" | "succeeded" | "failed";
  readonly outcomeSeq?: number;
  readonly outcomeAt?: string;
  readonly failure?: {
    readonly code: string;
    readonly message: string;
    readonly running: number | null | "unknown";
  };
  /** Milliseconds, for succeeded ones. */
  readonly duration?: number;
  readonly smoke?: { readonly passed: number; readonly total: number };
  readonly approvedBy?: string;
}

/**
 * `empty` nothing was ever deployed · `verified` the last word about what runs was a success · `deploying` an intent is open ·
 * `unverified` something runs that was not verified · `drift` the platform runs something else ·
 * `unknown` nobody can say what runs.
 */
export type EnvironmentCondition = "empty" | "verified" | "deploying" | "unverified" | "drift" | "unknown";

export interface EnvironmentState {
  readonly name: string;
  readonly condition: EnvironmentCondition;
  /** Version that runs, by the ledger; undefined when empty or unknown. */
  readonly active?: number;
  /** The deployment that made it run (the newest succeeded one). */
  readonly activeDeployment?: Deployment;
  /** The lock: an intent without a final outcome. */
  readonly open?: Deployment;
  /** All, oldest first. */
  readonly deployments: readonly Deployment[];
  /** Sequence number of the newest deployment entry of any type for this environment; 0 when none. */
  readonly lastSeq: number;
}

/** The ledger folded: everything a decision needs. */
export interface LedgerState {
  readonly agent: string;
  /** Sequence number of the newest entry; 0 for an empty ledger. */
  readonly head: number;
  readonly versions: readonly Version[];
  /** Only environments that appear in entries; `findEnvironment` gives an empty one for the rest. */
  readonly environments: ReadonlyMap<string, EnvironmentState>;
  /** Version number to the newest hold entry that holds it. */
  readonly holds: ReadonlyMap<number, EntryBase & Hold>;
  readonly evidence: readonly (EntryBase & EvidenceRecorded)[];
  readonly entries: readonly Entry[];
}

/** A fault of the chain. Any fault blocks; nothing is repaired silently. */
export interface LedgerFault {
  readonly seq: number;
  readonly message: string;
}

export type { DeploymentIntended };
