import { operationResult, type Reason } from "../domain/result/operation-result.ts";
import { renderNotWritten } from "../render/markdown/not-written.ts";
import { findTarget } from "./comment-target.ts";
import { readCommentInputs } from "./inputs.ts";
import { openGithub } from "./open-agent.ts";
import { readResults, refuseProblems } from "./read-results.ts";
import { type ActionContext, type Finished, runAction } from "./run-action.ts";
import { type WrittenComments, writeComments } from "./write-comments.ts";

const NOTHING: WrittenComments = { comments: [], reasons: [], summaries: [] };

const NO_RESULT: Reason = {
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

await runAction("comment", async (context) => {
  const inputs = readCommentInputs();
  const api = openGithub(context, inputs.commentAuthor);
  const target = await findTarget(api, inputs);
  if ("reason" in target) return finished(context, null, { ...NOTHING, reasons: [target.reason] });
  const read = readResults(inputs.resultFiles, api.run.workspace, context.env.RUNNER_TEMP);
  if (target.verified === undefined) refuseProblems(read);
  if (read.missing) return finished(context, target.number, { ...NOTHING, reasons: [NO_RESULT] });
  const refused = read.problems.map((message): Reason => ({ code: "result-refused", message }));
  const { comments, reasons, summaries } = await writeComments(api, target, read.merged, inputs.settings);
  const written = { comments, reasons: [...refused, ...reasons], summaries };
  return finished(context, target.number, written, target.verified?.outside === false);
});

/** `ours`: from a branch of the repository, whose people can repair what could not be used. */
function finished(
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
