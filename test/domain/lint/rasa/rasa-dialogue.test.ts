import { describe, expect, it } from "vitest";
import { lintRasa, saidOfRasa } from "../../../support/lint-rasa.ts";
import { smallRasaFiles } from "../../../support/small-agents/rasa.ts";

const rules = (text: string) => ({ "data/more.yml": `version: "3.1"\nrules:\n${text}` });
const domain = (text: string) => ({ "domain/more.yml": `version: "3.1"\n${text}` });

describe("names that lead nowhere", () => {
  it("are told at their place: intents, actions, responses, slots, entities, forms", async () => {
    const findings = await lintRasa(
      rules(`  - rule: everything is wrong
    condition:
      - active_loop: tea_form
      - slot_was_set:
          - colour: red
    steps:
      - or:
          - intent: gret
          - intent: goodbye
            entities: [size]
      - action: utter_grete
      - action: action_dance
`),
    );
    expect(findings.map(({ rule, location: { line, column } }) => `${rule} ${line}:${column}`)).toEqual([
      "rasa-unknown-flow 5:22",
      "rasa-unknown-slot 7:13",
      "rasa-unknown-intent 10:21",
      "rasa-unknown-entity 12:24",
      "rasa-unknown-response 13:17",
      "unknown-tool-reference 14:17",
    ]);
  });

  it("are none when Rasa brings them along", async () => {
    const built = ["restart", "back", "session_start", "out_of_scope", "session_end"]
      .map(
        (intent) =>
          `  - rule: on ${intent}\n    steps: [{ intent: ${intent} }, { action: utter_${intent} }]\n`,
      )
      .join("");
    const actions = ["action_restart", "action_back", "action_two_stage_fallback", "action_deactivate_loop"]
      .map(
        (action) =>
          `  - rule: ${action}\n    condition: [{ active_loop: ${action} }]\n    steps: [{ intent: greet }, { action: ${action} }]\n`,
      )
      .join("");
    const said = await saidOfRasa(rules(built + actions));
    expect(said.filter((one) => !one.includes("There is no response utter_"))).toEqual([]);
  });

  it("warn where a mapping names several intents, and say when one of them is a form", async () => {
    const [finding] = await lintRasa(
      domain(
        "slots:\n  wish: { type: text, mappings: [{ type: from_text, intent: [greet, book_table_form] }] }\n",
      ),
      "rasa-unknown-intent",
    );
    expect(finding).toMatchObject({
      severity: "warning",
      hint: "It is a form: name an intent instead, or take it out.",
    });
  });

  it("count in the platform's own tests, which are no reason to keep a thing", async () => {
    expect(
      await saidOfRasa({
        "tests/test_stories.yml":
          'version: "3.1"\nstories:\n  - story: hello\n    steps:\n      - user: hello\n        intent: gret\n      - action: utter_parking\n',
        ...domain("responses:\n  utter_parking: [{ text: Behind the house. }]\n"),
      }),
    ).toEqual([
      "domain/more.yml:3:3 No rule, story, flow or action says utter_parking.",
      "tests/test_stories.yml:6:17 There is no intent gret.",
    ]);
  });
});

describe("actions", () => {
  it("are used by mappings, policies, intents and code as well", async () => {
    const config = smallRasaFiles().get("config.yml") ?? "";
    expect(
      await saidOfRasa({
        "config.yml": config.replace(
          "- name: RulePolicy",
          "- { name: RulePolicy, core_fallback_action_name: action_a }",
        ),
        ...domain(
          "actions: [action_a, action_b, action_c, action_d, action_e]\nslots:\n  wish: { type: text, mappings: [{ type: custom, action: action_b }] }\n",
        ),
        "actions/more.py":
          'A = ["action_a", "action_b", "action_c"]\ndef name(): return "action_d"\ndef run(): return FollowupAction("action_d")\n',
      }),
    ).toEqual([
      "domain/more.yml:2:31 No rule, story or flow runs action_c.",
      "domain/more.yml:2:51 No code says the action action_e.",
      "domain/more.yml:2:51 No rule, story or flow runs action_e.",
    ]);
  });
});

describe("retrieval intents", () => {
  it("count for the intent and the response that they are below", async () => {
    const examples = ["hours", "address"].map(
      (name) =>
        `  - intent: faq/${name}\n    examples: |\n      - ask about ${name}\n      - ${name}\n      - your ${name}\n`,
    );
    expect(
      await saidOfRasa({
        ...domain(
          "intents: [faq]\nresponses:\n  utter_faq/hours: [{ text: At eight. }]\n  utter_faq/address: [{ text: By the harbour. }]\n",
        ),
        "data/more.yml": `version: "3.1"\nnlu:\n${examples.join("")}rules:\n  - rule: answer\n    steps: [{ intent: faq }, { action: utter_faq }]\n`,
      }),
    ).toEqual([]);
  });
});

describe("the same example in two intents", () => {
  it("is told at its line, whatever the spelling; twice in one intent is fine", async () => {
    expect(
      await saidOfRasa({
        "data/more.yml":
          'version: "3.1"\nnlu:\n  - intent: greet\n    examples: |\n      - Hello!\n      - hi there\n      - see you later!\n',
      }),
    ).toEqual(["data/more.yml:7:9 The same sample question belongs to topics/goodbye."]);
  });
});

describe("contradicting rules", () => {
  const said = (text: string) => saidOfRasa(rules(text), "rasa-contradicting-rules");

  it("are found through `or`, at the action that can't hold", async () => {
    expect(
      await said(
        "  - rule: ask\n    steps:\n      - or:\n          - intent: restart\n          - intent: greet\n      - action: utter_goodbye\n",
      ),
    ).toEqual(['data/rules.yml:6:17 The rule "ask" begins alike and goes on with utter_goodbye.']);
  });

  it("are found where one ends and the other goes on", async () => {
    expect(
      await said(
        "  - rule: say more\n    steps:\n      - intent: greet\n      - action: utter_greet\n      - action: utter_goodbye\n",
      ),
    ).toEqual(['data/more.yml:7:17 The rule "say hello" begins alike and then waits for the guest.']);
  });

  it.each([
    ["another condition", "    condition: [{ active_loop: book_table_form }]\n", ""],
    ["only at the start", "    conversation_start: true\n", ""],
    ["other entities", "", ", entities: [party_size]"],
  ])("are none with %s", async (_, condition, entities) => {
    expect(
      await said(
        `  - rule: another\n${condition}    steps: [{ intent: greet${entities} }, { action: utter_goodbye }]\n`,
      ),
    ).toEqual([]);
  });

  it("are none where a rule says that it does not wait", async () => {
    expect(
      await said(
        "  - rule: first\n    wait_for_user_input: false\n    steps: [{ intent: back }, { action: utter_greet }]\n  - rule: second\n    steps: [{ intent: back }, { action: utter_greet }, { action: utter_goodbye }]\n",
      ),
    ).toEqual([]);
  });
});

describe("fallbacks", () => {
  it("are missed without a classifier and a policy for them, and told when one half is missing", async () => {
    const config = (pipeline: string, policies: string) => ({
      "config.yml": `language: en\npipeline: [${pipeline}]\npolicies: [${policies}]\n`,
    });
    expect(await saidOfRasa(config("{ name: DIETClassifier }", "{ name: MemoizationPolicy }"))).toEqual([
      "config.yml:2:1 Nothing says what happens when the bot does not understand.",
      "data/rules.yml:13:17 This never comes: no FallbackClassifier is in the pipeline.",
    ]);
  });
});
