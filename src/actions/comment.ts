import { isUserError } from "../domain/errors.ts";
import type { Comparison } from "../domain/result/load-comparison.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import {
  COMMENT_BUDGET,
  type CommentData,
  commentMarker,
  renderComment,
} from "../render/markdown/pr-comment.ts";
import { toolVersion } from "../wiring/tool-version.ts";
import type { GithubApi } from "../wiring/wired.ts";

/** Bytes for the same text in a job summary, where nearly all details fit. */
const SUMMARY_BUDGET = 700_000;

export interface PreparedComment {
  readonly marker: string;
  /** For the pull request. */
  readonly text: string;
  /** For the job summary. */
  readonly summary: string;
}

/** The comment about a comparison; undefined when there was nothing to compare with. */
export function commentOf(run: GithubApi["run"], comparison: Comparison): PreparedComment | undefined {
  const { diff, plan, rehearsal, rehearsalMissing, ...rest } = comparison;
  if (diff === null) return undefined;
  const commit = run.pullRequest?.headSha ?? run.sha;
  const data: CommentData = {
    ...rest,
    diff,
    ...(plan === null ? {} : { plan }),
    ...(rehearsal === null ? {} : { rehearsal }),
    ...(rehearsalMissing === null ? {} : { rehearsalMissing }),
    head: { commit },
    toolVersion,
    links: { run: run.runUrl, files: `${run.serverUrl}/${run.owner}/${run.repo}/blob/${commit}/` },
    // What it was compared with is what it will replace, and whose reviewers it will need.
    ...(diff.from.environment === undefined ? {} : { approvalIn: diff.from.environment }),
  };
  return {
    marker: commentMarker(comparison.agent),
    text: renderComment(data, COMMENT_BUDGET),
    summary: renderComment(data, SUMMARY_BUDGET),
  };
}

export interface Posted {
  readonly outcome?: "created" | "updated" | "unchanged" | "not-permitted";
  readonly url?: string;
  /** Not obstacles: what the person should know. */
  readonly reasons: readonly Reason[];
}

/**
 * Keeps the comment on the pull request. A token that may not write (forks, Dependabot) and a GitHub that does not answer are reasons
 * to tell, not to fail: the text is in the job summary.
 */
export async function postComment(
  { comments }: Pick<GithubApi, "comments">,
  pullRequest: number | undefined,
  comment: PreparedComment | undefined,
): Promise<Posted> {
  if (pullRequest === undefined || comment === undefined) return { reasons: [] };
  try {
    const put = await comments.put(pullRequest, comment.marker, comment.text);
    if (put.outcome === "not-permitted")
      return {
        outcome: put.outcome,
        reasons: [notWritten(`The token may not write the comment (${put.message})`)],
      };
    return { outcome: put.outcome, url: put.url, reasons: (put.notOurs ?? []).map(notOurs) };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { outcome: "not-permitted", reasons: [notWritten(error.message)] };
  }
}

function notWritten(why: string): Reason {
  return {
    code: "comment-not-permitted",
    message: `${why.replace(/\.$/, "")}.`,
    hint: "The text is in the job summary. On forks and for Dependabot that is as it should be; else give the job `pull-requests: write`.",
  };
}

function notOurs(url: string): Reason {
  return {
    code: "comment-not-ours",
    message: `A comment of somebody else carries our marker and was left alone: ${url}`,
  };
}
