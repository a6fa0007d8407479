import type { SourceLocation } from "./source-tree.ts";

/** Turns offsets of one text into lines and columns. Lines end with `\n`; a `\r` before it belongs to its line. */
export class LineIndex {
  readonly #file: string;
  readonly #length: number;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#length = text.length;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  locate(start: number, end = start): SourceLocation {
    const from = this.#position(start);
    if (end <= start) return { file: this.#file, line: from.line, column: from.column };
    const to = this.#position(end);
    return {
      file: this.#file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  }

  /** From where to where a line, counted from 1, goes; its line end is part of it. */
  rangeOfLine(line: number): { readonly start: number; readonly end: number } | undefined {
    const start = this.#starts[line - 1];
    return start === undefined ? undefined : { start, end: this.#starts[line] ?? this.#length };
  }

  #position(offset: number): { line: number; column: number } {
    const at = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }
}
