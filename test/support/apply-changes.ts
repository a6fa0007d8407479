import type { SectionName } from "../../src/domain/agent/agent.ts";
import { type ListKind, listKind } from "../../src/domain/agent/list-kinds.ts";
import type { Change, FieldChange } from "../../src/domain/diff/change.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/domain/json.ts";

/**
 * What a person would have who did by hand what a comparison says: added and removed items as they are shown, changed and
 * renamed ones by nothing but the paths and values of their fields.
 */
export function applyChanges(
  items: Readonly<Record<string, JsonObject>>,
  changes: readonly Change[],
): Record<string, JsonObject> {
  const result: Record<string, JsonObject> = { ...items };
  for (const change of changes.flatMap((one) => [one, ...(one.includes ?? [])])) {
    const { section, name, kind, formerId } = change;
    const former = formerId === undefined ? name : `${section}/${formerId}`;
    const before = result[former];
    if (kind === "added") result[name] = object(change.after);
    else if (before === undefined) throw new Error(`${former} is not there`);
    else {
      delete result[former];
      if (kind === "removed") continue;
      const base = formerId === undefined ? before : followId(before, formerId, change);
      result[name] = object(applyFields(section, [], base, change.fields, 0));
    }
  }
  return result;
}

/** A rename says that fields which repeat the id follow it, unless a remark says otherwise. */
function followId(item: JsonObject, formerId: string, { id, remarks }: Change): JsonObject {
  const result: Record<string, JsonValue> = copy(item);
  for (const name of ["id", "key", "name"])
    if (
      Object.hasOwn(item, name) &&
      item[name] === formerId &&
      !remarks.includes(`its ${name} is still ${formerId}`)
    )
      result[name] = id;
  return result;
}

/** `depth`: how many steps of the fields' paths lead to `value`; `names`: those that are names of fields. */
function applyFields(
  section: SectionName,
  names: readonly string[],
  value: JsonValue,
  fields: readonly FieldChange[],
  depth: number,
): JsonValue {
  const whole = fields.find(({ path }) => path.length === depth);
  const order =
    whole !== undefined && isOrder(section, names, value, whole, fields.length === 1)
      ? listOf(whole.after)
      : undefined;
  if (whole !== undefined && order === undefined) return given(whole.after);
  const below = new Map<string | number, FieldChange[]>();
  for (const field of fields) {
    const step = field.path[depth];
    if (step === undefined) continue;
    below.set(step, [...(below.get(step) ?? []), field]);
  }
  if (isList(value)) return applyToList(section, names, value, below, depth, order);

  const result = copy(object(value));
  for (const [step, here] of below) {
    const name = String(step);
    const [only] = here;
    if (only !== undefined && only.path.length === depth + 1 && only.kind !== "changed") {
      if (only.kind === "removed") delete result[name];
      else result[name] = given(only.after);
    } else result[name] = applyFields(section, [...names, name], given(result[name]), here, depth + 1);
  }
  return result;
}

function applyToList(
  section: SectionName,
  names: readonly string[],
  list: readonly JsonValue[],
  below: ReadonlyMap<string | number, readonly FieldChange[]>,
  depth: number,
  order: readonly JsonValue[] | undefined,
): JsonValue {
  const kind = kindOf(section, names, list);
  const all = [...below.values()].flat();
  const isElement = (field: FieldChange): boolean =>
    field.path.length === depth + 1 && field.kind !== "changed";
  if (kind.kind === "set" || all.every(({ path }) => typeof path[depth] === "number")) {
    const numbered = kind.kind !== "set";
    const whole = all.filter(isElement);
    const gone = whole.filter(({ kind: what }) => what === "removed");
    const rest = list.filter((element, index) =>
      gone.every(({ path, before }) => (numbered ? path[depth] !== index : !equal(before, element))),
    );
    const fresh = whole
      .filter(({ kind: what }) => what === "added")
      .sort((a, b) => Number(a.path[depth]) - Number(b.path[depth]));
    for (const { path, after } of fresh)
      rest.splice(numbered ? Number(path[depth]) : rest.length, 0, given(after));
    // What changed on the spot is numbered as it stands afterwards.
    for (const [step, here] of below) {
      const within = here.filter((field) => !isElement(field));
      const index = Number(step);
      if (within.length > 0) rest[index] = applyFields(section, names, given(rest[index]), within, depth + 1);
    }
    return rest;
  }

  const keys = keysOf(list, kind.kind === "keyed" ? kind.by : "id");
  const elements = new Map(list.map((element, index) => [String(keys[index]), element]));
  for (const [step, here] of below) {
    const key = String(step);
    const [only] = here;
    if (only !== undefined && isElement(only) && only.kind === "removed") elements.delete(key);
    else if (only !== undefined && isElement(only)) elements.set(key, given(only.after));
    else elements.set(key, applyFields(section, names, given(elements.get(key)), here, depth + 1));
  }
  if (order === undefined) return [...elements.values()];
  return order.map((id) => given(elements.get(String(id))));
}

/** A list of ids instead of the elements they stand for: the new order. */
function isOrder(
  section: SectionName,
  names: readonly string[],
  value: JsonValue,
  { before, after }: FieldChange,
  alone: boolean,
): boolean {
  if (!isList(value) || (value.length === 0 && alone) || kindOf(section, names, value).kind !== "sequence")
    return false;
  return (
    value.every((element) => isJsonObject(element) && typeof element.id === "string") &&
    equal(before, keysOf(value, "id")) &&
    listOf(after).every((id) => typeof id === "string")
  );
}

/** A keyed list whose elements have no such key is only a list; an empty one may become either. */
function kindOf(section: SectionName, names: readonly string[], list: readonly JsonValue[]): ListKind {
  const kind = listKind(section, names);
  const isKeyed =
    kind.kind === "keyed" &&
    list.length > 0 &&
    list.every((element) => isJsonObject(element) && typeof element[kind.by] === "string");
  return kind.kind === "keyed" && !isKeyed ? { kind: "sequence" } : kind;
}

function keysOf(list: readonly JsonValue[], by: string): readonly string[] {
  const keys: string[] = [];
  for (const element of list) {
    const key = String(object(element)[by]);
    let name = key;
    for (let times = 2; keys.includes(name); times += 1) name = `${key} (${times})`;
    keys.push(name);
  }
  return keys;
}

function copy(item: JsonObject): Record<string, JsonValue> {
  const result: Record<string, JsonValue> = Object.create(null);
  for (const [name, member] of Object.entries(item)) result[name] = member;
  return result;
}

function object(value: JsonValue | undefined): JsonObject {
  if (!isJsonObject(value)) throw new Error(`no object: ${JSON.stringify(value)}`);
  return value;
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isList(value) ? value : [];
}

function given(value: JsonValue | undefined): JsonValue {
  if (value === undefined) throw new Error("a field without the value it needs");
  return value;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function equal(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
