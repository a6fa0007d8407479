import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { readYaml } from "../../../src/domain/agent/read-yaml.ts";

const read = (text: string) => readYaml({ path: "agent/x.yaml", text });
const rulesOf = (text: string) => [...new Set(read(text).findings.map(({ rule }) => rule))];

afterEach(() => {
  // The canary: nothing that was read may have reached the prototype of all objects.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** Name, text, the rules that must be reported and no others. */
const HOSTILE: readonly (readonly [string, string, readonly string[]])[] = [
  ["a prototype key", "__proto__: { polluted: true }\n", ["yaml-forbidden-key"]],
  ["a prototype key in flow", "{ __proto__: { polluted: true } }", ["yaml-forbidden-key"]],
  ["a prototype key in quotes", '"__proto__": { polluted: true }\n', ["yaml-forbidden-key"]],
  ["a prototype key by escapes", '"\\x5f_proto__": { polluted: true }\n', ["yaml-forbidden-key"]],
  ["a prototype key deep inside", "a:\n  - b: { __proto__: x }\n", ["yaml-forbidden-key"]],
  ["a constructor key", "constructor: { prototype: { polluted: true } }\n", ["yaml-forbidden-key"]],
  ["a prototype property", "prototype: 1\n", ["yaml-forbidden-key"]],
  ["a merge key", "a: &x { b: 1 }\nc: { <<: *x }\n", ["yaml-merge-key"]],
  ["a merge key in quotes", '"<<": { a: 1 }\n', ["yaml-merge-key"]],
  ["a merge key with the prototype", "<<: { __proto__: { polluted: true } }\n", ["yaml-merge-key"]],
  ["a duplicate key", "a: 1\na: 2\n", ["yaml-duplicate-key"]],
  ["a duplicate key in other quotes", "a: 1\n'a': 2\n", ["yaml-duplicate-key"]],
  ["a duplicate key by an escape", 'a: 1\n"\\x61": 2\n', ["yaml-duplicate-key"]],
  ["a duplicate key in flow", "{ a: 1, a: 2 }", ["yaml-duplicate-key"]],
  ["a tag of JavaScript", 'a: !!js/function "function () {}"\n', ["yaml-tag"]],
  ["a tag of Python", "a: !!python/object/apply:os.system [ls]\n", ["yaml-tag"]],
  ["a local tag", "a: !include other.yaml\n", ["yaml-tag"]],
  ["a verbatim tag", "a: !<tag:example.test,2026:x> 1\n", ["yaml-tag"]],
  ["a binary tag", "a: !!binary aGVsbG8=\n", ["yaml-tag"]],
  ["a set tag", "a: !!set { x }\n", ["yaml-tag"]],
  ["an ordered map tag", "a: !!omap [x: 1]\n", ["yaml-tag"]],
  ["a timestamp tag", "a: !!timestamp 2026-11-20\n", ["yaml-tag"]],
  ["the bare tag", "a: ! 12\n", ["yaml-tag"]],
  ["a tag on a key", "!foo a: 1\n", ["yaml-tag"]],
  ["a directive of YAML 1.1", "%YAML 1.1\n---\na: yes\n", ["yaml-directive"]],
  ["a tag directive", "%TAG !! tag:example.test,2026:\n---\na: !!str x\n", ["yaml-directive"]],
  ["an unknown directive", "%FOO bar\n---\na: 1\n", ["yaml-directive"]],
  ["two documents", "a: 1\n---\nb: 2\n", ["yaml-documents"]],
  ["a document after an end", "a: 1\n...\nb: 2\n", ["yaml-documents"]],
  ["a number as a key", "1: x\n", ["yaml-key"]],
  ["true as a key", "true: x\n", ["yaml-key"]],
  ["null as a key", "~: x\n", ["yaml-key"]],
  ["no key at all", ": x\n", ["yaml-key"]],
  ["a list as a key", "? [a, b]\n: x\n", ["yaml-key"]],
  ["a mapping as a key", "? { a: b }\n: x\n", ["yaml-key"]],
  ["an alias as a key", "a: &k key\n? *k\n: x\n", ["yaml-key"]],
  ["a template of another language", "a: {{ name }}\n", ["yaml-key"]],
  ["infinity", "a: .inf\n", ["yaml-number"]],
  ["negative infinity", "a: -.INF\n", ["yaml-number"]],
  ["not a number", "a: .nan\n", ["yaml-number"]],
  ["a number too large for a double", "a: 1e999\n", ["yaml-number"]],
  ["a number with too many digits", "a: 12345678901234567890\n", ["yaml-number"]],
  ["a number just beyond what is exact", "a: 9007199254740993\n", ["yaml-number"]],
  ["half a character", 'a: "\\ud800"\n', ["yaml-text"]],
  ["half a character in a key", '"\\udc00": 1\n', ["yaml-text"]],
  ["an alias without an anchor", "a: *nowhere\n", ["yaml-syntax"]],
  ["an alias before its anchor", "a: *x\nb: &x 1\n", ["yaml-syntax"]],
  ["an alias into itself", "&a [*a]\n", ["yaml-syntax"]],
  ["an alias into a parent", "a: &x\n  b:\n    c: *x\n", ["yaml-syntax"]],
  ["an open bracket", "a: [1, 2\n", ["yaml-syntax"]],
  ["an open brace", "a: { b: 1\n", ["yaml-syntax"]],
  ["an open quote", 'a: "never closed\n', ["yaml-syntax"]],
  ["an open single quote", "a: 'never closed\n", ["yaml-syntax"]],
  ["a stray bracket", "a: ]\n", ["yaml-syntax"]],
  ["a tab as indentation", "a:\n\tb: 1\n", ["yaml-syntax"]],
  ["bad indentation", "a:\n    b: 1\n  c: 2\n", ["yaml-syntax"]],
  ["two colons in a line", "a: b: c\n", ["yaml-syntax"]],
  ["a plain text that begins with @", "a: @mention\n", ["yaml-syntax"]],
  ["a plain text that begins with a backtick", "a: `code`\n", ["yaml-syntax"]],
  ["an unknown escape", 'a: "\\q"\n', ["yaml-syntax"]],
  ["merge conflict marks", "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", ["yaml-syntax"]],
  ["lists inside each other without end", "[".repeat(5000), ["yaml-limit"]],
  ["mappings inside each other without end", "{a: ".repeat(5000), ["yaml-limit"]],
  ["dashes on one line", "- ".repeat(3000), ["yaml-limit"]],
  ["question marks on one line", "? ".repeat(3000), ["yaml-limit"]],
  ["dashes and questions mixed", "- ? ".repeat(2000), ["yaml-limit"]],
  [
    "indentation without end",
    Array.from({ length: 200 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    ["yaml-limit"],
  ],
  ["closed brackets, 70 deep", `${"[".repeat(70)}${"]".repeat(70)}`, ["yaml-limit"]],
  [
    "the billion laughs",
    `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
      .split("")
      .map((name, n) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[n]}`).join(",")}]`)
      .join("\n")}\n`,
    ["yaml-limit"],
  ],
  ["a hundred and one aliases", `a: &x 1\nb: [${Array(101).fill("*x").join(",")}]\n`, ["yaml-limit"]],
  [
    "more anchors than allowed",
    `[${Array.from({ length: 120 }, (_, n) => `&a${n} 1`).join(",")}]`,
    ["yaml-limit"],
  ],
  ["more tokens than allowed", "[a,".repeat(1) + "a,".repeat(110_000), ["yaml-limit"]],
  ["a file over one mebibyte", `a: ${"x".repeat(1024 * 1024)}\n`, ["yaml-limit"]],
  ["a file over one mebibyte in bytes only", `a: ${"€".repeat(400_000)}\n`, ["yaml-limit"]],
  ["a key of two thousand letters without a colon in sight", `${"k".repeat(2000)}: 1\n`, ["yaml-syntax"]],
];

describe("reading hostile YAML", () => {
  it("is tried with at least sixty named inputs", () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE.map(([name]) => name)).size).toBe(HOSTILE.length);
  });

  it.each(HOSTILE)("refuses %s, with a place", (_, text, rules) => {
    const { findings } = read(text);
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules);
    const lines = text.split("\n");
    for (const { location, message, hint, severity } of findings) {
      expect(severity).toBe("error");
      expect(location.file).toBe("agent/x.yaml");
      expect(location.line).toBeGreaterThanOrEqual(1);
      expect(location.line).toBeLessThanOrEqual(lines.length);
      expect(location.column).toBeGreaterThanOrEqual(1);
      expect(location.column).toBeLessThanOrEqual((lines[location.line - 1]?.length ?? 0) + 1);
      expect(message.length).toBeLessThan(300);
      expect(hint).toMatch(/\.$/);
    }
  });

  it.each([
    ["a text of control characters", "a: \u0001\u0002\u001f\u0018\n"],
    ["the lexer's own marks", "\u0002\u001f\u0018a: 1\n"],
    ["a null character", "a: \u0000\n"],
    ["direction overrides", "a: \u202Eabc\n"],
    ["line separators", "a: x\u2028b: y\n"],
    ["one very long line", `a: ${"x ".repeat(400_000)}\n`],
    ["a hundred thousand empty lines", "\n".repeat(100_000)],
    ["a hundred thousand comments", "# x\n".repeat(100_000)],
    ["deep indentation of one scalar", `a:\n${" ".repeat(50_000)}b\n`],
    ["many broken lines", "a: 'x\n".repeat(2000)],
    ["two thousand bad escapes", Array.from({ length: 2000 }, (_, n) => `k${n}: "\\q"`).join("\n")],
    ["carriage returns alone", "a: 1\rb: 2\r"],
  ])("survives %s", (_, text) => {
    const { findings } = read(text);
    expect(findings.length).toBeLessThanOrEqual(200);
  });

  it("says of every refused thing where it is", () => {
    const { findings } = read("ok: 1\nlist:\n  - { b: 1, b: 2 }\n  - __proto__: x\n  - 1: y\n");
    expect(findings.map(({ rule, location }) => `${rule} ${location.line}:${location.column}`)).toEqual([
      "yaml-duplicate-key 3:13",
      "yaml-forbidden-key 4:5",
      "yaml-key 5:5",
    ]);
  });

  it("keeps the first of two keys and everything else", () => {
    expect(read("a: 1\na: 2\nb: 3\n").value).toEqual({ a: 1, b: 3 });
  });

  it("has no value when the text is no YAML", () => {
    expect(read("a: [1\n").value).toBeUndefined();
  });

  it("never reports more than two hundred findings", () => {
    const text = Array.from({ length: 3000 }, () => "a: 1").join("\n");
    expect(read(text).findings).toHaveLength(200);
  });

  it("takes smaller limits", () => {
    const file = { path: "x.yaml", text: "a: [[1]]\nb: &x 1\nc: *x\n" };
    expect(readYaml(file, { depth: 2 }).findings.map(({ rule }) => rule)).toEqual(["yaml-limit"]);
    expect(readYaml(file, { aliases: 1 }).findings.map(({ rule }) => rule)).toEqual(["yaml-limit"]);
    expect(readYaml(file, { tokens: 5 }).findings.map(({ rule }) => rule)).toEqual(["yaml-limit"]);
    expect(readYaml(file, { bytes: 10 }).findings.map(({ rule }) => rule)).toEqual(["yaml-limit"]);
    expect(readYaml(file, { values: 3 }).findings.map(({ rule }) => rule)).toEqual(["yaml-limit"]);
    expect(readYaml(file).findings).toEqual([]);
  });

  it("reads a mapping of 40,000 keys, and stops one of 60,000 at its tokens", () => {
    const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${n}: v\n`).join("");
    const { value, findings } = read(keys(40_000));
    expect(findings).toEqual([]);
    expect(Object.keys(value ?? {})).toHaveLength(40_000);
    expect(rulesOf(keys(60_000))).toEqual(["yaml-limit"]);
  });

  it("never throws for any text, and always has a value or a finding", () => {
    const fragment = fc.constantFrom(
      ..."\n\n  \t-?:,[]{}&*!|>'\"%@`#~<\\\r\u0000\uFEFFab1".split(""),
      ...[
        "- ",
        "? ",
        ": ",
        "a: ",
        "&a ",
        "*a",
        "!!x ",
        "<<: ",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "|\n  ",
        "__proto__",
        "\ud800",
        "😀",
        "\u202E",
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const { value, findings, locate } = read(text);
          expect(value !== undefined || findings.length > 0).toBe(true);
          expect(locate(["a", 0, "b"]).line).toBeGreaterThanOrEqual(1);
          JSON.stringify(value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("reads back what JSON writes", () => {
    const key = fc
      .string({ maxLength: 20 })
      .filter(
        (name) => !["__proto__", "constructor", "prototype", "<<"].includes(name) && name.isWellFormed(),
      );
    const { tree } = fc.letrec((tie) => ({
      leaf: fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
      ),
      tree: fc.oneof(
        { maxDepth: 4 },
        tie("leaf"),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const back = read(JSON.stringify(value));
        expect(back.findings).toEqual([]);
        expect(JSON.parse(JSON.stringify(back.value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );
  });
});
