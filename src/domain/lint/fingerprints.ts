import { createHash } from "node:crypto";
import type { SourceFile } from "../agent/source-tree.ts";
import type { Finding } from "./finding.ts";
import { hiddenLines } from "./hidden-lines.ts";

/**
 * What makes each finding the same one in the next run, in the order of the findings: its rule, its file, its item, and the words of its
 * line. It stays when lines move or are indented anew. Of a line that may hold a secret nothing goes in, for a short secret could be
 * guessed from its hash: there it is what the finding says. Alike findings are numbered, so that all are different.
 */
export function fingerprintsOf(findings: readonly Finding[], files: readonly SourceFile[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const isHidden = hiddenLines(findings);
  const lines = new Map<string, readonly string[]>();
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, message, item = "", location } = finding;
    const { file, line } = location;
    const all = lines.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
    lines.set(file, all);
    const words = isHidden(location) ? ["", message] : [wordsOf(all[line - 1] ?? "")];
    const hash = createHash("sha256")
      .update(JSON.stringify([rule, file, item, ...words]))
      .digest("hex")
      .slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

const LONGEST = 2000;

function wordsOf(line: string): string {
  return line.slice(0, LONGEST).replace(/\s+/g, " ").trim();
}
