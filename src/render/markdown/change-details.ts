import type { AgentDiff, Change, FieldChange, TextPiece } from "../../domain/diff/change.ts";
import { fieldLabel } from "../../domain/diff/field-labels.ts";
import { fieldPhrases, isSampleQuestion, valueText } from "../../domain/diff/field-words.ts";
import { isJsonObject, type JsonValue } from "../../domain/json.ts";
import { changeTitle, changeTitleHtml, MAX_PHRASES, sideHeading } from "./change-words.ts";
import { creditCell, creditLines, touched } from "./credits.ts";
import { escapeCell, escapeText, htmlCode, inlineCode, strong, struck } from "./escape.ts";
import { type Block, cutText } from "./fit-blocks.ts";

const MAX_FIELDS = 40;
const MAX_QUESTIONS = 20;
const LONGEST_QUESTION = 200;
const LONGEST_CELL = 1_500;
/** Text that both sides share is shown only this far around a difference. */
const CONTEXT = 80;

/** Whether the row of the table tells a change already: nothing but short values, all of them named there. */
export function isToldByRow(change: Change): boolean {
  if (isOnOneSide(change) || change.includes !== undefined) return false;
  const phrases = fieldPhrases(change.fields);
  return phrases.length <= MAX_PHRASES && phrases.every(({ detail }) => detail !== undefined);
}

/** The folded details of every change that a row can't tell, each a block that can be left out. */
export function detailBlocks(diff: AgentDiff): readonly Block[] {
  const blocks = diff.changes
    .filter((change) => !isToldByRow(change))
    .map((change) => ({ text: () => changeDetails(change, diff), optional: true }));
  const whoElse = creditLines(diff.changes.filter(isToldByRow));
  return whoElse === "" ? blocks : [...blocks, { text: () => whoElse, optional: true }];
}

/** One folded block with everything that differs in one change, each field side by side. */
export function changeDetails(change: Change, diff: Pick<AgentDiff, "from" | "to">): string {
  const rows = isOnOneSide(change) ? wholeRows(change, diff) : changedRows(change, diff);
  return [
    `<details><summary>${[changeTitleHtml(change) + kindWords(change), creditCell(change)].filter(Boolean).join(" · ")}</summary>`,
    "",
    ...rows,
    ...included(change),
    ...touched(change),
    "",
    `<sub>Risk: ${change.risk}. ${escapeText(change.riskReason)}</sub>`,
    "",
    "</details>",
  ].join("\n");
}

function isOnOneSide({ kind }: Change): boolean {
  return kind === "added" || kind === "removed";
}

function kindWords({ kind, formerId }: Change): string {
  if (formerId !== undefined) return ` · renamed from ${htmlCode(formerId)}`;
  return kind === "added" ? " · new" : kind === "removed" ? " · removed" : "";
}

function changedRows(change: Change, diff: Pick<AgentDiff, "from" | "to">): readonly string[] {
  if (change.fields.length === 0) return ["Only the id differs, and what names it."];
  return [
    `| Field | ${sideHeading(diff.from, "from")} | ${sideHeading(diff.to, "to")} |`,
    "|---|---|---|",
    ...limited(change.fields.filter((field) => !isSampleQuestion(field)).map(fieldRow)),
    ...questionRow(change.fields),
  ];
}

function fieldRow(field: FieldChange): string {
  const { before, after } = fieldCells(field);
  return `| ${escapeText(field.label)} | ${before} | ${after} |`;
}

