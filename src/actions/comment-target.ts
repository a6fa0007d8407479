import { isUserError, UserError } from "../domain/errors.ts";
import type { SourcePull } from "../domain/result/decide-source.ts";
import type { MergedResult } from "../domain/result/merge-results.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import { readForeign, readStale, unverified, verifySource } from "../operations/verify-source.ts";
import { requireSettings } from "../wiring/read-settings.ts";
import type { GithubApi } from "../wiring/wired.ts";
import { type CommentPlace, placeOf } from "./comment.ts";
import type { readCommentInputs } from "./inputs.ts";

/** The pull request to comment on. */
export interface CommentTarget {
  readonly number: number;
  readonly place: CommentPlace;
  /** From a job that nobody trusts; absent: the results are of this very run. */
  readonly verified?: { readonly pull: SourcePull; readonly outside: boolean };
}

/** By the event where the results are of this run, by GitHub's word about the other run otherwise. Throws PULL_REQUEST_UNKNOWN. */
export async function findTarget(
  { run, sourceRuns }: GithubApi,
  inputs: ReturnType<typeof readCommentInputs>,
): Promise<CommentTarget | { readonly reason: Reason }> {
  const runId = inputs.runId ?? run.sourceRun?.id;
  if (runId === undefined) {
    const number = inputs.pullRequest ?? run.pullRequest?.number;
    // Such a run always tells on another one, whose results must not pass for those of this one.
    if (number !== undefined && run.event !== "workflow_run") return { number, place: placeOf(run) };
    throw new UserError(
      "PULL_REQUEST_UNKNOWN",
      `This run is not about a pull request (its event is ${run.event}).`,
      run.event === "workflow_run"
        ? "Pass the run that made the results with the input run-id."
        : "Pass its number with the input pull-request.",
    );
  }
  const headSha = run.sourceRun?.id === runId ? run.sourceRun.headSha : undefined;
  const source = await verifySource(sourceRuns, {
    runId,
    expected: {
      repository: `${run.owner}/${run.repo}`,
      ...(inputs.workflow === undefined ? {} : { workflow: inputs.workflow }),
      ...(headSha === undefined ? {} : { headSha }),
    },
    ...(inputs.pullRequest === undefined ? {} : { pullRequest: inputs.pullRequest }),
  });
  if (source.outcome === "refused") return { reason: source.reason };
  const { pull, outside } = source;
  const repositoryUrl = placeOf(run).repositoryUrl;
  return {
    number: pull.number,
    place: { commit: pull.headSha, runUrl: `${repositoryUrl}/actions/runs/${runId}`, repositoryUrl },
    verified: { pull, outside },
  };
}

/** Agents of the settings files that are on the default branch: a pull request can't make up one. Throws SETTINGS_INVALID. */
export async function readTrustedAgents(
  { defaultBranch }: Pick<GithubApi, "defaultBranch">,
  settings: readonly string[],
): Promise<{ readonly agents: ReadonlySet<string> } | { readonly reason: Reason }> {
  const agents = new Set<string>();
  try {
    for (const path of settings) {
      const file = await defaultBranch.findFile(path);
      if (file !== undefined) agents.add(requireSettings(file).agent);
    }
  } catch (error) {
    if (isUserError(error) && error.code === "SETTINGS_INVALID") throw error;
    return { reason: unverified(error) };
  }
  return { agents };
}

/** Why a result may not be told on a verified target; undefined when it may. */
export async function readObstacle(
  { sourceRuns }: Pick<GithubApi, "sourceRuns">,
  { pull }: NonNullable<CommentTarget["verified"]>,
  trusted: ReadonlySet<string>,
  result: MergedResult,
): Promise<Reason | undefined> {
  if (!trusted.has(result.agent))
    return {
      code: "agent-refused",
      message: `A result is about the agent ${result.agent}, which the settings on the default branch do not name.`,
      hint: "Name its settings file with the input settings; a new agent gets its comment once its settings are merged.",
    };
  // The head is looked at last, just before the comment is written.
  return (await readForeign(sourceRuns, pull, result)) ?? (await readStale(sourceRuns, pull));
}
