import { countWords } from "../../domain/lint/count-words.ts";
import { encodePart, ruleUrl } from "../../domain/lint/docs-url.ts";
import type { Finding, Severity } from "../../domain/lint/finding.ts";
import { escapeCell, escapeText, inlineCode, link } from "./escape.ts";
import { cutText, fitRows } from "./fit-blocks.ts";

export interface FindingsOptions {
  /** Most rows of the table; the rest is counted. */
  readonly limit?: number;
  /** UTF-8 bytes for the table. */
  readonly budget?: number;
  /** Address below which the repository's files are shown at the revision that was checked: `https://…/blob/<commit>`. */
  readonly filesUrl?: string;
  /** Version of the tool whose pages the rules are linked to. */
  readonly version?: string;
}

const MARKS: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", note: "ℹ️" };

/** A heading with the counts and a table, errors first; one line when there is nothing to tell. For a job's summary or a comment. */
export function renderMarkdownFindings(
  validation: {
    readonly findings: readonly Finding[];
    readonly counts: Readonly<Record<Severity, number>>;
    readonly layout?: string;
    readonly remarks?: readonly string[];
  },
  options: FindingsOptions = {},
): string {
  const { findings, counts } = validation;
  const { limit = 100, budget = 50_000 } = options;
  const heading = `### ${counts.error > 0 ? MARKS.error : "✅"} Validation: ${countWords(counts)}`;
  const told = [
    ...(validation.layout === undefined ? [] : [validation.layout]),
    ...(validation.remarks ?? []),
  ];
  const read = told.flatMap((text) => [escapeText(cutText(text, 500)), ""]);
  if (findings.length === 0) return [heading, ...(read.length > 0 ? ["", ...read] : [""])].join("\n");
  const sorted = (["error", "warning", "note"] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const rows = sorted.slice(0, limit).map((finding) => row(finding, options));
  const kept = fitRows(rows, budget, (count) => moreRow(count + sorted.length - rows.length));
  const isWhole = kept.at(-1) === rows.at(-1);
  const left = isWhole && sorted.length > rows.length ? [moreRow(sorted.length - rows.length)] : [];
  return [heading, "", ...read, "| | Where | What | Rule |", "|---|---|---|---|", ...kept, ...left, ""].join(
    "\n",
  );
}

function row({ severity, rule, message, hint, location }: Finding, options: FindingsOptions): string {
  const label = inlineCode(cutText(`${location.file}:${location.line}`, 200));
  const place = link(label, fileUrl(location.file, location.line, options.filesUrl));
  const what = [message, hint]
    .filter((text) => text !== undefined)
    .map((text) => escapeCell(cutText(text, 500)));
  const name = link(
    inlineCode(cutText(rule, 100)),
    options.version === undefined ? undefined : ruleUrl(rule, options.version),
  );
  return `| ${MARKS[severity]} | ${place} | ${what.join("<br>")} | ${name} |`;
}

function moreRow(count: number): string {
  return `| | | and ${count} more; the result file of this run has all of them | |`;
}

function fileUrl(file: string, line: number, filesUrl: string | undefined): string | undefined {
  if (filesUrl === undefined) return undefined;
  return `${filesUrl.replace(/\/+$/, "")}/${file.split("/").map(encodePart).join("/")}#L${line}`;
}
