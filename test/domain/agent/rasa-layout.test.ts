import { describe, expect, it } from "vitest";
import { loadRasa } from "../../support/small-agents/load-rasa.ts";

describe("examples of an intent", () => {
  const { item, place, names } = loadRasa({
    "data/more.yml": `nlu:
  - intent: book_table
    examples: |
      - my table, please: book a table
      - book
      - table

      - 窓際の席 [four](party_size:4)
  - intent: book_table
    examples:
      - text: a seat by the window
        metadata: { sentiment: neutral }
      - 'room for [ten]{"entity": "party_size", "role": "guests"}'
`,
  });

  it("are the sample questions of one topic, from whichever files they come, as a guest says them", () => {
    expect(item("topics", "book_table").value).toMatchObject({
      name: "book_table",
      enabled: true,
      declared: true,
      sample_questions: [
        "my table, please: book a table",
        "book",
        "table",
        "窓際の席 four",
        "a seat by the window",
        "room for ten",
        "I would like to book a table",
        "can I reserve a table for four",
        "a table for 2 please",
        "do you have room for six tonight",
        "book a table",
      ],
    });
  });

  it.each([
    [0, "data/more.yml:4:9"],
    [1, "data/more.yml:5:9"],
    [2, "data/more.yml:6:9"],
    [3, "data/more.yml:8:9"],
    [4, "data/more.yml:11:15"],
    [5, "data/more.yml:13:9"],
    [6, "data/nlu.yml:19:9"],
    [10, "data/nlu.yml:23:9"],
  ])("are found again at their own lines: number %i at %s", (index, expected) => {
    expect(place("topics", "book_table", ["sample_questions", index])).toBe(expected);
  });

  it("name the entities that are marked in them", () => {
    expect(names("topics", "book_table")).toEqual([
      "sample_questions.3 entities/party_size",
      "sample_questions.5 entities/party_size",
      "sample_questions.7 entities/party_size",
      "sample_questions.8 entities/party_size",
      "sample_questions.9 entities/party_size",
      "settings.use_entities.0 entities/party_size",
    ]);
  });

  it("keep what is marked in them and noted beside them", () => {
    expect(item("topics", "book_table").value.annotated).toEqual([
      "窓際の席 [four](party_size:4)",
      { text: "a seat by the window", metadata: { sentiment: "neutral" } },
      'room for [ten]{"entity": "party_size", "role": "guests"}',
      "can I reserve a table for [four](party_size)",
      'a table for [2]{"entity": "party_size", "value": "2"} please',
      "do you have room for [six](party_size) tonight",
    ]);
  });

  it("may be those of a retrieval intent, of which the domain declares only the group", () => {
    const { item: found } = loadRasa({
      "domain/more.yml": "intents: [faq]\n",
      "data/faq.yml": "nlu:\n  - intent: faq/ask_name\n    examples: |\n      - who are you\n",
    });
    expect(found("topics", "faq-ask_name").value).toMatchObject({ declared: true, group: "faq" });
    expect(found("topics", "faq").value).toMatchObject({ declared: true, sample_questions: [] });
  });
});

