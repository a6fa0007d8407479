import { basename } from "node:path";
import { UserError } from "../domain/errors.ts";
import { type AgentResult, loadResult } from "../domain/result/load-result.ts";
import { type MergedResult, mergeResults } from "../domain/result/merge-results.ts";
import { readUntrustedFiles } from "../wiring/untrusted-files.ts";

const MB = 1024 * 1024;
const LIMITS = { files: 20, bytes: 60 * MB, allBytes: 120 * MB };

export interface ReadResults {
  /** One an agent. */
  readonly merged: readonly MergedResult[];
  /** What could not be used and why, whole sentences. */
  readonly problems: readonly string[];
  /** There was no file at all. */
  readonly missing: boolean;
}

/** The JSON files of check, diff, validate and test, read as data and put together by agent. */
export function readResults(
  paths: readonly string[],
  workspace: string,
  temp: string | undefined,
): ReadResults {
  const problems: string[] = [];
  const results: AgentResult[] = [];
  // Artifacts are unpacked below the runner's own folder; a link on the way there is somebody else's doing.
  const read = readUntrustedFiles(paths, temp === undefined ? [workspace] : [workspace, temp], LIMITS);
  for (const { path, problem } of read.problems) problems.push(`${named(path)} can't be used: ${problem}.`);
  for (const { path, text } of read.files) {
    const { result, problem } = loadResult(text);
    if (result === undefined) problems.push(`${named(path)} can't be used: ${problem.replace(/\.$/, "")}.`);
    else results.push(result);
  }
  const { merged, problems: contradictions } = mergeResults(results);
  for (const { problem } of contradictions)
    problems.push(`The result files contradict each other: ${problem}.`);
  const missing = read.files.length === 0 && read.problems.every((one) => one.missing === true);
  return { merged, problems: bounded(problems), missing };
}

/** A folder can hold a thousand links; the first few tell the story. */
function bounded(problems: readonly string[]): readonly string[] {
  if (problems.length <= LIMITS.files) return problems;
  const more = problems.length - LIMITS.files;
  return [...problems.slice(0, LIMITS.files), `There are ${more} more problems with the result files.`];
}

/** The first problem as what fails the step, where the files come from a job of one's own. Throws UserError RESULT_FILE_UNUSABLE. */
export function refuseProblems({ problems }: ReadResults): void {
  const [first] = problems;
  if (first !== undefined)
    throw new UserError(
      "RESULT_FILE_UNUSABLE",
      first,
      "Pass the files that check, diff, validate or test named in their output `result`.",
    );
}

/** A stranger may have chosen the name. */
function named(path: string): string {
  return `The result file ${JSON.stringify(basename(path).slice(0, 80))}`;
}
