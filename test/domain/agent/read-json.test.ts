import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { readJson } from "../../../src/domain/agent/read-json.ts";

const file = (text: string) => ({ path: "agent/x.json", text });
const read = (text: string) => readJson(file(text));
const placesOf = (text: string) =>
  read(text).findings.map(({ rule, location: { line, column } }) => `${rule} ${line}:${column}`);

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe("reading ordinary JSON", () => {
  it("gives plain values", () => {
    const text = '{ "a": "\\u00e9\\n", "b": [1, -2.5e3, true, false, null, []], "c": {}, "d": -0 }\n';
    expect(read(text).findings).toEqual([]);
    expect(read(text).value).toEqual({ a: "é\n", b: [1, -2500, true, false, null, []], c: {}, d: 0 });
  });

  it("builds objects without a prototype", () => {
    const { value } = read('{ "toString": 1, "nested": { "valueOf": 3 } }');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value ?? {})).toEqual(["toString", "nested"]);
  });

  it("says where values and keys are, by line and column from 1", () => {
    const { locate } = read('{\r\n  "a": [ 1, { "b": "zz" } ]\r\n}\r\n');
    expect(locate(["a", 1, "b"])).toEqual({
      file: "agent/x.json",
      line: 2,
      column: 20,
      endLine: 2,
      endColumn: 24,
    });
    expect(locate(["a", 1, "b"], "key")).toMatchObject({ line: 2, column: 15, endColumn: 18 });
    expect(locate(["a"], "key")).toMatchObject({ line: 2, column: 3 });
    expect(locate(["a", 1], "key")).toMatchObject({ line: 2, column: 13 });
  });

  it("gives the nearest thing above a path that leads nowhere, in a broken file too", () => {
    expect(read('{ "a": { "b": 1 } }').locate(["a", "nope", 3])).toMatchObject({ line: 1, column: 8 });
    expect(read('{ "a": [').locate(["a", 0])).toMatchObject({ line: 1, column: 1 });
    expect(read("").locate(["a"])).toMatchObject({ line: 1, column: 1 });
  });

  it("finds words within a text, escaped or not", () => {
    const { locateText } = read('{ "a": "Say \\"hello\\" to us" }');
    expect(locateText(["a"], "to us")).toMatchObject({ line: 1, column: 23, endColumn: 28 });
    expect(locateText(["a"], '"hello"')).toMatchObject({ line: 1, column: 13 });
    expect(locateText(["a"], "bye")).toMatchObject({ line: 1, column: 8 });
  });

  it("takes a byte order mark, and counts it", () => {
    const reading = read('\uFEFF{"a": 1, "a": 2}');
    expect(reading.value).toEqual({ a: 1 });
    expect(reading.findings.map(({ location }) => location.column)).toEqual([11]);
    expect(reading.locate(["a"])).toMatchObject({ line: 1, column: 8 });
  });
});

