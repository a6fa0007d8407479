import { describe, expect, it } from "vitest";
import type { SourceTree } from "../../../src/domain/agent/source-tree.ts";
import { loadSuite } from "../../../src/domain/regression/load-suite.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";

function treeOf(files: Readonly<Record<string, string>>): SourceTree {
  return { files: Object.entries(files).map(([path, text]) => ({ path, text })), unreadable: [] };
}

/** The suite of one file, whose conversations are given. */
function load(conversations: string, path = "tests/a.test.yaml") {
  return loadSuite(treeOf({ [path]: `version: 1\nconversations:\n${conversations}` }), { tests: "tests" });
}

function ids(conversations: string): string[] {
  const { suite, findings } = load(conversations);
  expect(findings).toEqual([]);
  return suite.cases.map((one) => one.id);
}

/** `line:column rule message` of every finding. */
function told(loaded: ReturnType<typeof load>): string[] {
  return loaded.findings.map(
    ({ rule, message, location }) => `${location.line}:${location.column} ${rule} ${message}`,
  );
}

describe("a conversation", () => {
  it("needs three keys; the short form of expect is a text", () => {
    const { suite, findings } = load(
      "  - id: dogs\n    say: Are dogs allowed?\n    expect: dogs are welcome\n",
    );
    expect(findings).toEqual([]);
    expect(suite.cases).toEqual([
      {
        id: "dogs",
        conversation: "dogs",
        covers: [],
        tags: [],
        channel: "chat",
        turns: [
          {
            say: "Are dogs allowed?",
            expect: { contains: ["dogs are welcome"] },
            location: expect.objectContaining({ file: "tests/a.test.yaml", line: 4 }),
          },
        ],
        location: expect.objectContaining({ file: "tests/a.test.yaml", line: 3, column: 9 }),
      },
    ]);
  });

  it("becomes a case for each channel, paraphrase and variant, with ids that tell them apart", () => {
    expect(
      ids("  - { id: dogs, channels: [chat, call], say: Dogs?, expect: yes, also_say: [Puppies?] }\n"),
    ).toEqual(["dogs", "dogs (call)", "dogs [2]", "dogs [2] (call)"]);
    const variants = `  - id: sms
    channels: [call]
    turns: [{ say: Text me, expect: shall I }]
    variants:
      - { id: agrees, turns: [{ say: Yes, expect: { tool: send_sms } }] }
      - { id: refuses, turns: [{ say: No, expect: { no_tool: send_sms } }] }
`;
    expect(ids(variants)).toEqual(["sms/agrees (call)", "sms/refuses (call)"]);
    expect(load(variants).suite.cases[1]?.turns.map((turn) => turn.say)).toEqual(["Text me", "No"]);
    expect(load(variants).suite.cases[1]?.location.line).toBe(8);
  });

  it("says a paraphrase instead of the first turn and expects the same", () => {
    const { suite } = load("  - { id: dogs, say: Dogs?, also_say: [Puppies?], expect: { topic: pets } }\n");
    expect(suite.cases.map((one) => [one.turns[0]?.say, one.turns[0]?.expect])).toEqual([
      ["Dogs?", { topic: "pets" }],
      ["Puppies?", { topic: "pets" }],
    ]);
  });

  it("has every short form written out", () => {
    const { suite, findings } = load(`  - id: a
    covers: topics/pets
    say: Hi
    expect: { contains: one, contains_any: [two], not_contains: three, matches: "^x", tool: book, no_tool: cancel, handoff: false, refusal: false }
`);
    expect(findings).toEqual([]);
    expect(suite.cases[0]?.covers).toEqual(["topics/pets"]);
    expect(suite.cases[0]?.turns[0]?.expect).toEqual({
      contains: ["one"],
      contains_any: ["two"],
      not_contains: ["three"],
      matches: "^x",
      tool: { name: "book" },
      no_tool: "cancel",
      handoff: false,
      refusal: false,
    });
  });
});

