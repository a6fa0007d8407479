import type { SuggestedEdit } from "../finding.ts";

export interface EditedText {
  readonly text: string;
  /** Indices of the edits that were made; the others overlap an earlier one or point outside of the text. */
  readonly applied: readonly number[];
}

interface PlacedEdit {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with the edits made that do not touch each other: of two that overlap the one that begins first counts (of two that begin
 * at one place, the one that is first in the list). Everything else stays to the letter: line ends, byte order mark, blanks.
 */
export function applyEdits(text: string, edits: readonly SuggestedEdit[]): EditedText {
  const starts = lineStarts(text);
  const placed = edits
    .flatMap((edit, index): PlacedEdit[] => {
      const { line, column, endLine, endColumn } = edit.location;
      const start = offsetOf(text, starts, line, column);
      const end = offsetOf(text, starts, endLine, endColumn);
      if (start === undefined || end === undefined || end < start) return [];
      return [{ index, start, end, text: edit.text }];
    })
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const pieces: string[] = [];
  const applied: number[] = [];
  let at = 0;
  let last: PlacedEdit | undefined;
  for (const edit of placed) {
    // Two insertions at one place are two answers to one question.
    if (edit.start < at || (last !== undefined && edit.start === last.start)) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    applied.push(edit.index);
    at = edit.end;
    last = edit;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(""), applied: applied.sort((a, b) => a - b) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Lines and columns count from 1, columns in UTF-16 units; the place after a line's last character is the furthest. */
function offsetOf(text: string, starts: readonly number[], line: number, column: number): number | undefined {
  const start = starts[line - 1];
  if (start === undefined || !Number.isInteger(column) || column < 1) return undefined;
  const offset = start + column - 1;
  return offset <= (starts[line] ?? text.length + 1) - 1 ? offset : undefined;
}
