import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readAnnotatedText } from "../../../../src/domain/agent/layouts/rasa/annotated-text.ts";
import { loadAgent } from "../../../../src/domain/agent/load-agent.ts";
import { validateTree } from "../../../../src/domain/lint/validate-tree.ts";
import { digestOf } from "../../../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot/take-snapshot.ts";
import { rasaSettings } from "../../../support/lint-rasa.ts";
import { smallRasaFiles } from "../../../support/small-agents/rasa.ts";
import { sourceTree } from "../../../support/source-tree.ts";

const SETTINGS = rasaSettings();
/** Keys that the layout and its rules look at, so that chance gets deep into them. */
const KEYS = [
  ..."nlu rules stories flows intents entities slots responses actions forms session_config version".split(
    " ",
  ),
  ..."intent examples text steps action or slot_was_set active_loop condition entities user".split(" "),
  ..."collect link call next if then else set_slots rejections utter nlu_trigger persisted_slots id".split(
    " ",
  ),
  ..."mappings type required_slots ignored_intents buttons payload name llm pipeline policies threshold".split(
    " ",
  ),
  ..."language additional_languages model_groups models test_cases assertions agent synonym lookup".split(
    " ",
  ),
  ..."toString constructor hasOwnProperty".split(" "),
];
const words = fc.constantFrom(
  "greet",
  "utter_greet",
  "END",
  "/greet{",
  '/greet{"a": [}',
  "- [x](party_size)\n- [y]{",
  "slots.slots.",
  "{{x}}",
  "",
  "3.1",
);
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(words, fc.constant(null), fc.boolean(), fc.integer({ min: -2, max: 2 })),
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("node"), { maxKeys: 6 }),
  ),
}));
const file = fc.constantFrom(
  "domain/x.yml",
  "data/x.yml",
  "config.yml",
  "endpoints.yml",
  "credentials.yml",
  "tests/test_x.yml",
  "e2e_tests/x.yml",
  "sub_agents/x/config.yml",
);

describe("files of Rasa with anything in them", () => {
  it("never throw: whatever is wrong is a finding in one of the files, and the digest exists", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(file, node, { minKeys: 1, maxKeys: 4 }), async (written) => {
        const texts = Object.entries(written).map(([path, value]) => [path, stringify(value)]);
        const tree = sourceTree(smallRasaFiles(Object.fromEntries(texts)));
        const { findings } = await validateTree(tree, SETTINGS);
        for (const { location } of findings) {
          const source = tree.files.find(({ path }) => path === location.file);
          expect(location.line).toBeLessThanOrEqual((source?.text.split("\n").length ?? 1) + 1);
        }
        expect(digestOf(takeSnapshot(loadAgent(tree, SETTINGS).agent))).toMatch(/^sha256:/);
      }),
      { numRuns: 150 },
    );
  });

  it("never throw for texts that are no YAML", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.string({ unit: "binary", maxLength: 200 }), async (path, text) => {
        const { findings } = await validateTree(sourceTree(smallRasaFiles({ [path]: text })), SETTINGS);
        expect(Array.isArray(findings)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("marks in examples", () => {
  it.each([
    ["for [two](party_size)", "for two", ["party_size"]],
    ["[two](party_size:2) at [nine](time)", "two at nine", ["party_size", "time"]],
    ['[Rome]{"entity": "city", "role": "to"}!', "Rome!", ["city"]],
    ['[Rome][{"entity": "city"}, {"entity": "town"}]', "Rome", ["city", "town"]],
    ["[no mark] and [open](", "[no mark] and [open](", []],
    ["a ] b [x](y)", "a ] b x", ["y"]],
    ['[x]{"entity": 3}', '[x]{"entity": 3}', []],
    ["[](y)", "", ["y"]],
  ])("%s", (text, plain, entities) => {
    const read = readAnnotatedText(text);
    expect([read.plain, read.entities.map(({ entity }) => entity)]).toEqual([plain, entities]);
  });

  it.each(["[", "]", "[](", "[a]{", "[a](b", "[[a]", "[a][{"])(
    "stay cheap however often %s comes",
    (piece) => {
      const text = piece.repeat(100_000);
      expect(readAnnotatedText(text).plain.length).toBeLessThanOrEqual(text.length);
    },
  );
});

describe("ten thousand examples in one block, each of them there twice", () => {
  it("are each told at their own line", async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `      - question number ${index}\n`).join("");
    const block = (intent: string) =>
      `version: "3.1"\nnlu:\n  - intent: ${intent}\n    examples: |\n${lines}`;
    const { findings } = await validateTree(
      sourceTree(smallRasaFiles({ "data/a.yml": block("goodbye"), "data/b.yml": block("greet") })),
      SETTINGS,
    );
    const twice = findings.filter(({ rule }) => rule === "duplicate-sample-question");
    expect(twice).toHaveLength(10_000);
    expect(twice.at(-1)?.location).toEqual({
      file: "data/b.yml",
      line: 10_004,
      column: 9,
      endLine: 10_004,
      endColumn: 29,
    });
  });
});
