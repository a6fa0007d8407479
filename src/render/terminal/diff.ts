import type { AgentDiff, Change } from "../../domain/diff/change.ts";
import { CHANGE_KINDS } from "../../domain/diff/change.ts";
import { type ChangeGroup, groupByFear } from "../../domain/diff/group-changes.ts";
import { isSingle, sectionWords } from "../../domain/diff/section-words.ts";
import { changedSentence, cosmeticSentence, unchangedSentence } from "../../domain/diff/summary.ts";
import { creditWords } from "../credit-words.ts";
import { type Lengths, saidLines } from "./change-lines.ts";
import { columnFields, columnHeading, columnLines } from "./diff-columns.ts";
import { flagLines } from "./flags.ts";
import { type Line, lineWidth, paintLine, paintPadded, plain, wrapLine } from "./segments.ts";
import { displayWidth, neutralLine, type Style } from "./style.ts";

const SIGNS = { added: "+", renamed: "→", changed: "✎", removed: "-" } as const;
const WIDEST_NAME = 34;
/** A line up to this width has room for who made the change. */
const SHORT_LINE = 48;
/** More changes than this are told by section. */
const WITHOUT_HEADINGS = 5;
/** Terminals from this width on have room for both sides. */
const TWO_COLUMNS = 120;
const NARROWEST = 20;
/** Where less room than this would be left beside the name, what is said stands below it. */
const LEAST_BESIDE = 28;

/** On one line each, where nothing is wrapped; and with room for more. */
const ON_ONE_LINE: Lengths = { value: 160, context: 40, lines: 40, questions: 20 };
const WRAPPED: Lengths = { value: 1_200, context: 80, lines: 60, questions: 20 };

export interface TerminalDiffOptions {
  readonly style: Style;
  /** Blanks before every line. */
  readonly indent?: string;
  /** Stop after so many changes and say how many are not shown. */
  readonly limit?: number;
  /** Columns: no line is wider. Absent, as for logs: lines are not wrapped. */
  readonly width?: number;
  /** Both sides next to each other; where not told, from 120 columns on. */
  readonly sideBySide?: boolean;
}

interface Page {
  readonly style: Style;
  /** Columns without the indent; infinite when lines are not wrapped. */
  readonly width: number;
  readonly columns: boolean;
  readonly lengths: Lengths;
}

/**
 * The comparison for a terminal, one change a line, further fields below it; by section when there are many. Wiring counted
 * with a new item (`includes`) is what its remark says already. Ends with what did not change.
 */
export function renderTerminalDiff(diff: AgentDiff, options: TerminalDiffOptions): string {
  const { style, indent = "", limit = Number.POSITIVE_INFINITY } = options;
  const page = pageOf(options);
  const wrapped = (line: Line): readonly string[] => wrapLine(line, page.width).map(paintLine);
  const notes = (diff.notes ?? []).flatMap((note) =>
    wrapped([{ text: `note: ${neutralLine(note)}`, paint: style.yellow }]),
  );
  const cosmetic = [cosmeticSentence(diff)]
    .filter((sentence) => sentence !== "")
    .flatMap((text) => wrapped([{ text, paint: style.dim }]));
  const flags = flagLines(diff, style).flatMap(wrapped);
  const lines =
    diff.changes.length === 0
      ? [changedSentence(diff), ...flags]
      : [...flags, ...changesLines(diff, page, limit, wrapped)];
  return [...lines, ...cosmetic, ...notes].map((line) => indent + line).join("\n");
}

function pageOf({ style, indent = "", width, sideBySide }: TerminalDiffOptions): Page {
  const columns = sideBySide ?? (width !== undefined && width >= TWO_COLUMNS);
  if (width === undefined && !columns)
    return { style, width: Number.POSITIVE_INFINITY, columns, lengths: ON_ONE_LINE };
  const room = Math.max(NARROWEST, (width ?? TWO_COLUMNS) - indent.length);
  return { style, width: room, columns, lengths: WRAPPED };
}

