import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/domain/json.ts";
import { loadOwnSchema } from "../../../src/domain/schema/own-schema.ts";

function problems(schema: JsonObject, value: JsonValue): readonly string[] {
  const loaded = loadOwnSchema(schema);
  if (!("fits" in loaded)) throw new Error(loaded.problem);
  return loaded.fits(value).map(({ rule, path }) => `${rule} ${path.join(".")}`);
}

describe("a schema that a team wrote", () => {
  it.each<[string, JsonObject, JsonValue, string]>([
    [
      "a pattern",
      { properties: { number: { pattern: "^\\+[1-9][0-9]+$" } } },
      { number: "front desk" },
      "wrong-value number",
    ],
    ["a type", { properties: { number: { type: "string" } } }, { number: 5 }, "wrong-type number"],
    ["a missing key", { required: ["number"] }, {}, "missing-key "],
    ["an unknown key", { additionalProperties: false, properties: {} }, { more: 1 }, "unknown-key more"],
    ["a choice", { properties: { kind: { enum: ["a", "b"] } } }, { kind: "c" }, "wrong-value kind"],
    [
      "a place deep inside",
      { properties: { sip: { properties: { number: { maxLength: 3 } } } } },
      { sip: { number: "12345" } },
      "wrong-value sip.number",
    ],
    [
      "a reference into itself",
      { $defs: { n: { minimum: 3 } }, properties: { n: { $ref: "#/$defs/n" } } },
      { n: 1 },
      "wrong-value n",
    ],
  ])("finds what does not fit %s", (_, schema, value, problem) => {
    expect(problems(schema, value)).toEqual([problem]);
  });

  it("has patterns that take no longer for a text that was made to", () => {
    const schema = { properties: { a: { pattern: "^(?:a|aa)+$" } } };
    const before = process.cpuUsage();
    expect(problems(schema, { a: `${"a".repeat(50_000)}b` })).toEqual(["wrong-value a"]);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
