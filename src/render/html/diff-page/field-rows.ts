import type { SectionName } from "../../../domain/agent/agent.ts";
import type { FieldChange, TextPiece } from "../../../domain/diff/change.ts";
import { directionWord } from "../../../domain/diff/direction-words.ts";
import { escapeHtml } from "../escape.ts";
import { cutPieces, cutValue, valueLines } from "./cut-value.ts";
import { type Fold, foldRows, type TextRow, textRows } from "./text-rows.ts";

/** Fields of one label and kind that are elements of lists: told as one group. */
interface FieldGroup {
  readonly label: string;
  readonly fields: readonly FieldChange[];
}

/** The rows of a table with the columns field, old, new; each field (or group of list elements) is a `tbody`. */
export function fieldRows(section: SectionName, fields: readonly FieldChange[], limit: number): string {
  return groupFields(fields)
    .map((group) => {
      const [first] = group.fields;
      if (group.fields.length > 1 || first === undefined) return listBody(group, limit);
      return fieldBody(first, limit, directionWord(section, first));
    })
    .join("\n");
}

/** Neighbours that were added to, or taken from, a list of one label belong together: three new sample questions. */
function groupFields(fields: readonly FieldChange[]): readonly FieldGroup[] {
  const groups: { label: string; fields: FieldChange[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last !== undefined && last.label === field.label && isElement(field) && last.fields.every(isElement))
      last.fields.push(field);
    else groups.push({ label: field.label, fields: [field] });
  }
  return groups;
}

function isElement({ kind, path }: FieldChange): boolean {
  return kind !== "changed" && path.length > 1;
}

function listBody({ label, fields }: FieldGroup, limit: number): string {
  const side = (kind: "removed" | "added"): string => {
    const values = fields.filter((field) => field.kind === kind);
    if (values.length === 0) return "";
    const items = values.map((field) => `<li>${oneSide(field, kind, limit)}</li>`);
    return `<ul>${items.join("")}</ul>`;
  };
  return body(`${label} (${fields.length})`, [row(side("removed"), side("added"))]);
}

function fieldBody(field: FieldChange, limit: number, direction: string | undefined): string {
  if (field.kind !== "changed") {
    const cell = oneSide(field, field.kind, limit);
    return body(field.label, [field.kind === "removed" ? row(cell, "") : row("", cell)]);
  }
  if (field.pieces === undefined)
    return body(
      field.label,
      [row(oneSide(field, "removed", limit), oneSide(field, "added", limit))],
      direction,
    );
  const { pieces, missing } = cutPieces(field.pieces, limit);
  const rows = foldRows(textRows(pieces)).map((one) => ("fold" in one ? foldRow(one) : textRow(one)));
  return body(field.label, missing === 0 ? rows : [...rows, note(missingWords(missing))]);
}

/** The whole value of one side, marked as taken away or new. */
function oneSide(field: FieldChange, kind: "removed" | "added", limit: number): string {
  const tag = kind === "removed" ? "del" : "ins";
  const { text, missing } = cutValue(valueLines(kind === "removed" ? field.before : field.after), limit);
  const value =
    text.trim() === "" ? `<${tag}>${blank(text)}</${tag}>` : `<${tag}>${escapeHtml(text)}</${tag}>`;
  return missing === 0 ? value : `${value}<p class="cut">${missingWords(missing)}</p>`;
}

function body(label: string, [first = row("", ""), ...rest]: readonly string[], direction?: string): string {
  const span = rest.length === 0 ? "" : ` rowspan="${rest.length + 1}"`;
  const head = `<th scope="row"${span}>${escapeHtml(label)}${direction === undefined ? "" : ` <small>(${direction})</small>`}</th>`;
  return `<tbody>\n${[first, ...rest].map((cells, index) => `<tr>${index === 0 ? head : ""}${cells}</tr>`).join("\n")}\n</tbody>`;
}

function row(before: string, after: string): string {
  return `${cell("old", before)}${cell("new", after)}`;
}

function cell(side: "old" | "new", content: string): string {
  return content === "" ? `<td class="${side} none"></td>` : `<td class="${side}" dir="auto">${content}</td>`;
}

function textRow({ same, before, after }: TextRow): string {
  const old = before.map(piece).join("");
  if (same) return `<td class="old same" dir="auto">${old}</td><td class="new same" dir="auto">${old}</td>`;
  return row(old, after.map(piece).join(""));
}

function foldRow({ fold, size }: Fold): string {
  return `<td class="both" colspan="2"><details><summary>… ${size} the same</summary><div dir="auto">${escapeHtml(withoutLastBreak(fold))}</div></details></td>`;
}

function note(words: string): string {
  return `<td class="both" colspan="2"><p class="cut">${words}</p></td>`;
}

function piece({ kind, text }: TextPiece, index: number, all: readonly TextPiece[]): string {
  const shown = index === all.length - 1 ? withoutLastBreak(text) : text;
  if (kind === "same") return escapeHtml(shown);
  const tag = kind === "removed" ? "del" : "ins";
  if (text.trim() === "") return `<${tag}>${blank(text)}</${tag}>`;
  // The blank before a word is not coloured: a word looks like a word.
  const lead = /^ ?/.exec(shown)?.[0] ?? "";
  return `${lead}<${tag}>${escapeHtml(shown.slice(lead.length))}</${tag}>`;
}

/** A row is a line by itself: the break at its end would only add an empty one. */
function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/** Blanks alone are shown as signs, since a coloured nothing can be missed. */
function blank(text: string): string {
  if (text === "") return `<span class="blank">empty</span>`;
  const signs = text.replaceAll(" ", "·").replaceAll("\t", "⇥").replaceAll("\n", "↵");
  return `<span class="blank">${escapeHtml(signs)}</span>`;
}

export function missingWords(missing: number): string {
  return `… ${missing.toLocaleString("en")} more characters; the JSON result has all of them`;
}
