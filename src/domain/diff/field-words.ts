import type { JsonValue } from "../json.ts";
import type { FieldChange } from "./change.ts";
import { isHiddenSecret } from "./secrets/conceal.ts";

/** One thing to say about a change: `1 sample question added`, or `stability` with the detail `0.6 → 0.8`. */
export interface FieldPhrase {
  readonly text: string;
  /** An id or a pair of short values, which renderers set apart. */
  readonly detail?: string;
}

const COUNTED: ReadonlySet<string> = new Set(["sample question", "language", "secret", "required parameter"]);
const VERBS: ReadonlySet<string> = new Set(["calls tool", "sends SMS", "hands off to"]);
const LONGEST_VALUE = 40;

/** The fields of a change in as few words as possible; fields that are elements of one list are counted together. */
export function fieldPhrases(fields: readonly FieldChange[]): readonly FieldPhrase[] {
  const counts = new Map<string, number>();
  const keyOf = (field: FieldChange): string => `${field.label}\u0000${field.kind}`;
  for (const field of fields) counts.set(keyOf(field), (counts.get(keyOf(field)) ?? 0) + 1);

  const phrases: FieldPhrase[] = [];
  for (const field of fields) {
    const key = keyOf(field);
    const count = counts.get(key);
    if (COUNTED.has(field.label)) {
      if (count === undefined) continue;
      counts.delete(key);
      phrases.push({ text: `${count} ${field.label}${count === 1 ? "" : "s"} ${field.kind}` });
    } else phrases.push(fieldPhrase(field));
  }
  return phrases;
}

function fieldPhrase(field: FieldChange): FieldPhrase {
  const { label, kind } = field;
  const before = shortValue(field.before);
  const after = shortValue(field.after);
  if (VERBS.has(label) && kind === "added" && after !== undefined) return { text: label, detail: after };
  if (VERBS.has(label) && kind === "removed" && before !== undefined)
    return { text: `no longer ${label}`, detail: before };
  if (kind === "changed" && before !== undefined && after !== undefined)
    return { text: label, detail: `${before} → ${after}` };
  return { text: kind === "changed" ? label : `${label} ${kind}` };
}

/** Numbers, switches, ids and numbers to call are shown; texts are not. Undefined for those. */
export function shortValue(value: JsonValue | undefined): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string" && value.length <= LONGEST_VALUE && /^[\p{L}\p{N}+:._/-]+$/u.test(value))
    return value;
  if (typeof value === "string" && isHiddenSecret(value)) return value;
  return undefined;
}

/** Deeper than any value of ours is nested; the rest of what is deeper still is `…`. */
const MAX_DEPTH = 8;

/** Any value as text for people: `on`, `a, b`, `word: quay, say: key`. */
export function valueText(value: JsonValue | undefined, depth = MAX_DEPTH): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((element) => nested(element, depth - 1)).join(", ");
  return Object.entries(value)
    .map(([key, member]) => `${key.replaceAll("_", " ")}: ${nested(member, depth - 1)}`)
    .join(", ");
}

function nested(value: JsonValue, depth: number): string {
  return typeof value === "object" && value !== null
    ? `(${valueText(value, depth)})`
    : valueText(value, depth);
}
