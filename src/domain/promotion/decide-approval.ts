import type { EnvironmentSettings, Settings } from "../agent/settings.ts";
import { findEnvironment, findVersion } from "../ledger/find.ts";
import type { EnvironmentState, LedgerState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import type { Person, Version } from "../version/version.ts";
import { versionName } from "../version/version-name.ts";
import { authorsOfChange } from "./change-authors.ts";
import { versionUnknown } from "./check-version.ts";
import { describeDeployment } from "./describe.ts";
import { findVerifiedDeployment, wasVerified } from "./pipeline.ts";
import { isSamePerson, personName } from "./same-person.ts";

export interface ApprovalFacts {
  readonly state: LedgerState;
  readonly settings: Pick<Settings, "environments">;
  readonly environment: EnvironmentSettings;
  readonly version: number;
  readonly approver: Person;
}

export type ApprovalDecision =
  | { readonly decision: "proceed"; readonly version: Version; readonly purpose: "promotion" | "rollback" }
  | { readonly decision: "stop" | "nothing-to-do"; readonly reason: Reason };

/**
 * Whether a person's yes can count. Other gates are not asked: somebody may approve before the tests have run, and the
 * deployment asks every gate again.
 */
export function decideApproval(facts: ApprovalFacts): ApprovalDecision {
  const { state, environment, approver } = facts;
  const version = findVersion(state, facts.version);
  if (!version) return { decision: "stop", reason: versionUnknown(state, facts.version) };
  const there = findEnvironment(state, environment.name);
  const name = versionName(version.number);
  const hold = state.holds.get(version.number);
  if (hold) {
    return {
      decision: "stop",
      reason: {
        code: "version-on-hold",
        message: `${name} is on hold since ${hold.at}, by ${hold.triggeringActor}: ${hold.reason}`,
        hint: "Take the hold away first, with a reason, or approve another version.",
      },
    };
  }
  if (findVerifiedDeployment(there)?.version === version.number) {
    const message = `${environment.name} runs ${name} already, verified.`;
    return { decision: "nothing-to-do", reason: { code: "already-active", message } };
  }
  if (there.open) {
    return {
      decision: "stop",
      reason: {
        code: "deployment-running",
        message: `A deployment to ${environment.name} has no outcome yet: ${describeDeployment(there.open)}. An approval given now would be void when it ends.`,
        hint: `Wait for it, then approve. If its run has ended, the next deploy or rollback of ${environment.name} settles it.`,
      },
    };
  }
  const purpose = approvalPurpose(there, version);
  const author = findAuthor(state, there, version, approver);
  if (purpose === "promotion" && author) {
    return { decision: "stop", reason: byAuthor(approver, environment.name, version) };
  }
  const given = state.entries.some(
    (entry) =>
      entry.type === "approval-recorded" &&
      entry.environment === environment.name &&
      entry.digest === version.digest &&
      entry.position >= there.lastSeq &&
      isSamePerson(entry.approver, approver),
  );
  if (given) {
    const message = `${personName(approver)} approved ${name} for ${environment.name} already.`;
    return { decision: "nothing-to-do", reason: { code: "already-approved", message } };
  }
  return { decision: "proceed", version, purpose };
}

/**
 * A version that was verified there before is gone back to, and an author may say yes to that. The gate looks again: for a
 * promotion, the same yes from an author does not count.
 */
export function approvalPurpose(there: EnvironmentState, version: Version): "promotion" | "rollback" {
  return wasVerified(there, version.number, version.digest) ? "rollback" : "promotion";
}

export function findAuthor(
  state: LedgerState,
  there: EnvironmentState,
  version: Version,
  approver: Person,
): Person | undefined {
  return authorsOfChange(state, there, version).find((author) => isSamePerson(author, approver));
}

export function byAuthor(approver: Person, environment: string, version: Version): Reason {
  const name = versionName(version.number);
  return {
    code: "approval-by-author",
    message: `${personName(approver)} wrote part of what ${environment} would get with ${name}, and can't approve it.`,
    hint: "Ask somebody who did not work on it, nor published it.",
  };
}
