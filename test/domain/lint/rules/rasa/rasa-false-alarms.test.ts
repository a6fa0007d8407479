import { describe, expect, it } from "vitest";
import {
  config,
  flow,
  type RasaFiles,
  rasaFindings,
  rule,
} from "../../../../support/small-agents/rasa-findings.ts";

const FINE: readonly (readonly [what: string, files: RasaFiles])[] = [
  [
    "intents that Rasa brings along",
    {
      "data/more.yml": rule("- intent: restart\n- action: utter_greet"),
      "domain/more.yml": "intents: [session_start, nlu_fallback, back]\n",
    },
  ],
  [
    "actions that Rasa brings along, whether declared or not",
    {
      "data/more.yml": rule("- intent: restart\n- action: action_restart\n- action: action_listen"),
      "domain/more.yml": "actions: [action_session_start, action_default_fallback]\n",
    },
  ],
  [
    "slots that Rasa brings along",
    {
      "data/more.yml":
        "stories:\n  - story: s\n    steps:\n      - intent: book_table\n      - slot_was_set: [{ requested_slot: party_size }, { knowledge_base_last_object: x }]\n      - action: utter_greet\n",
    },
  ],
  [
    "a retrieval intent, declared and answered as a group",
    {
      "domain/more.yml":
        "intents: [faq]\nactions: [utter_faq]\nresponses:\n  utter_faq/ask_name:\n    - text: Rosa.\n  utter_faq/ask_age:\n    - text: Two.\n",
      "data/more.yml": rule("- intent: faq\n- action: utter_faq"),
      "data/faq.yml":
        "nlu:\n  - intent: faq/ask_name\n    examples: |\n      - who are you\n      - your name\n      - name please\n      - what are you called\n      - do you have a name\n  - intent: faq/ask_age\n    examples: |\n      - how old are you\n      - your age\n      - age please\n      - are you young\n      - are you old\n",
    },
  ],
  [
    "a rule about one member of a retrieval intent",
    {
      "domain/more.yml": "intents: [faq]\nresponses:\n  utter_faq/ask_name:\n    - text: Rosa.\n",
      "data/more.yml": rule("- intent: faq/ask_name\n- action: utter_faq/ask_name"),
      "data/faq.yml":
        "nlu:\n  - intent: faq/ask_name\n    examples: |\n      - who are you\n      - your name\n      - name please\n      - what are you called\n      - do you have a name\n",
    },
  ],
  [
    "buttons with details, with a command, and with a place for an intent",
    {
      "domain/more.yml":
        "responses:\n  utter_ask_rephrase:\n    - text: Which?\n      buttons:\n        - { title: A, payload: '/book_table{\"party_size\": 2}' }\n        - { title: B, payload: '/SetSlots(party_size=2)' }\n        - { title: C, payload: '/{intent}' }\n        - { title: D, payload: just words }\n        - { title: E, payload: '/greet@0.9' }\n",
    },
  ],
  [
    "an intent that only a button or the server sends",
    {
      "domain/more.yml":
        "intents: [pressed, EXTERNAL_reminder]\nresponses:\n  utter_ask_rephrase:\n    - text: Which?\n      buttons: [{ title: A, payload: /pressed }]\n",
      "data/more.yml": `${rule("- intent: EXTERNAL_reminder\n- action: utter_greet")}  - rule: another\n    steps:\n      - intent: pressed\n      - action: utter_greet\n`,
    },
  ],
  [
    "questions of a form, for the slot alone and for the slot in this form",
    {
      "domain/more.yml":
        "responses:\n  utter_ask_book_table_form_party_size:\n    - text: How many?\n  utter_invalid_party_size:\n    - text: That is no number.\n",
    },
  ],
  [
    "a question that only the form has",
    {
      "domain/more.yml":
        "slots:\n  day: { type: text, mappings: [{ type: from_text }] }\nforms:\n  day_form: { required_slots: [day] }\nresponses:\n  utter_ask_day_form_day:\n    - text: When?\n",
      "data/more.yml": rule("- intent: restart\n- action: day_form\n- active_loop: day_form"),
    },
  ],
  [
    "actions that validate, ask, or fill a slot",
    {
      "domain/more.yml":
        "actions: [validate_book_table_form, validate_party_size, action_ask_day, action_validate_slot_mappings, action_day]\nslots:\n  day: { type: text, mappings: [{ type: custom, action: action_day }] }\n",
    },
  ],
  [
    "an action that the fallback of a policy runs",
    {
      "domain/more.yml": "actions: [action_lost]\n",
      "config.yml": config(
        "pipeline: [{ name: DIETClassifier }]\npolicies: [{ name: RulePolicy, core_fallback_action_name: action_lost }]\n",
      ),
    },
  ],
  ["a configuration that leaves everything to Rasa", { "config.yml": config("pipeline:\npolicies:\n") }],
  [
    "a bot of CALM, which has patterns instead of a fallback",
    {
      "config.yml": config(
        "pipeline: [{ name: CompactLLMCommandGenerator }]\npolicies: [{ name: FlowPolicy }]\n",
      ),
      "data/flows.yml": flow("- action: utter_greet"),
    },
  ],
  [
    "a pattern of one's own, without a description, and the way into one",
    {
      "data/flows.yml": `${flow("- link: pattern_human_handoff\n- action: action_clean_stack")}  pattern_chitchat:\n    steps:\n      - action: action_trigger_chitchat\n      - action: utter_free_chitchat_response\n`,
      "domain/more.yml":
        "responses:\n  utter_free_chitchat_response:\n    - text: Let us talk about tables.\n  utter_clarification_options_rasa:\n    - text: Which one?\n",
    },
  ],
  [
    "a flow that branches, jumps, calls a server's tool and ends",
    {
      "data/flows.yml": flow(
        "- id: start\n  collect: party_size\n  next:\n    - if: slots.party_size > 9\n      then:\n        - id: big\n          action: utter_goodbye\n          next: END\n    - else: done\n- id: done\n  call: find_table\n  mcp_server: tables\n  next: big",
      ),
    },
  ],
  [
    "a collected slot with a question of its own, or filled from the beginning",
    {
      "data/flows.yml": flow("- collect: stars\n  utter: utter_stars\n- collect: place"),
      "domain/more.yml":
        "slots:\n  stars: { type: float, mappings: [{ type: from_llm }] }\n  place: { type: text, initial_value: York, mappings: [{ type: from_llm }] }\nresponses:\n  utter_stars:\n    - text: How many stars?\n",
    },
  ],
  [
    "an intent that only begins a flow",
    {
      "data/flows.yml": flow("- action: utter_greet", "    nlu_trigger: [{ intent: { name: opinion } }]\n"),
      "domain/more.yml": "intents: [opinion]\n",
      "data/more.yml":
        "nlu:\n  - intent: opinion\n    examples: |\n      - an opinion\n      - my view\n      - feedback\n      - let me say\n      - a remark\n",
    },
  ],
  [
    "a response that a slot's validation says",
    {
      "domain/more.yml":
        "slots:\n  stars: { type: float, mappings: [{ type: from_llm }], validation: { rejections: [{ if: slots.stars > 5, utter: utter_at_most_five }] } }\nresponses:\n  utter_at_most_five:\n    - text: Five at most.\n",
    },
  ],
  [
    "responses among which a policy chooses freely",
    {
      "config.yml": config(
        "pipeline: [{ name: FallbackClassifier, threshold: 0.4 }]\npolicies: [{ name: rasa_plus.ml.IntentlessPolicy }]\n",
      ),
      "domain/more.yml": "responses:\n  utter_parking:\n    - text: Behind the house.\n",
    },
  ],
  [
    "thresholds of other components, and no limit for ambiguity",
    {
      "config.yml": config(
        "pipeline: [{ name: parts.Counter, threshold: 12 }, { name: FallbackClassifier, threshold: 0.4, ambiguity_threshold: 0 }]\npolicies: [{ name: RulePolicy }]\n",
      ),
    },
  ],
  [
    "rules that begin alike under different conditions",
    {
      "data/more.yml":
        "rules:\n  - rule: in the form\n    condition: [{ active_loop: book_table_form }]\n    steps:\n      - intent: greet\n      - action: utter_goodbye\n",
    },
  ],
  [
    "a variation that shows something instead of saying it",
    {
      "domain/more.yml":
        "responses:\n  utter_default:\n    - image: map.png\n    - custom: { map: true }\n    - text: ''\n      custom: { map: true }\n",
      "domain/responses.yml":
        "responses:\n  utter_greet: [{ text: Hello. }]\n  utter_goodbye: [{ text: Bye. }]\n  utter_ask_party_size: [{ text: How many? }]\n",
    },
  ],
];

describe("the rules of Rasa projects have nothing to say about", () => {
  it.each(FINE)("%s", async (_, files) => {
    expect(await rasaFindings(files)).toEqual([]);
  });
});
