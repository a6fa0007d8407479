import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";

/** Careful looks into JSON that may not fit its schema: what is absent or of another type is simply not there. */
export function fieldAt(value: JsonValue | undefined, ...path: (string | number)[]): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const part of path) {
    if (Array.isArray(at) && typeof part === "number") at = at[part];
    else if (isJsonObject(at) && Object.hasOwn(at, part)) at = at[part];
    else return undefined;
  }
  return at;
}

export function textAt(value: JsonValue | undefined, ...path: (string | number)[]): string | undefined {
  const at = fieldAt(value, ...path);
  return typeof at === "string" ? at : undefined;
}

export function listAt(value: JsonValue | undefined, ...path: (string | number)[]): readonly JsonValue[] {
  const at = fieldAt(value, ...path);
  return Array.isArray(at) ? at : [];
}

export function objectAt(value: JsonValue | undefined, ...path: (string | number)[]): JsonObject {
  const at = fieldAt(value, ...path);
  return isJsonObject(at) ? at : {};
}

/** The texts of a list with their indices; other entries are left out. */
export function textsAt(
  value: JsonValue | undefined,
  ...path: (string | number)[]
): readonly { readonly index: number; readonly text: string }[] {
  const list = listAt(value, ...path);
  const texts: { index: number; text: string }[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const text = list[index];
    if (typeof text === "string") texts.push({ index, text });
  }
  return texts;
}
