import { UserError } from "../../domain/errors.ts";
import { isCommitId } from "./git-names.ts";
import { listTree } from "./git-objects.ts";
import type { Repository } from "./repository.ts";
import type { Git } from "./run-git.ts";

/** Another git process in the same clone was at the same file; it is over in a moment. */
const LOCKED = /cannot lock ref|unable to update local ref|shallow\.lock|File exists/i;
const MAX_TRIES = 8;

/** The branch that holds the ledger, and how to speak of it. */
export interface LedgerBranch {
  readonly repository: Repository;
  /** `refs/heads/greenroom`. */
  readonly ref: string;
  /** Where this clone keeps what it has seen of it: a ref that neither `git branch` nor a plain fetch knows. */
  readonly ownRef: string;
  readonly describe: () => Promise<string>;
}

/**
 * The commit at the end of the ledger; undefined when there is no ledger. Fetches one branch, and only its end when the
 * clone is shallow. What this clone has seen before must still be there: a branch that was reset or rewritten gives
 * UserError LEDGER_REWRITTEN, one that is gone LEDGER_GONE, and an origin that can't be asked LEDGER_UNREACHABLE.
 */
export async function readLedgerHead(branch: LedgerBranch): Promise<string | undefined> {
  const { repository, ref, ownRef } = branch;
  const { git } = repository;
  if (!(await repository.hasOrigin())) return resolveCommit(git, ref);
  const seen = await resolveCommit(git, ownRef);
  for (let attempt = 1; ; attempt += 1) {
    const why = await fetchBranch(branch);
    if (why === "absent") {
      if (seen === undefined) return undefined;
      throw await gone(branch);
    }
    if (why !== undefined) {
      if (LOCKED.test(why) && attempt < MAX_TRIES) continue;
      throw ledgerUnreachable(await branch.describe(), "read", why);
    }
    const head = await resolveCommit(git, ownRef);
    if (head === undefined || seen === undefined || head === seen) return head;
    if (await keepsEntries(git, seen, head)) return head;
    // Another process of this clone may have put an older answer there in this moment: ask once more before the alarm.
    if (attempt < 3) continue;
    await git.must(["update-ref", ownRef, seen]);
    throw new UserError(
      "LEDGER_REWRITTEN",
      `The ledger (${await branch.describe()}) lost or changed entries that this clone has seen (${seen}).`,
      `Find out who reset the branch, and restore it with \`git push --force origin ${seen}:${ref}\`. If it was meant to be, run \`git update-ref -d ${ownRef}\`.`,
      { exitCode: 3 },
    );
  }
}

/** Undefined when it was fetched; else `absent`, or git's message. */
async function fetchBranch(branch: LedgerBranch): Promise<string | undefined> {
  const { repository, ref, ownRef } = branch;
  const depth = repository.isShallow() ? ["--depth=1"] : [];
  try {
    const { failed } = await repository.fetch([...depth, "--end-of-options", "origin", `+${ref}:${ownRef}`]);
    return failed !== undefined && /couldn't find remote ref/i.test(failed) ? "absent" : failed;
  } catch (error) {
    if (error instanceof UserError && error.code === "GIT_TIMEOUT") return error.message;
    throw error;
  }
}

/** Whether every entry of every agent in `before` is in `after`, byte for byte. Needs no history. */
async function keepsEntries(git: Git, before: string, after: string): Promise<boolean> {
  const now = new Map(
    (await listTree(git, after, [])).map((entry) => [entry.path.toString("latin1"), entry.id]),
  );
  const then = await listTree(git, before, []);
  return then.every((entry) => {
    const path = entry.path.toString("latin1");
    return !/^[^/]+\/entries\//.test(path) || now.get(path) === entry.id;
  });
}

export async function resolveCommit(git: Git, ref: string): Promise<string | undefined> {
  const answer = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  const id = answer.stdout.toString("latin1").trim();
  return answer.exitCode === 0 && isCommitId(id) ? id : undefined;
}

export function ledgerUnreachable(describe: string, what: "read" | "written", why: string): UserError {
  return new UserError(
    "LEDGER_UNREACHABLE",
    `The ledger (${describe}) could not be ${what}: ${why || "no answer"}.`,
    "Look at the network and at the rights of the token (`contents: write`), then run this again.",
    { exitCode: 3 },
  );
}

async function gone(branch: LedgerBranch): Promise<UserError> {
  const { describe, ownRef, ref } = branch;
  return new UserError(
    "LEDGER_GONE",
    `The ledger (${await describe()}) is gone: this clone has seen it before.`,
    `Restore it with \`git push origin ${ownRef}:${ref}\`, and protect the branch. If it was removed on purpose, run \`git update-ref -d ${ownRef}\`.`,
    { exitCode: 3 },
  );
}
