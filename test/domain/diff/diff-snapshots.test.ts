import { describe, expect, it } from "vitest";
import type { AgentDiff } from "../../../src/domain/diff/change.ts";
import { unchangedSections } from "../../../src/domain/diff/count-changes.ts";
import { diffSnapshots } from "../../../src/domain/diff/diff-snapshots.ts";
import type { JsonObject, JsonValue } from "../../../src/domain/json.ts";
import { AFTER, BEFORE, DRAFT, diffOf, type Items, LIVE, makeSnapshot, sms, topic } from "./make-snapshot.ts";

const told = (diff: AgentDiff): readonly string[] =>
  diff.changes.flatMap((change) => [
    `${change.kind} ${change.name}`,
    ...change.fields.map((field) => `  ${field.kind} ${field.label} [${field.path.join("/")}]`),
  ]);

describe("the exercise of the seed lesson", () => {
  const diff = diffOf(BEFORE, AFTER);

  it("reads as exactly three changes", () => {
    expect(told(diff)).toEqual([
      "changed topics/pet-policy",
      "  changed content [content]",
      "  added sample question [sample_questions/Is there a fee for my dog?]",
      "added sms/late-checkout-offer",
      "changed voice/voice",
      "  changed stability [stability]",
    ]);
    expect(diff.counts).toEqual({ added: 1, renamed: 0, changed: 2, removed: 0 });
  });

  it("says in one sentence what changed and what did not", () => {
    expect(diff.summary).toBe(
      "Topic pet-policy changed (content, 1 sample question added); SMS late-checkout-offer added " +
        "(sent by topic late-checkout, after consent); voice stability 0.6 → 0.8 (steadier). No changes to rules, guardrails, tools, handoffs, model, integrations, agent settings.",
    );
  });

  it("tells how the new SMS is reached, and still carries the topic's wiring", () => {
    const [, change] = diff.changes;
    expect(change?.remarks).toEqual(["sent by topic late-checkout, after consent"]);
    expect(change?.includes?.map((one) => [one.name, one.fields])).toEqual([
      [
        "topics/late-checkout",
        [{ path: ["actions", "sms", 0], label: "sends SMS", kind: "added", after: "late-checkout-offer" }],
      ],
    ]);
  });

  it("gives each change its risk and the reason", () => {
    expect(diff.changes.map((change) => change.risk)).toEqual(["behaviour", "wiring", "voice"]);
    expect(diff.changes.every((change) => change.riskReason.endsWith("."))).toBe(true);
  });
});

describe("folding of wiring", () => {
  const wired = (more: JsonObject = {}): JsonObject =>
    topic({ actions: { tools: [], sms: ["offer"], handoffs: [] }, ...more });
  const names = (before: Items, after: Items): readonly string[] =>
    diffOf(before, after).changes.map((change) => change.name);

  it("keeps a topic as a change of its own when anything else differs", () => {
    const after = { "topics/a": wired({ content: "Other words." }), "sms/offer": sms() };
    expect(names({ "topics/a": topic() }, after)).toEqual(["topics/a", "sms/offer"]);
  });

  it("keeps a topic that is wired to an item which was there before", () => {
    expect(
      names({ "topics/a": topic(), "sms/offer": sms() }, { "topics/a": wired(), "sms/offer": sms() }),
    ).toEqual(["topics/a"]);
  });

  it("keeps a topic that loses one SMS for a new one", () => {
    const before = { "topics/a": wired(), "sms/offer": sms() };
    const after = {
      "topics/a": topic({ actions: { tools: [], sms: ["other"], handoffs: [] } }),
      "sms/offer": sms(),
      "sms/other": sms(),
    };
    expect(names(before, after)).toEqual(["topics/a", "sms/other"]);
  });

  it("keeps a topic that is wired to something which does not exist", () => {
    expect(names({ "topics/a": topic() }, { "topics/a": wired() })).toEqual(["topics/a"]);
  });

  it("folds the other way round when the SMS is removed", () => {
    const diff = diffOf({ "topics/a": wired(), "sms/offer": sms() }, { "topics/a": topic() });
    expect(diff.changes.map((change) => [change.kind, change.name, change.remarks])).toEqual([
      ["removed", "sms/offer", ["was sent by topic a"]],
    ]);
    expect(diff.changes[0]?.includes?.map((one) => one.name)).toEqual(["topics/a"]);
  });

  it("never calls the section of a folded change unchanged", () => {
    const diff = diffOf({ "topics/a": topic() }, { "topics/a": wired(), "sms/offer": sms() });
    expect(unchangedSections(diff)).not.toContain("topics");
    expect(diff.summary).not.toMatch(/No changes to.*topics/);
  });
});

