import { describe, expect, it } from "vitest";
import { findItem, type SectionName, type ValuePath } from "../../../../src/domain/agent/agent.ts";
import { rasaLayout } from "../../../../src/domain/agent/layouts/rasa/rasa-layout.ts";
import { loadAgent } from "../../../../src/domain/agent/load-agent.ts";
import { digestOf } from "../../../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot/take-snapshot.ts";
import { rasaSettings } from "../../../support/lint-rasa.ts";
import { smallRasaFiles } from "../../../support/small-agents/rasa.ts";
import { sourceTree } from "../../../support/source-tree.ts";

const load = (overrides: Readonly<Record<string, string | null>> = {}) =>
  loadAgent(sourceTree(smallRasaFiles(overrides)), rasaSettings());

/** What an item says, and where a part of it stands: `file:line:column` and the text from there to its end. */
function look(loaded: ReturnType<typeof load>, files: ReadonlyMap<string, string>) {
  return (section: SectionName, id: string, path: ValuePath = [], which: "key" | "value" = "value") => {
    const item = findItem(loaded.agent, section, id);
    if (item === undefined) throw new Error(`expected ${section}/${id}`);
    const { file, line, column, endColumn } = loaded.locate(item, path, which);
    const text = files
      .get(file)
      ?.split("\n")
      [line - 1]?.slice(column - 1, (endColumn ?? column) - 1);
    return { value: item.value, at: `${file}:${line}:${column}`, text };
  };
}

const SECOND_NLU = `version: "3.1"
nlu:
  - intent: greet
    examples: |
      - hello

      - good day, [Ms Finch](guest)
      not an example
  - intent: greet
    metadata: { channel: phone }
    examples:
      - text: hullo
        metadata: { mood: good }
      - evening
`;

describe("recognising a project of Rasa", () => {
  it.each([
    [["domain.yml", "config.yml"], "there are domain.yml and config.yml"],
    [["domain/bot.yml", "config.yml"], "there are domain/ and config.yml"],
    [["domain/bot.yml", "config/config.yml"], "there are domain/ and config/config.yml"],
    [["domain.yml"], undefined],
    [["config.yml", "data/nlu.yml"], undefined],
  ])("%j", (paths, reason) => {
    expect(rasaLayout.recognise(new Set(paths))).toBe(reason);
  });

  it.each([
    ["data/nlu/more.yml", true],
    ["prompts/commands.jinja2", true],
    ["actions/actions.py", true],
    ["sub_agents/cars/config.yml", true],
    ["e2e_tests/happy/book.yml", true],
    ["tests/test_stories.yml", true],
    ["tests/smoke.test.yaml", false],
    ["README.md", false],
    ["docker-compose.yml", false],
    [".github/workflows/ci.yml", false],
    ["scripts/load.py", false],
  ])("owns %s: %s", (path, owns) => {
    expect(rasaLayout.owns(path, { agent: "a", root: "" })).toBe(owns);
  });
});

describe("intents", () => {
  const files = smallRasaFiles({ "data/more.yml": SECOND_NLU });
  const at = look(load({ "data/more.yml": SECOND_NLU }), files);

  it("have the examples of every block of every file, without the marks in them", () => {
    const { value } = at("topics", "greet");
    expect(value).toMatchObject({ name: "greet", declared: true });
    expect(value.sample_questions).toEqual([
      "hello",
      "good day, Ms Finch",
      "hullo",
      "evening",
      "hello",
      "good morning",
      "hi there",
      "hey",
      "good evening to you",
    ]);
  });

  it("say where each example stands, to the words", () => {
    const places = [0, 1, 2, 3, 4].map((index) => at("topics", "greet", ["sample_questions", index]));
    expect(places.map(({ at: place, text }) => [place, text])).toEqual([
      ["data/more.yml:5:9", "hello"],
      ["data/more.yml:7:9", "good day, [Ms Finch](guest)"],
      ["data/more.yml:12:15", "hullo"],
      ["data/more.yml:14:9", "evening"],
      ["data/nlu.yml:5:9", "hello"],
    ]);
  });

  it("keep what marks words in the examples, and lines that are none", () => {
    const { value, text } = at("topics", "greet", ["unread_lines", 0]);
    expect(value.annotated_examples).toEqual(["good day, [Ms Finch](guest)"]);
    expect([value.unread_lines, text]).toEqual([["not an example"], "not an example"]);
    expect(value.training).toEqual([
      { metadata: { channel: "phone" } },
      { example: 0, metadata: { mood: "good" } },
    ]);
  });
});

