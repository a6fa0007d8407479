import { showHidden } from "../visible.ts";

/** Styling that is either ANSI or nothing. Texts given to it must be neutral already (`neutralLine`). */
export interface Style {
  readonly on: boolean;
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  /** What is gone: red and struck through. */
  removed(text: string): string;
  /** What is new: green. */
  added(text: string): string;
}

/** `on` false: every function gives its text back unchanged. The door decides (a terminal, NO_COLOR, --json). */
export function makeStyle(on: boolean): Style {
  const wrap = (open: string, close: string) => (text: string) =>
    on && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    on,
    bold: wrap("1", "22"),
    dim: wrap("2", "22"),
    red: wrap("31", "39"),
    green: wrap("32", "39"),
    yellow: wrap("33", "39"),
    cyan: wrap("36", "39"),
    removed: wrap("31;9", "39;29"),
    added: wrap("32", "39"),
  };
}

/** What most texts are made of: nothing hidden, nothing wide, nothing that is more than one character. */
const PLAIN = /^[ -~]*$/;

/** Text of others on one line: escape sequences and controls written out, line breaks and tabs as one space. */
export function neutralLine(text: string): string {
  if (PLAIN.test(text)) return text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
  return showHidden(text.replace(/\r\n?/g, "\n")).replace(/[ \t\n]+/g, " ");
}

/** Text of others over several lines: as `neutralLine`, with line breaks kept. */
export function neutralText(text: string): string {
  return showHidden(text.replace(/\r\n?/g, "\n")).replaceAll("\t", "  ");
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes, never fewer than a terminal gives it: wide East Asian characters and emoji count two. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  let last = 0;
  for (const character of text) {
    // Drawn as an emoji from here on, and then as wide as one.
    if (character === "\ufe0f" && last === 1) {
      width += 1;
      last = 2;
    }
    if (/[\p{Mn}\p{Me}]|\u200c|\u200d|\ufe0f/u.test(character)) continue;
    last = WIDE.test(character) ? 2 : 1;
    width += last;
  }
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