describe("fields", () => {
  it("compares keyed lists by their key: an insertion at the head is one addition", () => {
    const voice = (pronunciations: JsonObject[]): Items => ({ "voice/voice": { pronunciations } });
    const words = Array.from({ length: 50 }, (_, index) => ({ word: `w${index}`, say: `s${index}` }));
    expect(told(diffOf(voice(words), voice([{ word: "a-first", say: "x" }, ...words])))).toEqual([
      "changed voice/voice",
      "  added pronunciation of a-first [pronunciations/a-first]",
    ]);
  });

  it("compares lists whose order matters as sequences: an insertion at the head is one addition, a move is a move", () => {
    const calls = (tools: string[]): Items => ({
      "topics/a": topic({ actions: { tools, sms: [], handoffs: [] } }),
    });
    expect(told(diffOf(calls(["a", "b", "c"]), calls(["x", "a", "b", "c"])))).toEqual([
      "changed topics/a",
      "  added calls tool [actions/tools/0]",
    ]);
    expect(told(diffOf(calls(["a", "b", "c"]), calls(["c", "a", "b"])))).toEqual([
      "changed topics/a",
      "  changed order of tool calls [actions/tools]",
    ]);
  });

  it("knows the steps of a flow by their id, wherever they move", () => {
    const steps = (list: JsonObject[]): Items => ({ "flows/a": { name: "A", steps: list } });
    const ask = { id: "ask", say: "What happened?" };
    const thank = { id: "thank", say: "Thank you." };
    expect(
      told(
        diffOf(
          steps([ask, thank]),
          steps([{ id: "greet", say: "Hello." }, thank, { ...ask, say: "What is it?" }]),
        ),
      ),
    ).toEqual([
      "changed flows/a",
      "  changed order of steps [steps]",
      "  changed step ask: text [steps/ask/say]",
      "  added step greet [steps/greet]",
    ]);
  });

  it("names parameters, endpoints and variables by their own name", () => {
    const before: Items = {
      "tools/t": {
        parameters: { type: "object", properties: { size: { type: "integer", maximum: 8 } }, required: [] },
      },
      "integrations/i": { endpoints: { live: "https://a.example.test" } },
      "environments/live": { variables: { opening_time: "8 am" }, overrides: {} },
    };
    const after: Items = {
      "tools/t": {
        parameters: {
          type: "object",
          properties: { size: { type: "integer", maximum: 9 } },
          required: ["size"],
        },
      },
      "integrations/i": { endpoints: { live: "https://b.example.test" } },
      "environments/live": { variables: { opening_time: "9 am" }, overrides: {} },
    };
    expect(told(diffOf(before, after))).toEqual([
      "changed tools/t",
      "  changed parameter size: maximum [parameters/properties/size/maximum]",
      "  added required parameter [parameters/required/size]",
      "changed integrations/i",
      "  changed endpoint for live [endpoints/live]",
      "changed environments/live",
      "  changed variable opening time [variables/opening_time]",
    ]);
  });

  it.each<[string, JsonValue, JsonValue]>([
    ["an empty list and an empty object", [], {}],
    ["a list and an object", ["a"], { a: true }],
    ["false and null", false, null],
    ["a number and its text", 1, "1"],
    ["an empty text and nothing", "", null],
    ["nested lists", [["a"], ["b"]], [["a", "b"]]],
    ["a text and the list of it", "a", ["a"]],
  ])("tells %s apart", (_, a, b) => {
    for (const name of ["content", "sample_questions", "x"]) {
      const diff = diffOf({ "topics/t": { [name]: a } }, { "topics/t": { [name]: b } });
      expect(diff.changes, name).toHaveLength(1);
      expect(diff.changes[0]?.fields.length, name).toBeGreaterThan(0);
    }
  });

  it.each([
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "",
    "#",
    "=a",
    "@a",
    ".a",
    "0",
  ])("sees what hides behind the key %j", (key) => {
    const value = (text: string): JsonObject =>
      JSON.parse(`{"name":"x","sample_result":{${JSON.stringify(key)}:{"a":${JSON.stringify(text)}}}}`);
    const without: JsonObject = { name: "x", sample_result: {} };
    for (const [a, b] of [
      [value("1"), value("2")],
      [without, value("1")],
      [value("1"), without],
    ] as const) {
      const diff = diffOf({ "tools/t": a }, { "tools/t": b });
      expect(diff.changes.flatMap((change) => change.fields)).toHaveLength(1);
    }
  });
});

describe("sides", () => {
  it("says that everything is new when there was nothing", () => {
    const diff = diffSnapshots(
      { side: { label: "live (nothing runs there yet)" } },
      { side: DRAFT, snapshot: makeSnapshot(BEFORE) },
    );
    expect(diff.summary).toBe(
      "Everything is new: agent settings, 1 rule, 3 topics, 1 tool, 1 handoff, 1 guardrail, voice, 1 integration.",
    );
    expect(diff.from.digest).toBeUndefined();
    expect(diff.displayName).toBe("Harbour Hotel");
  });

  it("refuses to compare two agents", () => {
    expect(() =>
      diffSnapshots(
        { side: LIVE, snapshot: makeSnapshot({}, "a") },
        { side: DRAFT, snapshot: makeSnapshot({}, "b") },
      ),
    ).toThrow("holds the agent a");
  });

  it("counts many changes by section and names the first few", () => {
    const topics = (content: string, count: number): Items =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`topics/t${index}`, topic({ content })]),
      );
    const diff = diffOf(
      { ...topics("a", 12), "voice/voice": { stability: 0.6 } },
      { ...topics("b", 11), "sms/s": sms(), "voice/voice": { stability: 0.8 } },
    );
    expect(diff.summary).toBe(
      "14 changes: 1 SMS added (s); 11 topics changed (t0, t1, t10 and 8 more); 1 topic removed (t11); voice stability 0.6 → 0.8 (steadier). No changes to model.",
    );
  });
});
