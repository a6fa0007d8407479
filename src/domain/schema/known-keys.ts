import { isJsonObject, type JsonObject } from "../json.ts";

/** The keys that a schema knows at a path of the value: for "did you mean". Empty where it knows none by name. */
export function knownKeys(schema: unknown, path: readonly (string | number)[]): string[] {
  const at = schemaAt(schema, path);
  return at && isJsonObject(at.properties) ? Object.keys(at.properties) : [];
}

/** What a schema says about a key of the value at a path; undefined where it does not know it by name. */
export function propertyAt(schema: unknown, path: readonly (string | number)[], key: string): unknown {
  const at = schemaAt(schema, path);
  return at && isJsonObject(at.properties) && Object.hasOwn(at.properties, key)
    ? at.properties[key]
    : undefined;
}

/** Follows `properties`, `additionalProperties`, `items` and local `$ref`s down a path. */
function schemaAt(root: unknown, path: readonly (string | number)[]): JsonObject | undefined {
  let schema = resolve(root, root);
  for (const part of path) {
    if (!schema) return undefined;
    const { properties, items, additionalProperties }: JsonObject = schema;
    const named =
      isJsonObject(properties) && Object.hasOwn(properties, part) ? properties[part] : additionalProperties;
    schema = resolve(root, typeof part === "number" ? items : named);
  }
  return schema;
}

function resolve(root: unknown, schema: unknown): JsonObject | undefined {
  if (!isJsonObject(schema)) return undefined;
  const name = typeof schema.$ref === "string" ? /^#\/\$defs\/(\w+)$/.exec(schema.$ref)?.[1] : undefined;
  if (name === undefined) return schema;
  if (!isJsonObject(root) || !isJsonObject(root.$defs)) return undefined;
  const target = root.$defs[name];
  return isJsonObject(target) ? target : undefined;
}
