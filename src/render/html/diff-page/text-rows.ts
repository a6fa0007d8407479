import type { TextPiece } from "../../../domain/diff/change.ts";

/** One row of a text side by side: what stands on each side, in pieces. */
export interface TextRow {
  /** Nothing differs in this row: both sides are the same pieces. */
  readonly same: boolean;
  readonly before: readonly TextPiece[];
  readonly after: readonly TextPiece[];
}

/** Several rows without a difference, folded. */
export interface Fold {
  readonly fold: string;
  /** `14 lines`, `1,240 characters`. */
  readonly size: string;
}

/** Rows without a difference that stay open beside each row with one. */
const CONTEXT = 2;
/** Fewer are not worth a click. */
const SMALLEST_FOLD = 3;
/** A line longer than this is broken at the ends of its sentences, so that what is the same in it can be folded too. */
const LONG_LINE = 300;
const SENTENCE_END = /(?<=[.!?…]["'”’)]?\s)|(?<=[。！？])/u;

/**
 * A compared text as rows that begin on both sides at the same place, so that what belongs together stands side by side. A row ends
 * where both sides end a line (or, within long shared lines, a sentence).
 */
export function textRows(pieces: readonly TextPiece[]): readonly TextRow[] {
  const rows: TextRow[] = [];
  let before: TextPiece[] = [];
  let after: TextPiece[] = [];
  const flush = (): void => {
    if (before.length === 0 && after.length === 0) return;
    const same = [...before, ...after].every(({ kind }) => kind === "same");
    rows.push({ same, before, after });
    before = [];
    after = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "removed") before.push(piece);
    else if (piece.kind === "added") after.push(piece);
    else {
      if (endsLine(before) && endsLine(after)) flush();
      for (const { text, ends } of stretches(piece.text)) {
        before.push({ kind: "same", text });
        after.push({ kind: "same", text });
        if (ends) flush();
      }
    }
  }
  flush();
  return rows;
}

/** The rows with what is far from any difference folded. */
export function foldRows(rows: readonly TextRow[]): readonly (TextRow | Fold)[] {
  const near = rows.map(() => false);
  for (const [index, row] of rows.entries()) {
    if (row.same) continue;
    for (let at = Math.max(0, index - CONTEXT); at <= index + CONTEXT && at < rows.length; at += 1)
      near[at] = true;
  }
  const folded: (TextRow | Fold)[] = [];
  let run: TextRow[] = [];
  const flush = (): void => {
    if (run.length >= SMALLEST_FOLD) folded.push(foldOf(run));
    else folded.push(...run);
    run = [];
  };
  for (const [index, row] of rows.entries()) {
    if (!near[index]) {
      run.push(row);
      continue;
    }
    flush();
    folded.push(row);
  }
  flush();
  return folded;
}

function foldOf(rows: readonly TextRow[]): Fold {
  const texts = rows.map(({ before }) => before.map(({ text }) => text).join(""));
  const fold = texts.join("");
  const byLine = texts.every((text, index) => text.endsWith("\n") || index === texts.length - 1);
  const size = byLine
    ? `${texts.length.toLocaleString("en")} lines`
    : `${fold.length.toLocaleString("en")} characters`;
  return { fold, size };
}

function endsLine(side: readonly TextPiece[]): boolean {
  const last = side.at(-1);
  return last === undefined || last.text.endsWith("\n");
}

/** Lines, long ones broken after their sentences; whether a row may end after each. */
function stretches(text: string): readonly { readonly text: string; readonly ends: boolean }[] {
  const found = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return found.flatMap((line) => {
    const parts = line.length > LONG_LINE ? line.split(SENTENCE_END) : [line];
    return parts.map((part, index) => ({
      text: part,
      ends: index < parts.length - 1 || part.endsWith("\n"),
    }));
  });
}