describe("a domain", () => {
  const { item, place, names, agent, findings } = loadRasa({
    "domain/more.yml": `slots:
  note:
    type: text
    mappings:
      - { type: from_text, intent: [greet, goodbye], not_intent: book_table }
      - { type: custom, action: action_note }
    validation:
      rejections:
        - { if: not slots.note, utter: utter_default }
responses:
  utter_choose:
    - text: Which one?
      buttons:
        - { title: A table, payload: '/book_table{"party_size": "2"}' }
        - { title: For two, payload: /SetSlots(party_size=2) }
        - { title: Bye, payload: /goodbye }
      condition:
        - { type: slot, name: note, value: x }
actions: [action_note, utter_choose, book_table_form]
session_config: { session_expiration_time: 60 }
`,
    "data/even-more.yml":
      "session_config: { carry_over_slots_to_new_session: true }\nactions: [action_note]\n",
  });

  it("may be split over files", () => {
    expect([...(agent.sections.get("tools")?.keys() ?? [])]).toEqual(["action_book_table", "action_note"]);
    expect(place("entities", "slot.note", ["type"])).toBe("domain/more.yml:3:11");
    expect(place("entities", "party_size")).toBe("domain/bot.yml:8:5");
    expect(place("topics", "book_table", ["settings", "use_entities", 0])).toBe("domain/bot.yml:6:22");
    expect(findings).toEqual([]);
  });

  it("has slots whose mappings name intents, forms, slots and actions", () => {
    expect(item("entities", "slot.note").value).toMatchObject({ name: "note", kind: "slot", type: "text" });
    expect(names("entities", "slot.note")).toEqual([
      "mappings.0.intent.0 topics/greet",
      "mappings.0.intent.1 topics/goodbye",
      "mappings.0.not_intent topics/book_table",
      "mappings.1.action tools/action_note",
      "validation.rejections.0.utter responses/utter_default",
    ]);
    expect(names("entities", "slot.party_size")).toEqual([
      "mappings.0.entity entities/party_size",
      "mappings.1.intent topics/book_table",
      "mappings.1.conditions.0.active_loop flows/book_table_form",
      "mappings.1.conditions.0.requested_slot entities/slot.party_size",
    ]);
  });

  it("has responses whose buttons and conditions name intents and slots", () => {
    expect(names("responses", "utter_choose")).toEqual([
      "variations.0.buttons.0.payload topics/book_table",
      "variations.0.buttons.2.payload topics/goodbye",
      "variations.0.condition.0.name entities/slot.note",
    ]);
    expect(place("responses", "utter_choose", ["variations", 0, "text"])).toBe("domain/more.yml:12:13");
    expect(place("responses", "utter_choose", [], "key")).toBe("domain/more.yml:11:3");
  });

  it("has forms that require slots", () => {
    expect(names("flows", "book_table_form")).toEqual(["required_slots.0 entities/slot.party_size"]);
  });

  it("keeps settings of the session from every file that has some", () => {
    expect(item("agent", "session_config").value).toEqual({ carry_over_slots_to_new_session: true });
    expect(item("agent", "session_config-2").value).toEqual({ session_expiration_time: 60 });
  });

  it("declares a name once: a second one is an error that says where the first is", () => {
    const { findings: twice } = loadRasa({
      "domain/twice.yml": "responses:\n  utter_greet:\n    - text: Hi.\nintents:\n  - greet\n",
    });
    expect(twice.map(({ rule, location, message }) => [rule, location.line, message])).toEqual([
      ["duplicate-item", 2, "`utter_greet` of responses is already in domain/responses.yml."],
      ["duplicate-item", 5, "The intent greet is declared twice."],
    ]);
  });
});

describe("settings of a Rasa project", () => {
  const { item, place } = loadRasa({
    "config.yml": `language: en
additional_languages: [fr]
pipeline:
  - name: CompactLLMCommandGenerator
    llm: { provider: openai, model: gpt-4o, temperature: 0 }
policies:
  - name: FlowPolicy
`,
    "endpoints.yml": "action_endpoint:\n  url: http://localhost:5055/webhook\nmodel_groups:\n  - id: fast\n",
    "credentials.yml": "rest:\nsocketio:\n  bot_message_evt: bot_uttered\n",
    "prompts/command.jinja2": "You help guests of {{ place }}.\r\nBe brief.\n",
  });

  it("become the agent, with the model that its first component asks", () => {
    expect(item("agent", "agent").value).toMatchObject({
      languages: ["en", "fr"],
      model: { name: "gpt-4o", provider: "openai", temperature: 0 },
    });
    expect(place("agent", "agent", ["model", "temperature"])).toBe("config.yml:5:58");
  });

  it("become integrations, one for each endpoint and channel", () => {
    expect(item("integrations", "endpoint.action_endpoint").value).toEqual({
      name: "action_endpoint",
      kind: "endpoint",
      url: "http://localhost:5055/webhook",
    });
    expect(item("integrations", "endpoint.model_groups").value).toMatchObject({ value: [{ id: "fast" }] });
    expect(item("integrations", "channel.rest").value).toMatchObject({ name: "rest", kind: "channel" });
    expect(place("integrations", "channel.socketio", ["bot_message_evt"])).toBe("credentials.yml:3:20");
  });

  it("become instructions where they are prompts", () => {
    expect(item("instructions", "prompts.command.jinja2").value).toEqual({
      text: "You help guests of {{ place }}.\nBe brief.",
    });
  });
});
