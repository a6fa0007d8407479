import type { Finding } from "../domain/lint/finding.ts";
import { toAnnotations } from "../render/annotations.ts";
import type { ActionsRuntime } from "../wiring/actions-runtime.ts";

/** Findings as annotations at their places, as many as GitHub shows. */
export function annotateFindings(
  { logger }: ActionsRuntime,
  findings: readonly Finding[],
  runUrl: string,
): void {
  for (const { level, message, ...place } of toAnnotations(findings, runUrl)) {
    const { title, file, line: startLine, column: startColumn, endLine, endColumn } = place;
    const at = {
      title,
      file,
      startLine,
      startColumn,
      endLine,
      ...(endColumn === undefined ? {} : { endColumn }),
    };
    if (level === "error") logger.error(message, at);
    else if (level === "warning") logger.warn(message, at);
    else logger.notice(message, at);
  }
}

/** The same, and all of them in the log. */
export function reportFindings(runtime: ActionsRuntime, findings: readonly Finding[], runUrl: string): void {
  annotateFindings(runtime, findings, runUrl);
  if (findings.length === 0) return;
  const lines = findings.map(({ location, severity, message, hint }) => {
    const { file, line, column } = location;
    return `${file}:${line}:${column}: ${severity}: ${message}${hint === undefined ? "" : ` ${hint}`}`;
  });
  runtime.logger.group("All findings", lines.join("\n"));
}

export function countSeverity(findings: readonly Finding[], severity: Finding["severity"]): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
