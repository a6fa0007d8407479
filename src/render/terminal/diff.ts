import type { AgentDiff, Change, FieldChange, TextPiece } from "../../domain/diff/change.ts";
import { shortValue, valueText } from "../../domain/diff/field-words.ts";
import { isSingle, sectionWords } from "../../domain/diff/section-words.ts";
import { cosmeticSentence, unchangedSentence } from "../../domain/diff/summary.ts";
import { creditWords } from "../credit-words.ts";
import { flagLines } from "./flags.ts";
import { displayWidth, neutralLine, padEnd, type Style } from "./style.ts";

const SIGNS = { added: "+", renamed: "→", changed: "✎", removed: "-" } as const;
const CONTEXT = 40;
const LONGEST_VALUE = 160;
const WIDEST_NAME = 34;
const SHORT_LINE = 48;

export interface TerminalDiffOptions {
  readonly style: Style;
  /** Blanks before every line. */
  readonly indent?: string;
  /** Stop after so many changes and say how many are not shown. */
  readonly limit?: number;
}

/** The comparison for a terminal, one change a line, further fields below it. Wiring counted with a
 * new item (`includes`) is what its remark says already. Ends with what did not change. */
export function renderTerminalDiff(diff: AgentDiff, options: TerminalDiffOptions): string {
  const { style, indent = "", limit = Number.POSITIVE_INFINITY } = options;
  const notes = (diff.notes ?? []).map((note) => style.yellow(`note: ${neutralLine(note)}`));
  const cosmetic = [cosmeticSentence(diff)].filter((sentence) => sentence !== "").map(style.dim);
  const flags = flagLines(diff, style);
  if (diff.changes.length === 0)
    return ["Nothing differs.", ...flags, ...cosmetic, ...notes].map((line) => indent + line).join("\n");
  const shown = diff.changes.slice(0, limit);
  const heads = shown.map(head);
  const width = Math.min(WIDEST_NAME, Math.max(...heads.map(displayWidth)));
  const lines = shown.flatMap((change, index) => changeLines(change, heads[index] ?? "", width, style));
  if (shown.length < diff.changes.length)
    lines.push(style.dim(`… and ${diff.changes.length - shown.length} more changes`));
  const unchanged = unchangedSentence(diff);
  if (unchanged !== "") lines.push(style.dim(`n${neutralLine(unchanged).slice(1, -1)}`));
  return [...flags, ...lines, ...cosmetic, ...notes].map((line) => indent + line).join("\n");
}

/** `topic pet-policy`; for single sections with one short value the field too: `voice stability`. */
function head(change: Change): string {
  const word = sectionWords(change.section).one;
  if (!isSingle(change.section, change.id)) return `${word} ${neutralLine(change.id)}`;
  const [only] = change.fields;
  return change.fields.length === 1 && only !== undefined ? `${word} ${neutralLine(only.label)}` : word;
}

function changeLines(change: Change, name: string, width: number, style: Style): readonly string[] {
  const sign = colourOf(change, style)(SIGNS[change.kind]);
  const labelled = !(isSingle(change.section, change.id) && change.fields.length === 1);
  const said = [
    ...(change.formerId === undefined ? [] : [`renamed from ${neutralLine(change.formerId)}`]),
    ...change.fields.map((field) => fieldLine(field, labelled, style)),
    ...change.remarks.map(neutralLine),
    ...(change.kind === "added" && change.remarks.length === 0 ? [addedText(change)] : []),
  ].filter((text) => text !== "");
  const [first = "", ...rest] = withCredit(said, change, style);
  const blank = " ".repeat(width + 4);
  return [
    `${sign} ${style.bold(padEnd(name, width))}  ${first}`.trimEnd(),
    ...rest.map((text) => `${blank}${text}`),
  ];
}

/** Who made it: at the end of a short line, else below. */
function withCredit(said: readonly string[], change: Change, style: Style): readonly string[] {
  const who = creditWords(change, { name: neutralLine, commit: neutralLine });
  if (who === "") return said;
  const [only = ""] = said;
  if (said.length > 1 || displayWidth(only) > SHORT_LINE) return [...said, style.dim(who)];
  return [only === "" ? style.dim(who) : `${only}  ${style.dim(who)}`];
}

/** A new item without wiring is told by its text. */
function addedText(change: Change): string {
  const value = change.after;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const texts = new Map(Object.entries(value));
  for (const key of ["content", "text", "response", "description", "destination"]) {
    const text = texts.get(key);
    if (typeof text === "string" && text !== "") return cut(neutralLine(text));
  }
  return "";
}

function fieldLine(field: FieldChange, labelled: boolean, style: Style): string {
  const label = neutralLine(field.label);
  const prefix = labelled && label !== "content" && label !== "text" ? `${label}: ` : "";
  if (field.kind === "added")
    return `${style.added("+")} ${label}: ${cut(neutralLine(valueText(field.after)))}`;
  if (field.kind === "removed")
    return `${style.red("-")} ${label}: ${cut(neutralLine(valueText(field.before)))}`;
  const before = shortValue(field.before);
  const after = shortValue(field.after);
  if (before !== undefined && after !== undefined)
    return `${prefix}${neutralLine(before)} → ${neutralLine(after)}`;
  const pieces: readonly TextPiece[] = field.pieces ?? [
    { kind: "removed", text: valueText(field.before) },
    { kind: "added", text: valueText(field.after) },
  ];
  return prefix + pieces.map((piece, index) => pieceText(piece, index, pieces.length, style)).join("");
}

function pieceText(piece: TextPiece, index: number, count: number, style: Style): string {
  const text = neutralLine(piece.text);
  if (piece.kind === "same") return shorten(text, index === 0, index === count - 1);
  if (style.on) return piece.kind === "added" ? style.added(cut(text)) : style.removed(cut(text));
  return piece.kind === "added" ? `{+${cut(text)}+}` : `[-${cut(text)}-]`;
}

function shorten(text: string, first: boolean, last: boolean): string {
  const characters = Array.from(text);
  const begin = first ? "" : characters.slice(0, CONTEXT).join("");
  const end = last ? "" : characters.slice(-CONTEXT).join("");
  return characters.length <= CONTEXT * (first || last ? 1 : 2) + 10 ? text : `${begin} … ${end}`;
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_VALUE ? text : `${characters.slice(0, LONGEST_VALUE).join("")}…`;
}

function colourOf(change: Change, style: Style): (text: string) => string {
  if (change.kind === "added") return style.green;
  return change.kind === "removed" ? style.red : style.yellow;
}