function changesLines(
  diff: AgentDiff,
  page: Page,
  limit: number,
  wrapped: (line: Line) => readonly string[],
): readonly string[] {
  const { style } = page;
  const headings = diff.changes.length > WITHOUT_HEADINGS;
  const groups = headings ? groupByFear(diff.changes) : [undefined];
  const order = groups.flatMap((group) => group?.changes ?? diff.changes);
  const shown = new Set(order.slice(0, limit));
  const width = Math.min(WIDEST_NAME, Math.max(...[...shown].map((change) => displayWidth(head(change)))));
  const lines = groups.flatMap((group) => {
    const changes = (group?.changes ?? diff.changes).filter((change) => shown.has(change));
    if (changes.length === 0) return [];
    return [
      ...(group === undefined ? [] : wrapped([{ text: groupHeading(group), paint: style.bold }])),
      ...changes.flatMap((change) => changeLines(change, width, page)),
    ];
  });
  const inColumns = page.columns && [...shown].some((change) => columnFields(change).length > 0);
  const rest = diff.changes.length - shown.size;
  const unchanged = unchangedSentence(diff);
  return [
    ...(inColumns ? [`    ${columnHeading(diff, page.width - 4, style)}`] : []),
    ...lines,
    ...(rest > 0 ? wrapped([{ text: `… and ${rest} more changes`, paint: style.dim }]) : []),
    ...(unchanged === ""
      ? []
      : wrapped([{ text: `n${neutralLine(unchanged).slice(1, -1)}`, paint: style.dim }])),
  ];
}

/** `Topics · 11 changed, 1 removed` */
function groupHeading({ section, changes }: ChangeGroup): string {
  const word = sectionWords(section).all;
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} · ${counts.join(", ")}`;
}

/** `topic pet-policy`; for single sections with one short value the field too: `voice stability`. */
function head(change: Change): string {
  const word = sectionWords(change.section).one;
  if (!isSingle(change.section, change.id)) return `${word} ${neutralLine(change.id)}`;
  const [only] = change.fields;
  return change.fields.length === 1 && only !== undefined ? `${word} ${neutralLine(only.label)}` : word;
}

function changeLines(change: Change, width: number, page: Page): readonly string[] {
  const { style, lengths } = page;
  const sign = colourOf(change, style);
  const inColumns = page.columns ? columnFields(change) : [];
  const beside =
    inColumns.length === 0
      ? change
      : { ...change, fields: change.fields.filter((field) => !inColumns.includes(field)) };
  const said = withCredit(saidLines(beside, style, lengths), change, style);
  const columns =
    inColumns.length === 0
      ? []
      : columnLines(inColumns, page.width - 4, style, lengths).map((line) => `    ${line}`.trimEnd());
  const name = head(change);
  const title: Line = [
    { text: SIGNS[change.kind], paint: sign },
    { text: " " },
    { text: name, paint: style.bold },
  ];
  const room = page.width - width - 4;
  const fits = displayWidth(name) <= width || page.width === Number.POSITIVE_INFINITY;
  if (room < LEAST_BESIDE || !fits) {
    return [
      ...wrapLine(title, page.width).map(paintLine),
      ...said.flatMap((line) => wrapLine(line, page.width - 4).map((part) => `    ${paintLine(part)}`)),
      ...columns,
    ];
  }
  const [first = plain(""), ...rest] = said.flatMap((line) => wrapLine(line, room));
  const blank = " ".repeat(width + 4);
  return [
    `${paintPadded(title, width + 2)}  ${paintLine(first)}`.trimEnd(),
    ...rest.map((line) => `${blank}${paintLine(line)}`),
    ...columns,
  ];
}

/** Who made it: at the end of a short line, else below. */
function withCredit(said: readonly Line[], change: Change, style: Style): readonly Line[] {
  const who = creditWords(change, { name: neutralLine, commit: neutralLine });
  if (who === "") return said;
  const credit: Line = [{ text: who, paint: style.dim }];
  const [only] = said;
  if (only === undefined) return [credit];
  if (said.length > 1 || lineWidth(only) > SHORT_LINE) return [...said, credit];
  return [[...only, { text: "  " }, ...credit]];
}

function colourOf(change: Change, style: Style): (text: string) => string {
  if (change.kind === "added") return style.green;
  return change.kind === "removed" ? style.red : style.yellow;
}
