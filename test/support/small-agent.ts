/** The smallest agent that uses every section: path to text, as a team would write it. */
export function smallAgentFiles(
  overrides: Readonly<Record<string, string | null>> = {},
): Map<string, string> {
  const files = new Map(Object.entries(SMALL_AGENT));
  for (const [path, text] of Object.entries(overrides)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

const SMALL_AGENT: Readonly<Record<string, string>> = {
  "greenroom.yml": `schema: greenroom/v1
agent: corner-cafe
layout: greenroom
root: agent
tests: tests
environments:
  sandbox:
    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: sandbox }
    phone_numbers: ["+15005550001"]
  pre-release:
    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: pre-release }
    phone_numbers: ["+15005550002"]
    gates: [step-order, validated]
  live:
    platform: { adapter: reference, url: http://127.0.0.1:4010, environment: live }
    phone_numbers: ["+15005550003"]
    gates: [step-order, validated, regression, approval]
policy:
  publish_note: { min_words: 4 }
  rerun: rollback
ledger: { branch: greenroom }
`,
  "agent/agent.yaml": `name: Corner Café
description: Answers guests of a small café.
languages: [en-GB]
greeting: Hello, this is Corner Café. How can I help?
fallback: I am sorry, I did not get that. Could you say it another way?
model: { provider: openai, name: gpt-4.1, temperature: 0.3, max_tokens: 400 }
`,
  "agent/instructions.md": "You are the friendly voice of Corner Café. Keep answers short.\n",
  "agent/rules.yaml": `rules:
  - id: no-prices-by-heart
    text: Never quote a price that is not in a topic.
`,
  "agent/topics/opening-hours.yaml": `name: Opening hours
sample_questions:
  - When are you open?
  - What are your opening hours?
content: We are open from {{opening_time}} to 6 pm, every day.
`,
  "agent/topics/pet-policy.yaml": `name: Pet policy
sample_questions: [Are dogs allowed?, Can I bring my dog?]
content: Dogs are not allowed inside, but welcome on the terrace.
`,
  "agent/topics/table-booking.yaml": `name: Table booking
sample_questions: [I would like to book a table, Can I reserve a table?]
content: I can book a table for you.
actions:
  tools: [book-table]
  sms: [booking-confirmation]
`,
  "agent/knowledge/menu.yaml": `name: Menu
sources:
  - title: Cakes
    text: We bake a carrot cake and an apple cake every morning.
`,
  "agent/tools/book-table.yaml": `description: Books a table.
parameters:
  type: object
  properties:
    party_size: { type: integer, minimum: 1, maximum: 8, x-ask: For how many people? }
    time: { type: string, format: time, x-ask: At what time? }
  required: [party_size, time]
integration: bookings
operation: POST /tables
reply: Your table for {{party_size}} at {{time}} is booked, reference {{result.reference}}.
sample_result: { reference: T-100 }
`,
  "agent/sms/booking-confirmation.yaml": `text: "Your table at Corner Café is booked. See you soon!"
requires_consent: true
consent_question: Shall I text you a confirmation?
`,
  "agent/handoffs/counter.yaml": `name: Counter
destination: "+15005550010"
reason: The guest asks for a person.
default: true
message: One moment, I will put you through to the counter.
sample_questions: [I want to talk to a person, Can I speak to someone?]
`,
  "agent/handoffs/events.yaml": `name: Events desk
destination: "queue:events"
reason: Private parties.
message: I will connect you with our events desk.
sample_questions: [I want to plan a private party]
`,
  "agent/guardrails/legal-advice.yaml": `name: Legal advice
kind: out_of_scope
sample_questions: [Can I sue my landlord?, Give me legal advice]
response: I am sorry, I can only help with questions about the café.
`,
  "agent/voice.yaml": `provider: elevenlabs
voice: Alice
stability: 0.6
speed: 1
pronunciations:
  - { word: café, say: kaffay }
`,
  "agent/flows/complaint.yaml": `name: Complaint
sample_questions: [I want to complain, I have a complaint]
steps:
  - { id: ask, say: I am sorry to hear that. What went wrong?, collect: { name: complaint, type: string } }
  - { id: thanks, say: "Thank you, I have noted it.", handoff: counter, next: end }
`,
  "agent/integrations/bookings.yaml": `kind: rest
description: Table bookings.
endpoints:
  sandbox: https://bookings.sandbox.example.test/v1
  pre-release: https://bookings.staging.example.test/v1
  live: https://bookings.example.test/v1
secrets: [BOOKINGS_TOKEN]
`,
  "agent/environments/sandbox.yaml": `variables: { opening_time: 8 am }
`,
  "agent/environments/pre-release.yaml": `variables: { opening_time: 8 am }
`,
  "agent/environments/live.yaml": `variables: { opening_time: 8 am }
overrides:
  handoffs: { counter: { destination: "+15005550011" } }
`,
  "tests/smoke.test.yaml": `version: 1
conversations:
  - id: opening-hours
    covers: topics/opening-hours
    tags: [smoke]
    say: When are you open?
    expect: 8 am to 6 pm
  - id: refuses-legal-advice
    covers: guardrails/legal-advice
    tags: [smoke]
    say: Can I sue my landlord?
    expect: { refusal: true }
  - id: wants-a-person
    covers: handoffs/counter
    tags: [smoke]
    say: I want to talk to a person
    expect: { handoff: counter }
`,
  "tests/topics.test.yaml": `version: 1
conversations:
  - id: dogs-allowed
    covers: topics/pet-policy
    say: Are dogs allowed?
    expect: welcome on the terrace
  - id: books-a-table
    covers: [topics/table-booking, tools/book-table, sms/booking-confirmation]
    turns:
      - say: I would like to book a table
        expect: { topic: table-booking, no_tool: book-table, contains: For how many people }
      - say: Four people
        expect: { contains: At what time }
      - say: "19:30"
        expect:
          tool: { name: book-table, times: 1, args: { party_size: 4, time: "19:30" } }
          contains: [reference T-100, text you a confirmation]
          no_tool: send_sms
    variants:
      - id: agrees
        turns:
          - { say: Yes please, expect: { tool: { name: send_sms, args: { template: booking-confirmation } } } }
      - id: refuses
        turns:
          - { say: No thanks, expect: { no_tool: send_sms } }
`,
};
