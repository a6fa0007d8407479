import type { FieldChange, TextPiece } from "../../domain/diff/change.ts";
import { valueText } from "../../domain/diff/field-words.ts";

/** Lines around a difference that are shown; further ones are counted. */
const CONTEXT_LINES = 1;

/** One line of each side; a side without one has none there. */
export interface TextRow {
  readonly before?: readonly TextPiece[];
  readonly after?: readonly TextPiece[];
}

/** Rows that are shown, and between them how many are the same and not shown. */
export type Shown<Row> = { readonly row: Row } | { readonly same: number };

export function piecesOf({ pieces, before, after }: FieldChange): readonly TextPiece[] {
  return (
    pieces ?? [
      { kind: "removed", text: valueText(before) },
      { kind: "added", text: valueText(after) },
    ]
  );
}

/** The text by lines, with what is gone and what is new in the line where it stands. */
export function inlineLines(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [[]];
  for (const { kind, text } of pieces) {
    for (const [index, part] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ kind, text: part });
    }
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

/** The two sides line by line: what both share stands in one row. */
export function sideRows(pieces: readonly TextPiece[]): readonly TextRow[] {
  const rows: TextRow[] = [];
  let before: TextPiece[][] = [[]];
  let after: TextPiece[][] = [[]];
  const flush = (left: readonly TextPiece[][], right: readonly TextPiece[][]): void => {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1)
      rows.push({
        ...(left[index] === undefined ? {} : { before: left[index] }),
        ...(right[index] === undefined ? {} : { after: right[index] }),
      });
  };
  for (const { kind, text } of pieces) {
    const parts = text.split(/\r\n?|\n/);
    // Whole lines that only one side has stand by themselves, above the line that both go on with.
    if (kind === "same" && before.length + after.length > 2) {
      flush(before.slice(0, -1), after.slice(0, -1));
      before = before.slice(-1);
      after = after.slice(-1);
    }
    for (const [index, part] of parts.entries()) {
      if (index > 0 && kind === "same") {
        flush(before, after);
        before = [[]];
        after = [[]];
      } else if (index > 0) (kind === "removed" ? before : after).push([]);
      if (part === "") continue;
      if (kind !== "added") before.at(-1)?.push({ kind, text: part });
      if (kind !== "removed") after.at(-1)?.push({ kind, text: part });
    }
  }
  if (rows.length === 0 || [...before, ...after].some((line) => line.length > 0)) flush(before, after);
  return rows;
}

export function isChangedLine(line: readonly TextPiece[]): boolean {
  return line.some(({ kind }) => kind !== "same");
}

export function isChangedRow({ before, after }: TextRow): boolean {
  return before === undefined || after === undefined || isChangedLine(before) || isChangedLine(after);
}

/** Only what differs and the lines right around it, at most `limit` rows; `left`: how many rows are not shown at the end. */
export function foldRows<Row>(
  rows: readonly Row[],
  isChanged: (row: Row) => boolean,
  limit: number,
): { readonly shown: readonly Shown<Row>[]; readonly left: number } {
  const near = new Set<number>();
  for (const [index, row] of rows.entries())
    if (isChanged(row))
      for (let at = index - CONTEXT_LINES; at <= index + CONTEXT_LINES; at += 1) near.add(at);
  const shown: Shown<Row>[] = [];
  let same = 0;
  let count = 0;
  for (const [index, row] of rows.entries()) {
    if (count === limit) return { shown, left: rows.length - index };
    if (!near.has(index)) {
      same += 1;
      continue;
    }
    if (same > 0) shown.push({ same });
    same = 0;
    shown.push({ row });
    count += 1;
  }
  if (same > 0 && shown.length > 0) shown.push({ same });
  return { shown, left: 0 };
}
