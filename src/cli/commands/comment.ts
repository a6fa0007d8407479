import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../domain/errors.ts";
import { loadComparison } from "../../domain/result/load-comparison.ts";
import { operationResult } from "../../domain/result/operation-result.ts";
import { renderComment } from "../../render/markdown/pr-comment.ts";
import { toolVersion } from "../../wiring/tool-version.ts";
import type { Call, Command } from "../command.ts";
import { finish } from "../finish.ts";

const command: Command = {
  name: "comment",
  summary: "Render the pull request comment from the JSON of a check or a diff",
  positionals: "<result.json>",
  takes: [1, 1],
  options: {},
  examples: [
    {
      line: "greenroom check --out reports; greenroom comment reports/check.json",
      about: "The same comment, rendered again from data",
    },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const path = resolve(call.cwd, call.positionals[0] ?? "");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError(
      "RESULT_FILE_UNUSABLE",
      `${path} can't be read`,
      "Name the JSON file that greenroom check or diff wrote.",
      {
        cause: error,
      },
    );
  }
  const { comparison, problem } = loadComparison(text);
  if (comparison === undefined) {
    throw new UserError(
      "RESULT_FILE_UNUSABLE",
      `${path} can't be used: ${problem}`,
      "Name the JSON file that greenroom check or diff wrote.",
    );
  }
  const { diff, plan, rehearsal, rehearsalMissing, ...rest } = comparison;
  if (diff === null)
    return finish(
      call,
      operationResult("comment", "nothing-to-do", [], { markdown: null }),
      "There was nothing to compare.",
    );
  const markdown = renderComment({
    ...rest,
    diff,
    ...(plan === null ? {} : { plan }),
    ...(rehearsal === null ? {} : { rehearsal }),
    ...(rehearsalMissing === null ? {} : { rehearsalMissing }),
    toolVersion,
    ...(diff.from.environment === undefined ? {} : { approvalIn: diff.from.environment }),
  });
  return finish(call, operationResult("comment", "proceed", [], { markdown }), markdown);
}
