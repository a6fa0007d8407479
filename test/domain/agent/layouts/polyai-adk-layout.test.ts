import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SECTIONS } from "../../../../src/domain/agent/agent.ts";
import { polyaiAdkLayout } from "../../../../src/domain/agent/layouts/polyai-adk/polyai-adk-layout.ts";
import { recogniseLayout } from "../../../../src/domain/agent/layouts/recognise-layout.ts";
import { loadAgent } from "../../../../src/domain/agent/load-agent.ts";
import type { ValuePath } from "../../../../src/domain/agent/read-yaml.ts";
import { fieldAt } from "../../../../src/domain/json-fields.ts";
import { smallAdkProject } from "../../../support/small-agents/polyai-adk.ts";
import { sourceTree } from "../../../support/source-tree.ts";

type Files = Record<string, string | null>;
const SETTINGS = { agent: "corner-cafe", root: "", tests: "tests", file: "greenroom.yml" } as const;
const load = (overrides: Files = {}) => loadAgent(sourceTree(smallAdkProject(overrides)), SETTINGS);
const itemIn = (loaded: ReturnType<typeof load>, name: string) => {
  const [section, id = ""] = name.split(/\/(.*)/s);
  const item = loaded.agent.sections.get(SECTIONS.find((one) => one === section) ?? "agent")?.get(id);
  if (item === undefined) throw new Error(`there is no ${name}`);
  return item;
};
const valueIn = (name: string, overrides: Files = {}) => itemIn(load(overrides), name).value;

/** `file:line` and the words that stand there. */
function placeOf(name: string, path: ValuePath, overrides: Files = {}): string {
  const loaded = load(overrides);
  const { file, line, column, endLine, endColumn } = loaded.locate(itemIn(loaded, name), path);
  const text = smallAdkProject(overrides).get(file)?.split("\n")[line - 1] ?? "";
  return `${file}:${line} ${endLine === line ? text.slice(column - 1, (endColumn ?? 1) - 1) : ""}`.trim();
}

describe("recognising a project of the ADK", () => {
  const reasonFor = (...paths: string[]) => polyaiAdkLayout.recognise(new Set(paths));

  it("needs its folder of agent settings beside something else of the ADK", () => {
    expect(reasonFor("project.yaml", "agent_settings/rules.txt")).toBe(
      "there are project.yaml and agent_settings/",
    );
    expect(reasonFor("agent_settings/rules.txt", "topics/a.yaml")).toBe(
      "there are agent_settings/ and topics/",
    );
    expect(reasonFor("project.yaml", "topics/a.yaml")).toBeUndefined();
    expect(reasonFor("agent_settings/rules.txt")).toBeUndefined();
    expect(reasonFor("agent.yaml", "topics/a.yaml")).toBeUndefined();
  });

  it("looks below the root of the settings only", () => {
    const files = new Map([...smallAdkProject()].map(([path, text]) => [`bots/cafe/${path}`, text]));
    const named = (root: string) => recogniseLayout(sourceTree(files), { agent: "cafe", root }).layout.id;
    expect(named("bots/cafe")).toBe("polyai-adk");
    expect(named("bots")).toBe("greenroom");
  });
});

