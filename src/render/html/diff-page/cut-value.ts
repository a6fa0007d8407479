import type { TextPiece } from "../../../domain/diff/change.ts";
import { isJsonObject, type JsonValue } from "../../../domain/json.ts";

/** Deeper than any value of ours is nested. */
const MAX_DEPTH = 12;
/** What stays of a shared stretch on each side of a difference, when the whole is too long. */
const CONTEXT = 300;

/** A text that may have been cut, and how many characters (UTF-16 units) of it are missing. */
export interface CutText {
  readonly text: string;
  readonly missing: number;
}

/** At most `limit` characters, never half of a surrogate pair. */
export function cutValue(text: string, limit: number): CutText {
  if (text.length <= limit) return { text, missing: 0 };
  const kept = text.slice(0, /[\ud800-\udbff]/.test(text[limit - 1] ?? "") ? limit - 1 : limit);
  return { text: kept, missing: text.length - kept.length };
}

/** Pieces whose texts have at most about `limit` characters: shared stretches lose their middle before anything else is cut. */
export function cutPieces(
  pieces: readonly TextPiece[],
  limit: number,
): { readonly pieces: readonly TextPiece[]; readonly missing: number } {
  const whole = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (whole <= limit) return { pieces, missing: 0 };
  const kept: TextPiece[] = [];
  let room = limit;
  for (const { kind, text } of pieces) {
    if (room <= 0) break;
    const short = kind === "same" ? withoutMiddle(text) : text;
    const { text: fitting } = cutValue(short, room);
    room -= fitting.length;
    kept.push({ kind, text: fitting });
  }
  return { pieces: kept, missing: whole - kept.reduce((sum, { text }) => sum + text.length, 0) };
}

function withoutMiddle(text: string): string {
  if (text.length <= 3 * CONTEXT) return text;
  const head = cutValue(text, CONTEXT).text;
  const start = text.length - CONTEXT;
  const tail = text.slice(/[\udc00-\udfff]/.test(text[start] ?? "") ? start + 1 : start);
  return `${head}\n[…]\n${tail}`;
}

/** Any value as lines for people: texts as they are, lists as `• one`, fields as `name: value`, what is nested indented. */
export function valueLines(value: JsonValue | undefined, depth = MAX_DEPTH): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (depth === 0) return "…";
  if (!isJsonObject(value)) return value.map((element) => `• ${hanging(element, depth)}`).join("\n");
  return Object.entries(value)
    .map(([key, member]) => `${key.replaceAll("_", " ")}: ${below(member, depth)}`)
    .join("\n");
}

function hanging(value: JsonValue, depth: number): string {
  return valueLines(value, depth - 1).replaceAll("\n", "\n  ");
}

function below(value: JsonValue, depth: number): string {
  const text = valueLines(value, depth - 1);
  const nested = typeof value === "object" && value !== null && text !== "";
  return nested ? `\n  ${text.replaceAll("\n", "\n  ")}` : text.replaceAll("\n", "\n  ");
}
