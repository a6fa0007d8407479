import type { SourceFile } from "../agent/source-tree.ts";
import type { Finding } from "./finding.ts";
import { hiddenLines } from "./hidden-lines.ts";

/** One line of a file that a finding points at, as it is written. */
export interface Excerpt {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const MOST = 200;
const LONGEST = 300;

/**
 * The lines that findings point at, for showing them in place: of the first 200 findings. Never a line that may hold a secret, nor an
 * over-long one.
 */
export function excerptsOf(findings: readonly Finding[], files: readonly SourceFile[]): Excerpt[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const isHidden = hiddenLines(findings);
  const lines = new Map<string, readonly string[]>();
  const excerpts = new Map<string, Excerpt>();
  for (const finding of findings.slice(0, MOST)) {
    const { file, line } = finding.location;
    const key = keyOf(finding);
    if (isHidden({ file, line, column: 1 }) || excerpts.has(key)) continue;
    const all = lines.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
    lines.set(file, all);
    const text = all[line - 1];
    if (text !== undefined && text.trim() !== "" && text.length <= LONGEST) {
      excerpts.set(key, { file, line, text });
    }
  }
  return [...excerpts.values()];
}

function keyOf({ location }: Finding): string {
  return JSON.stringify([location.file, location.line]);
}
