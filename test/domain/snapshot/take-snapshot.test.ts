import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agent, Item, SectionName } from "../../../src/domain/agent/agent.ts";
import { SECTIONS } from "../../../src/domain/agent/agent.ts";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import type { JsonObject } from "../../../src/domain/json.ts";
import { canonicalJson } from "../../../src/domain/snapshot/canonical-json.ts";
import { canonicalItem, canonicalText } from "../../../src/domain/snapshot/canonical-value.ts";
import { digestOf } from "../../../src/domain/snapshot/digest.ts";
import { loadSnapshot } from "../../../src/domain/snapshot/load-snapshot.ts";
import { takeSnapshot } from "../../../src/domain/snapshot/take-snapshot.ts";
import { hotelFiles, treeOf } from "../../support/hotel.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";

function agentOf(items: Readonly<Record<string, JsonObject>>): Agent {
  const sections = new Map<SectionName, Map<string, Item>>();
  for (const [name, value] of Object.entries(items)) {
    const [section, id] = name.split("/");
    const known = SECTIONS.find((candidate) => candidate === section);
    if (known === undefined || id === undefined) throw new Error(name);
    const inSection = sections.get(known) ?? new Map<string, Item>();
    inSection.set(id, { section: known, id, value, file: `agent/${name}.yaml`, path: [] });
    sections.set(known, inSection);
  }
  return { name: "corner-cafe", displayName: "Corner Café", sections };
}
const digestOfItems = (items: Readonly<Record<string, JsonObject>>): string =>
  digestOf(takeSnapshot(agentOf(items)));

const topic = (more: JsonObject = {}): JsonObject => ({
  name: "Pet policy",
  enabled: true,
  sample_questions: ["Are dogs allowed?", "Can I bring my dog?"],
  content: "Dogs are welcome.",
  actions: { tools: ["a", "b"], sms: [], handoffs: [] },
  ...more,
});

describe("the digest of a snapshot", () => {
  const digest = digestOfItems({ "topics/pet-policy": topic() });

  it.each<[string, JsonObject]>([
    ["another order of keys", Object.fromEntries(Object.entries(topic()).reverse())],
    [
      "another order of a list that means a set",
      topic({ sample_questions: ["Can I bring my dog?", "Are dogs allowed?"] }),
    ],
    [
      "a repeated element of such a list",
      topic({ sample_questions: ["Can I bring my dog?", "Are dogs allowed?", "Can I bring my dog?"] }),
    ],
    ["a line break at the end of a text, as block scalars add", topic({ content: "Dogs are welcome.\n" })],
    ["blanks at line ends", topic({ content: "Dogs are welcome. \t" })],
  ])("does not depend on %s", (_, value) => {
    expect(digestOfItems({ "topics/pet-policy": value })).toBe(digest);
  });

  it.each<[string, JsonObject]>([
    ["a word", topic({ content: "Dogs are not welcome." })],
    ["the order of a sequence", topic({ actions: { tools: ["b", "a"], sms: [], handoffs: [] } })],
    ["a blank at the start of a line", topic({ content: " Dogs are welcome." })],
    ["a type", topic({ enabled: "true" })],
    ["one more key", topic({ note: "" })],
  ])("depends on %s", (_, value) => {
    expect(digestOfItems({ "topics/pet-policy": value })).not.toBe(digest);
  });

  it("does not depend on line ends or on how accents are composed", () => {
    expect(canonicalText("Cafe\u0301\r\nopen  \r\n\r\n")).toBe("Caf\u00e9\nopen");
  });

  it("keeps keyed lists in the order of their keys", () => {
    const voice = (pronunciations: JsonObject[]): string =>
      digestOfItems({ "voice/voice": { pronunciations } });
    const cafe = { word: "café", say: "kaffay" };
    const quay = { word: "quay", say: "key" };
    expect(voice([quay, cafe])).toBe(voice([cafe, quay]));
    expect(voice([quay, { ...cafe, say: "kaf" }])).not.toBe(voice([cafe, quay]));
  });

  it("is the same for a value whose key is __proto__ only when that value is", () => {
    const odd = (text: string): JsonObject => JSON.parse(`{"name":"x","__proto__":{"content":"${text}"}}`);
    expect(digestOfItems({ "topics/x": odd("a") })).not.toBe(digestOfItems({ "topics/x": odd("b") }));
    expect(digestOfItems({ "topics/x": odd("a") })).not.toBe(digestOfItems({ "topics/x": { name: "x" } }));
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "keeps a list whose field is called %s, as every object has it",
    (name) => {
      const listed = (word: string) => canonicalItem("topics", JSON.parse(`{"${name}": ["${word}"]}`));
      expect(canonicalJson(listed("a"))).toBe(`{"${name}":["a"]}`);
      expect(canonicalJson(listed("b"))).not.toBe(canonicalJson(listed("a")));
    },
  );

  it("trims a megabyte of blanks without delay", () => {
    expect(canonicalText(`a${" ".repeat(1_000_000)}b${"\n".repeat(1_000_000)}`)).toHaveLength(1_000_002);
  });
});

describe("canonical JSON", () => {
  it("sorts keys by code unit and has no whitespace", () => {
    expect(canonicalJson({ b: 1, a: [true, null, "ü"], A: -0, "\u{1f600}": 2, "\uff5e": 1.5 })).toBe(
      '{"A":0,"a":[true,null,"ü"],"b":1,"\u{1f600}":2,"\uff5e":1.5}',
    );
  });

  it("refuses what JSON can't hold", () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow("NaN");
    expect(() => canonicalJson([() => 1])).toThrow("function");
  });
});

