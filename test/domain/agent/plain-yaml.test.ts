import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainYaml } from "../../../src/domain/agent/read-plain-yaml.ts";
import { readYamlCarefully } from "../../../src/domain/agent/read-yaml.ts";
import { DEFAULT_YAML_LIMITS, type YamlLimits } from "../../../src/domain/agent/yaml-issue.ts";
import { hotelFiles } from "../../support/hotel.ts";
import { sharedData } from "../../support/shared-data.ts";
import { mutated } from "../../support/text-accidents.ts";
import { WEIRD_SCALARS } from "../../support/weird-scalars.ts";
import { yamlText } from "../../support/yaml-texts.ts";

/** More of them: GREENROOM_YAML_RUNS=1000000. */
const RUNS = Number(process.env.GREENROOM_YAML_RUNS ?? 20_000);

const quickly = (text: string, limits = {}) => readPlainYaml(text, { ...DEFAULT_YAML_LIMITS, ...limits });

/** Whether the quick reader took the text; when it did, the careful one must say the same and have no finding. */
function agree(text: string, limits: Partial<YamlLimits> = {}): boolean {
  const plain = quickly(text, limits);
  if (plain === undefined) return false;
  const { value, findings } = readYamlCarefully({ path: "agent/x.yaml", text }, limits);
  expect({ value, findings }).toStrictEqual({ value: plain.value, findings: [] });
  return true;
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

describe("the quick reader of plain YAML", () => {
  it("gives the careful reader's value, and only where that one has nothing to say, for texts of every kind", () => {
    let quick = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: yamlText }, mutated(yamlText)), (text) => {
        if (agree(text)) quick += 1;
      }),
      { numRuns: RUNS },
    );
    // The comparison means something only when the quick reader takes its share.
    expect(quick).toBeGreaterThan(RUNS / 12);
  });

  it("never takes a text that passes a limit which the careful reader has", () => {
    const limits = fc.record({
      tokens: fc.integer({ min: 1, max: 60 }),
      values: fc.integer({ min: 1, max: 20 }),
      depth: fc.integer({ min: 1, max: 20 }),
    });
    let quick = 0;
    fc.assert(
      fc.property(yamlText, limits, (text, some) => {
        if (agree(text, some)) quick += 1;
      }),
      { numRuns: RUNS },
    );
    expect(quick).toBeGreaterThan(RUNS / 100);
  });

  it("reads every weird scalar as the careful reader does, wherever it stands", () => {
    const places = [
      "a: @",
      "- @",
      "a: [@, b]",
      "{ a: @ }",
      "a: @ # note",
      "a:\n  - @\n  - b: @",
      "@: a",
      "a: |\n  @",
      "a: >-\n  @\n\n  @",
    ];
    const taken = places.flatMap((place) =>
      WEIRD_SCALARS.filter((scalar) => agree(`${place.replaceAll("@", () => scalar)}\n`)),
    );
    expect(taken.length).toBeGreaterThan(400);
  });

  it("takes every file of the sample agent, and reads it alike", () => {
    const texts = [...hotelFiles()].filter(([path]) => path.endsWith(".yaml")).map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !agree(text))).toEqual([]);
  });

  it("reads the files of real projects alike", ({ skip }) => {
    const folder = sharedData();
    if (folder === undefined) return skip();
    const texts = yamlFilesBelow(folder);
    expect(texts.length).toBeGreaterThan(30);
    const taken = texts.filter((text) => agree(text)).length;
    expect(taken).toBeGreaterThan(texts.length / 2);
  });

  it.each([
    [
      "numbers that other readers take for others",
      "a: [1_000, 0o7, 007, 1e3, .5, 1.]\n",
      { a: ["1_000", 7, 7, 1000, 0.5, 1] },
    ],
    ["words that are true in YAML 1.1 only", "a: [yes, on, No, y]\n", { a: ["yes", "on", "No", "y"] }],
    ["dates", "a: 2026-11-20\nb: 12:30\n", { a: "2026-11-20", b: "12:30" }],
  ])("has YAML 1.2's idea of %s", (_, text, value) => {
    expect(JSON.parse(JSON.stringify(readYamlCarefully({ path: "x.yaml", text }).value))).toEqual(value);
    const quick = quickly(text);
    if (quick !== undefined) expect(JSON.parse(JSON.stringify(quick.value))).toEqual(value);
  });

  it.each([
    ["an anchor", "a: &x 1\n"],
    ["an alias", "a: *x\n"],
    ["a tag", "a: !!str 1\n"],
    ["the bare tag", "a: ! 1\n"],
    ["a verbatim tag of the reader's own", "a: !<greenroom:core> 1\n"],
    ["a directive", "%YAML 1.2\n---\na: 1\n"],
    ["a second document", "a: 1\n---\nb: 2\n"],
    ["an end of a document", "a: 1\n...\n"],
    ["an explicit key", "? a\n: 1\n"],
    ["a list as a key", "{ [a]: 1 }\n"],
    ["a list as a key without a value", "{ [a] }\n"],
    ["a mapping as a key", "{ {a: 1}: 1 }\n"],
    ["a key that is no text", "1: a\n"],
    ["a key that is nothing", ": a\n"],
    ["a merge key", "<<: { a: 1 }\n"],
    ["a prototype key", "__proto__: { a: 1 }\n"],
    ["a constructor key", "a: { constructor: 1 }\n"],
    ["a duplicate key", "a: 1\na: 2\n"],
    ["a tab", "a:\t1\n"],
    ["a carriage return", "a: 1\r\nb: 2\n"],
    ["a null character", "a: \u0000\n"],
    ["an escape by number", 'a: "\\u0041"\n'],
    ["a number too large", "a: 9007199254740993\n"],
    ["infinity", "a: .inf\n"],
    ["a block text with its own indentation", "a: |2\n    b\n"],
    ["a list entry with nothing on its line", "- -\n- a\n"],
    ["half a character", "a: \ud800\n"],
    ["a key that may be too long", `${"k".repeat(100)}: 1\n`],
    ["nesting that may be too deep", `${"[".repeat(30)}${"]".repeat(30)}\n`],
    ["a text that may have too many tokens", `a: ${"x,".repeat(110_000)}\n`],
  ])("leaves %s to the careful reader", (_, text) => {
    expect(quickly(text)).toBeUndefined();
  });

  it("keeps to smaller limits", () => {
    const text = "a: [[1]]\nb: 1\n";
    expect(quickly(text)).toBeDefined();
    for (const limits of [{ depth: 2 }, { tokens: 8 }, { values: 3 }])
      expect(quickly(text, limits)).toBeUndefined();
  });

  it("gives objects without a prototype, whatever their keys are called", () => {
    const value = quickly("toString: 1\nvalueOf: { hasOwnProperty: 2 }\n")?.value;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.getPrototypeOf(Object.values(value ?? {})[1])).toBeNull();
    expect(JSON.stringify(value)).toBe('{"toString":1,"valueOf":{"hasOwnProperty":2}}');
  });

  it("takes what people write in other languages and in Markdown", () => {
    const text = `name: Horaires d'ouverture
content: |
  Bonjour ! Puis-je vous aider ? **Oui**, voir [ici](https://x.example.test/a#b) & merci.
  - שלום, مرحبا, 😀: 5 > 3 | 2 < 4
`;
    expect(agree(text)).toBe(true);
  });
});
