import type { ReasonCode } from "../result/reason-codes.ts";
import type { Digest } from "../snapshot/snapshot.ts";
import type { Person } from "../version/version.ts";

/** The process that wrote an entry. On GitHub: the workflow run. Elsewhere: `local:<host>:<pid>:<start>`, attempt 1. */
export interface Run {
  readonly id: string;
  readonly attempt: number;
  readonly url?: string;
}

export interface EntryBase {
  readonly schemaVersion: 1;
  /** 1, 2, 3 … without a hole. */
  readonly seq: number;
  /** `sha256:` of the bytes of the entry before; null for the first. */
  readonly prev: Digest | null;
  /** ISO 8601, UTC. Display only: order is `seq`. */
  readonly at: string;
  readonly agent: string;
  readonly actor: string;
  /** Who pressed re-run; the same as `actor` otherwise. */
  readonly triggeringActor: string;
  readonly run: Run;
  readonly toolVersion: string;
  /** Random, the same for all entries of one append: by it a writer knows its own again when an answer was lost. */
  readonly append?: string;
}

interface VersionAt {
  readonly version: number;
  readonly digest: Digest;
}
interface DeploymentOf extends VersionAt {
  /** Identifies one attempt to make a version run somewhere: `<environment>-<seq of the intent>`. */
  readonly deployment: string;
  readonly environment: string;
}

export type DeploymentKind = "promotion" | "rollback" | "automatic-rollback";

export interface VersionPublished extends VersionAt {
  readonly type: "version-published";
  readonly commit: string;
  readonly tag: string;
  readonly note: string;
  readonly authors: readonly Person[];
  /** One sentence: what changed since the version before. */
  readonly summary: string;
}
export interface EvidenceRecorded extends VersionAt {
  readonly type: "evidence-recorded";
  readonly kind: "validation" | "regression";
  /** Absent for validation, which needs no environment. */
  readonly environment?: string;
  readonly verdict: "passed" | "failed" | "error";
  /** Regression: `full` is every conversation; only that counts at a gate. */
  readonly scope: "full" | "selection";
  readonly counts: Readonly<Record<string, number>>;
  /** Digest of the suite that ran, for regression. */
  readonly suite?: Digest;
  /** Names of what failed, at most 20. */
  readonly failed: readonly string[];
}
/** One answer of a reviewer, as GitHub lists it: without a time, an id or a promised order. */
export interface ListedReview {
  readonly state: "approved" | "rejected";
  readonly login: string;
}
export interface PromotionRequested extends VersionAt {
  readonly type: "promotion-requested";
  readonly environment: string;
  /** Approvals of this run for this environment that GitHub listed already when approval was asked for. */
  readonly approvalsSeen: number;
  /** The same, by who gave them: a later one is told from these by counting, never by its place in the list. */
  readonly listed?: readonly ListedReview[];
}
export interface ApprovalRecorded extends VersionAt {
  readonly type: "approval-recorded";
  readonly environment: string;
  /** Ledger head that the approver saw. Void once any deployment to the environment was recorded after it. */
  readonly position: number;
  readonly approver: Person;
  readonly source: "github-environment" | "git-identity";
  /** GitHub: which approval of the run's list this is, from 1. */
  readonly ordinal?: number;
  /** GitHub: everything that the run's list held then; none of it counts a second time. */
  readonly listed?: readonly ListedReview[];
  readonly comment?: string;
}
export interface DeploymentIntended extends DeploymentOf {
  readonly type: "deployment-intended";
  readonly kind: DeploymentKind;
  /** Version that the ledger held active before; null when none. */
  readonly replaces: number | null;
  readonly reason?: string;
}
export interface DeploymentSucceeded extends DeploymentOf {
  readonly type: "deployment-succeeded";
  /** Read back and smoke-tested. */
  readonly smoke: { readonly passed: number; readonly total: number };
  /** Milliseconds from intent to this entry. */
  readonly duration: number;
}
export interface DeploymentFailed extends DeploymentOf {
  readonly type: "deployment-failed";
  readonly code: ReasonCode;
  readonly message: string;
  /** What the platform reported afterwards: a version number, null for nothing, `unknown` when it could not be asked. */
  readonly running: number | null | "unknown";
  readonly failed: readonly string[];
}
export interface DeploymentInterrupted extends DeploymentOf {
  readonly type: "deployment-interrupted";
  readonly signal: string;
}
export interface Hold extends VersionAt {
  readonly type: "hold";
  /** false releases an earlier hold. */
  readonly held: boolean;
  readonly reason: string;
}
export interface DriftFound {
  readonly type: "drift-found";
  readonly environment: string;
  readonly expected: VersionAt | null;
  readonly found: { readonly version: number | null; readonly digest: string } | null;
}
export interface Correction {
  readonly type: "correction";
  readonly of: number;
  readonly message: string;
}

/** What one entry says, without what every entry carries. */
export type EntryBody =
  | VersionPublished
  | EvidenceRecorded
  | PromotionRequested
  | ApprovalRecorded
  | DeploymentIntended
  | DeploymentSucceeded
  | DeploymentFailed
  | DeploymentInterrupted
  | Hold
  | DriftFound
  | Correction;
export type Entry = EntryBase & EntryBody;
