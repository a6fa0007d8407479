import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findItem, itemsOf, SECTIONS } from "../../../src/domain/agent/agent.ts";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { digestOf } from "../../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../../src/domain/snapshot/take-snapshot.ts";
import { smallCustomFiles } from "../../support/small-agents/custom.ts";
import { sourceTree } from "../../support/source-tree.ts";

type Overrides = Readonly<Record<string, string | null>>;
const INTENTS = "bots/corner.intents.json";

function settingsOf(files: ReadonlyMap<string, string>) {
  const { settings, findings } = loadSettings({
    path: "greenroom.yml",
    text: files.get("greenroom.yml") ?? "",
  });
  if (!settings) throw new Error(JSON.stringify(findings));
  return settings;
}
function load(overrides: Overrides = {}) {
  const files = smallCustomFiles(overrides);
  return loadAgent(sourceTree(files), settingsOf(files));
}
async function validated(overrides: Overrides) {
  const files = smallCustomFiles(overrides);
  const { findings } = await validateTree(sourceTree(files), settingsOf(files));
  return findings.map(({ rule, location }) => `${location.file}:${location.line}:${location.column} ${rule}`);
}
const withSchema = (schema: string) => ({
  "greenroom.yml": (smallCustomFiles().get("greenroom.yml") ?? "").replace(
    /schema:\n {8}type: object[\s\S]*?(?= {4}- section: handoffs)/,
    `schema: ${schema}\n`,
  ),
});

describe("the layout custom", () => {
  it("maps lists, mappings and texts to items, and fields to their native names", () => {
    const { agent, findings } = load();
    expect(findings).toEqual([]);
    const names = SECTIONS.flatMap((section) => itemsOf(agent, section).map(({ id }) => `${section}/${id}`));
    expect(names).toEqual(["instructions/tone", "topics/opening-hours", "topics/person", "handoffs/counter"]);
    expect(findItem(agent, "topics", "person")?.value).toEqual({
      intent: "person",
      name: "person",
      sample_questions: ["I want to talk to somebody"],
      content: "One moment.",
      actions: { handoffs: ["counter"] },
    });
    expect(findItem(agent, "handoffs", "counter")?.value).toMatchObject({
      destination: "+15005550010",
      name: "counter",
    });
  });

  it("finds every field where the team wrote it", () => {
    const { agent, locate } = load();
    const person = findItem(agent, "topics", "person");
    if (!person) throw new Error("expected person");
    expect(locate(person, ["sample_questions", 0])).toMatchObject({ file: INTENTS, line: 6, column: 20 });
    expect(locate(person, ["content"])).toMatchObject({ line: 7, column: 26 });
    expect(locate(person, ["actions", "handoffs", 0])).toMatchObject({ line: 8, column: 20 });
  });

  it("lets the general rules speak of them", async () => {
    const text = (smallCustomFiles().get(INTENTS) ?? "").replace('["counter"]', '["countre"]');
    expect(await validated({ [INTENTS]: text })).toEqual([`${INTENTS}:8:20 unknown-handoff-reference`]);
  });

  it.each([
    ["a question", INTENTS, "When are you open?", "When do you open?"],
    ["an answer", INTENTS, "One moment.", "Just a moment."],
    ["a field without a native name", INTENTS, '"intent": "person",', '"intent": "person", "weight": 2,'],
    ["a number", "bots/desks.yaml", "0010", "0011"],
    ["a prompt", "prompts/voice/tone.md", "friendly", "kind"],
  ])("loses nothing: %s changes the digest", (_, file, before, after) => {
    const text = smallCustomFiles().get(file) ?? "";
    const digest = (overrides: Overrides) => digestOf(takeSnapshot(load(overrides).agent));
    expect(digest({ [file]: text.replace(before, after) })).not.toBe(digest({}));
    expect(digest({ "notes/todo.txt": "Something else.\n" })).toBe(digest({}));
  });

  it("needs `custom` and nothing else may have it", () => {
    const text = smallCustomFiles().get("greenroom.yml") ?? "";
    const rules = (changed: string) =>
      loadSettings({ path: "greenroom.yml", text: changed }).findings.map(({ rule }) => rule);
    expect(rules(text.replace("layout: custom", "layout: rasa"))).toEqual(["wrong-value"]);
    expect(rules(text.replace(/custom:\n[\s\S]*?(?=environments:)/, ""))).toEqual(["missing-key"]);
  });

  it("reports what does not fit the team's schema at its place", async () => {
    const text = (smallCustomFiles().get(INTENTS) ?? "").replace(
      '["When are you open?"]',
      '"When are you open?"',
    );
    expect(await validated({ [INTENTS]: text })).toContain(`${INTENTS}:3:46 custom-schema`);
  });

  it.each([
    ["refers to the network", '{ $ref: "https://schemas.example.test/intent.json" }'],
    ["refers to nothing", '{ $ref: "#/$defs/none" }'],
    ["has a type that there is not", "{ type: text }"],
    ["has a pattern that could run for ever", '{ properties: { intent: { pattern: "^(?=a)b" } } }'],
    ["has a pattern that repeats too much", '{ properties: { intent: { pattern: "(?:.{0,900}){20}" } } }'],
    ["has keywords of the wrong kind", "{ required: intent }"],
  ])("says so in the settings when a schema %s", async (_, schema) => {
    expect(await validated(withSchema(schema))).toEqual([
      expect.stringMatching(/^greenroom\.yml:\d+:\d+ custom-schema$/),
    ]);
  });

  it("explains every keyword and stops at 200 problems", async () => {
    const items = Array.from({ length: 500 }, (_, n) => `{ "intent": "x${n}", "examples": [] }`);
    const schema =
      "{ not: {}, anyOf: [{ type: string }], if: {}, then: { minProperties: 9 }, dependentRequired: { intent: [z] } }";
    const found = await validated({
      ...withSchema(schema),
      [INTENTS]: `{ "intents": [${items.join(",\n")}] }`,
    });
    const ofSchema = found.filter((place) => place.endsWith("custom-schema"));
    expect(ofSchema.length).toBeGreaterThan(50);
    expect(ofSchema.length).toBeLessThanOrEqual(200);
  });

  it("never throws, whatever the files hold", async () => {
    const value = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc
        .array(
          fc.record(
            {
              intent: fc.jsonValue(),
              examples: fc.jsonValue(),
              reply: fc.jsonValue(),
              transfer: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        )
        .map((intents) => JSON.stringify({ intents })),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        value,
        fc.constantFrom(INTENTS, "bots/desks.yaml", "prompts/x.md"),
        async (text, file) => {
          for (const place of await validated({ [file]: text }))
            expect(place).toMatch(/^\S.*:\d+:\d+ [a-z-]+$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
