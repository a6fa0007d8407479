import type { ApprovalRecorded, Run } from "../ledger/entry.ts";
import { findEnvironment } from "../ledger/find.ts";
import type { LedgerState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import type { Person, Version } from "../version/version.ts";
import { versionName } from "../version/version-name.ts";
import { byAuthor, findAuthor } from "./decide-approval.ts";
import { findNewestDeployment } from "./pipeline.ts";
import { isSamePerson } from "./same-person.ts";

/** A comment is for people; a longer one is cut before it goes into the ledger for ever. */
const MAX_COMMENT = 1_000;

export interface ConfirmationFacts {
  readonly state: LedgerState;
  readonly environment: string;
  readonly version: Version;
  readonly purpose: "promotion" | "rollback";
  readonly run: Run;
  /** All that GitHub lists for this run and environment, of every attempt, oldest first. It gives no times and no attempts. */
  readonly given: readonly {
    readonly state: "approved" | "rejected";
    readonly login: string;
    readonly comment: string;
  }[];
  /** Authors whose login GitHub knows, beside those that the ledger names. */
  readonly alsoAuthors: readonly Person[];
}

export type ConfirmationDecision =
  | { readonly decision: "proceed"; readonly body: ApprovalRecorded }
  | { readonly decision: "stop"; readonly reason: Reason };

/**
 * Which approval of the run counts now. GitHub still lists approvals of earlier attempts, so only those count that were not
 * there when approval was asked for and that no earlier attempt has used. A promotion must have been asked for, because
 * the reviewer has to have seen what would be replaced; a rollback may be asked for by the job itself.
 */
export function decideConfirmation(facts: ConfirmationFacts): ConfirmationDecision {
  const { state, environment, version, purpose, run, given } = facts;
  const there = findEnvironment(state, environment);
  const name = versionName(version.number);
  const request = state.entries.findLast(
    (entry) =>
      entry.type === "promotion-requested" &&
      entry.run.id === run.id &&
      entry.environment === environment &&
      entry.digest === version.digest,
  );
  const fresh = request !== undefined && there.lastSeq < request.seq;
  if (purpose === "promotion" && !request) {
    return stopFor({
      code: "approval-missing",
      message: `This run never asked for approval of ${name} for ${environment}, so nobody saw what would be replaced.`,
      hint: "Run `require-approval` with `phase: request` in a job before the one that waits.",
    });
  }
  if (purpose === "promotion" && !fresh) {
    const newest = findNewestDeployment(there);
    return stopFor({
      code: "approval-outdated",
      message: `After approval of ${name} was asked for, ${newest ? versionName(newest.version) : "something"} was deployed to ${environment}: what was approved is not what would happen.`,
      hint: "Re-run all jobs of this run, so that the reviewers see what runs there now.",
    });
  }
  const seen = Math.max(
    0,
    ...state.entries.map((entry) => {
      if (entry.run.id !== run.id) return 0;
      if (entry.type === "promotion-requested" && entry.environment === environment)
        return entry.approvalsSeen;
      if (entry.type === "approval-recorded" && entry.environment === environment) return entry.ordinal ?? 0;
      return 0;
    }),
  );
  const counting = given.map((one, index) => ({ ...one, ordinal: index + 1 })).slice(seen);
  const rejected = counting.find((one) => one.state === "rejected");
  if (rejected) {
    return stopFor({
      code: "approval-rejected",
      message: `@${rejected.login} rejected ${name} for ${environment}${rejected.comment ? `: ${rejected.comment.slice(0, MAX_COMMENT)}` : "."}`,
      hint: "Settle it with them; then start a new run.",
    });
  }
  const [first] = counting;
  if (!first) {
    return stopFor({
      code: "approval-missing",
      message: `GitHub lists no approval of ${environment} for this run${seen > 0 ? ` beyond the ${seen} of earlier attempts` : ""}.`,
      hint: `The job has to name \`environment: ${environment}\`, so that GitHub asks its reviewers.`,
    });
  }
  const eligible = counting.find(({ login }) => {
    const person = personOf(login);
    if (purpose === "rollback") return true;
    if (facts.alsoAuthors.some((author) => isSamePerson(author, person))) return false;
    return !findAuthor(state, there, version, person);
  });
  if (!eligible) return stopFor(byAuthor(personOf(first.login), environment, version));
  return {
    decision: "proceed",
    body: {
      type: "approval-recorded",
      environment,
      version: version.number,
      digest: version.digest,
      position: fresh ? request.seq : state.head,
      approver: personOf(eligible.login),
      source: "github-environment",
      ordinal: eligible.ordinal,
      ...(eligible.comment === "" ? {} : { comment: eligible.comment.slice(0, MAX_COMMENT) }),
    },
  };
}

/** An environment whose approvals prove nothing: nobody has to give them. */
export function findUnprotected(protection: {
  readonly environment: string;
  readonly exists: boolean;
  readonly reviewers: readonly string[];
  readonly settingsUrl: string;
}): Reason | undefined {
  if (protection.reviewers.length > 0) return undefined;
  const { environment, exists, settingsUrl } = protection;
  return {
    code: "approval-unprotected",
    message: exists
      ? `The GitHub Environment ${environment} has no required reviewers, so an approval proves nothing.`
      : `GitHub has no environment called ${environment}; a job that names it would create it without any protection.`,
    hint: `Add required reviewers: ${settingsUrl}. GitHub offers them on public repositories and, for private ones, only with GitHub Enterprise: on a Team or Pro plan the setting is missing, and rules of a repository that was made private are ignored. There, approve by name instead: greenroom approve ${environment} <version>`,
  };
}

function stopFor(reason: Reason): ConfirmationDecision {
  return { decision: "stop", reason };
}

function personOf(login: string): Person {
  return { name: login, login };
}
