import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/domain/agent/read-yaml.ts";

const read = (text: string) => readYaml({ path: "agent/x.yaml", text });

describe("reading ordinary YAML", () => {
  it("gives plain values of the YAML 1.2 core schema", () => {
    const text = `a: text
b: 1
c: 1.50
d: true
e: ~
f: [x, {y: z}]
g: |
  two
  lines
h: 2026-11-20
i: yes
j: "on"
k: 0x1f
l: 0o17
m: -0
`;
    expect(read(text).findings).toEqual([]);
    expect(read(text).value).toEqual({
      a: "text",
      b: 1,
      c: 1.5,
      d: true,
      e: null,
      f: ["x", { y: "z" }],
      g: "two\nlines\n",
      h: "2026-11-20",
      i: "yes",
      j: "on",
      k: 31,
      l: 15,
      m: 0,
    });
  });

  it("builds objects without a prototype", () => {
    const { value } = read("toString: 1\nhasOwnProperty: 2\nnested: { valueOf: 3 }\n");
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value ?? {})).toEqual(["toString", "hasOwnProperty", "nested"]);
  });

  it.each([
    ["an empty file", ""],
    ["only a comment", "# nothing here\n"],
    ["only blank lines", "\n\n  \n"],
    ["a lone document start", "---\n"],
  ])("gives null for %s", (_, text) => {
    expect(read(text)).toMatchObject({ value: null, findings: [] });
  });

  it.each([
    ["a byte order mark", "\uFEFFa: 1\n"],
    ["CRLF line ends", "a: 1\r\n"],
    ["a YAML 1.2 directive", "%YAML 1.2\n---\na: 1\n"],
    ["a document end", "a: 1\n...\n"],
    ["the plain tags", "a: !!int 1\n"],
    ["JSON", '{"a": 1}'],
    ["tabs between tokens", "a:\t1\n"],
  ])("takes %s", (_, text) => {
    expect(read(text)).toMatchObject({ value: { a: 1 }, findings: [] });
  });

  it("fills in aliases that are few and lead somewhere", () => {
    expect(read("a: &x [1, 2]\nb: *x\n")).toMatchObject({ value: { a: [1, 2], b: [1, 2] }, findings: [] });
  });

  it("says where values and keys are, by line and column from 1", () => {
    const { locate } = read("a: 1\r\nb:\r\n  - x\r\n  - { y: 'zz', w: }\r\n");
    expect(locate(["b", 1, "y"])).toEqual({
      file: "agent/x.yaml",
      line: 4,
      column: 10,
      endLine: 4,
      endColumn: 14,
    });
    expect(locate(["b", 1, "y"], "key")).toMatchObject({ line: 4, column: 7, endColumn: 8 });
    expect(locate(["b", 1, "w"])).toMatchObject({ line: 4, column: 16 });
    expect(locate(["b"], "key")).toMatchObject({ line: 2, column: 1 });
    expect(locate(["b", 0])).toMatchObject({ line: 3, column: 5 });
  });

  it("counts columns as editors do, in UTF-16 units", () => {
    expect(read('a: ["😀", b]\n').locate(["a", 1])).toMatchObject({ line: 1, column: 11 });
  });

  it("gives the nearest thing above a path that leads nowhere, in a broken file too", () => {
    expect(read("a:\n  b: 1\n").locate(["a", "nope", 3])).toMatchObject({ line: 2, column: 3 });
    expect(read("a: [\n").locate(["a", 0, "b"])).toMatchObject({ file: "agent/x.yaml" });
    expect(read("").locate(["a"])).toMatchObject({ line: 1, column: 1 });
  });

  it("finds places in values that came through an alias", () => {
    expect(read("a: &x { k: 1 }\nb: *x\n").locate(["b", "k"])).toMatchObject({ line: 1, column: 12 });
  });
});
