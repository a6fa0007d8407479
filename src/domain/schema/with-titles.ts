import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";

/** How parts of names are written for people where a capital is not enough. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["id", "ID"],
  ["url", "URL"],
  ["sms", "SMS"],
  ["x", ""],
]);

/**
 * The schema with a title for each property that has none, from its name: editors show it as the heading of what they know of a key.
 */
export function withTitles(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, titled(key, value)]));
}

function titled(key: string, value: JsonValue): JsonValue {
  if (key === "properties" || key === "$defs") {
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, property]) => [
        name,
        isJsonObject(property) ? { title: titleOf(name), ...withTitles(property) } : property,
      ]),
    );
  }
  // What is not a schema stays as it is.
  if (["examples", "default", "const", "enum"].includes(key)) return value;
  if (Array.isArray(value)) return value.map((entry) => (isJsonObject(entry) ? withTitles(entry) : entry));
  return isJsonObject(value) ? withTitles(value) : value;
}

/** `sample_questions` to `Sample questions`, `startedAt` to `Started at`. */
export function titleOf(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => WORDS.get(word) ?? word)
    .filter((word) => word !== "");
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
