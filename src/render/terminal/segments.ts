import { displayWidth } from "./style.ts";

/** Text of one look. Neutral already (`neutralLine`); `paint` adds nothing that takes room. */
export interface Segment {
  readonly text: string;
  readonly paint?: (text: string) => string;
}
export type Line = readonly Segment[];

/** Blanks, words, and single characters of scripts that write without blanks. */
const TOKEN =
  / +|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{M}、。，．！？ー]*|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

export function plain(text: string): Line {
  return [{ text }];
}

export function lineWidth(line: Line): number {
  return line.reduce((width, { text }) => width + displayWidth(text), 0);
}

export function paintLine(line: Line): string {
  return line.map(({ text, paint }) => (paint === undefined ? text : paint(text))).join("");
}

/** Painted, and filled up with blanks to `width` columns. */
export function paintPadded(line: Line, width: number): string {
  return paintLine(line) + " ".repeat(Math.max(0, width - lineWidth(line)));
}

/**
 * The line over as many lines as it takes so that none is wider than `width` columns: broken at blanks, and within a word
 * only when the word alone is wider. Never empty; blanks at a break are dropped.
 */
export function wrapLine(line: Line, width: number): readonly Line[] {
  if (width === Number.POSITIVE_INFINITY) return [withoutBlankEnd(line)];
  const lines: Segment[][] = [];
  let current: Segment[] = [];
  let room = width;
  const next = (): void => {
    lines.push(withoutBlankEnd(current));
    current = [];
    room = width;
  };
  const put = (text: string, paint: Segment["paint"], columns: number): void => {
    const last = current.at(-1);
    if (last !== undefined && last.paint === paint)
      current[current.length - 1] = { ...last, text: last.text + text };
    else current.push(paint === undefined ? { text } : { text, paint });
    room -= columns;
  };
  for (const { text, paint } of line) {
    for (const token of text.match(TOKEN) ?? []) {
      const columns = displayWidth(token);
      if (columns <= room) {
        if (current.length > 0 || lines.length === 0 || token.trim() !== "") put(token, paint, columns);
        continue;
      }
      if (token.trim() === "") {
        next();
        continue;
      }
      if (columns <= width) {
        next();
        put(token, paint, columns);
        continue;
      }
      for (const [piece, wide] of pieces(token)) {
        if (wide > room && current.length > 0) next();
        put(piece, paint, wide);
      }
    }
  }
  next();
  return lines;
}

/** A character with the marks that stand on it. */
function pieces(token: string): readonly (readonly [string, number])[] {
  const found: [string, number][] = [];
  let text = "";
  for (const character of token) {
    if (text !== "" && displayWidth(text + character) > displayWidth(text)) {
      found.push([text, displayWidth(text)]);
      text = "";
    }
    text += character;
  }
  if (text !== "") found.push([text, displayWidth(text)]);
  return found;
}

function withoutBlankEnd(line: readonly Segment[]): Segment[] {
  const trimmed = [...line];
  for (let last = trimmed.at(-1); last !== undefined; last = trimmed.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== "") {
      trimmed[trimmed.length - 1] = { ...last, text };
      break;
    }
    trimmed.pop();
  }
  return trimmed;
}
