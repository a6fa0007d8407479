import { describe, expect, it } from "vitest";
import { findRenames } from "../../../src/domain/diff/find-renames.ts";
import type { JsonObject } from "../../../src/domain/json.ts";
import { topic } from "./make-snapshot.ts";

type Items = Readonly<Record<string, JsonObject>>;
const pairs = (removed: Items, added: Items): readonly string[] =>
  findRenames(new Map(Object.entries(removed)), new Map(Object.entries(added))).map(
    ({ formerId, id }) => `${formerId} → ${id}`,
  );

const LATE = topic({
  name: "Late checkout",
  sample_questions: ["Can I check out late?", "Do you offer late checkout?"],
  content: "Late checkout until 2 pm costs 25 €. Ask the front desk before 10 am on the day you leave.",
});
const DOGS = topic({
  name: "Dogs",
  sample_questions: ["Are dogs allowed?", "Can I bring my dog?"],
  content: "Dogs are welcome in ground-floor rooms for 15 € a night. They may not enter the restaurant.",
});

describe("renames", () => {
  it("pair an item with the same content under another id", () => {
    expect(pairs({ "late-checkout": LATE }, { "checkout-late": LATE, dogs: DOGS })).toEqual([
      "late-checkout → checkout-late",
    ]);
  });

  it("leave out the id that a rule repeats", () => {
    const text = "Never quote a price that is not in a topic.";
    expect(pairs({ a: { id: "a", text } }, { b: { id: "b", text } })).toEqual(["a → b"]);
  });

  it("pair an item with a rewritten sentence, and not another one of the same shape", () => {
    const edited = { ...LATE, content: String(LATE.content).replace("25", "30").replace("2 pm", "3 pm") };
    expect(pairs({ late: LATE, dogs: DOGS }, { later: edited })).toEqual(["late → later"]);
    expect(pairs({ late: LATE }, { dogs: DOGS })).toEqual([]);
  });

  it("pair equal ones before similar ones, whatever their ids", () => {
    const similar = { ...LATE, name: "Late departure" };
    expect(pairs({ m: LATE }, { a: similar, z: LATE })).toEqual(["m → z"]);
    expect(pairs({ m: LATE, n: similar }, { a: similar, z: LATE })).toEqual(["n → a", "m → z"]);
  });

  it("use each item once, ties by id", () => {
    expect(pairs({ a: LATE, b: LATE }, { z: LATE, y: LATE, x: LATE })).toEqual(["a → x", "b → y"]);
  });

  it("are not guessed for items that hardly say anything", () => {
    expect(pairs({ a: {} }, { b: {} })).toEqual([]);
    expect(pairs({ a: { kind: "slot", type: "text" } }, { b: { kind: "slot", type: "text" } })).toEqual([]);
    const desk = (name: string): JsonObject => ({ name, destination: "queue:desk", default: false });
    expect(pairs({ a: desk("Front desk") }, { b: desk("Night desk") })).toEqual([]);
    expect(pairs({ a: desk("Front desk") }, { b: desk("Front desk") })).toEqual(["a → b"]);
  });

  it("survive ids and keys that are names of an object's own parts", () => {
    const hostile: JsonObject = JSON.parse(
      '{"__proto__": "one two three", "constructor": {"name": "four five six seven eight nine"}}',
    );
    expect(pairs({ constructor: hostile }, { toString: hostile })).toEqual(["constructor → toString"]);
    expect(pairs({ a: hostile }, { b: { name: "a" } })).toEqual([]);
  });

  it("are the same pairs the other way round", () => {
    const versions = Array.from({ length: 12 }, (_, index) =>
      topic({
        name: `Room ${index % 5}`,
        content: `${LATE.content} ${"Breakfast is extra. ".repeat(index % 3)}`,
      }),
    );
    const before = Object.fromEntries(versions.slice(0, 7).map((item, index) => [`b${index}`, item]));
    const after = Object.fromEntries(versions.slice(5).map((item, index) => [`a${index}`, item]));
    const there = pairs(before, after);
    const back = pairs(after, before).map((pair) => pair.split(" → ").reverse().join(" → "));
    expect(there.length).toBeGreaterThan(3);
    expect([...back].sort()).toEqual([...there].sort());
  });

  it("of a thousand edited items are all found, and beyond the limit those that are equal", () => {
    const words = "room door key lamp bath towel bed desk chair soap pool sauna menu wine lift hall".split(
      " ",
    );
    const item = (index: number, more = ""): JsonObject =>
      topic({
        name: `Topic number${index}`,
        content: `${Array.from({ length: 40 }, (_, at) => `${words[(index * 7 + at * at) % 16]}${(index * 31 + at * 17) % 997}`).join(" ")} ${more}`,
      });
    const side = (name: string, count: number, more?: string): Items =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, item(index, more)]));
    const found = pairs(side("old", 1_000), side("new", 1_000, "now"));
    expect(found).toHaveLength(1_000);
    expect(found).toContain("old123 → new123");

    expect(pairs(side("old", 1_001), side("new", 1_001, "now"))).toEqual([]);
    expect(pairs(side("old", 1_001), side("new", 1_001))).toHaveLength(1_001);
  });
});
