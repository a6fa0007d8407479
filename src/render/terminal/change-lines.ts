import type { Change, FieldChange, TextPiece } from "../../domain/diff/change.ts";
import { countedWords, isSampleQuestion, shortValue, valueText } from "../../domain/diff/field-words.ts";
import { isSingle } from "../../domain/diff/section-words.ts";
import { type Line, plain, type Segment } from "./segments.ts";
import { neutralLine, type Style } from "./style.ts";
import { foldRows, inlineLines, isChangedLine, piecesOf } from "./text-rows.ts";

/** How much of texts is shown. */
export interface Lengths {
  /** Characters of what is new or gone. */
  readonly value: number;
  /** Characters of what both sides share, before and after a difference. */
  readonly context: number;
  readonly lines: number;
  readonly questions: number;
}

/** All that is said of one change, a line each; texts of several lines below their label. */
export function saidLines(change: Change, style: Style, lengths: Lengths): readonly Line[] {
  const labelled = !(isSingle(change.section, change.id) && change.fields.length === 1);
  return [
    ...(change.formerId === undefined ? [] : [plain(`renamed from ${neutralLine(change.formerId)}`)]),
    ...change.fields
      .filter((field) => !isSampleQuestion(field))
      .flatMap((field) => fieldLines(field, labelled, style, lengths)),
    ...questionLines(change.fields, style, lengths),
    ...remarkLines(change, lengths),
  ];
}

/** Wiring in words; a new item without wiring is told by its text. */
export function remarkLines(change: Change, lengths: Lengths): readonly Line[] {
  const remarks = change.remarks.map(neutralLine);
  const text = change.kind === "added" && remarks.length === 0 ? addedText(change, lengths) : "";
  return [...remarks, text].filter((line) => line !== "").map(plain);
}

function addedText({ after }: Change, { value }: Lengths): string {
  if (typeof after !== "object" || after === null || Array.isArray(after)) return "";
  const texts = new Map(Object.entries(after));
  for (const key of ["content", "text", "response", "description", "destination"]) {
    const text = texts.get(key);
    if (typeof text === "string" && text !== "") return cut(neutralLine(text), value);
  }
  return "";
}

/** Sample questions are their own group: one by itself, several below how many they are. */
export function questionLines(
  fields: readonly FieldChange[],
  style: Style,
  lengths: Lengths,
): readonly Line[] {
  const questions = fields.filter(isSampleQuestion);
  const [only] = questions;
  if (only === undefined) return [];
  if (questions.length === 1) return fieldLines(only, true, style, lengths);
  const left = questions.length - lengths.questions;
  return [
    plain(`${countedWords(only.label, questions)}:`),
    ...questions.slice(0, lengths.questions).map((field): Line => {
      const text = cut(neutralLine(valueText(field.after ?? field.before)), lengths.value);
      return field.kind === "removed"
        ? [{ text: "- ", paint: style.red }, { text }]
        : [{ text: "+ ", paint: style.added }, { text }];
    }),
    ...(left > 0 ? [plain(`… and ${left} more`)] : []),
  ];
}

function fieldLines(field: FieldChange, labelled: boolean, style: Style, lengths: Lengths): readonly Line[] {
  const label = neutralLine(field.label);
  if (field.kind !== "changed") {
    const text = cut(
      neutralLine(valueText(field.kind === "added" ? field.after : field.before)),
      lengths.value,
    );
    return [
      [
        field.kind === "added" ? { text: "+ ", paint: style.added } : { text: "- ", paint: style.red },
        { text: `${label}: ${text}` },
      ],
    ];
  }
  const prefix = labelled && label !== "content" && label !== "text" ? `${label}: ` : "";
  const short = shortPair(field);
  if (short !== undefined) return [plain(prefix + short)];
  const lines = inlineLines(piecesOf(field));
  const [first] = lines;
  if (lines.length === 1 && first !== undefined)
    return [[{ text: prefix }, ...pieceSegments(first, style, lengths)]];
  const { shown, left } = foldRows(lines, isChangedLine, lengths.lines);
  return [
    plain(`${label}:`),
    ...shown.map(
      (one): Line =>
        "row" in one
          ? pieceSegments(one.row, style, lengths)
          : [{ text: `⋯ ${sameWords(one.same)}`, paint: style.dim }],
    ),
    ...(left > 0 ? [plain(`… and ${left} more lines`)] : []),
  ];
}

export function sameWords(count: number): string {
  return count === 1 ? "1 line the same" : `${count} lines the same`;
}

/** `0.6 → 0.8`; undefined for texts that are compared by words. */
export function shortPair({ before, after }: FieldChange): string | undefined {
  const [a, b] = [shortValue(before), shortValue(after)];
  return a === undefined || b === undefined ? undefined : `${neutralLine(a)} → ${neutralLine(b)}`;
}

/** One line of a word comparison; without colours what is new or gone stands in brackets. */
export function pieceSegments(pieces: readonly TextPiece[], style: Style, lengths: Lengths): Line {
  return pieces.map(({ kind, text }, index): Segment => {
    const line = neutralLine(text);
    if (kind === "same") return { text: shorten(line, index === 0, index === pieces.length - 1, lengths) };
    const shown = cut(line, lengths.value);
    if (style.on) return { text: shown, paint: kind === "added" ? style.added : style.removed };
    return { text: kind === "added" ? `{+${shown}+}` : `[-${shown}-]` };
  });
}

/** What both sides share, shown only around the differences and cut at blanks. */
function shorten(text: string, first: boolean, last: boolean, { context }: Lengths): string {
  if (hasAtMost(text, context * (first || last ? 1 : 2) + 10)) return text;
  const begin = firstOf(text, context);
  const end = lastOf(text, context);
  const whole = Math.max(begin.lastIndexOf(" "), 0) || begin.length;
  const before = begin.slice(0, whole);
  const after = end.slice(Math.max(0, end.indexOf(" ") + 1));
  if (last) return `${before} …`;
  return first ? `… ${after}` : `${before} … ${after}`;
}

function cut(text: string, limit: number): string {
  if (hasAtMost(text, limit)) return text;
  return `${firstOf(text, limit)}…`;
}

const PAIR = /[\ud800-\udfff]/;

/** So many characters, each of one or two code units, from the beginning. */
function firstOf(text: string, count: number): string {
  // What is cut through beyond them is not shown.
  const part = text.slice(0, 2 * count + 1);
  return PAIR.test(part) ? Array.from(part).slice(0, count).join("") : part.slice(0, count);
}

function lastOf(text: string, count: number): string {
  const part = text.slice(-2 * count - 1);
  return PAIR.test(part) ? Array.from(part).slice(-count).join("") : part.slice(-count);
}

/** Whether a text has no more characters than so many; long ones are not counted for it. */
function hasAtMost(text: string, limit: number): boolean {
  return text.length <= limit || (text.length <= 2 * limit && Array.from(text).length <= limit);
}