describe("a snapshot read back", () => {
  const readBack = (agent: Agent): void => {
    const text = JSON.stringify(takeSnapshot(agent));
    expect(JSON.stringify(loadSnapshot(JSON.parse(text)))).toBe(text);
  };
  const loaded = (files: ReadonlyMap<string, string>, name: string): Agent =>
    loadAgent(treeOf(files), { agent: name, root: "agent", tests: "tests", file: "greenroom.yml" }).agent;

  it("has the digest it left with, and equals it to the last key", () => {
    readBack(loaded(smallAgentFiles(), "corner-cafe"));
    readBack(loaded(hotelFiles(), "harbour-hotel"));
  });

  it("does so whatever its texts say", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: "binary" }),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
        (text, list) => {
          const questions = list.map((one) => `${one}?`);
          readBack(
            agentOf({
              "topics/x": topic({ content: `a${text}`, sample_questions: [...new Set(questions)] }),
            }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  const good = (): string =>
    JSON.stringify(
      takeSnapshot(agentOf({ "topics/x": topic(), "instructions/instructions": { text: "Be brief." } })),
    );
  it.each<[string, (text: string) => string]>([
    ["no object", () => "[]"],
    ["null", () => "null"],
    ["another schema version", (text) => text.replace('"schemaVersion":1', '"schemaVersion":2')],
    ["an unknown section", (text) => text.replace('"voice":{}', '"voice":{},"extra":{}')],
    ["a missing section", (text) => text.replace(',"voice":{}', "")],
    ["an agent name that is none", (text) => text.replace("corner-cafe", "../cafe")],
    ["an id that is none", (text) => text.replace('"x":{', '"../x":{')],
    ["an id __proto__", (text) => text.replace('"x":{', '"__proto__":{')],
    ["a key __proto__", (text) => text.replace('"enabled":true', '"enabled":true,"__proto__":{}')],
    [
      "a key constructor, deep inside",
      (text) => text.replace('"tools":["a","b"]', '"tools":[{"constructor":1}]'),
    ],
    ["an item that is a list", (text) => text.replace('{"text":"Be brief."}', "[]")],
    ["a number instead of a text", (text) => text.replace('"Be brief."', "1")],
    ["a text instead of a switch", (text) => text.replace('"enabled":true', '"enabled":"true"')],
    ["a field that no schema has", (text) => text.replace('"enabled":true', '"enabled":true,"more":1')],
    ["an item without what it needs", (text) => text.replace('"content":"Dogs are welcome.",', "")],
    ["a number too large", (text) => text.replace('"enabled":true', '"enabled":1e999')],
    ["endless nesting", (text) => text.replace('["a","b"]', `${"[".repeat(9000)}${"]".repeat(9000)}`)],
    ["a further key", (text) => text.replace('"schemaVersion":1', '"schemaVersion":1,"more":1')],
  ])("is refused when it holds %s", (_, change) => {
    expect(loadSnapshot(JSON.parse(good()))).toBeDefined();
    expect(change(good())).not.toBe(good());
    expect(loadSnapshot(JSON.parse(change(good())))).toBeUndefined();
  });
});