describe("a project of the ADK as an agent", () => {
  it("has items in every section, and nothing to say about the small project", () => {
    const { agent, findings } = load();
    expect(findings).toEqual([]);
    expect(agent.displayName).toBe("Corner Café");
    expect(
      Object.fromEntries([...agent.sections].map(([section, items]) => [section, [...items.keys()]])),
    ).toEqual({
      agent: ["agent", "chat", "variants"],
      instructions: ["instructions"],
      rules: [],
      topics: ["a_table_please", "opening_hours"],
      knowledge: ["NOTES"],
      tools: ["find_table", "start_function", "table_booking.book_table"],
      sms: ["booking_confirmation"],
      handoffs: ["counter", "goodbye"],
      guardrails: ["chat-safety-filters", "safety-filters", "voice-safety-filters"],
      voice: [
        "asr-settings",
        "keyphrase-boosting",
        "phrase-filtering",
        "pronunciations",
        "transcript-corrections",
        "voice",
      ],
      flows: ["table_booking"],
      integrations: ["bookings"],
      environments: ["live", "pre-release", "sandbox"],
      responses: ["farewell"],
      entities: ["party_size"],
    });
  });

  it("calls by the names of the native layout what means the same there", () => {
    expect(valueIn("topics/a_table_please")).toMatchObject({
      enabled: true,
      sample_questions: ["I would like a table", "Can I book for tonight?"],
      actions: { tools: ["find_table"], sms: ["booking_confirmation"], handoffs: ["counter"] },
    });
    expect(valueIn("handoffs/counter")).toMatchObject({ default: true, destination: "+15005550010" });
    expect(valueIn("sms/booking_confirmation").phone_numbers).toEqual({
      sandbox: "+15005550021",
      "pre-release": "+15005550022",
      live: "+15005550023",
    });
    expect(valueIn("integrations/bookings")).toMatchObject({
      endpoints: { live: "https://bookings.example.test" },
      auth: { sandbox: "basic", live: "oauth2" },
    });
    expect(valueIn("agent/agent")).toMatchObject({
      languages: ["en-GB", "fr-FR"],
      greeting: "Hello, this is Corner Café in {{attr:city}}. How can I help?",
    });
    expect(valueIn("tools/find_table")).toMatchObject({
      description: "Finds a free table.",
      parameters: {
        properties: { size: { type: "integer", description: "How many guests come" } },
        required: ["size"],
      },
    });
    expect(valueIn("environments/live").data).toEqual({ closed_today: false });
  });

  it("makes one flow of the files of its folder", () => {
    expect(fieldAt(valueIn("flows/table_booking"), "steps")).toMatchObject([
      { id: "check_room", step_type: "function_step" },
      { id: "Ask for the party", say: "How many of you will come?" },
      { id: "Confirm", step_type: "advanced_step" },
    ]);
  });

  it("greets as the chat does when there is no voice", () => {
    const chatOnly = { "voice/configuration.yaml": null };
    expect(valueIn("agent/agent", chatOnly).greeting).toBe("Hello from Corner Café!");
    expect(valueIn("agent/chat", chatOnly).greeting).toEqual({ language_code: "en-GB" });
  });

  it("takes the name of a thing to be its id, as far as it can be one", () => {
    const { agent } = load({
      "config/handoffs.yaml":
        "handoffs: [{ name: front desk, is_default: true, sip_config: { method: bye } }, { name: ' ', sip_config: { method: bye } }]\n",
    });
    expect([...(agent.sections.get("handoffs")?.keys() ?? [])]).toEqual(["front-desk"]);
  });

  it.each<[string, ValuePath, string]>([
    ["agent/agent", ["name"], "project.yaml:4 Corner Café"],
    ["agent/agent", ["languages", 0], "agent_settings/languages.yaml:1 en-GB"],
    ["agent/agent", ["languages", 1], "agent_settings/languages.yaml:2 fr-FR"],
    [
      "agent/agent",
      ["greeting"],
      "voice/configuration.yaml:2 Hello, this is Corner Café in {{attr:city}}. How can I help?",
    ],
    [
      "agent/agent",
      ["experimental_config", "vad", "vad_end"],
      "agent_settings/experimental_config.json:1 600",
    ],
    ["instructions/instructions", ["text", "{{ho:counter}}"], "agent_settings/rules.txt:3 {{ho:counter}}"],
    ["topics/opening_hours", ["sample_questions", 1], "topics/opening_hours.yaml:3 Are you open on Sunday?"],
    [
      "topics/a_table_please",
      ["actions", "sms", 0],
      "topics/a_table_please.yaml:6 {{twilio_sms:booking_confirmation}}",
    ],
    ["topics/a_table_please", ["actions", "handoffs", 0], "topics/a_table_please.yaml:7 {{ho:counter}}"],
    [
      "sms/booking_confirmation",
      ["phone_numbers", "pre-release"],
      'config/sms_templates.yaml:4 "+15005550022"',
    ],
    ["handoffs/counter", ["destination"], 'config/handoffs.yaml:5 "+15005550010"'],
    ["handoffs/goodbye", ["default"], "config/handoffs.yaml:9 false"],
    [
      "integrations/bookings",
      ["endpoints", "live"],
      "config/api_integrations.yaml:7 https://bookings.example.test",
    ],
    ["integrations/bookings", ["auth", "sandbox"], "config/api_integrations.yaml:5 basic"],
    ["flows/table_booking", ["start_step"], "flows/table_booking/flow_config.yaml:3 Ask for the party"],
    [
      "flows/table_booking",
      ["steps", 1, "say"],
      "flows/table_booking/steps/ask_for_the_party.yaml:3 How many of you will come?",
    ],
    [
      "flows/table_booking",
      ["steps", 1, "conditions", 0, "child_step"],
      "flows/table_booking/steps/ask_for_the_party.yaml:9 check_room",
    ],
    [
      "flows/table_booking",
      ["steps", 2, "say", "{{ft:book_table}}"],
      "flows/table_booking/steps/confirm.yaml:4 {{ft:book_table}}",
    ],
    [
      "environments/pre-release",
      ["data", "closed_today"],
      "real_time_configuration/pre_release/data.json:1 false",
    ],
    ["knowledge/NOTES", ["sources", 0, "text"], "context/NOTES.MD:1"],
  ])("finds %s %j again at %s", (name, path, place) => {
    expect(placeOf(name, path)).toBe(place);
  });

  it("leaves functions that are called out of the actions when it holds none", () => {
    const none = Object.fromEntries(
      [...smallAdkProject().keys()].filter((path) => path.endsWith(".py")).map((path) => [path, null]),
    );
    expect(fieldAt(valueIn("topics/a_table_please", none), "actions")).toEqual({
      tools: [],
      sms: ["booking_confirmation"],
      handoffs: ["counter"],
    });
  });

  it.each([
    ["topics/a.yaml", "name: a\nenabled: yes please\n", "2:10 wrong-type"],
    ["topics/a.yaml", "content: x\n", "1:1 missing-key"],
    ["topics/a.yaml", "name: a\nexampel_queries: [x]\n", "2:1 unknown-key"],
    [
      "config/handoffs.yaml",
      "handoffs:\n  - name: a\n    sip_config: { method: call }\n",
      "3:27 wrong-value",
    ],
    ["config/handoffs.yaml", "- name: a\n", "1:1 wrong-type"],
    ["config/entities.yaml", "entities: [{ name: a, entity_type: nummeric }]\n", "1:36 wrong-value"],
    ["test_suite/a.yaml", "name: a\nscenario: x\nchannel: sms\nlanguage: en-GB\n", "3:10 wrong-value"],
    ["topics/a.yml", "name: a\n", "1:1 unknown-file"],
    ["config/handoff.yaml", "handoffs: []\n", "1:1 unknown-file"],
    ["flows/lost/steps/a.yaml", "step_type: advanced_step\nname: a\nprompt: x\n", "1:1 missing-file"],
    ["real_time_configuration/live/data.json", "[]\n", "1:1 wrong-type"],
  ])("says about %s with %j: %s", (path, text, place) => {
    const found = load({ [path]: text }).findings.map(
      ({ location: { file, line, column }, rule }) => `${file}:${line}:${column} ${rule}`,
    );
    expect(found).toContain(`${path}:${place}`);
  });

  it("passes over what is not the ADK's", () => {
    const { findings } = load({
      "_gen/x.yaml": "a: [",
      "README.md": "x",
      "functions/__init__.py": "",
      "topics/.keep": "",
      "topics/notes.txt": "x",
    });
    expect(findings).toEqual([]);
  });

  it("never throws for values of wrong types anywhere, and keeps every other file", () => {
    const paths = [...smallAdkProject().keys()].filter((path) => /\.(?:yaml|json)$/.test(path));
    const keys = [
      ...new Set(
        [...smallAdkProject().values()].flatMap((text) =>
          [...text.matchAll(/([a-z_]+):/g)].map(([, key = ""]) => key),
        ),
      ),
      "__proto__",
      "constructor",
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 5, -1, "x", "", "{{", "{{fn:x}}", "{{ho:constructor}}", "\u0024{x}"),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie("any"), { maxKeys: 6 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, any) => {
        const { agent } = load({ [path]: JSON.stringify(any) });
        expect(agent.sections.get("instructions")?.size).toBe(1);
      }),
      { numRuns: 400 },
    );
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});
