import type { Finding } from "../domain/lint/finding.ts";
import type { ActionsRuntime } from "../wiring/actions-runtime.ts";

/** Findings as annotations at their places; those beyond GitHub's ten a kind, and notes, as lines of the log. */
export function reportFindings({ logger }: ActionsRuntime, findings: readonly Finding[]): void {
  for (const { severity, rule, message, hint, location } of findings) {
    const text = hint === undefined ? message : `${message} ${hint}`;
    const { file, line, column, endLine, endColumn } = location;
    const place = {
      title: rule,
      file,
      startLine: line,
      startColumn: column,
      ...(endLine === undefined ? {} : { endLine }),
      // GitHub takes an end column only on one line.
      ...(endColumn === undefined || (endLine ?? line) !== line ? {} : { endColumn }),
    };
    if (severity === "error") logger.error(text, place);
    else if (severity === "warning") logger.warn(text, place);
    else logger.info(`${file}:${line}:${column}: ${text}`);
  }
}

export function countSeverity(findings: readonly Finding[], severity: Finding["severity"]): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
