import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../domain/errors.ts";
import { type Comparison, loadComparison } from "../domain/result/load-comparison.ts";
import { operationResult } from "../domain/result/operation-result.ts";
import { commentOf, postComment } from "./comment.ts";
import { readCommentInputs } from "./inputs.ts";
import { openGithub } from "./open-agent.ts";
import { runAction } from "./run-action.ts";

const LARGEST = 60 * 1024 * 1024;

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
  const comment = commentOf(api.run, readComparison(resolve(api.run.workspace, resultFile)));
  const posted = await postComment(api, number, comment);
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

function readComparison(path: string): Comparison {
  const refuse = (problem: string, cause?: unknown) =>
    new UserError(
      "RESULT_FILE_UNUSABLE",
      `The result file ${path} can't be used: ${problem}.`,
      "Pass the file that check or diff named in their output `result`.",
      { cause },
    );
  let text: string;
  try {
    if (statSync(path).size > LARGEST) throw refuse("it is too large");
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refuse("it can't be read", error);
  }
  const { comparison, problem } = loadComparison(text);
  if (comparison === undefined) throw refuse(problem ?? "unknown reason");
  return comparison;
}
