import type { MergedResult } from "../domain/result/merge-results.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { GithubApi } from "../wiring/wired.ts";
import { commentOf, type Posted, postComment } from "./comment.ts";
import { type CommentTarget, readObstacle, readTrustedAgents } from "./comment-target.ts";
import { postSuggestions } from "./suggestions.ts";

const FROM_OUTSIDE =
  "The pull request's own job made these results, and its author can change that job: they inform, they prove nothing.";

export interface WrittenComment {
  readonly agent: string;
  readonly outcome: NonNullable<Posted["outcome"]>;
  readonly url: string | null;
}

export interface WrittenComments {
  readonly comments: readonly WrittenComment[];
  readonly reasons: readonly Reason[];
  /** Texts that are nowhere else, for the job summary. */
  readonly summaries: readonly string[];
}

/** One comment for each agent, each only after everything about it was looked at once more. */
export async function writeComments(
  api: GithubApi,
  target: CommentTarget,
  merged: readonly MergedResult[],
  settings: readonly string[],
): Promise<WrittenComments> {
  const { verified } = target;
  const comments: WrittenComment[] = [];
  const reasons: Reason[] = [];
  const summaries: string[] = [];
  const trusted = verified === undefined ? undefined : await readTrustedAgents(api, settings);
  if (trusted !== undefined && "reason" in trusted) return { comments, reasons: [trusted.reason], summaries };
  for (const result of merged) {
    const outside = verified?.outside === true;
    const comment = commentOf(target.place, outside ? withOrigin(result) : result);
    if (comment === undefined) continue;
    const obstacle = verified && trusted && (await readObstacle(api, verified, trusted.agents, result));
    if (obstacle) {
      reasons.push(obstacle);
      continue;
    }
    const posted = await postComment(api, target.number, comment);
    reasons.push(...posted.reasons);
    if (posted.outcome === undefined) continue;
    comments.push({ agent: result.agent, outcome: posted.outcome, url: posted.url ?? null });
    if (posted.outcome === "not-permitted") summaries.push(comment.summary);
    // What a stranger's job proposes is not put before people as ours, one click from being committed.
    else if (!outside) await postSuggestions(api, suggestionsAt(api, target), result);
  }
  return { comments, reasons, summaries };
}

function suggestionsAt({ run }: GithubApi, { number, verified }: CommentTarget) {
  const commit =
    verified?.pull.headSha ?? (run.pullRequest?.number === number ? run.pullRequest.headSha : undefined);
  return commit === undefined ? { number } : { number, commit };
}

function withOrigin(result: MergedResult): MergedResult {
  const { diff, diffMissing } = result;
  if (diff !== null) return { ...result, diff: { ...diff, notes: [...(diff.notes ?? []), FROM_OUTSIDE] } };
  return { ...result, diffMissing: `${diffMissing ?? ""} ${FROM_OUTSIDE}`.trim() };
}
