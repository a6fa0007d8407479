/** A whole block of Markdown, never cut inside. */
export interface Block {
  readonly text: string;
  /** Blocks that may be left out when there is no room, named for the sentence that says so: `the details of 3 changes`. */
  readonly optional?: boolean;
}

const encoder = new TextEncoder();

/** UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Joins blocks by empty lines within a budget of UTF-8 bytes. Optional blocks that do not fit are left out from the first
 * one that does not, and `leftOut(count)` says so in their place. Whole blocks only, so nothing is ever left open.
 */
export function fitBlocks(
  blocks: readonly Block[],
  budget: number,
  leftOut: (count: number) => string,
): string {
  const optional = blocks.filter((block) => block.optional);
  const size = (text: string): number => byteLength(text) + 2;
  const fixed = blocks.filter((block) => !block.optional).reduce((sum, block) => sum + size(block.text), 0);

  let room = budget - fixed;
  const all = optional.reduce((sum, block) => sum + size(block.text), 0);
  if (all > room) room -= size(leftOut(optional.length));
  let kept = 0;
  for (const block of optional) {
    room -= size(block.text);
    if (room < 0) break;
    kept += 1;
  }

  const parts: string[] = [];
  let seen = 0;
  for (const block of blocks) {
    if (!block.optional) {
      if (block.text !== "") parts.push(block.text);
      continue;
    }
    if (seen < kept) parts.push(block.text);
    if (seen === kept) parts.push(leftOut(optional.length - kept));
    seen += 1;
  }
  return `${parts.join("\n\n")}\n`;
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
