import type { SourceFile } from "../../agent/source-tree.ts";
import type { Finding, SuggestedEdit } from "../finding.ts";
import { textBetween } from "./source-slice.ts";

/** UTF-16 units. */
const LONGEST_REPLACED = 2000;

/**
 * The findings with the edits that may be shown to anybody, each with what it replaces. A line that may hold a secret is nobody's to
 * copy, whoever found what on it.
 */
export function settleEdits(
  findings: readonly Finding[],
  files: ReadonlyMap<string, SourceFile>,
): readonly Finding[] {
  if (!findings.some(({ edit }) => edit !== undefined)) return findings;
  const hidden = new Map<string, { readonly from: number; readonly to: number }[]>();
  for (const { hideLine, location } of findings) {
    if (hideLine !== true) continue;
    const lines = { from: location.line, to: location.endLine ?? location.line };
    const known = hidden.get(location.file);
    if (known) known.push(lines);
    else hidden.set(location.file, [lines]);
  }
  return findings.map((finding) => {
    const { edit, ...rest } = finding;
    if (edit === undefined) return finding;
    const { file, line, endLine } = edit.location;
    if (hidden.get(file)?.some(({ from, to }) => from <= endLine && line <= to)) return rest;
    return { ...rest, edit: withReplaced(edit, files.get(file)?.text) };
  });
}

function withReplaced(edit: SuggestedEdit, text: string | undefined): SuggestedEdit {
  const replaces = text === undefined ? undefined : textBetween(text, edit.location);
  if (replaces === undefined || replaces === "" || replaces.length > LONGEST_REPLACED) return edit;
  return { ...edit, replaces };
}
