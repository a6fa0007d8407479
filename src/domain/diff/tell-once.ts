import type { SectionName } from "../agent/agent.ts";
import { readAnnotatedText } from "../agent/layouts/rasa/annotated-text.ts";
import { isJsonObject, type JsonValue } from "../json.ts";
import { listAt, textAt } from "../json-fields.ts";
import { canonicalJson } from "../snapshot/canonical-json.ts";
import type { FieldChange } from "./change.ts";

/**
 * Some layouts hold the same words twice: as sample questions, which every layout has, and as the platform's own form of them (by
 * language, with marks). A person wants to read of each difference once, in the form that says more.
 */
export function tellOnce(section: SectionName, fields: readonly FieldChange[]): readonly FieldChange[] {
  switch (section) {
    case "topics":
      return questionsOnce(fields);
    case "agent":
      return withoutRepeats(languagesOnce(fields), ["model"], (path) => path[0] === "pipeline");
    case "integrations":
      return withoutRepeats(fields, ["model"], (path) => path[0] === "models");
    default:
      return fields;
  }
}

function questionsOnce(fields: readonly FieldChange[]): readonly FieldChange[] {
  const key = (kind: string, text: string): string => `${kind}\u0000${text}`;
  const told = new Set<string>();
  for (const field of fields) {
    const words = ownWords(field);
    if (words !== undefined) told.add(key(field.kind, words));
  }
  if (told.size === 0) return fields;
  const dropped = new Set<string>();
  const rest = fields.filter((field) => {
    const value = field.after ?? field.before;
    const isQuestion = field.path.length === 2 && field.path[0] === "sample_questions";
    if (!isQuestion || typeof value !== "string" || !told.has(key(field.kind, value))) return true;
    dropped.add(key(field.kind, value));
    return false;
  });
  // An example of Rasa that is no new question differs in its marks alone.
  const isMark = (field: FieldChange): boolean =>
    field.path[0] === "annotated_examples" && !dropped.has(key(field.kind, ownWords(field) ?? ""));
  return joinMarked(rest).map((field) => {
    const label = field.kind !== "changed" && isMark(field) ? `marks in ${field.label}` : field.label;
    return field.path[0] === "trainingPhrases" ? asWritten({ ...field, label }) : { ...field, label };
  });
}

/** The plain words of an element of a platform's own list of phrases. */
function ownWords({ path, after, before }: FieldChange): string | undefined {
  const value = after ?? before;
  if (path[0] === "annotated_examples" && path.length === 2 && typeof value === "string")
    return readAnnotatedText(value).plain;
  if (path[0] === "trainingPhrases" && path.length === 3 && value !== undefined) return plainWords(value);
  return undefined;
}

function plainWords(value: JsonValue): string | undefined {
  if (typeof value === "string") return value;
  const parts = listAt(value, "parts").map((part) => textAt(part, "text"));
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join("").trim();
}

/** A phrase with parts as people write one: `a table [inside](seating)`, and how often it counts. */
function asWritten(field: FieldChange): FieldChange {
  const written = (value: JsonValue): JsonValue => {
    const parts = listAt(value, "parts");
    if (!isJsonObject(value) || Object.keys(value).some((key) => key !== "parts" && key !== "repeatCount"))
      return value;
    const words = parts.map((part) => {
      const text = textAt(part, "text") ?? "";
      const parameter = textAt(part, "parameterId");
      return parameter === undefined ? text : `[${text}](${parameter})`;
    });
    const { repeatCount } = value;
    const times = typeof repeatCount === "number" && repeatCount !== 1 ? ` ×${repeatCount}` : "";
    return `${words.join("")}${times}`;
  };
  const { before, after } = field;
  return {
    ...field,
    ...(before === undefined ? {} : { before: written(before) }),
    ...(after === undefined ? {} : { after: written(after) }),
  };
}

/** The same words, gone with these marks and there with others, are one phrase that is marked in another way. */
function joinMarked(fields: readonly FieldChange[]): readonly FieldChange[] {
  const listOf = ({ path }: FieldChange): string => JSON.stringify(path.slice(0, -1));
  const gone = new Map<string, FieldChange>();
  for (const field of fields) {
    const words = field.kind === "removed" ? ownWords(field) : undefined;
    if (words !== undefined) gone.set(`${listOf(field)}${words}`, field);
  }
  const joined = new Set<FieldChange>();
  const result = fields.map((field): FieldChange => {
    const words = field.kind === "added" ? ownWords(field) : undefined;
    const earlier = words === undefined ? undefined : gone.get(`${listOf(field)}${words}`);
    if (earlier?.before === undefined || joined.has(earlier)) return field;
    joined.add(earlier);
    return { ...field, label: `marks in ${field.label}`, kind: "changed", before: earlier.before };
  });
  return result.filter((field) => !joined.has(field));
}

/** Rasa's `language` and `additional_languages` are the agent's `languages`. */
function languagesOnce(fields: readonly FieldChange[]): readonly FieldChange[] {
  if (!fields.some(({ path }) => path[0] === "languages")) return fields;
  return fields.filter(({ path }) => path[0] !== "language" && path[0] !== "additional_languages");
}

/** Leaves out fields of `isCopy` that say the same of the same setting as one below `original`. */
function withoutRepeats(
  fields: readonly FieldChange[],
  original: readonly string[],
  isCopy: (path: FieldChange["path"]) => boolean,
): readonly FieldChange[] {
  const says = ({ kind, before = null, after = null }: FieldChange): string =>
    `${kind}${canonicalJson([before, after])}`;
  const told = new Set(
    fields.filter(({ path }) => original.every((step, index) => path[index] === step)).map(says),
  );
  return told.size === 0 ? fields : fields.filter((field) => !(isCopy(field.path) && told.has(says(field))));
}
