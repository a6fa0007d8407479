import type { Item, ValuePath } from "../agent/agent.ts";
import { LineIndex } from "../agent/line-index.ts";
import type { SourceFile, SourceLocation } from "../agent/source-tree.ts";
import type { LintContext } from "./lint-context.ts";

/** Files by path, built when the first finding needs it. */
const byPath = new WeakMap<readonly SourceFile[], ReadonlyMap<string, SourceFile>>();

/**
 * Where these words of an item's text stand in its file. Words that are written otherwise there (escaped, folded over lines) give the
 * place of the whole text.
 */
export function locateWords(
  { files, locate }: Pick<LintContext, "files" | "locate">,
  item: Item,
  path: ValuePath,
  words: string,
): SourceLocation {
  const whole = locate(item, path);
  const known = byPath.get(files) ?? new Map(files.map((file) => [file.path, file]));
  byPath.set(files, known);
  const text = known.get(whole.file)?.text;
  if (text === undefined || words === "") return whole;
  const start = offsetOf(text, whole.line, whole.column);
  const at = text.indexOf(words, start);
  const end =
    whole.endLine === undefined || whole.endColumn === undefined
      ? text.length
      : offsetOf(text, whole.endLine, whole.endColumn);
  if (at === -1 || at + words.length > end) return whole;
  return new LineIndex(whole.file, text).locate(at, at + words.length);
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf("\n", at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at + column - 1;
}
