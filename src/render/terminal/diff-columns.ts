import type { AgentDiff, Change, FieldChange, TextPiece } from "../../domain/diff/change.ts";
import { countedWords, isSampleQuestion, valueText } from "../../domain/diff/field-words.ts";
import { type Lengths, pieceSegments, sameWords, shortPair } from "./change-lines.ts";
import { type Line, lineWidth, paintLine, paintPadded, plain, wrapLine } from "./segments.ts";
import { neutralLine, type Style } from "./style.ts";
import { foldRows, isChangedRow, piecesOf, sideRows } from "./text-rows.ts";

const BAR = " │ ";

/** The fields of a change that are easier to read with both sides next to each other. */
export function columnFields(change: Change): readonly FieldChange[] {
  if (change.fields.length === 0) return [];
  const texts = change.fields.filter(
    (field) => !isSampleQuestion(field) && field.kind === "changed" && shortPair(field) === undefined,
  );
  const questions = change.fields.filter(isSampleQuestion);
  return questions.length > 1 ? [...texts, ...questions] : texts;
}

/** What stands above the columns: the two sides. */
export function columnHeading({ from, to }: AgentDiff, width: number, style: Style): string {
  return (
    row(
      [{ text: neutralLine(from.label), paint: style.dim }],
      [{ text: neutralLine(to.label), paint: style.dim }],
      columnWidth(width),
      style,
    )[0] ?? ""
  );
}

/** Old on the left, new on the right, in `width` columns altogether; long lines go on below themselves. */
export function columnLines(
  fields: readonly FieldChange[],
  width: number,
  style: Style,
  lengths: Lengths,
): readonly string[] {
  const texts = fields.filter((field) => !isSampleQuestion(field));
  const questions = fields.filter(isSampleQuestion);
  return [
    ...texts.flatMap((field) => textColumns(field, width, style, lengths)),
    ...(questions.length > 0 ? questionColumns(questions, width, style, lengths) : []),
  ];
}

function textColumns(field: FieldChange, width: number, style: Style, lengths: Lengths): readonly string[] {
  const column = columnWidth(width);
  const { shown, left } = foldRows(sideRows(piecesOf(field)), isChangedRow, lengths.lines);
  const side = (pieces: readonly TextPiece[] | undefined): Line =>
    pieces === undefined ? [] : pieceSegments(pieces, style, lengths);
  return [
    ...label(neutralLine(field.label), width, style),
    ...shown.flatMap((one) => {
      if ("row" in one) return row(side(one.row.before), side(one.row.after), column, style);
      const same: Line = [{ text: `⋯ ${sameWords(one.same)}`, paint: style.dim }];
      return row(same, same, column, style);
    }),
    ...(left > 0 ? wrapLine(plain(`… and ${left} more lines`), width).map(paintLine) : []),
  ];
}

/** What is gone on the left, what is new on the right. */
function questionColumns(
  questions: readonly FieldChange[],
  width: number,
  style: Style,
  lengths: Lengths,
): readonly string[] {
  const column = columnWidth(width);
  const of = (field: FieldChange | undefined): Line => {
    if (field === undefined) return [];
    const text = neutralLine(valueText(field.after ?? field.before))
      .slice(0, lengths.value)
      .toWellFormed();
    return field.kind === "removed"
      ? [{ text: "- ", paint: style.red }, { text }]
      : [{ text: "+ ", paint: style.added }, { text }];
  };
  const gone = questions.filter(({ kind }) => kind === "removed");
  const fresh = questions.filter(({ kind }) => kind !== "removed");
  const count = Math.max(gone.length, fresh.length);
  const rows: string[] = [];
  for (let index = 0; index < Math.min(count, lengths.questions); index += 1)
    rows.push(...row(of(gone[index]), of(fresh[index]), column, style));
  if (count > lengths.questions) rows.push(`… and ${questions.length - shownOf(gone, fresh, lengths)} more`);
  return [...label(countedWords(questions[0]?.label ?? "", questions), width, style), ...rows];
}

function shownOf(
  gone: readonly FieldChange[],
  fresh: readonly FieldChange[],
  { questions }: Lengths,
): number {
  return Math.min(gone.length, questions) + Math.min(fresh.length, questions);
}

function label(text: string, width: number, style: Style): readonly string[] {
  return wrapLine([{ text: `${text}:`, paint: style.dim }], width).map(paintLine);
}

function row(before: Line, after: Line, column: number, style: Style): readonly string[] {
  const left = wrapLine(before, column);
  const right = wrapLine(after, column);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const end = right[index] ?? [];
    const bar = lineWidth(end) === 0 ? BAR.trimEnd() : BAR;
    return `${paintPadded(left[index] ?? [], column)}${style.dim(bar)}${paintLine(end)}`;
  });
}

function columnWidth(width: number): number {
  return Math.floor((width - BAR.length) / 2);
}
