/** A small, complete export of Dialogflow CX that uses every kind of file: path to text. */
export function smallCxExport(overrides: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const files = new Map(Object.entries(SMALL_CX_EXPORT));
  for (const [path, text] of Object.entries(overrides)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const say = (text: string, languageCode = "en") => ({ text: { text: [text] }, languageCode });
const phrases = (languageCode: string, ...texts: string[]) =>
  json({
    trainingPhrases: texts.map((text, index) => ({
      id: `5f0c1f0e-0000-4000-8000-${languageCode === "en" ? "0" : "1"}0000000000${index}`,
      parts: [{ text, auto: true }],
      repeatCount: 1,
      languageCode,
    })),
  });

const SMALL_CX_EXPORT: Readonly<Record<string, string>> = {
  "greenroom.yml": `schema: greenroom/v1
agent: corner-cafe
layout: dialogflow-cx
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
  "agent.json": json({
    displayName: "Corner Café",
    defaultLanguageCode: "en",
    supportedLanguageCodes: ["fr"],
    timeZone: "Europe/Paris",
    startFlow: "Default Start Flow",
    speechToTextSettings: { enableSpeechAdaptation: true },
    textToSpeechSettings: {
      synthesizeSpeechConfigs: [
        { key: "en", value: { voice: { name: "en-GB-Neural2-A" }, speakingRate: 1.1 } },
      ],
    },
  }),
  "agentTransitionRouteGroups/everywhere.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000010",
    displayName: "everywhere",
    transitionRoutes: [
      {
        intent: "talk.to.person",
        triggerFulfillment: { messages: [{ telephonyTransferCall: { phoneNumber: "+15005550010" } }] },
      },
    ],
  }),
  "flows/Default Start Flow/Default Start Flow.json": json({
    name: "00000000-0000-0000-0000-000000000000",
    displayName: "Default Start Flow",
    transitionRoutes: [
      {
        intent: "Default Welcome Intent",
        triggerFulfillment: {
          messages: [say("Welcome to Corner Café."), say("Bienvenue au Corner Café.", "fr")],
        },
      },
      { intent: "book.table", targetFlow: "Booking" },
    ],
    eventHandlers: [
      { event: "sys.no-match-default", triggerFulfillment: { messages: [say("Could you say that again?")] } },
      { event: "sys.no-input-default", triggerFulfillment: { messages: [say("Are you still there?")] } },
    ],
    transitionRouteGroups: ["everywhere"],
  }),
  "flows/Booking/Booking.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000020",
    displayName: "Booking",
    transitionRoutes: [{ condition: "true", targetPage: "Details" }],
  }),
  "flows/Booking/pages/Details.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000021",
    displayName: "Details",
    form: {
      parameters: [
        {
          displayName: "seating",
          required: true,
          entityType: "@seating",
          fillBehavior: { initialPromptFulfillment: { messages: [say("Inside or on the terrace?")] } },
        },
      ],
    },
    transitionRoutes: [
      {
        condition: '$page.params.status = "FINAL"',
        triggerFulfillment: { webhook: "orders", tag: "book" },
        targetPage: "Thanks",
      },
    ],
    transitionRouteGroups: ["polite"],
  }),
  "flows/Booking/pages/Thanks.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000022",
    displayName: "Thanks",
    entryFulfillment: { messages: [say("Your table is booked.")] },
    transitionRoutes: [{ condition: "true", targetPage: "END_SESSION" }],
  }),
  "flows/Booking/transitionRouteGroups/polite.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000023",
    displayName: "polite",
    transitionRoutes: [
      { intent: "Default Welcome Intent", triggerFulfillment: { messages: [say("Hello again.")] } },
    ],
  }),
  "intents/Default Welcome Intent/Default Welcome Intent.json": json({
    name: "00000000-0000-0000-0000-000000000000",
    displayName: "Default Welcome Intent",
    priority: 500000,
  }),
  "intents/Default Welcome Intent/trainingPhrases/en.json": phrases("en", "hello", "good day"),
  "intents/Default Welcome Intent/trainingPhrases/fr.json": phrases("fr", "bonjour"),
  "intents/Default Negative Intent/Default Negative Intent.json": json({
    name: "00000000-0000-0000-0000-000000000001",
    displayName: "Default Negative Intent",
    isFallback: true,
  }),
  "intents/book.table/book.table.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000030",
    displayName: "book.table",
    parameters: [{ id: "seating", entityType: "@seating" }],
  }),
  "intents/book.table/trainingPhrases/en.json": json({
    trainingPhrases: [
      {
        parts: [{ text: "I want a table " }, { text: "inside", parameterId: "seating" }],
        repeatCount: 1,
        languageCode: "en",
      },
      { parts: [{ text: "can I book a table" }], repeatCount: 1, languageCode: "en" },
    ],
  }),
  "intents/book.table/trainingPhrases/fr.json": phrases("fr", "je voudrais réserver une table"),
  "intents/talk.to.person/talk.to.person.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000031",
    displayName: "talk.to.person",
  }),
  "intents/talk.to.person/trainingPhrases/en.json": phrases("en", "let me talk to a person"),
  "intents/talk.to.person/trainingPhrases/fr.json": phrases("fr", "je veux parler à quelqu'un"),
  "entityTypes/seating/seating.json": json({ displayName: "seating", kind: "KIND_MAP" }),
  "entityTypes/seating/entities/en.json": json({
    entities: [{ value: "terrace", synonyms: ["terrace", "outside"], languageCode: "en" }],
  }),
  "webhooks/orders.json": json({
    displayName: "orders",
    genericWebService: { uri: "https://orders.cafe.example/hook" },
    timeout: { seconds: 5 },
  }),
  "playbooks/Recommendations/Recommendations.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000040",
    displayName: "Recommendations",
    goal: "Recommend a cake of the day.",
    instruction: { steps: [{ text: "Ask what the guest likes." }] },
    referencedTools: ["projects/1/locations/global/agents/1/tools/5f0c1f0e-0000-4000-8000-000000000050"],
  }),
  "playbooks/Recommendations/examples/carrot.json": json({
    displayName: "carrot",
    actions: [
      { userUtterance: { text: "Something with carrots?" } },
      { agentUtterance: { text: "The carrot cake." } },
    ],
    languageCode: "en",
  }),
  "tools/menu-search/menu-search.json": json({
    name: "5f0c1f0e-0000-4000-8000-000000000050",
    displayName: "menu-search",
    description: "Finds a dish on the menu.",
    functionSpec: { inputSchema: { type: "object", properties: { dish: { type: "string" } } } },
  }),
  "generators/summary/summary.json": json({
    displayName: "summary",
    llmModelSettings: { model: "gemini-2.0-flash-001" },
  }),
  "generators/summary/phrases/en.json": json({
    promptTexts: [{ text: "Sum up the conversation.", languageCode: "en" }],
  }),
  "generativeSettings/en.json": json({
    languageCode: "en",
    generativeSafetySettings: { bannedPhrases: [{ text: "lottery", languageCode: "en" }] },
    llmModelSettings: { model: "gemini-2.0-flash-001", parameters: { temperature: 0.2 } },
  }),
  "testCases/books a table.json": json({ displayName: "books a table", testCaseConversationTurns: [] }),
  "tests/smoke.test.yaml": `version: 1
conversations:
  - { id: greets, covers: topics/Default-Welcome-Intent, tags: [smoke], say: Hello, expect: Corner Café }
`,
};
