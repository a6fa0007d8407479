import deepDiff from "deep-diff";
import { diffArrays } from "diff";
import type { SectionName } from "../agent/agent.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { canonicalJson, compareCodeUnits } from "../snapshot/canonical-json.ts";
import type { FieldChange } from "./change.ts";
import { fieldLabel } from "./field-labels.ts";
import {
  elementsOf,
  isKeyedList,
  type Keyed,
  keyItem,
  otherShapeAt,
  readStep,
  unkey,
  valueAt,
} from "./key-items.ts";
import { compareTexts } from "./text-pieces.ts";

const MAX_SEQUENCE_EDITS = 500;

type Path = readonly (string | number)[];
interface Place {
  readonly section: SectionName;
  readonly path: Path;
  /** The field names down to here, without indices, ids or elements: what decides how lists below are compared. */
  readonly names: readonly string[];
}

/**
 * The fields in which two values of one item differ, in path order. Never empty when the canonical JSON of the two differs:
 * if the comparison finds nothing to name, the whole is shown.
 */
export function diffItem(
  section: SectionName,
  before: JsonObject,
  after: JsonObject,
): readonly FieldChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const fields = diffObjects({ section, path: [], names: [] }, before, after);
  if (fields.length > 0) return [...fields].sort(byPath);
  return [fieldChange({ section, path: [], names: [] }, before, after)];
}

function diffObjects(place: Place, before: JsonObject, after: JsonObject): readonly FieldChange[] {
  const a = keyItem(place.section, place.names, before);
  const b = keyItem(place.section, place.names, after);
  const wholes = new Set<string>();
  const fields: FieldChange[] = [];

  for (const entry of deepDiff(a, b) ?? []) {
    const entryPath: readonly unknown[] = entry.path ?? [];
    const firstIndex = entryPath.findIndex((step) => typeof step === "number");
    const inSequence = entry.kind === "A" || firstIndex >= 0;
    const way = (firstIndex < 0 ? entryPath : entryPath.slice(0, firstIndex)).map(String);
    const keys = way.slice(0, otherShapeAt(a, b, way));
    if (inSequence || keys.length < way.length) {
      const once = JSON.stringify(keys);
      if (wholes.has(once)) continue;
      wholes.add(once);
    }
    fields.push(...diffAt(place, keys, valueAt(a, keys), valueAt(b, keys)));
  }
  return fields;
}

function diffAt(
  root: Place,
  keys: readonly string[],
  a: Keyed | undefined,
  b: Keyed | undefined,
): readonly FieldChange[] {
  const path: (string | number)[] = [...root.path];
  const names = [...root.names];
  for (const key of keys) {
    const step = readStep(key);
    if (step.kind === "field") {
      path.push(step.name);
      names.push(step.name);
    } else if (step.kind === "keyed-element") path.push(step.key);
    else path.push(elementName(a ?? b, step.text));
  }
  const place = { section: root.section, path, names };

  const elementsA = elementsOf(a);
  const elementsB = elementsOf(b);
  if (elementsA !== undefined && elementsB !== undefined)
    return [...new Set([...elementsA.keys(), ...elementsB.keys()])].flatMap((key) =>
      diffAt(root, [...keys, key], elementsA.get(key), elementsB.get(key)),
    );
  if (a !== undefined && b !== undefined && isKeyedList(a) && isKeyedList(b))
    return diffSequences(place, a.map(unkey), b.map(unkey));
  const before = a === undefined ? undefined : unkey(a);
  const after = b === undefined ? undefined : unkey(b);
  if (same(before, after)) return [];
  return [fieldChange(place, before, after)];
}

function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

function elementName(element: Keyed | undefined, text: string): string {
  return typeof element === "string" ? element : text;
}

