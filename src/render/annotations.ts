import type { Finding, Severity } from "../domain/lint/finding.ts";
import { showHidden } from "./visible.ts";

/** One mark in the margin of a pull request's files, as GitHub takes them from a running job. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Only where the mark is within one line: GitHub refuses columns over several. */
  readonly endColumn?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten annotations of each level for a step and drops the rest without a word. */
const MOST_OF_A_LEVEL = 10;
const LONGEST = 1000;
const LEVELS: Readonly<Record<Severity, Annotation["level"]>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

/**
 * Errors first, then warnings, then notes; at most ten of each, the tenth saying how many are not shown and where they are: at `all`,
 * the address of the run with its summary, where it is known.
 */
export function toAnnotations(findings: readonly Finding[], all?: string): Annotation[] {
  return (["error", "warning", "note"] as const).flatMap((severity) => {
    const ofLevel = findings.filter((finding) => finding.severity === severity);
    if (ofLevel.length <= MOST_OF_A_LEVEL) return ofLevel.map(toAnnotation);
    const shown = ofLevel.slice(0, MOST_OF_A_LEVEL - 1);
    const [next] = ofLevel.slice(shown.length);
    const more =
      next === undefined
        ? []
        : [{ ...toAnnotation(next), ...moreWords(severity, ofLevel.length - shown.length, all) }];
    return [...shown.map(toAnnotation), ...more];
  });
}

function moreWords(
  severity: Severity,
  count: number,
  all: string | undefined,
): Pick<Annotation, "title" | "message"> {
  const where = all === undefined ? "The summary of this job lists them." : `The summary lists them: ${all}`;
  return {
    title: `and ${count} more ${severity}s`,
    message: `From here on ${count} more ${severity}s were found. ${where}`,
  };
}

function toAnnotation({ severity, rule, message, hint, location }: Finding): Annotation {
  const { file, line, column, endLine = line, endColumn } = location;
  return {
    level: LEVELS[severity],
    file,
    line,
    column,
    endLine,
    ...(endLine === line && endColumn !== undefined && endColumn > column ? { endColumn } : {}),
    title: plain(rule, 100),
    message: plain(hint === undefined ? message : `${message} ${hint}`, LONGEST),
  };
}

/** One visible line; workflow commands are escaped by whoever writes them. */
function plain(text: string, longest: number): string {
  const line = showHidden(text).replace(/[ \t\r\n]+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}

/**
 * The workflow command of an annotation, for a log of GitHub Actions that is written without its toolkit. Percent signs, line
 * breaks, and in properties colons and commas are escaped as the runner unescapes them (actions/toolkit, command.ts).
 */
export function renderAnnotation(annotation: Annotation): string {
  const { level, file, line, endLine, column, endColumn, title, message } = annotation;
  const properties = [
    ["file", file],
    ["line", String(line)],
    ["endLine", String(endLine)],
    ["col", String(column)],
    ...(endColumn === undefined ? [] : [["endColumn", String(endColumn)]]),
    ["title", title],
  ].map(([name, value = ""]) => `${name}=${escapeLine(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  return `::${level} ${properties.join(",")}::${escapeLine(message)}`;
}

function escapeLine(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
