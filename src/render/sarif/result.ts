import type { SourceLocation } from "../../domain/agent/source-tree.ts";
import { encodePart } from "../../domain/lint/docs-url.ts";
import type { Finding, SuggestedEdit } from "../../domain/lint/finding.ts";
import { showHidden } from "../visible.ts";

const LONGEST = 2000;

/** One finding as a result. A line that may hold a secret gets no edit, for an edit could repeat it. */
export function sarifResult(
  finding: Finding,
  {
    ruleIndex,
    fingerprint,
    isHidden,
  }: {
    ruleIndex: number | undefined;
    fingerprint: string | undefined;
    isHidden: (place: SourceLocation) => boolean;
  },
) {
  const { rule, severity, message, hint, item, location, edit, hideLine } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: plain(hint === undefined ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(location.file), region: region(location) },
        ...(item === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: visible(item, 300) }] }),
      },
    ],
    ...(fingerprint === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
    ...(edit === undefined || hideLine || isHidden(edit.location) ? {} : { fixes: [fix(edit)] }),
  };
}

function fix({ kind, location, text }: SuggestedEdit) {
  return {
    description: { text: kind === "fix" ? "What --fix writes." : "A likely correction." },
    artifactChanges: [
      {
        artifactLocation: artifact(location.file),
        replacements: [{ deletedRegion: region(location), insertedContent: { text: text.toWellFormed() } }],
      },
    ],
  };
}

/** Never absolute and never out of the repository, whatever a path says. */
function artifact(file: string) {
  const parts = file.split("/").filter((part) => !["", ".", ".."].includes(part));
  return { uri: parts.map(encodePart).join("/") || "%20", uriBaseId: "%SRCROOT%" };
}

/** Whole numbers from 1, with an end, which code scanning wants for every result. */
function region({ line, column, endLine = line, endColumn }: SourceLocation) {
  const startLine = count(line);
  const startColumn = count(column);
  const lastLine = Math.max(startLine, count(endLine));
  const end = count(endColumn ?? startColumn + 1);
  // An insertion is a region of no length: start and end are the same.
  return {
    startLine,
    startColumn,
    endLine: lastLine,
    endColumn: lastLine === startLine ? Math.max(startColumn, end) : end,
  };
}

function count(value: number): number {
  return Number.isSafeInteger(value) && value >= 1 ? value : 1;
}

/** Text on one visible line that can't make a link: `[words](address)` is one even in plain messages. */
function plain(text: string): string {
  return visible(text, LONGEST).replaceAll("](", "] (") || "See the rule.";
}

function visible(text: string, longest: number): string {
  const line = showHidden(text)
    .replace(/[ \t\r\n]+/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}
