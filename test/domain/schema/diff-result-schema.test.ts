import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonValue } from "../../../src/domain/json.ts";
import { loadComparison } from "../../../src/domain/result/load-comparison.ts";
import { operationResult } from "../../../src/domain/result/operation-result.ts";
import { DIFF_RESULT_SCHEMA } from "../../../src/domain/schema/comparison-schema.ts";
import { validateResult } from "../../../src/domain/schema/validate-result.ts";
import { withTitles } from "../../../src/domain/schema/with-titles.ts";
import { dice, fill } from "../../support/secret-samples.ts";
import { AFTER, BEFORE, diffOf, topic } from "../diff/make-snapshot.ts";

/** As `--json` prints it and somebody reads it back. */
const written = (data: unknown): unknown =>
  JSON.parse(JSON.stringify({ ...operationResult("diff", "proceed", [], data), toolVersion: "1.2.3" }));

/** Keys of a value that its schema says nothing about. */
function unknownKeys(value: JsonValue, schema: JsonValue | undefined, at = ""): readonly string[] {
  if (!isJsonObject(schema)) return [];
  if (Array.isArray(value)) return value.flatMap((one: JsonValue) => unknownKeys(one, schema.items, at));
  if (!isJsonObject(value) || !isJsonObject(schema.properties)) return [];
  const { properties } = schema;
  return Object.entries(value).flatMap(([key, member]) =>
    Object.hasOwn(properties, key) ? unknownKeys(member, properties[key], `${at}/${key}`) : [`${at}/${key}`],
  );
}

describe("the schema of a comparison's result", () => {
  const token = fill("ghp_{a36}", dice(3));
  const cases = [
    ["the exercise", diffOf(BEFORE, AFTER)],
    ["nothing", diffOf(BEFORE, BEFORE)],
    ["hidden secrets, also as an id", diffOf({}, { [`sms/${fill("key-{h32}", dice(4))}`]: { text: token } })],
    [
      "whatever keys a file has",
      diffOf({ "topics/a": topic() }, { "topics/a": topic({ "": [{ a: null }], x: 1 }) }),
    ],
    ["no comparison, because it stopped", null],
  ] as const;

  it.each(cases)("fits %s", (_, diff) => {
    expect(validateResult("diff-result", written(diff))).toEqual([]);
  });

  it.each(cases)("describes every key of %s", (_, diff) => {
    const result = JSON.parse(JSON.stringify(written(diff)));
    const schema = JSON.parse(JSON.stringify(withTitles(DIFF_RESULT_SCHEMA)));
    expect(unknownKeys(result, schema)).toEqual([]);
  });

  it("refuses what is none, and a comment is never made of it", () => {
    const text = JSON.stringify(written(diffOf(BEFORE, AFTER)));
    for (const [from, to] of [
      ['"kind":"added"', '"kind":"invented"'],
      ['"risk":"voice"', '"risk":"none"'],
      ['"schemaVersion":1', '"schemaVersion":2'],
      ['"name":"voice/voice"', '"name":"voice/../x"'],
      ['"toolVersion"', '"markdown"'],
    ] as const) {
      expect(text).toContain(from);
      expect(loadComparison(text.replace(from, to)).problem).toMatch(/\S/);
    }
    expect(loadComparison(text).problem).toBeUndefined();
  });
});
