import type { SectionName } from "../agent/agent.ts";
import { listKind } from "../agent/list-kinds.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { canonicalJson } from "../snapshot/canonical-json.ts";
import { isList, listKey } from "../snapshot/canonical-value.ts";

/**
 * deep-diff compares lists by position, misses an added key that is the empty string, and follows prototypes. So it never
 * sees our values: it sees this form, where every key of an object starts with `.`, a list that means a set is an object
 * with one `=` key an element, a keyed list one with an `@` key an element, and no object has a prototype. Lists whose
 * order matters, and empty ones, stay lists.
 */
export type Keyed = string | number | boolean | null | readonly Keyed[] | KeyedObject;
export interface KeyedObject {
  readonly [key: string]: Keyed;
}

/** What one step of a path in the keyed form means. */
export type KeyedStep =
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "set-element"; readonly text: string }
  | { readonly kind: "keyed-element"; readonly key: string };

export function keyItem(section: SectionName, path: readonly string[], value: JsonObject): KeyedObject {
  const keyed: Record<string, Keyed> = Object.create(null);
  for (const [name, member] of Object.entries(value))
    keyed[`.${name}`] = keyValue(section, [...path, name], member);
  return keyed;
}

function keyValue(section: SectionName, path: readonly string[], value: JsonValue): Keyed {
  if (isList(value)) return keyList(section, path, value);
  if (isJsonObject(value)) return keyItem(section, path, value);
  return value;
}

function keyList(section: SectionName, path: readonly string[], list: readonly JsonValue[]): Keyed {
  const kind = listKind(section, path);
  const asTheyAre = (): readonly Keyed[] => list.map((element) => keyValue(section, path, element));
  if (list.length === 0 || kind.kind === "sequence") return asTheyAre();

  const keyed: Record<string, Keyed> = Object.create(null);
  if (kind.kind !== "keyed") {
    for (const element of list) keyed[`=${canonicalJson(element)}`] = keyValue(section, path, element);
    return keyed;
  }
  for (const element of list) {
    const key = listKey(element, kind.by);
    if (key === undefined) return asTheyAre();
    let name = `@${key}`;
    // Another element may really be called `quay (2)`: nothing may take its place.
    for (let times = 2; Object.hasOwn(keyed, name); times += 1) name = `@${key} (${times})`;
    keyed[name] = keyValue(section, path, element);
  }
  return keyed;
}

export function isKeyedList(value: Keyed): value is readonly Keyed[] {
  return Array.isArray(value);
}

function isKeyedObject(value: Keyed | undefined): value is KeyedObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The elements of what was a set or keyed list, by their keyed key; undefined for everything else. */
export function elementsOf(value: Keyed | undefined): ReadonlyMap<string, Keyed> | undefined {
  if (value !== undefined && isKeyedList(value) && value.length === 0) return new Map();
  if (!isKeyedObject(value)) return undefined;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key]) => /^[=@]/.test(key)) ? new Map(entries) : undefined;
}

/** How many keys of a path lead to where one side has a list and the other has none: it can't be compared by elements. */
export function otherShapeAt(a: Keyed, b: Keyed, path: readonly string[]): number {
  for (let length = 0; length < path.length; length += 1) {
    const way = path.slice(0, length);
    const [here, there] = [valueAt(a, way), valueAt(b, way)];
    if (here === undefined || there === undefined) return path.length;
    if (isListForm(here) !== isListForm(there)) return length;
  }
  return path.length;
}

/** All keys of one object are of one kind, so the first tells. */
function isListForm(value: Keyed): boolean {
  if (isKeyedList(value)) return true;
  if (!isKeyedObject(value)) return false;
  for (const key in value) return !key.startsWith(".");
  return false;
}

/** Back from the keyed form. */
export function unkey(value: Keyed): JsonValue {
  if (isKeyedList(value)) return value.map((element) => unkey(element));
  if (!isKeyedObject(value)) return value;
  const elements = elementsOf(value);
  if (elements !== undefined) return [...elements.values()].map((element) => unkey(element));
  const object: Record<string, JsonValue> = Object.create(null);
  for (const [key, member] of Object.entries(value)) object[key.slice(1)] = unkey(member);
  return object;
}

export function readStep(key: string): KeyedStep {
  const rest = key.slice(1);
  if (key.startsWith("=")) return { kind: "set-element", text: rest };
  if (key.startsWith("@")) return { kind: "keyed-element", key: rest };
  return { kind: "field", name: rest };
}

/** The value at a path of keyed keys; undefined when there is none. */
export function valueAt(root: Keyed, path: readonly string[]): Keyed | undefined {
  let value: Keyed | undefined = root;
  for (const key of path) {
    if (!isKeyedObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}
