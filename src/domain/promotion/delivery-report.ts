import type { AgentDiff } from "../diff/change.ts";
import type { DeploymentKind } from "../ledger/entry.ts";
import type { LedgerState } from "../ledger/state.ts";
import type { Digest } from "../snapshot/snapshot.ts";
import type { Version } from "../version/version.ts";
import type { GateResult } from "./gate.ts";
import { personName } from "./same-person.ts";

export interface SmokeReport {
  readonly passed: number;
  readonly total: number;
  /** Names of the conversations that did not pass. */
  readonly failed: readonly string[];
}

/** A version as a person remembers it. */
export interface NamedVersion {
  readonly version: number;
  readonly note: string;
  readonly authors: readonly string[];
  readonly publishedAt: string;
}

export interface AutomaticRollback {
  readonly version: number;
  readonly deployment: string;
  readonly succeeded: boolean;
  /** Milliseconds from its intent to its outcome. */
  readonly duration?: number;
  readonly smoke?: SmokeReport;
}

/** An earlier run's open intent, settled on the way. */
export interface Settled {
  readonly deployment: string;
  readonly version: number;
  readonly outcome: "succeeded" | "failed" | "open";
  readonly message: string;
}

/** What deploy, rollback and reconcile tell: the data of their results. Every field is plain text or a number. */
export interface DeliveryReport {
  readonly agent: string;
  readonly environment: string;
  /** Null when there is no version to speak of. */
  readonly version: number | null;
  readonly digest: Digest | null;
  readonly note: string | null;
  readonly kind: DeploymentKind;
  readonly replaces: number | null;
  readonly dryRun: boolean;
  /** Newest ledger entry after this. */
  readonly position: number;
  readonly gates: readonly GateResult[];
  /** Versions whose changes go away with a rollback, newest first, and the difference that guests get. */
  readonly undone: readonly NamedVersion[];
  readonly diff?: AgentDiff;
  readonly deployment?: string;
  readonly smoke?: SmokeReport;
  /** Milliseconds from intent to outcome. */
  readonly duration?: number;
  /** What the platform reported at the end; absent when nothing was delivered. */
  readonly running?: number | null | "unknown";
  /** Version that was put on hold. */
  readonly held?: number;
  readonly rolledBack?: AutomaticRollback;
  readonly settled?: Settled;
}

export function namedVersion(version: Version): NamedVersion {
  return {
    version: version.number,
    note: version.note,
    authors: version.authors.map(personName),
    publishedAt: version.publishedAt,
  };
}

export function noteOf(state: LedgerState, version: number): string | null {
  return state.versions.find(({ number }) => number === version)?.note ?? null;
}