function fieldChange(place: Place, before: JsonValue | undefined, after: JsonValue | undefined): FieldChange {
  const base = { path: place.path, label: fieldLabel(place.section, place.path) };
  if (before === undefined) return { ...base, kind: "added", ...(after === undefined ? {} : { after }) };
  if (after === undefined) return { ...base, kind: "removed", before };
  const pieces =
    typeof before === "string" && typeof after === "string" ? compareTexts(before, after) : undefined;
  return { ...base, kind: "changed", before, after, ...(pieces === undefined ? {} : { pieces }) };
}

interface Fresh {
  readonly name: string;
  readonly element: JsonValue;
  readonly index: number;
}

/** Whether new elements, listed by their ids, show by that where they stand: at the end, in the order of the ids. */
function standInOrderAtEnd(fresh: readonly Fresh[], length: number): boolean {
  return fresh.every(
    ({ name, index }, place) =>
      index === length - fresh.length + place &&
      (place === 0 || compareCodeUnits(fresh[place - 1]?.name ?? "", name) < 0),
  );
}

/**
 * Lists whose order matters. Elements are known by themselves, or by their `id` where all have one of their own. The order
 * is told too when elements moved, and when new ones do not stand at the end: a path that is an id does not say where.
 */
function diffSequences(
  place: Place,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): readonly FieldChange[] {
  const byId = haveOwnIds(before) && haveOwnIds(after);
  const name = (element: JsonValue): string => (byId ? idOf(element) : undefined) ?? canonicalJson(element);
  const runs = diffArrays(before.map(name), after.map(name), { maxEditLength: MAX_SEQUENCE_EDITS });
  if (runs === undefined) return [fieldChange(place, [...before], [...after])];

  const gone = new Map<string, { readonly element: JsonValue; readonly index: number }[]>();
  const fresh: Fresh[] = [];
  const kept: (readonly [JsonValue, JsonValue])[] = [];
  let atA = 0;
  let atB = 0;
  for (const run of runs) {
    for (let step = 0; step < run.count; step += 1) {
      const a = run.added ? undefined : before[atA++];
      const b = run.removed ? undefined : after[atB++];
      if (a !== undefined && b !== undefined) kept.push([a, b]);
      else if (a !== undefined)
        gone.set(name(a), [...(gone.get(name(a)) ?? []), { element: a, index: atA - 1 }]);
      else if (b !== undefined) fresh.push({ name: name(b), element: b, index: atB - 1 });
    }
  }

  let moved = byId && !standInOrderAtEnd(fresh, after.length);
  const fields: FieldChange[] = [];
  for (const { name: known, element, index } of fresh) {
    const earlier = gone.get(known)?.shift();
    if (earlier === undefined)
      fields.push(fieldChange(within(place, byId ? known : index), undefined, element));
    else {
      moved = true;
      kept.push([earlier.element, element]);
    }
  }
  for (const [known, elements] of gone)
    for (const { element, index } of elements)
      fields.push(fieldChange(within(place, byId ? known : index), element, undefined));
  for (const [a, b] of kept) {
    if (!isJsonObject(a) || !isJsonObject(b) || same(a, b)) continue;
    fields.push(...diffObjects(within(place, idOf(b) ?? ""), a, b));
  }
  if (moved) fields.push(fieldChange(place, before.map(orderName), after.map(orderName)));
  return fields;

  function orderName(element: JsonValue): JsonValue {
    return byId ? name(element) : element;
  }
}

function within(place: Place, step: string | number): Place {
  return { ...place, path: [...place.path, step] };
}

function idOf(element: JsonValue): string | undefined {
  if (!isJsonObject(element) || !Object.hasOwn(element, "id")) return undefined;
  const id = element.id;
  return typeof id === "string" ? id : undefined;
}

function haveOwnIds(list: readonly JsonValue[]): boolean {
  const ids = list.map(idOf);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
}

function byPath(a: FieldChange, b: FieldChange): number {
  return compareCodeUnits(a.path.map(orderKey).join("\u0000"), b.path.map(orderKey).join("\u0000"));
}

function orderKey(step: string | number): string {
  return typeof step === "number" ? String(step).padStart(6, "0") : step;
}
