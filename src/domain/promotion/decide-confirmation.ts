import type { ApprovalRecorded, ListedReview, Run } from "../ledger/entry.ts";
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
  /** All that GitHub lists for this run and environment, of every attempt. It gives no times, no attempts, no promised order. */
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
 * there when approval was asked for and that no earlier attempt has used. They are told apart by who gave how many, so that
 * no order of the list can credit one that was not given. A promotion must have been asked for, because the reviewer has to
 * have seen what would be replaced; a rollback may be asked for by the job itself.
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
  // Also a rollback that this attempt has shown to its reviewers: they saw what it undoes as it was then.
  if (!fresh && request && (purpose === "promotion" || request.run.attempt === run.attempt)) {
    const newest = findNewestDeployment(there);
    return stopFor({
      code: "approval-outdated",
      message: `After approval of ${name} was asked for, ${newest ? versionName(newest.version) : "something"} was deployed to ${environment}: what was approved is not what would happen.`,
      hint: "Re-run all jobs of this run, so that the reviewers see what runs there now.",
    });
  }
  const news = findNewReviews(facts);
  const rejected = news.find((one) => one.state === "rejected");
  if (rejected) {
    return stopFor({
      code: "approval-rejected",
      message: `@${rejected.login} rejected ${name} for ${environment}${rejected.comment ? `: ${rejected.comment.slice(0, MAX_COMMENT)}` : "."}`,
      hint: "Settle it with them; then start a new run.",
    });
  }
  const [first] = news;
  if (!first) {
    return stopFor({
      code: "approval-missing",
      message: `GitHub lists no approval of ${environment} for this run${given.length > 0 ? ` beyond the ${given.length} of earlier attempts` : ""}.`,
      hint: `The job has to name \`environment: ${environment}\`, so that GitHub asks its reviewers.`,
    });
  }
  const eligible = news.find(({ login }) => {
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
      listed: given.map(({ state: answer, login }) => ({ state: answer, login })),
      ...(eligible.comment === "" ? {} : { comment: eligible.comment.slice(0, MAX_COMMENT) }),
    },
  };
}

interface NewReview extends ListedReview {
  readonly comment: string;
  readonly ordinal: number;
}

/** One of each person's answers, where GitHub lists more of them now than the ledger has seen of this run. */
function findNewReviews({ state, environment, run, given }: ConfirmationFacts): readonly NewReview[] {
  const seen = new Map<string, number>();
  // Seen, and nobody wrote down whose: they could be anybody's.
  let unnamed = 0;
  for (const entry of state.entries) {
    if (entry.type !== "promotion-requested" && entry.type !== "approval-recorded") continue;
    if (entry.run.id !== run.id || entry.environment !== environment) continue;
    const listed = entry.listed ?? [];
    for (const [key, count] of countReviews(listed)) seen.set(key, Math.max(count, seen.get(key) ?? 0));
    const total = entry.type === "promotion-requested" ? entry.approvalsSeen : (entry.ordinal ?? 0);
    unnamed = Math.max(unnamed, total - listed.length);
  }
  const now = countReviews(given);
  const told = new Set<string>();
  return given.flatMap((review, index) => {
    const key = keyOf(review);
    const before = seen.get(key) ?? 0;
    const more = (now.get(key) ?? 0) - before - (review.state === "approved" ? unnamed : 0);
    if (more <= 0 || told.has(key)) return [];
    told.add(key);
    // Which of one person's answers is the new one can't be told, so neither can its comment.
    return [{ ...review, comment: before === 0 ? review.comment : "", ordinal: index + 1 }];
  });
}

function countReviews(reviews: readonly ListedReview[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const review of reviews) counts.set(keyOf(review), (counts.get(keyOf(review)) ?? 0) + 1);
  return counts;
}

/** A login holds no blank. */
function keyOf({ state, login }: ListedReview): string {
  return `${state} ${login.toLowerCase()}`;
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
