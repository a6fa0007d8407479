import type { SectionName } from "../agent/agent.ts";
import { listKind } from "../agent/list-kinds.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { canonicalJson, compareCodeUnits } from "./canonical-json.ts";

/**
 * One item's value in the form that its meaning has: texts as `canonicalText` writes them, keys sorted, lists that mean
 * sets sorted and without repeats, keyed lists sorted by their key, sequences kept. Objects have no prototype, so that a
 * key like `__proto__` is a key and nothing else. Applying it twice changes nothing.
 */
export function canonicalItem(section: SectionName, value: JsonObject): JsonObject {
  return canonicalObject(section, [], value);
}

/**
 * Line ends as LF, no whitespace at line ends or at the end of the text, Unicode NFC: what a block scalar's style, an
 * editor or an operating system changes without anybody meaning it.
 */
export function canonicalText(text: string): string {
  let length = text.length;
  while (length > 0 && text.charAt(length - 1) === "\n") length -= 1;
  const trimmed = text.slice(0, length);
  // Most texts are in this form but for the line end of a block scalar, and need not be taken apart to see it.
  return NOT_PLAIN.test(trimmed) ? rewrittenText(trimmed) : trimmed;
}

/** Anything but ASCII text whose lines end without blanks. */
const NOT_PLAIN = /[^\x20-\x7e\n]| (?:\n|$)/;

function rewrittenText(text: string): string {
  const lines = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd());
  let end = lines.length;
  while (end > 1 && lines[end - 1] === "") end -= 1;
  return lines.slice(0, end).join("\n");
}

function canonicalObject(section: SectionName, path: readonly string[], object: JsonObject): JsonObject {
  const result: Record<string, JsonValue> = Object.create(null);
  for (const key of Object.keys(object).sort(compareCodeUnits)) {
    const value = object[key];
    if (typeof value === "string") result[key] = canonicalText(value);
    else if (value !== undefined) result[key] = canonicalValue(section, [...path, key], value);
  }
  return result;
}

function canonicalValue(section: SectionName, path: readonly string[], value: JsonValue): JsonValue {
  if (typeof value === "string") return canonicalText(value);
  if (Object.is(value, -0)) return 0;
  if (isList(value)) return canonicalList(section, path, value);
  if (isJsonObject(value)) return canonicalObject(section, path, value);
  return value;
}

function canonicalList(
  section: SectionName,
  path: readonly string[],
  list: readonly JsonValue[],
): readonly JsonValue[] {
  const elements = list.map((element) => canonicalValue(section, path, element));
  const kind = listKind(section, path);
  switch (kind.kind) {
    case "sequence":
      return elements;
    case "set":
      return uniqueInOrder(elements);
    case "keyed":
      // Without a key there is nothing to find an element by: then only its place tells it.
      return elements.every((element) => listKey(element, kind.by) !== undefined)
        ? inOrder(elements, (element) => listKey(element, kind.by) ?? "")
        : elements;
  }
}

/** The key of an element of a keyed list; undefined when it has none, which validation reports. */
export function listKey(element: JsonValue, by: string): string | undefined {
  if (!isJsonObject(element) || !Object.hasOwn(element, by)) return undefined;
  const key = element[by];
  return typeof key === "string" ? key : undefined;
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function uniqueInOrder(elements: readonly JsonValue[]): readonly JsonValue[] {
  // Nearly always, and then nothing has to be written as JSON to be compared.
  if (elements.every((element) => typeof element === "string"))
    return [...new Set(elements)].sort(compareCodeUnits);
  const byText = new Map(elements.map((element) => [canonicalJson(element), element]));
  return inOrder([...byText.values()], (element) => (typeof element === "string" ? element : ""));
}

/** By `key`, then by canonical text, so that equal keys can't make the order depend on the file's. */
function inOrder(elements: readonly JsonValue[], key: (element: JsonValue) => string): readonly JsonValue[] {
  return elements
    .map((element) => ({ element, key: key(element), text: canonicalJson(element) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.text, b.text))
    .map(({ element }) => element);
}
