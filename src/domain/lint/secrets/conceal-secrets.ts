import type { SourceFile } from "../../agent/source-tree.ts";
import { findCardNumbers } from "../contacts/account-numbers.ts";
import type { Finding } from "../finding.ts";
import { findSecrets } from "./find-secrets.ts";

const MOST_VALUES = 200;
/** Shorter values stand in too many innocent words. */
const SHORTEST = 6;
const MASK = "***";

/**
 * Where one finding points at a line that may hold a secret, no other shows it: neither the line, nor an edit of it, nor the value in
 * its words. Findings without secrets among them come back as they are.
 */
export function concealSecrets(
  findings: readonly Finding[],
  files: readonly SourceFile[],
): readonly Finding[] {
  const hidden = new Set(findings.filter(({ hideLine }) => hideLine).map(lineOf));
  if (hidden.size === 0) return findings;
  const told = new Set(findings.filter(({ hideLine }) => hideLine).map(({ location }) => location.file));
  const values = files
    .filter(({ path }) => told.has(path))
    .flatMap(({ text }) => [
      ...findSecrets(text).map(({ start, end }) => text.slice(start, end)),
      ...findCardNumbers(text).map((card) => card.text),
    ])
    .filter((value) => value.length >= SHORTEST);
  const once = [...new Set(values)].sort((a, b) => b.length - a.length).slice(0, MOST_VALUES);
  return findings.map((finding) => conceal(finding, hidden, once));
}

function conceal(finding: Finding, hidden: ReadonlySet<string>, values: readonly string[]): Finding {
  const { edit, hint, ...rest } = finding;
  const masked = {
    ...rest,
    message: mask(finding.message, values),
    ...(hint === undefined ? {} : { hint: mask(hint, values) }),
  };
  if (hidden.has(lineOf(finding))) return { ...masked, hideLine: true };
  return edit === undefined || values.some((value) => edit.text.includes(value))
    ? masked
    : { ...masked, edit };
}

function mask(text: string, values: readonly string[]): string {
  return values.reduce((masked, value) => masked.replaceAll(value, MASK), text);
}

function lineOf({ location }: Finding): string {
  return JSON.stringify([location.file, location.line]);
}
