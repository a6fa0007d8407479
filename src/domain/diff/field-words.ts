import type { JsonValue } from "../json.ts";
import type { FieldChange } from "./change.ts";
import { isHiddenSecret } from "./secrets/conceal.ts";

/** One thing to say about a change: `1 sample question added`, or `stability` with the detail `0.6 → 0.8`. */
export interface FieldPhrase {
  readonly text: string;
  /** An id or a pair of short values, which renderers set apart. */
  readonly detail?: string;
  /** What the item does now or no longer: `now sends SMS`, said right after its name. */
  readonly verb?: true;
}

const COUNTED: ReadonlySet<string> = new Set(["sample question", "language", "secret", "required parameter"]);
/** Wiring reads as wiring, also below a step of a flow: `step greet: calls tool`. */
const VERB = /^(?:.*: )?(?:calls tool|calls integration|sends SMS|hands off to)$/s;
const KIND_ORDER = ["added", "changed", "removed"] as const;
const LONGEST_VALUE = 40;

/** The fields of a change in as few words as possible; fields that are elements of one list are counted together. */
export function fieldPhrases(fields: readonly FieldChange[]): readonly FieldPhrase[] {
  const counted = new Set<string>();
  return fields.flatMap((field) => {
    if (!COUNTED.has(field.label) && !isSampleQuestion(field)) return [fieldPhrase(field)];
    if (counted.has(field.label)) return [];
    counted.add(field.label);
    return [{ text: countedWords(field.label, fields) }];
  });
}

/** `2 sample questions added, 1 removed`; empty when none of the fields is one of them. */
export function countedWords(label: string, fields: readonly FieldChange[]): string {
  const alike = fields.filter((field) => field.label === label);
  const counts = KIND_ORDER.flatMap((kind) => {
    const count = alike.filter((field) => field.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  return counts
    .map(({ kind, count }, index) =>
      index === 0 ? `${count} ${count === 1 ? label : plural(label)} ${kind}` : `${count} ${kind}`,
    )
    .join(", ");
}

/** Also those of an agent that listens in several languages: `sample question (en)`. */
export function isSampleQuestion({ label }: Pick<FieldChange, "label">): boolean {
  return /^sample question(?: \(.*\))?$/.test(label);
}

function plural(label: string): string {
  return isSampleQuestion({ label }) ? label.replace("sample question", "sample questions") : `${label}s`;
}

function fieldPhrase(field: FieldChange): FieldPhrase {
  const { label, kind } = field;
  const before = shortValue(field.before);
  const after = shortValue(field.after);
  if (VERB.test(label) && kind === "added" && after !== undefined)
    return { text: verbWords(label, "now"), detail: after, verb: true };
  if (VERB.test(label) && kind === "removed" && before !== undefined)
    return { text: verbWords(label, "no longer"), detail: before, verb: true };
  if (label === "enabled" && typeof field.before === "boolean" && typeof field.after === "boolean")
    return { text: "switched", detail: field.after ? "on" : "off", verb: true };
  if (kind === "changed" && before !== undefined && after !== undefined)
    return { text: label, detail: `${before} → ${after}` };
  return { text: kind === "changed" ? label : `${label} ${kind}` };
}

/** `now sends SMS`, `step greet: no longer calls tool`. */
function verbWords(label: string, when: "now" | "no longer"): string {
  const at = label.lastIndexOf(": ");
  return at < 0 ? `${when} ${label}` : `${label.slice(0, at + 2)}${when} ${label.slice(at + 2)}`;
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
