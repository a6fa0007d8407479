import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";

/**
 * The value with every `default` of its schema filled in, so that leaving a key out means the same as writing its default. Values of
 * the wrong type stay as they are: that they are wrong is the validator's business.
 */
export function fillDefaults(schema: unknown, value: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return value;
  if (Array.isArray(value)) return value.map((entry: JsonValue) => fillDefaults(schema.items, entry));
  return isJsonObject(value) ? filledObject(schema, value) : value;
}

/** As `fillDefaults`, for an object; the result is the caller's own. */
export function filledObject(schema: unknown, value: JsonObject): Record<string, JsonValue> {
  const filled: Record<string, JsonValue> = {};
  const known = isJsonObject(schema) ? schema : {};
  for (const key of Object.keys(value)) {
    const entry = value[key];
    // No reader lets that key through; here it would be no key but the prototype.
    if (entry === undefined || key === "__proto__") continue;
    // Text, numbers and the like have nothing to fill in.
    filled[key] =
      typeof entry === "object" && entry !== null ? fillDefaults(propertySchema(known, key), entry) : entry;
  }
  if (isJsonObject(known.properties)) fillMissing(known.properties, filled);
  // Last: an object that begins without a prototype takes twice the memory.
  return Object.setPrototypeOf(filled, null);
}

function fillMissing(properties: JsonObject, filled: Record<string, JsonValue>): void {
  for (const [key, property] of Object.entries(properties)) {
    if (!isJsonObject(property) || property.default === undefined || Object.hasOwn(filled, key)) continue;
    filled[key] = fillDefaults(property, property.default);
  }
}

function propertySchema(schema: JsonObject, key: string): JsonValue | undefined {
  const { properties, additionalProperties } = schema;
  return isJsonObject(properties) && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}
