import { isUserError } from "../domain/errors.ts";
import type { MergedResult } from "../domain/result/merge-results.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import { renderCommentWithoutDiff } from "../render/markdown/comment-without-diff.ts";
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

/** What a comment is about, by GitHub's word. */
export interface CommentPlace {
  /** Newest commit of the change. */
  readonly commit: string;
  /** The run whose summary holds everything. */
  readonly runUrl: string;
  readonly repositoryUrl: string;
}

/** Of the run that this step belongs to. */
export function placeOf(run: GithubApi["run"]): CommentPlace {
  const commit = run.pullRequest?.headSha ?? run.sha;
  return { commit, runUrl: run.runUrl, repositoryUrl: `${run.serverUrl}/${run.owner}/${run.repo}` };
}

/** The comment about an agent; undefined when there is nothing to tell about it. */
export function commentOf(
  { commit, runUrl, repositoryUrl }: CommentPlace,
  result: MergedResult,
): PreparedComment | undefined {
  const { diff, diffMissing, plan, rehearsal, rehearsalMissing, ...rest } = result;
  const data: Omit<CommentData, "diff"> = {
    ...rest,
    ...(rehearsal === null ? {} : { rehearsal }),
    ...(rehearsalMissing === null ? {} : { rehearsalMissing }),
    head: { commit },
    toolVersion,
    links: { run: runUrl, files: `${repositoryUrl}/blob/${commit}/` },
  };
  const render = (budget: number): string => {
    if (diff === null) return renderCommentWithoutDiff({ ...data, diffMissing: diffMissing ?? "" }, budget);
    const { environment } = diff.from;
    const whole: CommentData = {
      ...data,
      diff,
      ...(plan === null ? {} : { plan }),
      // What it was compared with is what it will replace, and whose reviewers it will need.
      ...(environment === undefined ? {} : { approvalIn: environment }),
    };
    return renderComment(whole, budget);
  };
  if (diff === null && diffMissing === undefined) return undefined;
  return {
    marker: commentMarker(result.agent),
    text: render(COMMENT_BUDGET),
    summary: render(SUMMARY_BUDGET),
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
