import { readFileSync, statSync } from "node:fs";
import { UserError } from "../domain/errors.ts";
import { type Comparison, loadComparison } from "../domain/result/load-comparison.ts";

const LARGEST = 60 * 1024 * 1024;

/** The JSON file of check or diff, read as data. Throws UserError RESULT_FILE_UNUSABLE. */
export function readComparison(path: string): Comparison {
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
