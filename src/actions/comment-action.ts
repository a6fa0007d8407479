import { resolve } from "node:path";
import { UserError } from "../domain/errors.ts";
import { operationResult } from "../domain/result/operation-result.ts";
import { commentOf, postComment } from "./comment.ts";
import { readCommentInputs } from "./inputs.ts";
import { openGithub } from "./open-agent.ts";
import { readComparison } from "./read-comparison.ts";
import { runAction } from "./run-action.ts";
import { postSuggestions } from "./suggestions.ts";

await runAction("comment", async (context) => {
  const { resultFile, pullRequest, commentAuthor } = readCommentInputs();
  const api = openGithub(context, commentAuthor);
  const number = pullRequest ?? api.run.pullRequest?.number;
  if (number === undefined)
    throw new UserError(
      "PULL_REQUEST_UNKNOWN",
      `This run is not about a pull request (its event is ${api.run.event}).`,
      "Pass its number with the input pull-request.",
    );
  const comparison = readComparison(resolve(api.run.workspace, resultFile));
  const comment = commentOf(api.run, comparison);
  const posted = await postComment(api, number, comment);
  if (posted.outcome !== "not-permitted") await postSuggestions(api, number, comparison);
  const written =
    comment !== undefined && posted.outcome !== "unchanged" && posted.outcome !== "not-permitted";
  return {
    result: operationResult("comment", written ? "proceed" : "nothing-to-do", posted.reasons, {
      pullRequest: number,
      outcome: posted.outcome ?? "nothing-to-compare",
      url: posted.url ?? null,
    }),
    outputs: { outcome: posted.outcome, "comment-url": posted.url },
    text:
      posted.url === undefined
        ? "No comment was written."
        : `The comment is ${posted.outcome}: ${posted.url}`,
    summary: comment !== undefined && posted.outcome === "not-permitted" ? [comment.summary] : [],
  };
});
