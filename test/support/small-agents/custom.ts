/** A small agent in files of a team's own that no rule has anything to say about. */
export function smallCustomFiles(
  overrides: Readonly<Record<string, string | null>> = {},
): Map<string, string> {
  const files = new Map(Object.entries(SMALL_CUSTOM));
  for (const [path, text] of Object.entries(overrides)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

const SMALL_CUSTOM: Readonly<Record<string, string>> = {
  "greenroom.yml": `schema: greenroom/v1
agent: corner-cafe
layout: custom
custom:
  sections:
    - section: topics
      files: ["bots/*.intents.json"]
      list: intents
      id: intent
      fields: { sample_questions: examples, content: reply.text, actions.handoffs: transfer }
      schema:
        type: object
        required: [intent, examples]
        properties:
          intent: { type: string, pattern: "^[a-z-]+$" }
          examples: { type: array, items: { type: string } }
    - section: handoffs
      files: [bots/desks.yaml]
      list: desks
      fields: { destination: number }
    - section: instructions
      files: ["prompts/**/*.md"]
environments:
  sandbox: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  pre-release: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
  live: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }
`,
  "bots/corner.intents.json": `{
  "intents": [
    { "intent": "opening-hours", "examples": ["When are you open?"], "reply": { "text": "From 8 am to 6 pm." } },
    {
      "intent": "person",
      "examples": ["I want to talk to somebody"],
      "reply": { "text": "One moment." },
      "transfer": ["counter"]
    }
  ]
}
`,
  "bots/desks.yaml": `desks:
  counter: { number: "+15005550010", default: true, message: I will put you through. }
`,
  "prompts/voice/tone.md": "Be friendly and short.\n",
  "notes/todo.txt": "Nobody reads this here.\n",
  "tests/smoke.test.yaml": `version: 1
conversations:
  - { id: hours, tags: [smoke], say: When are you open?, expect: 8 am }
`,
};
