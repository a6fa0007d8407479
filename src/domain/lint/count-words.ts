import type { Severity } from "./finding.ts";

/** `2 errors, 1 warning`; `no errors` when there is nothing to say. */
export function countWords(counts: Readonly<Record<Severity, number>>): string {
  const words = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`);
  if (counts.error === 0) words.unshift("no errors");
  return words.join(", ");
}
