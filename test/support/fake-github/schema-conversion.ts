import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/domain/json.ts";

const DROPPED = new Set([
  "example",
  "examples",
  "discriminator",
  "xml",
  "externalDocs",
  "nullable",
  "deprecated",
]);

/**
 * OpenAPI 3.0 schema → JSON Schema (2019-09 and later). `nullable` becomes a type or an alternative; what JSON Schema does not
 * know is dropped; references point into the document named `prefix`.
 */
export function convertSchema(schema: JsonValue, prefix: string): JsonValue {
  if (Array.isArray(schema)) return schema.map((part) => convertSchema(part, prefix));
  if (!isJsonObject(schema)) return schema;
  const converted: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DROPPED.has(key) || key.startsWith("x-")) continue;
    if (key === "$ref" && typeof value === "string") converted[key] = `${prefix}${value}`;
    // Names of properties and values of enumerations are data, not schema keywords.
    else if (key === "properties") converted[key] = convertProperties(value, prefix);
    else if (key === "enum" || key === "default" || key === "required") converted[key] = value;
    else converted[key] = convertSchema(value, prefix);
  }
  return schema.nullable === true ? allowNull(converted) : converted;
}

function convertProperties(properties: JsonValue, prefix: string): JsonValue {
  if (!isJsonObject(properties)) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, convertSchema(value, prefix)]),
  );
}

function allowNull(schema: JsonObject): JsonObject {
  if (typeof schema.type !== "string") return { anyOf: [schema, { type: "null" }] };
  const values = schema.enum;
  return {
    ...schema,
    type: [schema.type, "null"],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