describe("the suite", () => {
  const one = "version: 1\nconversations:\n  - { id: one, say: a, expect: b }\n";
  const two = "version: 1\nconversations:\n  - { id: two, say: a, expect: b }\n";
  const load2 = (files: Readonly<Record<string, string>>, tests = "tests") =>
    loadSuite(treeOf(files), { tests });

  it("is every *.test.yaml and *.test.yml below the tests folder, in path order", () => {
    const { suite, findings } = load2({
      "tests/z/b.test.yml": two,
      "tests/a.test.yaml": one,
      "tests/notes.yaml": "not: a test",
      "agent/tests/c.test.yaml": one,
      "tests-old/d.test.yaml": one,
    });
    expect(findings).toEqual([]);
    expect(suite.cases.map((each) => each.id)).toEqual(["one", "two"]);
    expect(load2({ "a.test.yaml": one }, "").suite.cases).toHaveLength(1);
  });

  it("of the small agent loads without a finding", () => {
    const { suite, findings } = load2(Object.fromEntries(smallAgentFiles()));
    expect(findings).toEqual([]);
    expect(suite.cases.map((each) => each.id)).toEqual([
      "opening-hours",
      "refuses-legal-advice",
      "wants-a-person",
      "dogs-allowed",
      "books-a-table/agrees",
      "books-a-table/refuses",
    ]);
  });

  it("has a digest of what is said and expected, not of where or how it is written", () => {
    const digest = load2({ "tests/a.test.yaml": one }).suite.digest;
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
    const elsewhere =
      "# moved\n\nversion: 1\nconversations:\n  - id: one\n    say: a\n    expect: { contains: [b] }\n";
    expect(load2({ "tests/other.test.yml": elsewhere }).suite.digest).toBe(digest);
    expect(load2({ "tests/a.test.yaml": two }).suite.digest).not.toBe(digest);
    const both = load2({ "tests/1.test.yaml": one, "tests/2.test.yaml": two }).suite.digest;
    expect(load2({ "tests/1.test.yaml": two, "tests/2.test.yaml": one }).suite.digest).toBe(both);
  });

  it("is empty without files: the one who runs it must refuse that", () => {
    expect(load2({}).suite.cases).toEqual([]);
  });

  it("is not shortened in silence by a file that can't be read", () => {
    const tree: SourceTree = { files: [], unreadable: [{ path: "tests/a.test.yaml", reason: "symlink" }] };
    const { findings } = loadSuite(tree, { tests: "tests" });
    expect(findings).toMatchObject([{ rule: "unreadable-file", severity: "error" }]);
    const other: SourceTree = { files: [], unreadable: [{ path: "tests/photo.png", reason: "not-utf8" }] };
    expect(loadSuite(other, { tests: "tests" }).findings).toEqual([]);
  });
});

