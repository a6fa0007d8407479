import { describe, expect, it } from "vitest";
import { findWeakenedTests } from "../../../../src/domain/diff/flags/tests-weakened.ts";
import { loadSuite } from "../../../../src/domain/regression/load-suite.ts";
import type { Suite } from "../../../../src/domain/regression/suite.ts";

function suite(...conversations: readonly string[]): Suite {
  const text = `version: 1\nconversations:\n${conversations.map((one) => `  - ${one}\n`).join("")}`;
  const file = { path: "tests/a.test.yaml", text };
  const files = conversations.length === 0 ? [] : [file];
  const loaded = loadSuite({ files, unreadable: [] }, { tests: "tests" });
  if (loaded.findings.length > 0) throw new Error(loaded.findings.map(({ message }) => message).join("\n"));
  return loaded.suite;
}
const weakened = (before: readonly string[], after: readonly string[], gone: readonly string[] = []) =>
  findWeakenedTests(suite(...before), suite(...after), new Set(gone)).map(({ message }) => message);

const asks = (id: string, rest = "") => `{ id: ${id}, say: "Is ${id} there?", expect: "Yes, ${id}."${rest} }`;
const expecting = (expectation: string) => `{ id: a, say: Hi, expect: ${expectation} }`;
const dialogue = (...turns: readonly string[]) =>
  `{ id: a, turns: [${turns.map((say) => `{ say: ${say}, expect: Yes }`).join(", ")}] }`;

describe("tests-weakened", () => {
  it("names conversations that were removed, five of them, and counts the rest", () => {
    const seven = ["a", "b", "c", "d", "e", "f", "g"].map((id) => asks(id));
    expect(weakened(seven, seven.slice(6))).toEqual(["6 conversations removed (a, b, c, d, e and 1 more)."]);
    expect(weakened([asks("a"), asks("b")], [asks("b")])).toEqual(["1 conversation removed (a)."]);
    expect(weakened([asks("a")], [])).toEqual(["1 conversation removed (a)."]);
  });

  it.each([
    ["an expected text", "{ contains: [one, two] }", "{ contains: [one] }"],
    ["a text that must not be there", "{ contains: [one], not_contains: [two] }", "{ contains: [one] }"],
    ["every text for any of them", "{ contains: [one, two] }", "{ contains_any: [one, two] }"],
    ["one text for any of two", "{ contains_any: [one] }", "{ contains_any: [one, two] }"],
    ["a named handoff for any", "{ handoff: front-desk }", "{ handoff: true }"],
    [
      "an exact argument for a pattern",
      "{ tool: { name: t, args: { a: 1 } } }",
      "{ tool: { name: t, args: { a: { matches: . } } } }",
    ],
    ["how often a tool is called", "{ tool: { name: t, times: 1 } }", "{ tool: t }"],
    ["no tool at all for no tool of one name", "{ no_tool: true }", "{ no_tool: pay }"],
    ["the topic", "{ contains: [one], topic: t }", "{ contains: [one] }"],
  ])("sees that %s was given up", (_, before, after) => {
    expect(weakened([expecting(before)], [expecting(after)])).toEqual(["1 conversation asserts less (a)."]);
    expect(weakened([expecting(after)], [expecting(before)])).toEqual([]);
  });

  it.each([
    ["fewer turns", dialogue("one", "two"), dialogue("one"), ["asserts less", "has fewer turns"]],
    ["fewer channels", asks("a", ", channels: [chat, call]"), asks("a"), ["runs in fewer ways"]],
    ["another channel", asks("a", ", channels: [call]"), asks("a"), ["runs in fewer ways"]],
    [
      "fewer paraphrases",
      asks("a", ", also_say: [x, y]"),
      asks("a", ", also_say: [y]"),
      ["runs in fewer ways"],
    ],
    [
      "no smoke",
      asks("a", ", tags: [smoke, x]"),
      asks("a", ", tags: [x]"),
      ["no longer runs after a deployment"],
    ],
    [
      "fewer items",
      asks("a", ", covers: [topics/a, topics/b]"),
      asks("a", ", covers: topics/b"),
      ["covers fewer items"],
    ],
  ] as const)("sees %s", (_, before, after, expected) => {
    expect(weakened([before], [after])).toEqual(expected.map((what) => `1 conversation ${what} (a).`));
    if (_ !== "another channel") expect(weakened([after], [before])).toEqual([]);
  });

  it("sees a variant that is gone", () => {
    const variants = (...ids: readonly string[]) =>
      `{ id: a, turns: [{ say: Hi }], variants: [${ids.map((id) => `{ id: ${id}, turns: [{ say: ${id}, expect: Yes }] }`).join(", ")}] }`;
    expect(weakened([variants("x", "y")], [variants("y")])).toEqual([
      "1 conversation runs in fewer ways (a).",
    ]);
    expect(weakened([variants("x", "y")], [variants("x", "z")])).toEqual([]);
  });

  it("takes the same proof under another id, and other words for what is expected, for no weakening", () => {
    expect(weakened([asks("a")], [asks("a").replace("id: a", "id: b")])).toEqual([]);
    expect(weakened([expecting("Dogs stay free.")], [expecting("Dogs stay for 15 euros.")])).toEqual([]);
  });

  it("does not mind that a conversation no longer covers what the agent no longer has", () => {
    const before = asks("a", ", covers: [topics/a, topics/b]");
    expect(weakened([before], [asks("a", ", covers: [topics/b]")], ["topics/a"])).toEqual([]);
  });

  it("keeps hostile ids short and on one line", () => {
    const one = { ...suite(asks("a")).cases[0] };
    const id = `x\n\u202e${"y".repeat(5_000)}`;
    const { turns = [], location = { file: "t", line: 1, column: 1 } } = one;
    const hostile = { id, conversation: id, covers: [], tags: [], channel: "chat", turns, location } as const;
    const [flag] = findWeakenedTests({ cases: [hostile], digest: "sha256:1" }, suite());
    expect(flag?.message).not.toMatch(/[\n\u202e]/);
    expect(flag?.message.length).toBeLessThan(300);
  });
});
