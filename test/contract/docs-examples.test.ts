import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findItem, SECTIONS } from "../../src/domain/agent/agent.ts";
import { loadAgent } from "../../src/domain/agent/load-agent.ts";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Finding } from "../../src/domain/lint/finding.ts";
import { ALL_ASSERTIONS } from "../../src/domain/regression/assertions/all-assertions.ts";
import { loadSuite } from "../../src/domain/regression/load-suite.ts";
import { hotelFiles, treeOf } from "../support/hotel.ts";

const page = (name: string) => readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");

/** Every example of a page with the heading it stands under. */
function examples(markdown: string): { heading: string; yaml: string }[] {
  let heading = "";
  return [...markdown.matchAll(/^#+ (.*)$|^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, title, yaml]) => {
    if (title !== undefined) heading = title;
    return yaml === undefined ? [] : [{ heading, yaml }];
  });
}

function layoutFindings(heading: string, yaml: string): readonly Finding[] {
  const path = /^`(.*)`$/.exec(heading)?.[1]?.replace("<id>", "example").replace("<name>", "live") ?? heading;
  return loadAgent(treeOf(new Map([...hotelFiles(), [`agent/${path}`, yaml]])), {
    agent: "harbour-hotel",
    root: "agent",
    tests: "tests",
    file: "greenroom.yml",
  }).findings;
}

function suiteFindings(yaml: string): readonly Finding[] {
  const text = yaml.startsWith("version:") ? yaml : `version: 1\nconversations:\n${yaml}`;
  return loadSuite(treeOf(new Map([["tests/example.test.yaml", text]])), { tests: "tests" }).findings;
}

describe("the examples of the docs", () => {
  const layout = examples(page("native-layout.md"));

  test("there is one for every kind of file", () => {
    expect(layout.map(({ heading }) => heading.replaceAll("`", ""))).toEqual([
      "agent.yaml",
      "rules.yaml",
      "topics/<id>.yaml",
      "knowledge/<id>.yaml",
      "tools/<id>.yaml",
      "sms/<id>.yaml",
      "handoffs/<id>.yaml",
      "guardrails/<id>.yaml",
      "voice.yaml",
      "flows/<id>.yaml",
      "integrations/<id>.yaml",
      "environments/<name>.yaml",
    ]);
  });

  test.each(layout)("a file as shown under $heading has no finding", ({ heading, yaml }) => {
    expect(layoutFindings(heading, yaml)).toEqual([]);
  });

  test.each(examples(page("writing-conversations.md")))(
    "conversations as shown under $heading",
    ({ yaml }) => {
      expect(suiteFindings(yaml)).toEqual([]);
    },
  );

  test.each(examples(page("settings.md")))("settings as shown under $heading", ({ yaml }) => {
    expect(loadSettings({ path: "greenroom.yml", text: yaml }).findings).toEqual([]);
  });

  test("a mistake in an example would be noticed", () => {
    expect(layoutFindings("`topics/<id>.yaml`", "name: A\ncontents: B\n")).not.toEqual([]);
    expect(suiteFindings("  - id: a\n    say: B\n    expects: C\n")).not.toEqual([]);
    expect(loadSettings({ path: "greenroom.yml", text: "schema: greenroom/v2\n" }).findings).not.toEqual([]);
  });
});

describe("what the docs say", () => {
  test("names every assertion there is", () => {
    const rows = [...page("writing-conversations.md").matchAll(/^\| `([a-z_]+)` \|/gm)].map(
      ([, name]) => name,
    );
    expect(rows).toEqual(ALL_ASSERTIONS.map(({ name }) => name));
  });

  test.each([
    ["topics/a.yaml", "name: A\ncontent: B\n", { enabled: true, sample_questions: [] }],
    ["topics/a.yaml", "name: A\ncontent: B\n", { actions: { tools: [], sms: [], handoffs: [] } }],
    ["tools/a.yaml", "description: B\n", { name: "a", reply: "Done.", sample_result: {} }],
    ["sms/a.yaml", "text: B\n", { requires_consent: true }],
    ["sms/a.yaml", "text: B\n", { consent_question: "Shall I send you that by text message?" }],
    ["handoffs/a.yaml", "destination: queue:a\n", { name: "a", reason: "", default: false }],
    ["handoffs/a.yaml", "destination: queue:a\n", { message: "I will put you through now." }],
    ["guardrails/a.yaml", "sample_questions: [B]\nresponse: C\n", { enabled: true, kind: "out_of_scope" }],
    ["flows/a.yaml", "steps: [{ id: b, say: C }]\n", { enabled: true, sample_questions: [] }],
    ["knowledge/a.yaml", "sources: [{ title: B, text: C }]\n", { name: "a", enabled: true }],
    ["integrations/a.yaml", "endpoints: {}\n", { kind: "rest", secrets: [], timeout_ms: 10_000 }],
    ["environments/a.yaml", "{}\n", { variables: {}, overrides: {} }],
  ])("about the defaults of %s is true", (path, yaml, defaults) => {
    const [folder, id = ""] = path.replace(".yaml", "").split("/");
    const section = SECTIONS.find((name) => name === folder) ?? "agent";
    const { agent } = loadAgent(treeOf(new Map([[`agent/${path}`, yaml]])), { agent: "a", root: "agent" });
    const item = findItem(agent, section, id);
    expect(item?.value).toMatchObject(defaults);
    for (const value of Object.values(defaults))
      if (typeof value === "string" && value.length > 4) expect(page("native-layout.md")).toContain(value);
  });
});
