import deepDiff from "deep-diff";
import type { SectionName } from "../agent/agent.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { compareCodeUnits } from "../snapshot/canonical-json.ts";
import { equalJson } from "../snapshot/equal-json.ts";
import type { FieldChange } from "./change.ts";
import { compareSequences } from "./compare-sequences.ts";
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
import { tellOnce } from "./tell-once.ts";
import { compareTexts } from "./text-pieces.ts";

interface Place {
  readonly section: SectionName;
  readonly path: readonly (string | number)[];
  /** The field names down to here, without indices and keys of elements: what decides how lists below are compared. */
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
  if (equalJson(before, after)) return [];
  const top = { section, path: [], names: [] };
  const fields = diffObjects(top, before, after);
  if (fields.length > 0) return tellOnce(section, [...fields].sort(byPath));
  return [fieldChange(top, before, after)];
}

function diffObjects(place: Place, before: JsonObject, after: JsonObject): readonly FieldChange[] {
  const differing = whatDiffers(before, after);
  const a = keyItem(place.section, place.names, differing.before);
  const b = keyItem(place.section, place.names, differing.after);
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

/** The members that only one of them has, or that differ: most of an item is the same, and need not be gone through. */
function whatDiffers(
  one: JsonObject,
  other: JsonObject,
): { readonly before: JsonObject; readonly after: JsonObject } {
  const before: Record<string, JsonValue> = Object.create(null);
  const after: Record<string, JsonValue> = Object.create(null);
  for (const [name, member] of Object.entries(one)) {
    const counterpart = Object.hasOwn(other, name) ? other[name] : undefined;
    if (counterpart !== undefined && equalJson(member, counterpart)) continue;
    before[name] = member;
    if (counterpart !== undefined) after[name] = counterpart;
  }
  for (const [name, member] of Object.entries(other)) if (!Object.hasOwn(one, name)) after[name] = member;
  return { before, after };
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

function diffSequences(
  place: Place,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): readonly FieldChange[] {
  const compared = compareSequences(place.section, place.names, before, after);
  if (compared === undefined) return [fieldChange(place, [...before], [...after])];
  const within = (step: string | number): Place => ({ ...place, path: [...place.path, step] });
  const { order } = compared;
  return [
    ...compared.added.map(({ step, element }) => fieldChange(within(step), undefined, element)),
    ...compared.removed.map(({ step, element }) => fieldChange(within(step), element, undefined)),
    ...compared.objects.flatMap(({ step, before: a, after: b }) => diffObjects(within(step), a, b)),
    ...compared.values.map(({ step, before: a, after: b }) => fieldChange(within(step), a, b)),
    ...(order === undefined ? [] : [fieldChange(place, order.before, order.after)]),
  ];
}

function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return equalJson(a, b);
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

function byPath(a: FieldChange, b: FieldChange): number {
  return compareCodeUnits(a.path.map(orderKey).join("\u0000"), b.path.map(orderKey).join("\u0000"));
}

function orderKey(step: string | number): string {
  return typeof step === "number" ? String(step).padStart(6, "0") : step;
}
