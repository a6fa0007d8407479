import { LineIndex } from "../../agent/line-index.ts";
import type { SourceFile, SourceLocation } from "../../agent/source-tree.ts";
import { findCardNumbers } from "../contacts/account-numbers.ts";
import type { Finding } from "../finding.ts";
import { findSecrets } from "./find-secrets.ts";

const MOST_VALUES = 200;
/** Shorter values stand in too many innocent words. */
const SHORTEST = 6;
/** Of a value, at its start: messages may quote the rest cut short. */
const TELLING = 12;
const MASK = "***";

/**
 * Where one finding points at a line that may hold a secret, no other shows it: neither the line, nor an edit of it, nor the value in
 * its words. A secret of several lines hides them all. Findings without secrets among them come back as they are.
 */
export function concealSecrets(
  findings: readonly Finding[],
  files: readonly SourceFile[],
): readonly Finding[] {
  const told = findings.filter(({ hideLine }) => hideLine);
  if (told.length === 0) return findings;
  const hidden = new Set(told.map(({ location }) => lineOf(location)));
  const values = new Set<string>();
  const paths = new Set(told.map(({ location }) => location.file));
  for (const file of files) {
    if (paths.has(file.path)) addSecrets(file, hidden, values);
  }
  const longestFirst = [...values]
    .filter((value) => value.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_VALUES);
  return findings.map((finding) => conceal(finding, hidden, longestFirst));
}

/** Notes the lines and values of a file's secrets, and of lines that are hidden already whatever looks like a token. */
function addSecrets({ path, text }: SourceFile, hidden: Set<string>, values: Set<string>): void {
  const lines = new LineIndex(path, text);
  for (const { start, end } of findSecrets(text)) {
    values.add(text.slice(start, end));
    const last = lines.locate(end - 1).line;
    for (let { line } = lines.locate(start); line <= last; line += 1)
      hidden.add(lineOf({ file: path, line }));
  }
  text.split("\n").forEach((line, index) => {
    if (!hidden.has(lineOf({ file: path, line: index + 1 }))) return;
    for (const [token] of line.matchAll(/[A-Za-z0-9+/=_.~-]{20,}/g)) {
      if (/[0-9]/.test(token)) values.add(token);
    }
    for (const card of findCardNumbers(line)) values.add(card.text);
  });
}

function conceal(finding: Finding, hidden: ReadonlySet<string>, values: readonly string[]): Finding {
  const { edit, hint, ...rest } = finding;
  const masked = {
    ...rest,
    message: mask(finding.message, values),
    ...(hint === undefined ? {} : { hint: mask(hint, values) }),
  };
  if (hidden.has(lineOf(finding.location))) return { ...masked, hideLine: true };
  return edit === undefined || mask(edit.text, values) !== edit.text ? masked : { ...masked, edit };
}

/** With everything from a secret's beginning to the next blank or quote taken out. */
function mask(text: string, values: readonly string[]): string {
  let masked = text;
  for (const value of values) {
    const start = value.slice(0, TELLING);
    for (let at = masked.indexOf(start); at !== -1; at = masked.indexOf(start, at + MASK.length)) {
      const rest = masked.slice(at + start.length);
      const tail = rest.startsWith(value.slice(TELLING))
        ? value.length - start.length
        : (/^[^\s"'`]*/.exec(rest)?.[0].length ?? 0);
      masked = masked.slice(0, at) + MASK + rest.slice(tail);
    }
  }
  return masked;
}

function lineOf({ file, line }: Pick<SourceLocation, "file" | "line">): string {
  return JSON.stringify([file, line]);
}
