import type { SourceFile, SourceLocation } from "../../agent/source-tree.ts";
import { sameLetters } from "../../schema/propose-repair.ts";
import type { SuggestedEdit } from "../finding.ts";
import type { LintContext } from "../lint-context.ts";
import { replaceScalar } from "./scalar-edit.ts";

export type CorrectReference = (
  location: SourceLocation,
  written: string,
  near: string | undefined,
) => SuggestedEdit | undefined;

/**
 * Edits for references that lead nowhere: to the id that differs only in capitals, blanks and underscores, when there is exactly one;
 * else to the nearest one, as a suggestion. What it looks things up in is built when the first is asked for.
 */
export function referenceEdits(
  { files }: Pick<LintContext, "files">,
  known: Iterable<string>,
): CorrectReference {
  let texts: ReadonlyMap<string, SourceFile> | undefined;
  let alike: ReadonlyMap<string, readonly string[]> | undefined;
  return (location, written, near) => {
    texts ??= new Map(files.map((file) => [file.path, file]));
    alike ??= byLetters(known);
    const text = texts.get(location.file)?.text;
    if (text === undefined) return undefined;
    const [only, another] = alike.get(sameLetters(written)) ?? [];
    if (only !== undefined && another === undefined)
      return replaceScalar(text, location, written, only, "fix");
    return near === undefined ? undefined : replaceScalar(text, location, written, near, "suggestion");
  };
}

function byLetters(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const letters = sameLetters(name);
    const group = groups.get(letters);
    if (group) group.push(name);
    else groups.set(letters, [name]);
  }
  return groups;
}