describe("findings", () => {
  it("an id used twice, in one file or in two, with both places", () => {
    const found = load("  - { id: one, say: a, expect: b }\n  - { id: one, say: c, expect: d }\n");
    expect(told(found)).toEqual([
      "4:11 conversation-id-unique The id one is used already, at tests/a.test.yaml:3.",
    ]);
    expect(found.suite.cases).toHaveLength(1);
  });

  it("a variant id used twice", () => {
    const variant = "{ id: v, turns: [{ say: a, expect: b }] }";
    const found = load(
      `  - { id: one, turns: [{ say: a, expect: b }], variants: [${variant}, ${variant}] }\n`,
    );
    expect(told(found)[0]).toContain("variant-id-unique The variant v is written twice");
  });

  it.each([
    ["turns that expect nothing", "{ id: one, turns: [{ say: a }, { say: b }] }"],
    [
      "a variant that expects nothing",
      "{ id: one, turns: [{ say: a }], variants: [{ id: v, turns: [{ say: b }] }] }",
    ],
    ["a pattern that is found in every text", "{ id: one, say: a, expect: { matches: '.*' } }"],
    ["an optional pattern", "{ id: one, say: a, expect: { matches: 'free?|' } }"],
  ])("nothing asserted: %s", (_, conversation) => {
    const found = load(`  - ${conversation}\n`);
    expect(found.findings.map((finding) => [finding.rule, finding.severity])).toEqual([
      ["nothing-asserted", "error"],
    ]);
    expect(found.suite.cases).toEqual([]);
  });

  it.each(["{ id: one, say: a }", "{ id: one, say: a, expect: {} }", "{ id: one, say: a, expect: ' ' }"])(
    "an expect that is missing or empty: %s",
    (conversation) => {
      const found = load(`  - ${conversation}\n`);
      expect(told(found)[0]).toContain("expect");
      expect(found.suite.cases).toEqual([]);
    },
  );

  it("a turn may expect nothing when another one does", () => {
    expect(ids("  - { id: one, turns: [{ say: a }, { say: b, expect: c }] }\n")).toEqual(["one"]);
  });

  it("a pattern that is none, where it stands and what to write instead", () => {
    const found = load(`  - id: one
    say: a
    expect:
      matches: "(?!dogs)"
      tool: { name: book, args: { time: { matches: "[" } } }
`);
    expect(told(found)).toEqual([
      "6:16 pattern-valid This pattern can't be used: error parsing regexp: invalid or unsupported Perl syntax: `(?!`.",
      "7:52 pattern-valid This pattern can't be used: error parsing regexp: missing closing ]: `[`.",
    ]);
    expect(found.findings[0]?.hint).toContain("not_contains");
  });

  it("a pattern that looks odd but asks for something is left alone", () => {
    expect(ids("  - { id: one, say: a, expect: { matches: '^[^0-9]*$' } }\n")).toEqual(["one"]);
  });

  it("both or neither of say and turns", () => {
    const both = load("  - { id: one, say: a, expect: b, turns: [{ say: a, expect: b }] }\n");
    expect(told(both).join("\n")).toContain("Use either say and expect, or turns.");
    expect(both.findings.length).toBeLessThanOrEqual(2);
    expect(told(load("  - { id: one }\n")).join("\n")).toMatch(/say|turns/u);
  });

  it("an unknown key, with the one that was meant", () => {
    const found = load("  - { id: one, say: a, expects: b, expect: c }\n");
    expect(found.findings).toMatchObject([
      { message: expect.stringContaining("`expects`"), hint: expect.stringContaining("`expect`") },
    ]);
    expect(found.findings[0]?.location).toMatchObject({ line: 3, column: 24 });
  });

  it("all of them, not only the first; good conversations of the same file are kept", () => {
    const found = load(`  - { id: BAD, say: a, expect: b }
  - { id: good, say: a, expect: b }
  - { id: two, say: a, expect: { containz: b } }
  - { id: three, say: a, expect: { matches: "(" } }
`);
    expect(found.findings.map((finding) => finding.location.line)).toEqual([3, 5, 6]);
    expect(found.suite.cases.map((one) => one.id)).toEqual(["good"]);
  });
});

describe("hostile files", () => {
  it.each([
    ["empty", ""],
    ["a text", "just text"],
    ["a list", "- 1"],
    ["not YAML", "version: 1\nconversations: [{"],
    ["a tag", "version: 1\nconversations: !!js/function x"],
    ["a forbidden key", "version: 1\n__proto__: { conversations: [] }\nconversations: []"],
    ["an alias bomb", `version: 1\na: &a [x,x]\nconversations: [${"*a,".repeat(200)}]`],
    ["numbers for texts", "version: 1\nconversations: [{ id: 1, say: 2, expect: 3 }]"],
    ["the wrong version", "version: 2\nconversations: [{ id: a, say: b, expect: c }]"],
  ])("%s: findings, no case, no throw", (_, text) => {
    const { suite, findings } = loadSuite(treeOf({ "tests/a.test.yaml": text }), { tests: "tests" });
    expect(suite.cases).toEqual([]);
    expect(findings.some((finding) => finding.severity === "error")).toBe(true);
    for (const { location } of findings) expect(location).toMatchObject({ file: "tests/a.test.yaml" });
  });

  it("lists that multiply to thousands of cases are refused without being written out", () => {
    const many = (count: number, each: (index: number) => string) =>
      Array.from({ length: count }, (_, i) => each(i));
    const conversation = (name: string) => `  - id: ${name}
    say: a
    expect: b
    channels: [chat, call]
    also_say: [${many(50, (i) => `say ${i}`).join(", ")}]
    variants: [${many(20, (i) => `{ id: v${i}, turns: [{ say: a, expect: b }] }`).join(", ")}]
`;
    const found = load(many(10, (i) => conversation(`c${i}`)).join(""));
    expect(found.findings).toMatchObject([{ rule: "suite-size", severity: "error" }]);
    expect(found.suite.cases.length).toBeLessThanOrEqual(10_000);
  });
});
