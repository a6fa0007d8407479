/** A small, complete project of PolyAI's ADK that uses every kind of file: path to text, as a team would write it. */
export function smallAdkProject(
  overrides: Readonly<Record<string, string | null>> = {},
): Map<string, string> {
  const files = new Map(Object.entries(SMALL_ADK_PROJECT));
  for (const [path, text] of Object.entries(overrides)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

const SAFETY = `categories:
  violence: { enabled: true, level: medium }
  hate: { enabled: true, level: medium }
  sexual: { enabled: true, level: strict }
  self_harm: { enabled: true, level: strict }
`;
const REAL_TIME_SCHEMA = `{ "type": "object", "properties": { "closed_today": { "type": "boolean" } } }
`;

const SMALL_ADK_PROJECT: Readonly<Record<string, string>> = {
  "greenroom.yml": `schema: greenroom/v1
agent: corner-cafe
layout: polyai-adk
root: ""
tests: tests
environments:
  sandbox:
    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: sandbox }
    phone_numbers: ["+15005550001"]
  pre-release:
    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: pre-release }
    phone_numbers: ["+15005550002"]
  live:
    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: live }
    phone_numbers: ["+15005550003"]
`,
  "project.yaml": `project_id: corner-cafe
account_id: corner
region: uk-1
project_name: Corner Café
`,
  "agent_settings/personality.yaml": `adjectives: { Polite: true, Kind: true, Funny: false }
custom: ""
`,
  "agent_settings/role.yaml": `value: other
additional_info: Answers guests of a small café
custom: Host of the café in {{attr:city}}
`,
  "agent_settings/rules.txt": `Be kind and brief.
Use {{fn:find_table}} before you promise a table.
When you can't help, use {{ho:counter}}.
Call the guest {{vrbl:guest_name}} once you know the name.
`,
  "agent_settings/languages.yaml": `default_language: en-GB
additional_languages: [fr-FR]
`,
  "agent_settings/safety_filters.yaml": SAFETY,
  "agent_settings/experimental_config.json": `{ "vad": { "vad_end": 600 } }
`,
  "config/entities.yaml": `entities:
  - name: party_size
    description: How many guests come
    entity_type: numeric
    config: { has_decimal: false, has_range: true, min: 1, max: 8 }
`,
  "config/handoffs.yaml": `handoffs:
  - name: counter
    description: A person at the counter
    is_default: true
    sip_config: { method: refer, phone_number: "+15005550010" }
    sip_headers: []
  - name: goodbye
    description: Ends the call
    is_default: false
    sip_config: { method: bye }
`,
  "config/sms_templates.yaml": `sms_templates:
  - name: booking_confirmation
    text: "{{vrbl:guest_name}}, your table is booked. {{tn:farewell}}"
    env_phone_numbers: { sandbox: "+15005550021", pre_release: "+15005550022", live: "+15005550023" }
`,
  "config/translations.yaml": `translations:
  - name: farewell
    translations: { en-GB: See you soon!, fr-FR: À bientôt ! }
`,
  "config/variant_attributes.yaml": `variants:
  - { name: harbour, is_default: true }
  - { name: station }
attributes:
  - name: city
    values: { harbour: Portside, station: Railton }
`,
  "config/api_integrations.yaml": `api_integrations:
  - name: bookings
    description: Table bookings
    environments:
      sandbox: { base_url: https://bookings.sandbox.example.test, auth_type: basic }
      pre-release: { base_url: https://bookings.staging.example.test, auth_type: oauth2 }
      live: { base_url: https://bookings.example.test, auth_type: oauth2 }
    operations:
      - { name: get_table, method: GET, resource: "/tables/{size}" }
`,
  "context/NOTES.MD": `What is done when: every table is booked through the interface.
`,
  "voice/configuration.yaml": `greeting:
  welcome_message: Hello, this is Corner Café in {{attr:city}}. How can I help?
  language_code: en-GB
style_prompt: { prompt: Speak slowly. }
disclaimer_messages: { message: This call is recorded., enabled: true, language_code: en-GB }
`,
  "voice/safety_filters.yaml": `enabled: true\n${SAFETY}`,
  "voice/speech_recognition/asr_settings.yaml": `barge_in: false
interaction_style: balanced
`,
  "voice/speech_recognition/keyphrase_boosting.yaml": `keyphrases:
  - { keyphrase: carrot cake, level: boosted }
`,
  "voice/speech_recognition/transcript_corrections.yaml": `corrections:
  - name: Doubled digits
    regular_expressions:
      - { regular_expression: '\\bdouble (\\d)\\b', replacement: '\\1\\1', replacement_type: partial }
`,
  "voice/response_control/pronunciations.yaml": `pronunciations:
  - { regex: '\\bcafé\\b', replacement: kaffay }
`,
  "voice/response_control/phrase_filtering.yaml": `phrase_filtering:
  - name: Other cafés
    regular_expressions: ['\\bTeahouse\\b']
    say_phrase: false
    function: find_table
`,
  "chat/configuration.yaml": `greeting: { welcome_message: Hello from Corner Café!, language_code: en-GB }
style_prompt: { prompt: Keep it short. }
`,
  "chat/safety_filters.yaml": `enabled: true\n${SAFETY}`,
  "functions/start_function.py": `from _gen import *  # <AUTO GENERATED>


def start_function(conv: Conversation):
    conv.state.guest_name = ""
`,
  "functions/find_table.py": `from _gen import *  # <AUTO GENERATED>


@func_description("Finds a free table.")
@func_parameter("size", "How many guests come")
@func_latency_control(
    delay_before_responses_start=2,
    silence_after_each_response=3,
    delay_responses=[("One moment.", 3)],
)
def find_table(conv: Conversation, size: int):
    return conv.api.bookings.get_table(size).text
`,
  "flows/table_booking/flow_config.yaml": `name: Table booking
description: Books a table
start_step: Ask for the party
`,
  "flows/table_booking/steps/ask_for_the_party.yaml": `step_type: default_step
name: Ask for the party
prompt: How many of you will come?
conditions:
  - name: knows the size
    condition_type: step_condition
    description: The guest said how many
    required_entities: [party_size]
    child_step: check_room
  - { name: leaves, condition_type: exit_flow_condition, description: The guest gave up, required_entities: [] }
extracted_entities: [party_size]
`,
  "flows/table_booking/steps/confirm.yaml": `step_type: advanced_step
name: Confirm
prompt: >-
  Repeat that {{entity:party_size}} guests come. When they agree, call {{ft:book_table}}
  and offer {{twilio_sms:booking_confirmation}}.
dtmf_config: { is_enabled: true, inter_digit_timeout: 5, max_digits: 1 }
vad: { vad_start: 0.2, vad_end: 0.8 }
`,
  "flows/table_booking/function_steps/check_room.py": `from _gen import *  # <AUTO GENERATED>


def check_room(conv: Conversation, flow: Flow):
    flow.goto_step("Confirm")
`,
  "flows/table_booking/functions/book_table.py": `from _gen import *  # <AUTO GENERATED>


@func_description("The guest agreed to the booking.")
def book_table(conv: Conversation, flow: Flow):
    conv.exit_flow()
`,
  "topics/opening_hours.yaml": `name: Opening hours
enabled: true
example_queries: [When are you open?, Are you open on Sunday?]
content: We are open every day from 8 am to 6 pm.
actions: Tell the guest the hours of {{attr:city}}.
`,
  "topics/a_table_please.yaml": `name: A table, please!
enabled: true
example_queries: [I would like a table, Can I book for tonight?]
content: We have tables for up to eight guests.
actions: |-
  Find one with {{fn:find_table}}('4'), send {{twilio_sms:booking_confirmation}},
  and use {{ho:counter}} for larger parties. {{tn:farewell}}
`,
  "test_suite/books_a_table.yaml": `name: Books a table
scenario: Ask for a table for four.
channel: voice
language: en-GB
variant: station
simulated_at: 2026-01-15T09:30:00Z
caller_number: "+15005550030"
tags: [smoke]
prompt_assertions: [The agent offers a table]
function_call_assertions:
  - name: find_table
    arguments: [{ parameter_name: size, expected_value: "4", value_type: integer }]
`,
  "real_time_configuration/draft_and_sandbox/schema.json": REAL_TIME_SCHEMA,
  "real_time_configuration/draft_and_sandbox/data.json": `{ "closed_today": false }\n`,
  "real_time_configuration/pre_release/schema.json": REAL_TIME_SCHEMA,
  "real_time_configuration/pre_release/data.json": `{ "closed_today": false }\n`,
  "real_time_configuration/live/schema.json": REAL_TIME_SCHEMA,
  "real_time_configuration/live/data.json": `{ "closed_today": false }\n`,
  "tests/smoke.test.yaml": `version: 1
conversations:
  - id: opening-hours
    covers: topics/opening_hours
    tags: [smoke]
    say: When are you open?
    expect: 8 am to 6 pm
`,
};
