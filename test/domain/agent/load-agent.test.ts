import { describe, expect, it } from "vitest";
import { findItem, itemsOf, SECTIONS } from "../../../src/domain/agent/agent.ts";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

const settings = { agent: "corner-cafe", root: "agent", tests: "tests", file: "greenroom.yml" };
const load = (overrides: Record<string, string | null> = {}) =>
  loadAgent(sourceTree(smallAgentFiles(overrides)), settings);
const rulesOf = (overrides: Record<string, string | null>) =>
  load(overrides).findings.map(({ rule }) => rule);

describe("loading an agent", () => {
  it("finds every item of every section, without a finding", () => {
    const { agent, findings } = load();
    expect(findings).toEqual([]);
    expect([...agent.sections.keys()]).toEqual([...SECTIONS]);
    expect(
      SECTIONS.map(
        (section) =>
          `${section}: ${itemsOf(agent, section)
            .map(({ id }) => id)
            .join(" ")}`,
      ),
    ).toEqual([
      "agent: agent",
      "instructions: instructions",
      "rules: no-prices-by-heart",
      "topics: opening-hours pet-policy table-booking",
      "knowledge: menu",
      "tools: book-table",
      "sms: booking-confirmation",
      "handoffs: counter events",
      "guardrails: legal-advice",
      "voice: voice",
      "flows: complaint",
      "integrations: bookings",
      "environments: live pre-release sandbox",
      "responses: ",
      "entities: ",
    ]);
    expect(agent.name).toBe("corner-cafe");
    expect(agent.displayName).toBe("Corner Café");
  });

  it("fills in every default", () => {
    const { agent } = load({
      "agent/tools/bare.yaml": "description: Does it.\n",
      "agent/voice.yaml": "provider: p\nvoice: v\n",
    });
    expect(findItem(agent, "tools", "bare")?.value).toEqual({
      name: "bare",
      description: "Does it.",
      parameters: { type: "object", properties: {}, required: [] },
      reply: "Done.",
      sample_result: {},
    });
    expect(findItem(agent, "voice", "voice")?.value).toEqual({
      provider: "p",
      voice: "v",
      stability: 0.5,
      speed: 1,
      pronunciations: [],
    });
    expect(findItem(agent, "topics", "pet-policy")?.value).toMatchObject({
      enabled: true,
      actions: { tools: [], sms: [], handoffs: [] },
    });
    expect(findItem(agent, "guardrails", "legal-advice")?.value).toMatchObject({
      enabled: true,
      kind: "out_of_scope",
    });
    expect(findItem(agent, "environments", "sandbox")?.value).toMatchObject({ overrides: {} });
    expect(findItem(agent, "handoffs", "events")?.value).toMatchObject({ default: false });
    expect(findItem(agent, "integrations", "bookings")?.value).toMatchObject({
      name: "bookings",
      timeout_ms: 10_000,
    });
  });

  it("gives each field of each item its place", () => {
    const { agent, locate } = load();
    const topic = findItem(agent, "topics", "table-booking");
    const rule = findItem(agent, "rules", "no-prices-by-heart");
    if (!topic || !rule) throw new Error("expected both items");
    expect(locate(topic, ["actions", "sms", 0])).toMatchObject({
      file: "agent/topics/table-booking.yaml",
      line: 6,
      column: 9,
    });
    expect(locate(topic, ["content"], "key")).toMatchObject({ line: 3, column: 1 });
    expect(locate(rule, ["text"])).toMatchObject({ file: "agent/rules.yaml", line: 3, column: 11 });
  });

  it("keeps an item whose file has errors, and names them with their place", () => {
    const { agent, findings } = load({ "agent/topics/pet-policy.yaml": "nmae: Pets\ncontent: 5\n" });
    expect(findItem(agent, "topics", "pet-policy")).toBeDefined();
    expect(findings.map(({ rule, location, item }) => [rule, location.line, item])).toEqual([
      ["unknown-key", 1, "topics/pet-policy"],
      ["wrong-type", 2, "topics/pet-policy"],
    ]);
    expect(findings[0]?.hint).toBe("Did you mean `name`?");
  });

  it("lists an item even when its file is not YAML at all", () => {
    const { agent, findings } = load({ "agent/topics/pet-policy.yaml": "name: [\n" });
    expect(findItem(agent, "topics", "pet-policy")).toBeDefined();
    expect(findings.map(({ rule }) => rule)).toEqual(["yaml-syntax"]);
  });

  it("reads .yml as well, but not the same item twice", () => {
    const text = "name: Pets\ncontent: Yes.\n";
    expect(rulesOf({ "agent/topics/pets.yml": text })).toEqual([]);
    expect(rulesOf({ "agent/topics/pet-policy.yml": text })).toEqual(["duplicate-item"]);
  });

  it("notices two rules with one id", () => {
    const { findings } = load({
      "agent/rules.yaml": "rules:\n  - { id: a, text: x }\n  - { id: a, text: y }\n",
    });
    expect(findings.map(({ rule, location }) => [rule, location.line])).toEqual([["duplicate-item", 3]]);
  });

  it.each([
    ["agent/topics/Pet Policy.yaml", "file-name"],
    ["agent/topics/.yaml", undefined],
    ["agent/topics/con.yaml", "file-name"],
    [`agent/topics/${"x".repeat(81)}.yaml`, "file-name"],
    ["agent/topics/pëts.yaml", "file-name"],
    ["agent/topics/deep/pets.yaml", "unknown-file"],
    ["agent/topics/pets.json", "unknown-file"],
    ["agent/topic/pets.yaml", "unknown-file"],
    ["agent/agents.yaml", "unknown-file"],
    ["agent/README.md", undefined],
    ["agent/topics/.gitkeep", undefined],
    ["elsewhere/topics/pets.yaml", undefined],
    ["agentx/topics/pets.yaml", undefined],
  ])("says about the file %s: %s", (path, rule) => {
    expect(rulesOf({ [path]: "name: Pets\ncontent: Yes.\n" })).toEqual(rule === undefined ? [] : [rule]);
  });

  it("suggests the folder that was meant", () => {
    const { findings } = load({ "agent/topcis/pets.yaml": "name: Pets\n" });
    expect(findings[0]?.hint).toBe("Did you mean the folder topics?");
  });

  it("misses agent.yaml", () => {
    expect(rulesOf({ "agent/agent.yaml": null })).toEqual(["missing-file"]);
  });

  it("names what could not be read", () => {
    const tree = sourceTree(smallAgentFiles(), [
      { path: "agent/topics/link.yaml", reason: "symlink" },
      { path: "agent/topics/latin.yaml", reason: "not-utf8", detail: "byte 17" },
      { path: "docs/link", reason: "symlink" },
    ]);
    expect(loadAgent(tree, settings).findings.map(({ rule, location }) => [rule, location.file])).toEqual([
      ["unreadable-file", "agent/topics/link.yaml"],
      ["unreadable-file", "agent/topics/latin.yaml"],
    ]);
  });

  it("takes an agent at the repository's root without complaining about the rest", () => {
    const files = new Map(
      [...smallAgentFiles()].map(([path, text]) => [path.replace(/^agent\//, ""), text] as const),
    );
    files.set("README.md", "hello").set("src/index.ts", "x").set("package.json", "{}");
    const { agent, findings } = loadAgent(sourceTree(files), { ...settings, root: "" });
    expect(findings).toEqual([]);
    expect(itemsOf(agent, "topics")).toHaveLength(3);
  });

  it("reads instructions alike whatever their line ends", () => {
    const text = (instructions: string) =>
      findItem(load({ "agent/instructions.md": instructions }).agent, "instructions", "instructions")?.value;
    expect(text("One\r\nTwo\r\n\r\n")).toEqual({ text: "One\nTwo" });
    expect(text("\uFEFFOne\nTwo")).toEqual({ text: "One\nTwo" });
  });

  it("cannot be talked into a prototype by names of files or keys", () => {
    const { agent, findings } = load({
      "agent/topics/constructor.yaml": "name: C\ncontent: x\n__proto__: { polluted: 1 }\n",
      "agent/environments/live.yaml": "variables: { __proto__: x, constructor: y }\n",
    });
    expect(findItem(agent, "topics", "constructor")?.value).toMatchObject({ name: "C" });
    expect(findings.map(({ rule }) => rule)).toEqual([
      "yaml-forbidden-key",
      "yaml-forbidden-key",
      "yaml-forbidden-key",
    ]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
