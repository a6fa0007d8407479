import { findNewestVersion } from "../ledger/find.ts";
import type { LedgerState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import type { Digest } from "../snapshot/snapshot.ts";
import { nextVersion } from "./next-version.ts";
import { decideNote } from "./publish-note.ts";
import type { Version } from "./version.ts";
import { versionName } from "./version-name.ts";

export interface PublishFacts {
  readonly digest: Digest;
  readonly commit: string;
  readonly note: string;
  readonly minWords: number;
  /** Whether the newest version's commit comes after this one; undefined when history can't tell. Asked with `newest`. */
  readonly isBehindNewest: boolean | undefined;
}

export type PublishDecision =
  | { readonly decision: "proceed"; readonly number: number; readonly tag: string; readonly note: string }
  | { readonly decision: "nothing-to-do"; readonly same: Version; readonly reason: Reason }
  | { readonly decision: "stop"; readonly reason: Reason };

/** Whether a snapshot becomes the next version. Validation has passed before this is asked. */
export function decidePublish(state: LedgerState, facts: PublishFacts): PublishDecision {
  const newest = findNewestVersion(state);
  if (newest?.digest === facts.digest) {
    return {
      decision: "nothing-to-do",
      same: newest,
      reason: {
        code: "nothing-to-publish",
        message: `The agent's files mean the same as ${versionName(newest.number)} (“${newest.note}”).`,
        hint: `Deploy ${versionName(newest.number)}, or change something first.`,
      },
    };
  }
  // Re-running the run that published it: the later steps of that run need to know which version it was.
  const own = state.versions.findLast((one) => one.commit === facts.commit && one.digest === facts.digest);
  if (own) {
    const message = `This commit was published already, as ${versionName(own.number)} (“${own.note}”).`;
    return { decision: "nothing-to-do", same: own, reason: { code: "nothing-to-publish", message } };
  }
  if (newest && facts.isBehindNewest !== false) {
    const name = versionName(newest.number);
    return {
      decision: "stop",
      reason: {
        code: "published-at-older-commit",
        message: facts.isBehindNewest
          ? `${name} was published from commit ${short(newest.commit)}, which comes after ${short(facts.commit)}: publishing the older one would take changes back.`
          : `Whether ${short(facts.commit)} comes before the commit of ${name} (${short(newest.commit)}) can't be told: the history is not here and could not be fetched.`,
        hint: facts.isBehindNewest
          ? "Publish the newest commit; to take changes back, revert them in a pull request or roll the environment back."
          : "Check out with `fetch-depth: 0`, then publish again.",
      },
    };
  }
  const note = decideNote(facts.note, {
    minWords: facts.minWords,
    previous: newest && { version: newest.number, note: newest.note },
  });
  if (!note.accepted) {
    return {
      decision: "stop",
      reason: { code: "publish-note-vague", message: note.message, hint: note.hint },
    };
  }
  return { decision: "proceed", ...nextVersion(state), note: note.note };
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
