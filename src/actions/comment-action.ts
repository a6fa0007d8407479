import type { Reason } from "../domain/result/operation-result.ts";
import { finishComment, NO_RESULT, nothing } from "./comment-ending.ts";
import { findTarget } from "./comment-target.ts";
import { readCommentInputs } from "./inputs.ts";
import { openGithub } from "./open-agent.ts";
import { readResults, refuseProblems } from "./read-results.ts";
import { runAction } from "./run-action.ts";
import { writeComments } from "./write-comments.ts";

await runAction("comment", async (context) => {
  const inputs = readCommentInputs();
  const api = openGithub(context, inputs.commentAuthor);
  const target = await findTarget(api, inputs);
  if ("reason" in target) return finishComment(context, null, nothing(target.reason));
  const read = readResults(inputs.resultFiles, api.run.workspace, context.env.RUNNER_TEMP);
  if (target.verified === undefined) refuseProblems(read);
  if (read.missing) return finishComment(context, target.number, nothing(NO_RESULT));
  const refused = read.problems.map((message): Reason => ({ code: "result-refused", message }));
  const { comments, reasons, summaries } = await writeComments(api, target, read.merged, inputs.settings);
  const written = { comments, reasons: [...refused, ...reasons], summaries };
  return finishComment(context, target.number, written, target.verified?.outside === false);
});