/** Name, text, what must be reported, with its place. */
const HOSTILE: readonly (readonly [string, string, readonly string[]])[] = [
  ["a prototype key", '{"__proto__": {"polluted": true}}', ["yaml-forbidden-key 1:2"]],
  ["a prototype key by an escape", '{"\\u005f_proto__": 1}', ["yaml-forbidden-key 1:2"]],
  ["a constructor key deep inside", '[{"a":\n{"constructor": 1}}]', ["yaml-forbidden-key 2:2"]],
  ["a prototype property", '{"prototype": 1}', ["yaml-forbidden-key 1:2"]],
  ["a duplicate key", '{"a": 1,\n "a": 2}', ["yaml-duplicate-key 2:2"]],
  ["a duplicate key by an escape", '{"a": 1, "\\u0061": 2}', ["yaml-duplicate-key 1:10"]],
  ["a number with too many digits", '{"a": 12345678901234567890}', ["yaml-number 1:7"]],
  ["a number just beyond what is exact", "[9007199254740993]", ["yaml-number 1:2"]],
  ["a number too large for a double", "[1e999]", ["yaml-number 1:2"]],
  ["half a character", '["\\ud800"]', ["yaml-text 1:2"]],
  ["half a character in a key", '{"\\udc00": 1}', ["yaml-text 1:2"]],
  ["a line comment", "// x\n{}", ["json-syntax 1:1"]],
  ["a block comment", '{ /* "a */ }', ["json-syntax 1:3"]],
  ["an open comment", "{} /*", ["json-syntax 1:4"]],
  ["a comma after the last entry", '{"a": 1,}', ["json-syntax 1:9"]],
  ["a comma after the last element", "[1,]", ["json-syntax 1:4"]],
  ["two commas", "[1,,2]", ["json-syntax 1:4"]],
  ["a missing comma", '{"a": 1 "b": 2}', ["json-syntax 1:9"]],
  ["a missing colon", '{"a" 1}', ["json-syntax 1:6"]],
  ["a missing value", '{"a": }', ["json-syntax 1:7"]],
  ["a key without quotes", "{a: 1}", ["json-syntax 1:2"]],
  ["single quotes", "{'a': 1}", ["json-syntax 1:2"]],
  ["an open brace", '{"a": 1', ["json-syntax 1:8"]],
  ["an open bracket", "[1", ["json-syntax 1:3"]],
  ["an open text", '["abc\n"]', ["json-syntax 1:2"]],
  ["a bad escape", '["\\q"]', ["json-syntax 1:2"]],
  ["a short escape", '["\\u12"]', ["json-syntax 1:2"]],
  ["a tab in a text", '["a\tb"]', ["json-syntax 1:2"]],
  ["a number that begins with 0", "[01]", ["json-syntax 1:3"]],
  ["a number with a plus", "[+1]", ["json-syntax 1:2"]],
  ["a number without a fraction", "[1.]", ["json-syntax 1:2"]],
  ["NaN", "[NaN]", ["json-syntax 1:2"]],
  ["two values", "{} {}", ["json-syntax 1:4"]],
  ["nothing", "", ["json-syntax 1:1"]],
  ["only spaces", "  \n ", ["json-syntax 2:2"]],
  ["YAML", "a: 1\n", ["json-syntax 1:1"]],
  ["merge conflict marks", "<<<<<<< HEAD\n{}\n", ["json-syntax 1:1"]],
  ["lists without end", "[".repeat(100_000), ["yaml-limit 1:65"]],
  ["mappings without end", '{"a":'.repeat(100_000), ["yaml-limit 1:321"]],
  ["closed lists, 65 deep", "[".repeat(65) + "]".repeat(65), ["yaml-limit 1:65"]],
  ["lists without end after a comment", `/* " */ ${"[".repeat(100_000)}`, ["json-syntax 1:1"]],
  ["more values than allowed", `[${"1,".repeat(200_001)}1]`, ["yaml-limit 1:400000"]],
  ["a file over one mebibyte", `["${"x".repeat(1024 * 1024)}"]`, ["yaml-limit 1:1"]],
  ["a file over one mebibyte in bytes only", `["${"€".repeat(400_000)}"]`, ["yaml-limit 1:1"]],
];

describe("reading hostile JSON", () => {
  it.each(HOSTILE)("refuses %s, with its place", (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
    for (const { message, hint, severity } of read(text).findings) {
      expect(severity).toBe("error");
      expect(message).toMatch(/^[A-Z].{3,200}\.$/);
      expect(hint).toMatch(/\.$/);
    }
    expect(read(text).locate(["a", 0]).line).toBeGreaterThan(0);
  });

  it("has no value when the text is no JSON, and keeps the first of two keys", () => {
    expect(read("[1").value).toBeUndefined();
    expect(read('{"a": 1, "a": {"b": 2}, "c": 3}').value).toEqual({ a: 1, c: 3 });
  });

  it("never shows what a text holds in a message", () => {
    const text = '{"password": "hunter2-very-secret';
    expect(JSON.stringify(read(text).findings)).not.toContain("hunter2");
  });

  it("reads a mapping of 40,000 keys, and reports at most two hundred findings", () => {
    const keys = (count: number, name: (n: number) => string) =>
      `{${Array.from({ length: count }, (_, n) => `"${name(n)}":1`).join(",")}}`;
    const many = read(keys(40_000, (n) => `k${n}`));
    expect(Object.keys(many.value ?? {})).toHaveLength(40_000);
    expect(many.locate(["k39999"]).line).toBe(1);
    expect(read(keys(3000, () => "a")).findings).toHaveLength(200);
  });

  it("takes smaller limits", () => {
    const small = file("[[1]]");
    for (const limits of [{ depth: 1 }, { values: 2 }, { bytes: 3 }]) {
      expect(readJson(small, limits).findings.map(({ rule }) => rule)).toEqual(["yaml-limit"]);
    }
  });

  it("takes and refuses exactly what JSON.parse does", () => {
    const fragment = fc.constantFrom(
      ...'{}[]:,"\\/ \n\t01.-+eE'.split(""),
      ...["true", "null", '"a"', '"b":', '{"a":', "1e5", "\\u00", "//", "/*", "\u2028", "\u00a0", "\ud83d"],
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join("")),
      fc
        .json()
        .chain((text) =>
          fc
            .tuple(fc.nat(text.length), fragment)
            .map(([at, piece]) => text.slice(0, at) + piece + text.slice(at)),
        ),
      fc.json(),
    );
    const parse = (text: string): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(texts, (text) => {
        const { value, findings, locate } = read(text);
        const expected = parse(text);
        expect(locate(["a", 0, "b"]).line).toBeGreaterThan(0);
        expect(value === undefined).toBe(expected === undefined);
        if (findings.length === 0) expect(JSON.stringify(value)).toBe(JSON.stringify(expected));
      }),
      { numRuns: 3000 },
    );
  });
});
