import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findItem, type SectionName, type ValuePath } from "../../../src/domain/agent/agent.ts";
import { loadAgent } from "../../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { smallCxExport } from "../../support/small-agents/dialogflow-cx.ts";
import { sourceTree } from "../../support/source-tree.ts";

const { settings } = loadSettings({
  path: "greenroom.yml",
  text: smallCxExport().get("greenroom.yml") ?? "",
});
if (settings === undefined) throw new Error("expected settings");
const SETTINGS = settings;

const files = smallCxExport();
const { agent, locate } = loadAgent(sourceTree(files), SETTINGS);
const fieldsOf = (section: SectionName, id: string) => findItem(agent, section, id)?.value;

/** The file, and the words that stand where a field is said to be. */
function writtenAt(section: SectionName, id: string, path: ValuePath): string {
  const item = findItem(agent, section, id);
  if (item === undefined) return "no such item";
  const { file, line, column, endColumn } = locate(item, path);
  return `${file}: ${files
    .get(file)
    ?.split("\n")
    [line - 1]?.slice(column - 1, (endColumn ?? 0) - 1)}`;
}

describe("an export of Dialogflow CX as an agent", () => {
  it("has its things in the sections that mean them, by their names", () => {
    const ids = [...agent.sections].map(([section, items]) => [section, [...items.keys()]]);
    expect(Object.fromEntries(ids.filter(([, items]) => items && items.length > 0))).toEqual({
      agent: ["agent"],
      instructions: ["Recommendations"],
      topics: ["Default-Negative-Intent", "Default-Welcome-Intent", "book.table", "talk.to.person"],
      tools: ["menu-search"],
      handoffs: ["call-15005550010"],
      guardrails: ["generative-settings-en"],
      voice: ["voice"],
      flows: ["Booking", "Default-Start-Flow"],
      integrations: ["orders"],
      responses: ["summary"],
      entities: ["seating"],
    });
  });

  it("uses native names where there are any", () => {
    expect(fieldsOf("agent", "agent")).toMatchObject({
      name: "Corner Café",
      languages: ["en", "fr"],
      model: { provider: "google", name: "gemini-2.0-flash-001", temperature: 0.2 },
      startFlow: "Default Start Flow",
    });
    expect(fieldsOf("voice", "voice")).toMatchObject({ voice: "en-GB-Neural2-A", speed: 1.1 });
    expect(fieldsOf("topics", "book.table")).toMatchObject({
      name: "book.table",
      sample_questions: ["I want a table inside", "can I book a table", "je voudrais réserver une table"],
      trainingPhrases: { fr: ["je voudrais réserver une table"] },
    });
    expect(fieldsOf("handoffs", "call-15005550010")).toMatchObject({ destination: "+15005550010" });
    expect(fieldsOf("tools", "menu-search")).toMatchObject({ parameters: { type: "object" } });
  });

  it.each<[SectionName, string, ValuePath, string]>([
    ["agent", "agent", ["languages", 0], 'agent.json: "en"'],
    ["agent", "agent", ["languages", 1], 'agent.json: "fr"'],
    ["agent", "agent", ["model", "temperature"], "generativeSettings/en.json: 0.2"],
    ["voice", "voice", ["speed"], "agent.json: 1.1"],
    ["topics", "talk.to.person", ["name"], 'intents/talk.to.person/talk.to.person.json: "talk.to.person"'],
    [
      "topics",
      "talk.to.person",
      ["sample_questions", 1],
      'intents/talk.to.person/trainingPhrases/fr.json: "je veux parler à quelqu\'un"',
    ],
    [
      "topics",
      "book.table",
      ["trainingPhrases", "fr", 0],
      'intents/book.table/trainingPhrases/fr.json: "je voudrais réserver une table"',
    ],
    [
      "flows",
      "Booking",
      ["pages", "Details", "transitionRoutes", 0, "targetPage"],
      'flows/Booking/pages/Details.json: "Thanks"',
    ],
    [
      "entities",
      "seating",
      ["entities", "en", 0, "value"],
      'entityTypes/seating/entities/en.json: "terrace"',
    ],
    [
      "integrations",
      "orders",
      ["genericWebService", "uri"],
      'webhooks/orders.json: "https://orders.cafe.example/hook"',
    ],
    [
      "handoffs",
      "call-15005550010",
      ["phoneNumber"],
      'agentTransitionRouteGroups/everywhere.json: "+15005550010"',
    ],
  ])("finds %s/%s %j again where it is written", (section, id, path, written) => {
    expect(writtenAt(section, id, path)).toBe(written);
  });

  it("knows what flows lead to", () => {
    const to = findItem(agent, "flows", "Default-Start-Flow")?.refersTo?.map(
      ({ section, id }) => `${section}/${id}`,
    );
    expect(to).toEqual(["topics/Default-Welcome-Intent", "topics/book.table", "flows/Booking"]);
  });

  it("tells names apart that make one id, and reports two of one name", async () => {
    const page = '{ "displayName": "%" }';
    const tree = sourceTree(
      smallCxExport({
        "webhooks/a b.json": page.replace("%", "a b"),
        "webhooks/a-b.json": page.replace("%", "a-b"),
        "webhooks/copy.json": page.replace("%", "a-b"),
      }),
    );
    const { findings, agent: loaded } = await validateTree(tree, SETTINGS);
    expect([...(loaded.sections.get("integrations")?.keys() ?? [])]).toHaveLength(3);
    expect(findings.map(({ rule }) => rule)).toContain("duplicate-item");
  });

  it("survives files of any shape without an exception", async () => {
    const paths = [...files.keys()].filter((path) => path.endsWith(".json"));
    const keys = fc.constantFrom(
      ...[
        "displayName",
        "name",
        "transitionRoutes",
        "eventHandlers",
        "form",
        "parameters",
        "trainingPhrases",
        "parts",
      ],
      ...[
        "text",
        "messages",
        "telephonyTransferCall",
        "entities",
        "languages",
        "supportedLanguageCodes",
        "model",
      ],
      ...[
        "llmModelSettings",
        "genericWebService",
        "requestHeaders",
        "targetPage",
        "intent",
        "condition",
        "key",
      ],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 0, "", "true", "x", "Details"),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(keys, tie("tree"), { maxKeys: 5 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), tree, async (path, value) => {
        const hostile = smallCxExport({ [path]: JSON.stringify(value) });
        const { findings } = await validateTree(sourceTree(hostile), SETTINGS);
        for (const { location } of findings) expect(location.line).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
