import type { Finding } from "../finding.ts";

/**
 * Files that have an error after an edit which they did not have before it, wherever in them it stands. `lasting`: errors that the
 * next round mends (two ids that became one are an entry twice) do not count.
 */
export function filesWithNewErrors(
  before: readonly Finding[],
  after: readonly Finding[],
  which: "all" | "lasting",
): ReadonlySet<string> {
  const had = countErrors(before);
  const unreadable = unreadableFiles(before);
  const files = new Set<string>();
  for (const [key, { file, count }] of countErrors(
    which === "all" ? after : after.filter(({ edit }) => edit?.kind !== "fix"),
  )) {
    if (count <= (had.get(key)?.count ?? 0)) continue;
    files.add(file);
  }
  // What could not be read had no errors to compare with: that it can be read now is what was wanted.
  const still = unreadableFiles(after);
  for (const file of unreadable) if (!still.has(file)) files.delete(file);
  return files;
}

function countErrors(findings: readonly Finding[]): Map<string, { readonly file: string; count: number }> {
  const counts = new Map<string, { readonly file: string; count: number }>();
  for (const { rule, severity, message, location } of findings) {
    if (severity !== "error") continue;
    // Places in a message move when a line above them goes.
    const key = JSON.stringify([location.file, rule, message.replace(/:\d+/g, ":")]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { file: location.file, count: 1 });
  }
  return counts;
}

function unreadableFiles(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.filter(({ rule }) => rule.startsWith("yaml-")).map(({ location }) => location.file),
  );
}
