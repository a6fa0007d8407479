import { isJsonObject, type JsonObject, type JsonValue } from "../domain/json.ts";

/**
 * Reading a snapshot's items field by field. A snapshot reaches this runtime over the network as well: whatever has the
 * wrong type counts as absent instead of being believed.
 */
function field(value: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

export function findText(value: JsonObject, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === "string" ? found : undefined;
}

export function textField(value: JsonObject, key: string, otherwise = ""): string {
  return findText(value, key) ?? otherwise;
}

export function findNumber(value: JsonObject, key: string): number | undefined {
  const found = field(value, key);
  return typeof found === "number" ? found : undefined;
}

export function flagField(value: JsonObject, key: string, otherwise: boolean): boolean {
  const found = field(value, key);
  return typeof found === "boolean" ? found : otherwise;
}

export function objectField(value: JsonObject, key: string): JsonObject {
  const found = field(value, key);
  return isJsonObject(found) ? found : {};
}

export function textList(value: JsonObject, key: string): readonly string[] {
  const found = field(value, key);
  return Array.isArray(found)
    ? found.filter((element): element is string => typeof element === "string")
    : [];
}

export function objectList(value: JsonObject, key: string): readonly JsonObject[] {
  const found = field(value, key);
  return Array.isArray(found) ? found.filter((element): element is JsonObject => isJsonObject(element)) : [];
}

/** Name and text of every text-valued entry, for objects keyed by names that people chose. */
export function textEntries(value: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
}
