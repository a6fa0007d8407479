import type { SourceLocation } from "../agent/source-tree.ts";
import type { Finding } from "./finding.ts";

/** Tells whether any line of a place may hold a secret: whichever finding says so, no other may show it. */
export function hiddenLines(findings: readonly Finding[]): (place: SourceLocation) => boolean {
  const hidden = new Map<string, Set<number>>();
  for (const { hideLine, location } of findings) {
    if (!hideLine) continue;
    const lines = hidden.get(location.file) ?? new Set();
    hidden.set(location.file, lines);
    for (const line of linesOf(location)) lines.add(line);
  }
  return (place) => {
    const lines = hidden.get(place.file);
    return lines !== undefined && linesOf(place).some((line) => lines.has(line));
  };
}

/** No place of a finding is longer than a file may be. */
const MOST = 100_000;

function linesOf({ line, endLine = line }: SourceLocation): number[] {
  const count = Math.min(Math.max(1, endLine - line + 1), MOST);
  return Array.from({ length: count }, (_, index) => line + index);
}
