import { isUserError } from "../domain/errors.ts";
import {
  decidePull,
  decideRun,
  type ExpectedRun,
  isFromOutside,
  isStill,
  type SourcePull,
  type SourceRun,
  staleResult,
} from "../domain/result/decide-source.ts";
import type { MergedResult } from "../domain/result/merge-results.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { SourceRuns } from "../ports/source-runs.ts";

export interface SourceRequest {
  readonly runId: number;
  readonly expected: ExpectedRun;
  /** Only this pull request will do. */
  readonly pullRequest?: number;
}

export type VerifiedSource =
  | {
      readonly outcome: "verified";
      readonly run: SourceRun;
      readonly pull: SourcePull;
      /** Nobody of the repository can repair what it brings. */
      readonly outside: boolean;
    }
  | { readonly outcome: "refused"; readonly reason: Reason };

/**
 * Which pull request the results of a run may be told on: by GitHub's word about the run, never by that of the results. A GitHub that does
 * not answer refuses as well, for what can't be told is never a yes.
 */
export async function verifySource(runs: SourceRuns, request: SourceRequest): Promise<VerifiedSource> {
  const { runId, expected, pullRequest } = request;
  const refuse = (reason: Reason): VerifiedSource => ({ outcome: "refused", reason });
  try {
    const run = await runs.findRun(runId);
    const refused = decideRun(run, runId, expected);
    if (refused !== undefined) return refuse(refused);
    if (run === undefined) throw new Error("a run that is not there was not refused");
    const { pull: listed, reason } = decidePull(run, await runs.listPulls(run), pullRequest);
    if (listed === undefined) return refuse(reason);
    // Lists lag behind, and only a pull request alone tells its trial merge for sure.
    const pull = await runs.findPull(listed.number);
    if (pull === undefined || !isStill(listed, pull)) return refuse(staleResult(run.headSha));
    return { outcome: "verified", run, pull, outside: isFromOutside(run) };
  } catch (error) {
    return refuse(unverified(error));
  }
}

/** Why results may not be told now: the pull request moved on while they were read. Undefined when they may. */
export async function readStale(runs: SourceRuns, pull: SourcePull): Promise<Reason | undefined> {
  try {
    return isStill(pull, await runs.findPull(pull.number)) ? undefined : staleResult(pull.headSha);
  } catch (error) {
    return unverified(error);
  }
}

/** Why these results are not about the newest commit of the pull request, by their own word; undefined when they are, or name none. */
export async function readForeign(
  runs: SourceRuns,
  pull: SourcePull,
  { agent, diff }: Pick<MergedResult, "agent" | "diff">,
): Promise<Reason | undefined> {
  const commit = diff?.to.commit;
  if (commit === undefined || commit === pull.headSha || commit === pull.mergeCommit) return undefined;
  try {
    // The trial merge of when the run began: the base may have moved on since.
    if (await runs.isChildOf(commit, pull.headSha)) return undefined;
  } catch (error) {
    return unverified(error);
  }
  return {
    code: "result-refused",
    message: `The result for ${agent} is about the commit ${commit.slice(0, 12)}, which is neither ${pull.headSha.slice(0, 12)} nor a merge of it.`,
    hint: "Compare with the commit that the run is for: let check do it, or leave the input `to` of diff empty.",
  };
}

/** The reason that is a GitHub that does not answer, or a token that may not ask; anything else is a bug and thrown again. */
export function unverified(error: unknown): Reason {
  if (!isUserError(error)) throw error;
  return {
    code: "run-unverified",
    message: `Nothing was written: ${error.message}`,
    hint: "Give the job `actions: read`, `contents: read` and `pull-requests: write`; if it has them, run it again.",
  };
}
