import { LineIndex } from "../../agent/line-index.ts";
import { readYaml } from "../../agent/read-yaml.ts";
import type { SourceFile } from "../../agent/source-tree.ts";
import { canonicalJson } from "../../snapshot/canonical-json.ts";
import type { SuggestedEdit } from "../finding.ts";
import { wholeLocation } from "./source-slice.ts";

/** A key of the outermost mapping: everything deeper is indented, also the lines of a text. */
const KEY = /([A-Za-z_][A-Za-z0-9_-]*):(?=[ \t\r\n]|$)/y;
/** Space, # and -: how most lines begin that are none of its keys. */
const NO_KEY: ReadonlySet<number> = new Set([0x20, 0x23, 0x2d]);
/** Where the order of lines means something: anchors, several documents, text that keeps its last blank lines. */
const NOT_TO_MOVE = /^(?:---|\.\.\.|%)|(?:^|[\s[{,:-])[&*][^\s]|: *[|>][0-9]?\+/m;
const MODELINE = /^# *yaml-language-server:/;

export interface WrittenKey {
  readonly key: string;
  /** Where its line begins. */
  readonly index: number;
}

/** The keys of the outermost mapping of a YAML file, as they stand in it. Empty where it is written as `{ … }`. */
export function outermostKeys(text: string): WrittenKey[] {
  const keys: WrittenKey[] = [];
  for (let start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length; ) {
    if (!NO_KEY.has(text.charCodeAt(start))) {
      KEY.lastIndex = start;
      const key = KEY.exec(text)?.[1];
      if (key !== undefined) keys.push({ key, index: start });
    }
    const end = text.indexOf("\n", start);
    start = end === -1 ? text.length : end + 1;
  }
  return keys;
}

/** The first key that stands behind one which should come after it, and which one that is. */
export function firstOutOfOrder(
  keys: readonly WrittenKey[],
  order: readonly string[],
): { readonly key: WrittenKey; readonly before: string } | undefined {
  let highest = -1;
  for (const key of keys) {
    const rank = order.indexOf(key.key);
    // Unknown keys have a finding of their own; where they belong nobody knows.
    if (rank === -1) return undefined;
    if (rank < highest) {
      const before = keys.find((other) => order.indexOf(other.key) > rank);
      return before && { key, before: before.key };
    }
    highest = rank;
  }
  return undefined;
}

/**
 * The edit that puts the outermost keys in order, each with its value and the comments right above it. Undefined unless the file means
 * the same before and after, to the letter, and no comment could lose the key that it is about.
 */
export function orderKeys(file: SourceFile, order: readonly string[]): SuggestedEdit | undefined {
  const { text } = file;
  const keys = outermostKeys(text);
  const [first] = keys;
  if (first === undefined || NOT_TO_MOVE.test(text) || new Set(keys.map(({ key }) => key)).size < keys.length)
    return undefined;
  const starts = keys.map(({ index }, at) => (at === 0 ? index : withComments(text, index)));
  const blocks = keys.map(({ key }, at) => ({ key, text: text.slice(starts[at], starts[at + 1]) }));
  const sorted = blocks.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (sorted[0]?.key !== first.key && endsWithComment(text.slice(0, first.index))) return undefined;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const whole = sorted
    .map((block) => (block.text.endsWith("\n") ? block.text : block.text + lineEnd))
    .join("");
  // The end of the last line stays where it is: the edit is of lines, not of what comes after them.
  const ordered = whole.slice(0, -lineEnd.length);
  const end = text.endsWith(lineEnd) ? text.length - lineEnd.length : text.length;
  const location = wholeLocation(new LineIndex(file.path, text).locate(first.index, end));
  const all = text.slice(0, first.index) + ordered + text.slice(end);
  if (location === undefined || !meansTheSame(file, all)) return undefined;
  return { kind: "fix", location, text: ordered };
}

/** Where the comments begin that stand right above a line. */
function withComments(text: string, index: number): number {
  let start = index;
  while (start > 0) {
    const before = text.lastIndexOf("\n", start - 2) + 1;
    if (before >= start || text[before] !== "#") break;
    start = before;
  }
  return start;
}

/** A comment right above the first key: about the key, or about the file. What speaks to editors is about the file. */
function endsWithComment(head: string): boolean {
  const last =
    head
      .replace(/\r?\n$/, "")
      .split("\n")
      .at(-1) ?? "";
  return last.startsWith("#") && !MODELINE.test(last);
}

function meansTheSame(file: SourceFile, ordered: string): boolean {
  const before = readYaml(file);
  const after = readYaml({ path: file.path, text: ordered });
  if (before.findings.length > 0 || after.findings.length > 0) return false;
  return canonicalJson(before.value ?? null) === canonicalJson(after.value ?? null);
}