describe("what else a project says", () => {
  const at = look(load(), smallRasaFiles());

  it.each([
    ["flows", "rule.say-hello", ["name"], "data/rules.yml:3:11", "say hello"],
    ["flows", "rule.say-hello", ["steps", 1, "action"], "data/rules.yml:6:17", "utter_greet"],
    ["flows", "book_table_form", ["required_slots", 0], "domain/bot.yml:23:22", "party_size"],
    ["entities", "slot.party_size", ["mappings", 0, "entity"], "domain/bot.yml:14:17", "party_size"],
    ["responses", "utter_goodbye", ["variations", 1, "text"], "domain/responses.yml:10:13", undefined],
    ["tools", "action_book_table", [], "domain/bot.yml:25:5", "action_book_table"],
    ["integrations", "endpoint.action_endpoint", ["url"], "endpoints.yml:2:8", undefined],
    ["agent", "agent", ["languages", 0], "config.yml:2:11", "en"],
  ] as const)("%s/%s %j is at %s", (section, id, path, place, text) => {
    const found = at(section, id, path);
    expect(found.at).toBe(place);
    if (text !== undefined) expect(found.text).toBe(text);
  });

  it("becomes a handoff where it can be nothing else", () => {
    const { agent } = load({
      "domain/more.yml": 'version: "3.1"\nactions: [action_human_handoff, action_hand_out_menu]\n',
      "data/flows.yml":
        "flows:\n  pattern_human_handoff:\n    description: A person.\n    steps: [{ action: action_human_handoff }]\n",
    });
    expect([...(agent.sections.get("handoffs")?.keys() ?? [])]).toEqual([
      "action_human_handoff",
      "pattern_human_handoff",
    ]);
  });

  it("becomes instructions, code, sub-agents, model groups and further configurations", () => {
    const { agent } = load({
      "prompts/commands.jinja2": "You take orders.\n",
      "sub_agents/cars/config.yml": "agent: { name: cars, protocol: RASA }\n",
      "endpoints.yml":
        "model_groups:\n  - id: main\n    models:\n      - { provider: openai, model: gpt-4o, temperature: 0 }\n",
      "config/cheap.yml": "language: en\n",
    });
    expect(findItem(agent, "instructions", "prompts.commands.jinja2")?.value.text).toBe("You take orders.");
    expect(findItem(agent, "tools", "agent.cars")?.value).toMatchObject({ name: "cars", kind: "sub-agent" });
    expect(findItem(agent, "tools", "code.actions.actions.py")?.value).toMatchObject({ kind: "code" });
    expect(findItem(agent, "integrations", "model-group.main")?.value.model).toMatchObject({
      provider: "openai",
      name: "gpt-4o",
      temperature: 0,
    });
    expect(findItem(agent, "agent", "config.cheap.yml")?.value.languages).toEqual(["en"]);
  });
});

describe("the digest of a Rasa project", () => {
  const digest = (overrides: Readonly<Record<string, string | null>> = {}) =>
    digestOf(takeSnapshot(load(overrides).agent));
  const changed = (file: string, from: string, to: string): Record<string, string> => {
    const text = smallRasaFiles().get(file) ?? "";
    expect(text).toContain(from);
    return { [file]: text.replace(from, to) };
  };

  it.each([
    ["an entity is marked with another name", "data/nlu.yml", "[four](party_size)", "[four](guests)"],
    ["a synonym changes", "data/nlu.yml", "      - four\n", "      - fore\n"],
    ["a threshold changes", "config.yml", "threshold: 0.5", "threshold: 0.6"],
    ["a step changes", "data/rules.yml", "action: utter_goodbye", "action: utter_default"],
    ["a mapping changes", "domain/bot.yml", "value: 2", "value: 3"],
    ["the code of an action changes", "actions/actions.py", "import Action", "import Action, Tracker"],
    ["a key that nobody knows changes", "domain/bot.yml", "actions:\n", "surprise: 1\nactions:\n"],
    ["an address changes", "endpoints.yml", "/webhook", "/hook"],
  ])("changes when %s", (_, file, from, to) => {
    expect(digest(changed(file, from, to))).not.toBe(digest());
  });

  it("stays when a file is split, renamed or reordered, and when the platform's tests change", () => {
    const rules = smallRasaFiles().get("data/rules.yml") ?? "";
    const [head = "", tail = ""] = rules.split("  - rule: ask again");
    expect(
      digest({
        "data/rules.yml": head,
        "data/a/fallback.yml": `version: "3.1"\nrules:\n  - rule: ask again${tail}`,
      }),
    ).toBe(digest());
    expect(digest({ "tests/test_stories.yml": null })).toBe(digest());
  });
});

describe("files below the folder of tests", () => {
  it("are the platform's own where its layout knows them, and ours where they end in .test.yaml", () => {
    const { platformTests, files } = load();
    expect(platformTests.map(({ file }) => file)).toEqual(["tests/test_stories.yml"]);
    expect(files.map(({ path }) => path)).not.toContain("tests/smoke.test.yaml");
  });

  it("are none of the native layout's, as ever", () => {
    const { agent, files } = loadAgent(
      sourceTree({
        "agent.yaml": "name: A\n",
        "tests/notes.yml": "x: 1\n",
        "tests/topics/a.yaml": "name: A\n",
      }),
      { agent: "a", root: "", tests: "tests", layout: "greenroom" },
    );
    expect(files.map(({ path }) => path)).toEqual(["agent.yaml"]);
    expect(agent.sections.get("topics")?.size).toBe(0);
  });
});
