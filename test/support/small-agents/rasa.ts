/** A small bot in the layout rasa that no rule has anything to say about. */
export function smallRasaFiles(overrides: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const files = new Map(Object.entries(SMALL_RASA));
  for (const [path, text] of Object.entries(overrides)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

const SMALL_RASA: Readonly<Record<string, string>> = {
  "greenroom.yml": `schema: greenroom/v1
agent: corner-cafe
layout: rasa
environments:
  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  pre-release: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  live: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
`,
  "config.yml": `recipe: default.v1
language: en
pipeline:
  - name: WhitespaceTokenizer
  - name: CountVectorsFeaturizer
  - name: DIETClassifier
    epochs: 100
  - name: FallbackClassifier
    threshold: 0.5
policies:
  - name: MemoizationPolicy
  - name: RulePolicy
`,
  "domain/bot.yml": `version: "3.1"
intents:
  - greet
  - goodbye
  - book_table:
      use_entities: [party_size]
entities:
  - party_size
slots:
  party_size:
    type: float
    mappings:
      - type: from_entity
        entity: party_size
      - type: from_intent
        intent: book_table
        value: 2
        conditions:
          - active_loop: book_table_form
            requested_slot: party_size
forms:
  book_table_form:
    required_slots: [party_size]
actions:
  - action_book_table
`,
  "domain/responses.yml": `version: "3.1"
responses:
  utter_greet:
    - text: Hello, this is Corner Café. How can I help?
      buttons:
        - title: Book a table
          payload: /book_table
  utter_goodbye:
    - text: See you soon.
    - text: Goodbye, and thank you for your call.
  utter_default:
    - text: I am sorry, I did not get that. Could you say it another way?
  utter_ask_party_size:
    - text: For how many people?
`,
  "data/nlu.yml": `version: "3.1"
nlu:
  - intent: greet
    examples: |
      - hello
      - good morning
      - hi there
      - hey
      - good evening to you
  - intent: goodbye
    examples: |
      - bye
      - see you later
      - that is all for today
      - thanks and goodbye
      - have a nice day
  - intent: book_table
    examples: |
      - I would like to book a table
      - can I reserve a table for [four](party_size)
      - a table for [2]{"entity": "party_size", "value": "2"} please
      - do you have room for [six](party_size) tonight
      - book a table
  - synonym: "4"
    examples: |
      - four
`,
  "data/rules.yml": `version: "3.1"
rules:
  - rule: say hello
    steps:
      - intent: greet
      - action: utter_greet
  - rule: say goodbye
    steps:
      - intent: goodbye
      - action: utter_goodbye
  - rule: ask again
    steps:
      - intent: nlu_fallback
      - action: utter_default
  - rule: begin a booking
    steps:
      - intent: book_table
      - action: book_table_form
      - active_loop: book_table_form
  - rule: book when the form is done
    condition:
      - active_loop: book_table_form
    steps:
      - action: book_table_form
      - active_loop: null
      - action: action_book_table
`,
  "data/stories.yml": `version: "3.1"
stories:
  - story: a guest says hello, then books
    steps:
      - intent: greet
      - action: utter_greet
      - or:
          - intent: book_table
            entities:
              - party_size: 2
          - intent: book_table
      - slot_was_set:
          - party_size: 2
      - action: book_table_form
      - active_loop: book_table_form
`,
  "actions/actions.py": `from rasa_sdk import Action


class BookTable(Action):
    def name(self):
        return "action_book_table"
`,
  "endpoints.yml": `action_endpoint:
  url: https://actions.corner-cafe.example/webhook
`,
  "credentials.yml": `rest:
`,
  "tests/test_stories.yml": `version: "3.1"
stories:
  - story: a guest says hello
    steps:
      - user: |
          hello
        intent: greet
      - action: utter_greet
`,
  "tests/smoke.test.yaml": `version: 1
conversations:
  - id: greets
    tags: [smoke]
    say: Hello
    expect: Corner Café
`,
};
