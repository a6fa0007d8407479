import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/domain/json.ts";
import { fieldAt, objectAt, textAt } from "../../src/domain/json-fields.ts";
import { PATTERNS } from "../../src/domain/schema/patterns.ts";
import { titleOf, withTitles } from "../../src/domain/schema/with-titles.ts";

const SCHEMAS = join(import.meta.dirname, "../../docs/schemas");
const NAMES = readdirSync(SCHEMAS).filter((name) => name.endsWith(".schema.json"));
const read = (name: string): JsonObject => JSON.parse(readFileSync(join(SCHEMAS, name), "utf8"));
/** What the tool writes; nobody has completion there. */
const READ_ONLY = new Set([
  "diff-result.schema.json",
  "ledger-entry.schema.json",
  "results.schema.json",
  "validation-result.schema.json",
]);

interface Property {
  readonly path: string;
  readonly schema: JsonObject;
}

/** Every property of a schema, wherever it is described. */
function propertiesOf(schema: JsonValue | undefined, path = ""): Property[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => propertiesOf(one, path));
  if (!isJsonObject(schema)) return [];
  const own = Object.entries(objectAt(schema, "properties")).flatMap(([name, property]) =>
    isJsonObject(property) ? [{ path: `${path}/${name}`, schema: property }] : [],
  );
  const inside = ["items", "additionalProperties", "oneOf", "anyOf", "allOf", "then", "else"].flatMap((key) =>
    propertiesOf(fieldAt(schema, key), path),
  );
  const defined = Object.values(objectAt(schema, "$defs")).flatMap((one) => propertiesOf(one, path));
  return [
    ...own,
    ...own.flatMap((property) => propertiesOf(property.schema, property.path)),
    ...inside,
    ...defined,
  ];
}

/** What is written in a form of its own, or is a number, is best shown once. */
function wantsExample(schema: JsonObject): boolean {
  const type = fieldAt(schema, "type");
  const pattern = textAt(schema, "pattern");
  const isShaped = pattern !== undefined && pattern !== PATTERNS.notBlank.pattern;
  const isTold = ["examples", "default", "const", "enum"].some((key) => fieldAt(schema, key) !== undefined);
  return (isShaped || type === "number" || type === "integer") && !isTold;
}

describe("the published schemas, for editors", () => {
  it("are all there", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(17);
    expect(NAMES).toContain("validation-result.schema.json");
  });

  it.each(NAMES)("%s says what the file and each property is", (name) => {
    const schema = read(name);
    expect(textAt(schema, "title")).toMatch(/\S/);
    expect(textAt(schema, "description")).toMatch(/\.$/);
    const properties = propertiesOf(schema);
    expect(properties.length).toBeGreaterThan(2);
    const silent = properties.filter(
      ({ schema: one }) => textAt(one, "title") === undefined || textAt(one, "description") === undefined,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it.each(NAMES.filter((name) => !READ_ONLY.has(name)))("%s shows an example of what has a form", (name) => {
    const bare = propertiesOf(read(name)).filter(({ schema }) => wantsExample(schema));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it("are checked by a walk that finds what is silent", () => {
    const silent = { properties: { a: { items: { properties: { b: { type: "string" } } } } } };
    expect(propertiesOf(silent).map(({ path }) => path)).toEqual(["/a", "/a/b"]);
    expect(wantsExample({ type: "integer" })).toBe(true);
    expect(wantsExample({ type: "integer", default: 1 })).toBe(false);
  });
});

describe("titles from names", () => {
  it.each([
    ["sample_questions", "Sample questions"],
    ["startedAt", "Started at"],
    ["x-ask", "Ask"],
    ["url", "URL"],
    ["id", "ID"],
  ])("of %s is %s", (name, title) => {
    expect(titleOf(name)).toBe(title);
  });

  it("keep those that are written, and leave alone what is no schema", () => {
    const schema = {
      properties: { a: { title: "Mine", type: "object", default: { properties: { b: {} } } } },
    };
    expect(withTitles(schema)).toEqual(schema);
  });
});
