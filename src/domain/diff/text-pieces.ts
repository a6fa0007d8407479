import { diffArrays } from "diff";
import type { TextPiece } from "./change.ts";

/** Bounds by amount of work, never by time: the same texts give the same pieces on every machine. */
const MAX_LINE_EDITS = 500;
const MAX_WORD_EDITS = 400;
/** Of all hunks together. The work of one grows with the square of its edits. */
const MAX_WORD_WORK = 2 * MAX_WORD_EDITS ** 2;
const MAX_HUNK_LENGTH = 16_384;
/** Words of both sides together that are looked at before they are compared. */
const MAX_PHRASE = 40;
const MAX_TEXT_LENGTH = 400_000;
/** Below this part of the longer text in common, pieces would be confetti. */
const MIN_COMMON = 0.15;

/**
 * Two texts compared by words: lines first, then words within replaced lines. The same and removed pieces joined are
 * `before`, the same and added ones `after`, to the letter. Undefined when the texts are too different for it to help.
 */
export function compareTexts(before: string, after: string): readonly TextPiece[] | undefined {
  if (Math.max(before.length, after.length) > MAX_TEXT_LENGTH) return undefined;
  const hunks = diffLines(before, after);
  if (hunks === undefined) return undefined;

  const pieces: TextPiece[] = [];
  let removed = "";
  let added = "";
  let work = MAX_WORD_WORK;
  const flush = (): void => {
    const hunk = compareHunk(removed, added, Math.min(MAX_WORD_EDITS, Math.floor(Math.sqrt(work))));
    work -= hunk.edits ** 2;
    pieces.push(...hunk.pieces);
    removed = "";
    added = "";
  };
  for (const hunk of hunks) {
    const text = hunk.value.join("");
    if (hunk.removed) removed += text;
    else if (hunk.added) added += text;
    else {
      flush();
      pieces.push({ kind: "same", text });
    }
  }
  flush();

  const tidy = joinNeighbours(shareBlanks(joinNeighbours(dropIslands(joinNeighbours(pieces)))));
  const common = tidy
    .filter((piece) => piece.kind === "same")
    .reduce((length, piece) => length + piece.text.trim().length, 0);
  return common >= MIN_COMMON * Math.max(before.length, after.length) ? tidy : undefined;
}

