/** A whole block of Markdown, never cut inside. */
export interface Block {
  /** Written when it is needed: of thousands of optional blocks few fit. */
  readonly text: string | (() => string);
  /** Blocks that may be left out when there is no room, named for the sentence that says so: `the details of 3 changes`. */
  readonly optional?: boolean;
  /** It stands within something folded, where a sentence about what is left out would not be seen. */
  readonly within?: boolean;
}

const encoder = new TextEncoder();

/** UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Joins blocks by empty lines within a budget of UTF-8 bytes. Optional blocks that do not fit are left out from the first
 * one that does not, and `leftOut(count)` says so in their place, or right after what they are folded in. Whole blocks only,
 * so nothing is ever left open.
 */
export function fitBlocks(
  blocks: readonly Block[],
  budget: number,
  leftOut: (count: number) => string,
): string {
  const optional = blocks.filter((block) => block.optional);
  const fixed = blocks.reduce((sum, block) => sum + (block.optional ? 0 : sizeOf(textOf(block))), 0);
  const kept = keepOptional(optional, budget - fixed, sizeOf(leftOut(optional.length)));

  const parts: string[] = [];
  let seen = 0;
  let untold = kept.length < optional.length;
  for (const block of blocks) {
    const missing = block.optional && seen >= kept.length;
    if (untold && !block.within && seen >= kept.length && (missing || seen === optional.length)) {
      parts.push(leftOut(optional.length - kept.length));
      untold = false;
    }
    if (block.optional) seen += 1;
    const text = missing ? "" : block.optional ? (kept[seen - 1] ?? "") : textOf(block);
    if (text !== "") parts.push(text);
  }
  if (untold) parts.push(leftOut(optional.length - kept.length));
  return `${parts.join("\n\n")}\n`;
}

/** The texts of those that fit, from the first on; when not all do, so that the sentence which says so fits too. */
function keepOptional(optional: readonly Block[], room: number, sentence: number): readonly string[] {
  const kept: string[] = [];
  let left = room;
  for (const block of optional) {
    const text = textOf(block);
    left -= sizeOf(text);
    if (left < 0) {
      left += sizeOf(text);
      while (left < sentence && kept.length > 0) left += sizeOf(kept.pop() ?? "");
      return kept;
    }
    kept.push(text);
  }
  return kept;
}

function textOf({ text }: Block): string {
  return typeof text === "string" ? text : text();
}

/** With the empty line that parts it from the next. */
function sizeOf(text: string): number {
  return byteLength(text) + 2;
}

/** Rows of a table up to a budget of bytes; `rest(count)` is the row that says how many are not shown. */
export function fitRows(
  rows: readonly string[],
  budget: number,
  rest: (count: number) => string,
): readonly string[] {
  let room = budget;
  const kept: string[] = [];
  for (const row of rows) {
    room -= byteLength(row) + 1;
    if (room < 0) break;
    kept.push(row);
  }
  return kept.length === rows.length ? kept : [...kept, rest(rows.length - kept.length)];
}

/** At most `limit` characters, cut between code points, and how many are missing. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(text.slice(0, limit + 1)).slice(0, limit);
  const missing = text.length - characters.join("").length;
  return `${characters.join("")}… (${missing.toLocaleString("en")} more characters)`;
}
