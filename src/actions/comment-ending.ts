import { operationResult, type Reason } from "../domain/result/operation-result.ts";
import { renderNotWritten } from "../render/markdown/not-written.ts";
import type { ActionContext, Finished } from "./run-action.ts";
import type { WrittenComments } from "./write-comments.ts";

export const NO_RESULT: Reason = {
  code: "result-missing",
  message: "Nothing was written: the run left no result.",
  hint: "Its check ended before it had one; the log of that run says why.",
};

/** Worth a look at the job, although it does not fail. */
const ALARMING: ReadonlySet<string> = new Set([
  "run-refused",
  "run-unverified",
  "result-refused",
  "agent-refused",
]);

/** No comment at all, and why. */
export function nothing(reason: Reason): WrittenComments {
  return { comments: [], reasons: [reason], summaries: [] };
}

/**
 * What is told of the comments that were and were not written. `ours`: the results are from a branch of the repository, whose people can
 * repair what could not be used; a stranger can't make the job fail.
 */
export function finishComment(
  { runtime }: ActionContext,
  pullRequest: number | null,
  { comments, reasons, summaries }: WrittenComments,
  ours = false,
): Finished<"comment"> {
  const alarming = reasons.filter(({ code }) => ALARMING.has(code));
  const stops = ours && reasons.some(({ code }) => code === "result-refused");
  for (const { code, message } of stops ? [] : alarming) runtime.logger.warn(message, { title: code });
  const wrote = comments.some(({ outcome }) => outcome === "created" || outcome === "updated");
  const lines = comments.map(({ outcome, url }) => `The comment is ${outcome}: ${url}`);
  const untold = reasons.filter(({ code }) => !code.startsWith("comment-"));
  return {
    result: operationResult("comment", stops ? "stop" : wrote ? "proceed" : "nothing-to-do", reasons, {
      pullRequest,
      comments,
    }),
    outputs: {
      outcome: comments.map(({ outcome }) => outcome).join("\n"),
      "comment-url": comments.flatMap(({ url }) => (url === null ? [] : [url])).join("\n"),
    },
    text: comments.some(({ url }) => url !== null) ? lines.join("\n") : "No comment was written.",
    summary: [...summaries, ...(untold.length === 0 ? [] : [renderNotWritten(untold)])],
    tellsReasons: true,
  };
}