/** Lines that only one side has, and runs of those that both have; undefined when there are too many. */
function diffLines(
  before: string,
  after: string,
):
  | readonly { readonly value: readonly string[]; readonly removed: boolean; readonly added: boolean }[]
  | undefined {
  // Texts of one line are the common case, and there is nothing to compare yet.
  if (before !== after && !before.includes("\n") && !after.includes("\n"))
    return [
      { value: [before], removed: true, added: false },
      { value: [after], removed: false, added: true },
    ];
  return diffArrays(lines(before), lines(after), { maxEditLength: MAX_LINE_EDITS });
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A word or a mark, and the blanks before it. In scripts without blanks between words, a character. */
interface Token {
  readonly blank: string;
  readonly word: string;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const [whole, blank = "", word = ""] of text.matchAll(
    /(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:[-'’_.,:][\p{L}\p{M}\p{N}]+)*|[^\s]|$)/gu,
  ))
    if (whole !== "") found.push({ blank, word });
  return found;
}

/** Pieces of one hunk, and how many edits were needed or tried for them. */
interface HunkPieces {
  readonly pieces: readonly TextPiece[];
  readonly edits: number;
}

function compareHunk(before: string, after: string, maxEdits: number): HunkPieces {
  const whole: readonly TextPiece[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  if (before === "" || after === "" || Math.max(before.length, after.length) > MAX_HUNK_LENGTH)
    return { pieces: whole, edits: 0 };
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const a = tokens(before.slice(head, before.length - tail));
  const b = tokens(after.slice(head, after.length - tail));
  const runs = diffWords(
    a.map((token) => token.word),
    b.map((token) => token.word),
    maxEdits,
  );
  if (runs === undefined) return { pieces: whole, edits: maxEdits };

  const pieces: TextPiece[] = [{ kind: "same", text: before.slice(0, head) }];
  let edits = 0;
  let atA = 0;
  let atB = 0;
  for (const run of runs) {
    if (run.added || run.removed) edits += run.count;
    for (let index = 0; index < run.count; index += 1) {
      const tokenA = run.added ? undefined : a[atA++];
      const tokenB = run.removed ? undefined : b[atB++];
      pieces.push(...compareTokens(tokenA, tokenB));
    }
  }
  pieces.push({ kind: "same", text: before.slice(before.length - tail) });
  return { pieces, edits };
}

type Run = Pick<ReturnType<typeof diffArrays>[number], "added" | "removed" | "count">;

/** A few words in the place of a few others, of which none is the same, are the most common change: then it is known what comes out. */
function diffWords(a: string[], b: string[], maxEditLength: number): readonly Run[] | undefined {
  const most = Math.min(MAX_PHRASE, maxEditLength);
  if (a.length + b.length > most || a.some((word) => b.includes(word)))
    return diffArrays(a, b, { maxEditLength });
  return [
    { removed: true, added: false, count: a.length },
    { removed: false, added: true, count: b.length },
  ];
}

const BLANK = /\s/;

/** Whether a word ends right before this place and a blank begins at it: no token spans it. */
function isBetweenTokens(text: string, at: number): boolean {
  return BLANK.test(text.charAt(at)) && !BLANK.test(text.charAt(at - 1));
}

/** How far both texts are the same from the beginning, up to a place between two tokens in both: that much needs no comparison. */
function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let end = 0;
  while (end < most && a.charCodeAt(end) === b.charCodeAt(end)) end += 1;
  for (let at = end - 1; at > 0; at -= 1) if (isBetweenTokens(a, at)) return at;
  return 0;
}

/** The same from the end, in what is after the shared head. */
function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  for (let tail = length - 1; tail > 0; tail -= 1) if (isBetweenTokens(a, a.length - tail)) return tail;
  return 0;
}

function compareTokens(a: Token | undefined, b: Token | undefined): TextPiece[] {
  if (a === undefined || b === undefined) {
    const kind = a === undefined ? "added" : "removed";
    const token = a ?? b;
    return token === undefined ? [] : [{ kind, text: token.blank + token.word }];
  }
  if (a.blank === b.blank) return [{ kind: "same", text: a.blank + a.word }];
  return [
    { kind: "removed", text: a.blank },
    { kind: "added", text: b.blank },
    { kind: "same", text: a.word },
  ];
}

/** A mark or blank that happens to be in both, alone between differences, only hinders reading. */
function dropIslands(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece, index): TextPiece[] => {
    const lonely =
      piece.kind === "same" && !/[\p{L}\p{N}\n]/u.test(piece.text) && index > 0 && index < pieces.length - 1;
    return lonely
      ? [
          { kind: "removed", text: piece.text },
          { kind: "added", text: piece.text },
        ]
      : [piece];
  });
}

/** The blank before a replaced word belongs to both sides: it is no part of the difference. */
function shareBlanks(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece, index): TextPiece[] => {
    const next = pieces[index + 1];
    const last = pieces[index - 1];
    if (piece.kind === "removed" && next?.kind === "added") {
      const blank = sharedBlank(piece.text, next.text);
      return [
        { kind: "same", text: blank },
        { kind: "removed", text: piece.text.slice(blank.length) },
      ];
    }
    if (piece.kind === "added" && last?.kind === "removed")
      return [{ kind: "added", text: piece.text.slice(sharedBlank(last.text, piece.text).length) }];
    return [piece];
  });
}

function sharedBlank(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length] && /\s/.test(a[length] ?? "")) length += 1;
  return a.slice(0, length);
}

/** No empty pieces, and between two same pieces at most one removed, then at most one added. */
function joinNeighbours(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  let removed = "";
  let added = "";
  let same = "";
  const flushChanged = (): void => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  const flushSame = (): void => {
    if (same !== "") joined.push({ kind: "same", text: same });
    same = "";
  };
  for (const { kind, text } of pieces) {
    if (text === "") continue;
    if (kind === "same") {
      flushChanged();
      same += text;
    } else {
      flushSame();
      if (kind === "removed") removed += text;
      else added += text;
    }
  }
  flushSame();
  flushChanged();
  return joined;
}
