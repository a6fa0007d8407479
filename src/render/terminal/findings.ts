import { countWords } from "../../domain/lint/count-words.ts";
import type { Excerpt } from "../../domain/lint/excerpts.ts";
import type { Finding, Severity } from "../../domain/lint/finding.ts";
import { hiddenLines } from "../../domain/lint/hidden-lines.ts";
import { displayWidth, makeStyle, neutralLine, neutralText, padEnd, type Style } from "./style.ts";

export interface ShownValidation {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Absent where nobody counted them. */
  readonly items?: number;
  readonly files?: number;
  /** Which layout the files were read in, and why. */
  readonly layout?: string;
  /** What was not looked at, and how to have it looked at; one sentence each. */
  readonly remarks?: readonly string[];
  /** Lines to show below the findings that point at them. */
  readonly excerpts?: readonly Excerpt[];
}

/** More than anybody reads in a terminal; `--json` has all of them. */
const MOST_SHOWN = 200;

/**
 * Findings grouped by file, each with the line it points at, what is wrong and what to do; the summary is the last line. Foreign text
 * is on one line and holds no control characters. Ends without a line break.
 */
export function renderTerminalFindings(
  validation: ShownValidation,
  options: {
    readonly colour: boolean;
    /** Folder of the rules' pages: `https://…/docs/rules`. */
    readonly rulesUrl?: string;
  },
): string {
  const style = makeStyle(options.colour);
  const { findings, excerpts = [], layout, remarks = [] } = validation;
  const isHidden = hiddenLines(findings);
  const lineAt = new Map(excerpts.map(({ file, line, text }) => [keyOf(file, line), text]));
  const blocks: string[] = [];
  let file: string | undefined;
  for (const finding of findings.slice(0, MOST_SHOWN)) {
    if (finding.location.file !== file) {
      file = finding.location.file;
      if (blocks.length > 0) blocks.push("");
      blocks.push(style.bold(fileHeading(file)));
    }
    const line = isHidden(finding.location) ? undefined : lineAt.get(keyOf(file, finding.location.line));
    blocks.push(...findingLines(finding, line, style));
  }
  if (findings.length > MOST_SHOWN)
    blocks.push("", `and ${findings.length - MOST_SHOWN} more; --json has all of them`);
  if (blocks.length > 0) {
    if (options.rulesUrl !== undefined)
      blocks.push("", style.dim(`about a rule: ${options.rulesUrl}/<rule>.md`));
    blocks.push("");
  }
  for (const remark of remarks) blocks.push(neutralLine(remark));
  if (layout !== undefined) blocks.push(style.dim(neutralLine(layout)));
  blocks.push(summary(validation, style));
  return blocks.join("\n");
}

function findingLines(finding: Finding, line: string | undefined, style: Style): string[] {
  const { severity, message, hint, location, rule } = finding;
  const place = padEnd(`${location.line}:${location.column}`, 6);
  const lines = [
    `  ${style.dim(place)} ${colour(style, severity)(padEnd(severity, 7))} ${neutralLine(message)}  ${style.dim(neutralLine(rule))}`,
  ];
  if (line !== undefined) lines.push(...frame(line, finding, style), ...replacement(line, finding, style));
  if (hint !== undefined) lines.push(`         ${style.cyan("→")} ${neutralLine(hint)}`);
  return lines;
}

/** The line itself and marks below the part that is meant. */
function frame(line: string, { location }: Finding, style: Style): string[] {
  const shown = neutralSource(line).trimEnd();
  // What is before the place, as it is shown: hidden characters are written out and take more room.
  const before = neutralSource(line.slice(0, location.column - 1));
  const end =
    location.endLine === location.line && location.endColumn !== undefined
      ? location.endColumn - 1
      : line.length;
  const meant = neutralSource(line.slice(location.column - 1, end)).trimEnd();
  const marks = "^".repeat(Math.max(1, Math.min(displayWidth(meant), 80)));
  const number = String(location.line).padStart(6);
  return [
    style.dim(`         ${number} │ ${shown}`),
    `${style.dim(`         ${" ".repeat(number.length)} │ `)}${" ".repeat(displayWidth(before))}${style.red(marks)}`,
  ];
}

/** The line as it would be; nothing where the edit is elsewhere, or of more than this line. */
function replacement(line: string, { edit, location }: Finding, style: Style): string[] {
  if (edit === undefined) return [];
  const { file, line: first, endLine, column, endColumn } = edit.location;
  const isHere = file === location.file && first === location.line && endLine === location.line;
  const isInside = column >= 1 && column <= endColumn && endColumn <= line.length + 1;
  if (!isHere || !isInside || /[\r\n]/.test(edit.text)) return [];
  const after = `${line.slice(0, column - 1)}${edit.text}${line.slice(endColumn - 1)}`;
  if (after.trim() === "") return [style.dim("              - │ the line goes")];
  return [`${style.dim("              + │ ")}${style.added(neutralSource(after).trimEnd())}`];
}

/** One line of a file, with its blanks as they are. */
function neutralSource(line: string): string {
  return neutralText(line.replace(/[\r\n]/g, " "));
}

/** A line that begins with :: is a command to a GitHub runner; a file may be called so. */
function fileHeading(file: string): string {
  const heading = neutralLine(file);
  return heading.trimStart().startsWith("::") ? `./${heading}` : heading;
}

function summary({ counts, items, files }: ShownValidation, style: Style): string {
  const seen =
    items === undefined || files === undefined
      ? ""
      : ` in ${files} file${files === 1 ? "" : "s"}, ${items} item${items === 1 ? "" : "s"}`;
  const words = `${countWords(counts)}${seen}`;
  const clean = counts.error === 0 && counts.warning === 0;
  const paint = counts.error > 0 ? style.red : clean ? style.green : style.yellow;
  return paint(words);
}

function colour(style: Style, severity: Severity): (text: string) => string {
  return { error: style.red, warning: style.yellow, note: style.dim }[severity];
}

function keyOf(file: string, line: number): string {
  return JSON.stringify([file, line]);
}
