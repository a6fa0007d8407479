import type { AgentDiff, Change, DiffSide } from "../../domain/diff/change.ts";
import { fieldPhrases } from "../../domain/diff/field-words.ts";
import { isSingle, sectionWords } from "../../domain/diff/section-words.ts";
import { escapeText, htmlCode, inlineCode } from "./escape.ts";
import { cutText } from "./fit-blocks.ts";

/** So many fields a row names; further ones it counts. */
export const MAX_PHRASES = 4;
const MAX_NOTES = 5;
const SIGNS = { added: "➕", renamed: "🔀", changed: "✏️", removed: "➖" } as const;

export function changeSign(change: Pick<Change, "kind">): string {
  return SIGNS[change.kind];
}

/** **Topic `pet-policy`**, **Voice**. */
export function changeTitle(change: Pick<Change, "section" | "id">): string {
  const word = capital(sectionWords(change.section).one);
  return isSingle(change.section, change.id) ? `**${word}**` : `**${word} ${inlineCode(change.id)}**`;
}

/** The same for `<summary>`, where Markdown is not read. */
export function changeTitleHtml(change: Pick<Change, "section" | "id">): string {
  const word = capital(sectionWords(change.section).one);
  return isSingle(change.section, change.id) ? `<b>${word}</b>` : `<b>${word} ${htmlCode(change.id)}</b>`;
}

/** What a row of the table says: title, the fields in a few words, the wiring. */
export function changeCell(change: Change): string {
  const phrases = fieldPhrases(change.fields);
  const shown = phrases
    .slice(0, MAX_PHRASES)
    .map(({ text, detail }) => escapeText(text) + (detail === undefined ? "" : ` ${inlineCode(detail)}`));
  if (phrases.length > MAX_PHRASES) shown.push(`${phrases.length - MAX_PHRASES} more`);
  const [only] = phrases;
  const single =
    phrases.length === 1 &&
    change.formerId === undefined &&
    (only?.detail !== undefined || only?.verb === true);
  const fields = shown.length === 0 ? "" : `${single ? " " : ": "}${shown.join(", ")}`;
  const remarks = change.remarks.map((remark) => escapeText(remark)).join("; ");
  return `${changeTitle(change)}${kindWords(change)}${fields}${remarks === "" ? "" : `, ${remarks}`}`;
}

function kindWords({ kind, formerId }: Change): string {
  if (formerId !== undefined) return ` renamed from ${inlineCode(formerId)}`;
  return kind === "removed" ? " removed" : "";
}

/** **v41** (live), `main` at 4f2c9d1, the draft: plain sides are escaped. */
export function sideWords(side: DiffSide): string {
  if (side.version === undefined) return `**${escapeText(cutText(side.label, 100))}**`;
  return `**v${side.version}**${side.environment === undefined ? "" : ` (${escapeText(cutText(side.environment, 100))})`}`;
}

/** Heading of a side's column. */
export function sideHeading(side: DiffSide, position: "from" | "to"): string {
  if (position === "to") return side.version === undefined ? "This change" : `v${side.version}`;
  if (side.version === undefined) return escapeText(capital(cutText(side.label, 100)));
  return side.environment === undefined
    ? `v${side.version}`
    : `Now ${escapeText(cutText(side.environment, 100))} (v${side.version})`;
}

/** What a reader must know about the comparison itself; empty when there is nothing. */
export function notesBlock({ notes = [] }: Pick<AgentDiff, "notes">): string {
  return notes
    .slice(0, MAX_NOTES)
    .map((note) => `> ⚠️ ${escapeText(cutText(note, 400))}`)
    .join("\n>\n");
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