/** Sample questions are a group of their own, what is gone on one side and what is new on the other. */
function questionRow(fields: readonly FieldChange[]): readonly string[] {
  const questions = fields.filter(isSampleQuestion);
  if (questions.length === 0) return [];
  const cell = (kind: "added" | "removed", sign: string): string => {
    const texts = questions.flatMap((field) =>
      field.kind === kind ? [valueText(kind === "added" ? field.after : field.before)] : [],
    );
    const shown = texts
      .slice(0, MAX_QUESTIONS)
      .map((text) => `${sign} ${escapeCell(cutText(text, LONGEST_QUESTION)) || "*empty*"}`);
    const left = texts.length - shown.length;
    return [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join("<br>");
  };
  return [`| sample questions | ${cell("removed", "➖")} | ${cell("added", "➕")} |`];
}

function fieldCells(field: FieldChange): { readonly before: string; readonly after: string } {
  if (field.pieces !== undefined)
    return { before: side(field.pieces, "removed"), after: side(field.pieces, "added") };
  const before = cutText(valueText(field.before), LONGEST_CELL);
  const after = cutText(valueText(field.after), LONGEST_CELL);
  if (field.kind === "added")
    return { before: "", after: after === "" ? "➕ *empty*" : `➕ ${escapeCell(after)}` };
  if (field.kind === "removed")
    return { before: before === "" ? "➖ *empty*" : `➖ ${escapeCell(before)}`, after: "" };
  return { before: emptyOr(before), after: emptyOr(after) };
}

function emptyOr(text: string): string {
  return text.trim() === "" ? "*empty*" : escapeCell(text);
}

/** One side of a word comparison: what is only here is struck or bold, what both share is shortened. */
function side(pieces: readonly TextPiece[], kind: "removed" | "added"): string {
  let room = LONGEST_CELL;
  const parts: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "same" && piece.kind !== kind) continue;
    if (room <= 0) {
      parts.push(" *… more below the limit of this table*");
      break;
    }
    const last = index === pieces.length - 1;
    const text =
      piece.kind === "same" ? shorten(piece.text, index === 0, last) : cutText(piece.text, LONGEST_CELL);
    room -= text.length;
    parts.push(piece.kind === "same" ? escapeCell(text) : mark(text, kind));
  }
  const cell = parts.join("");
  return cell.trim() === "" ? "*empty*" : cell;
}

/** Emphasis can't hold line breaks, so each line is marked by itself. */
function mark(text: string, kind: "removed" | "added"): string {
  return escapeCell(text)
    .split("<br>")
    .map((line) => (kind === "removed" ? struck(line) : strong(line)))
    .join("<br>");
}

function shorten(text: string, first: boolean, last: boolean): string {
  const characters = Array.from(text);
  const head = first ? 0 : CONTEXT;
  const tail = last ? 0 : CONTEXT;
  if (characters.length <= head + tail + CONTEXT) return text;
  return `${characters.slice(0, head).join("")} … ${tail === 0 ? "" : characters.slice(-tail).join("")}`;
}

/** All fields of an item that is only on one side, but those that are empty. */
function wholeRows(change: Change, diff: Pick<AgentDiff, "from" | "to">): readonly string[] {
  const [value, heading] =
    change.kind === "added"
      ? [change.after, sideHeading(diff.to, "to")]
      : [change.before, sideHeading(diff.from, "from")];
  const fields: readonly (readonly [string, JsonValue])[] = isJsonObject(value) ? Object.entries(value) : [];
  const rows = fields
    .map(([name, member]) => [name, cutText(valueText(member), LONGEST_CELL)] as const)
    .filter(([, text]) => text.trim() !== "")
    .map(([name, text]) => `| ${escapeText(fieldLabel(change.section, [name]))} | ${escapeCell(text)} |`);
  return [`| Field | ${heading} |`, "|---|---|", ...limited(rows)];
}

function limited(rows: readonly string[]): readonly string[] {
  if (rows.length <= MAX_FIELDS) return rows;
  return [...rows.slice(0, MAX_FIELDS), `| … | ${rows.length - MAX_FIELDS} more fields | |`];
}

/** Wiring of other items that is told with this change: said in full, so that nothing is hidden. */
function included(change: Change): readonly string[] {
  if (change.includes === undefined || change.includes.length === 0) return [];
  return [
    "",
    ...change.includes.map((one) => {
      const phrases = fieldPhrases(one.fields).map(
        ({ text, detail }) => escapeText(text) + (detail === undefined ? "" : ` ${inlineCode(detail)}`),
      );
      return `- Counted with it: ${changeTitle(one)} ${phrases.join(", ")}; nothing else differs there.`;
    }),
  ];
}
