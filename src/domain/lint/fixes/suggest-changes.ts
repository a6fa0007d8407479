import { digestOfText } from "../../snapshot/digest.ts";
import type { Finding, SuggestedEdit } from "../finding.ts";
import { applyEdits } from "./apply-edits.ts";
import { type HunkLines, readHunks } from "./patch-hunks.ts";
import { textBetween } from "./source-slice.ts";

/** A file of a pull request; `patch` is absent for what has no lines or too many of them. */
export interface ChangedFile {
  readonly path: string;
  readonly patch?: string;
}

/** Lines of a pull request's diff, and what should stand there instead. */
export interface SuggestedChange {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  /** Whole lines without their ends. */
  readonly lines: readonly string[];
  readonly finding: Finding;
  /** Stays the same while what it is about does, wherever in the file that moves to. */
  readonly key: string;
}

/** More lines than anybody takes over unread. */
const MOST_LINES = 20;
const LONGEST_LINE = 2000;

/**
 * The edits of findings that can be shown on a pull request: those whose lines are all in one hunk of the diff and read there as they
 * did where they were found. Each change once, in the findings' order.
 */
export function suggestChanges(
  findings: readonly Finding[],
  files: readonly ChangedFile[],
): readonly SuggestedChange[] {
  const patches = new Map(files.map(({ path, patch }) => [path, patch]));
  const hunks = new Map<string, readonly HunkLines[]>();
  const changes = new Map<string, SuggestedChange>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { edit, hideLine } = finding;
    if (edit?.replaces === undefined || hideLine === true) continue;
    const path = edit.location.file;
    const patch = patches.get(path);
    if (patch === undefined) continue;
    const known = hunks.get(path) ?? readHunks(patch);
    hunks.set(path, known);
    const change = changeIn(known, edit);
    if (change === undefined) continue;
    const place = JSON.stringify([path, change.startLine, change.line, change.lines]);
    if (changes.has(place)) continue;
    const content = JSON.stringify([path, change.before, change.lines]);
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    const { before: _, ...rest } = change;
    changes.set(place, { ...rest, path, finding, key: keyOf(content, times) });
  }
  return [...changes.values()];
}

/** Of two equal changes of one file the second has a key of its own. */
function keyOf(content: string, times: number): string {
  return digestOfText(`${times}\n${content}`)
    .replace(/^sha256:/, "")
    .slice(0, 16);
}

type Change = Pick<SuggestedChange, "startLine" | "line" | "lines"> & { readonly before: readonly string[] };

function changeIn(hunks: readonly HunkLines[], edit: SuggestedEdit): Change | undefined {
  const { line, endLine } = edit.location;
  if (endLine < line || endLine - line >= MOST_LINES) return undefined;
  const hunk = hunks.find(({ start, lines }) => start <= line && endLine < start + lines.length);
  if (hunk === undefined) return undefined;
  const before = hunk.lines.slice(line - hunk.start, endLine - hunk.start + 1);
  // GitHub does not say what becomes of other line ends in a suggestion.
  if (before.some((text) => text.includes("\r") || text.length > LONGEST_LINE)) return undefined;
  const written = before.join("\n");
  const location = { ...edit.location, line: 1, endLine: endLine - line + 1 };
  if (textBetween(written, location) !== edit.replaces) return undefined;
  const { text, applied } = applyEdits(written, [{ ...edit, location }]);
  const lines = text.split("\n");
  if (applied.length === 0 || lines.length > MOST_LINES || text.length > LONGEST_LINE * 2) return undefined;
  return { startLine: line, line: endLine, lines, before };
}
