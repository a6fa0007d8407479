import type { Edit } from "./edit-project.ts";

const WELCOME = "agent/intents/Default Welcome Intent";
const PAGES = "agent/flows/flow.routing/pages";
const GROUP = "agent/flows/flow.routing/transitionRouteGroups/rg-smalltalk.json";
const phrase = (text: string, language: string): string =>
  JSON.stringify({ id: `${text}-id`, parts: [{ text, auto: true }], repeatCount: 1, languageCode: language });

export const DIALOGFLOW_CX_EDITS: readonly Edit[] = [
  {
    name: "adds an intent",
    edit: (files) => {
      files.write(
        "agent/intents/book.table/book.table.json",
        '{ "name": "11111111-0000-0000-0000-000000000000", "displayName": "book.table", "priority": 500000 }',
      );
      files.write(
        "agent/intents/book.table/trainingPhrases/en.json",
        `{ "trainingPhrases": [ ${phrase("a table please", "en")} ] }`,
      );
    },
    changed: "Topic book.table added.",
    counts: "1 added",
    risks: "1 behaviour",
  },
  {
    name: "removes an intent that routes wait for",
    edit: (files) => files.remove("agent/intents/generic.smalltalk.help/generic.smalltalk.help.json"),
    changed: "Topic generic.smalltalk.help removed.",
    counts: "1 removed",
    risks: "1 behaviour",
  },
  {
    name: "adds two training phrases",
    edit: (files) =>
      files.replace(
        `${WELCOME}/trainingPhrases/en.json`,
        '"trainingPhrases": [ {',
        `"trainingPhrases": [ ${phrase("good morning", "en")}, ${phrase("good evening", "en")}, {`,
      ),
    changed: "Topic Default-Welcome-Intent changed (2 sample questions (en) added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["sample question (en)", "sample question (en)"],
  },
  {
    name: "adds the same phrase in two languages",
    edit: (files) => {
      for (const language of ["en", "es"])
        files.replace(
          `${WELCOME}/trainingPhrases/${language}.json`,
          '"trainingPhrases": [ {',
          `"trainingPhrases": [ ${phrase("ciao", language)}, {`,
        );
    },
    changed:
      "Topic Default-Welcome-Intent changed (1 sample question (en) added, 1 sample question (es) added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["sample question (en)", "sample question (es)"],
  },
  {
    name: "says a phrase of one language also in another",
    edit: (files) =>
      files.replace(
        `${WELCOME}/trainingPhrases/en.json`,
        '"trainingPhrases": [ {',
        `"trainingPhrases": [ ${phrase("hola", "en")}, {`,
      ),
    changed: "Topic Default-Welcome-Intent changed (1 sample question (en) added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["sample question (en)"],
  },
  {
    name: "gives a phrase more weight",
    edit: (files) =>
      files.replace(
        `${WELCOME}/trainingPhrases/en.json`,
        '"text": "howdy",\n      "auto": true\n    } ],\n    "repeatCount": 1',
        '"text": "howdy",\n      "auto": true\n    } ],\n    "repeatCount": 3',
      ),
    changed: "Topic Default-Welcome-Intent changed (marks in sample question (en)).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["marks in sample question (en)"],
  },
  {
    name: "removes a training phrase",
    edit: (files) =>
      files.rewrite(/Welcome Intent\/trainingPhrases\/es\.json$/, (text) =>
        text.replace(/ \{[^{}]*\{[^{}]*"saludos"[\s\S]*?\} \],[^{}]*\},/, ""),
      ),
    changed: "Topic Default-Welcome-Intent changed (1 sample question (es) removed).",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "exports the phrases in another order and with new ids",
    edit: (files) =>
      files.rewrite(/trainingPhrases\/..\.json$/, (text) => {
        const file: { trainingPhrases: { id: string }[] } = JSON.parse(text);
        return JSON.stringify({
          trainingPhrases: file.trainingPhrases.reverse().map((one) => ({ ...one, id: `new-${one.id}` })),
        });
      }),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "reformats every JSON file",
    edit: (files) => files.rewrite(/\.json$/, (text) => JSON.stringify(JSON.parse(text), null, 4)),
    changed: "Nothing differs.",
    counts: "",
    risks: "",
  },
  {
    name: "changes the priority of an intent",
    edit: (files) => files.replace(`${WELCOME}/Default Welcome Intent.json`, "500000", "750000"),
    changed: "Topic Default-Welcome-Intent priority 500000 → 750000.",
    counts: "1 changed",
    risks: "1 behaviour",
  },
  {
    name: "leads a route to another flow",
    edit: (files) => files.replace(GROUP, '"targetFlow": "flow.end"', '"targetFlow": "flow.what-else"'),
    changed:
      "Flow flow.routing route group rg-smalltalk, route generic.smalltalk.end: leads to flow flow.end → flow.what-else.",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["route group rg-smalltalk, route generic.smalltalk.end: leads to flow"],
  },
  {
    name: "names the intent that a route meant",
    edit: (files) =>
      files.replace(GROUP, '"intent": "generic.smalltalk.redirect-agent"', '"intent": "redirect.agent"'),
    changed:
      "Flow flow.routing route group rg-smalltalk, route redirect.agent: intent generic.smalltalk.redirect-agent → redirect.agent.",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["route group rg-smalltalk, route redirect.agent: intent"],
  },
  {
    name: "narrows the condition of a route",
    edit: (files) =>
      files.replace(
        GROUP,
        '"intent": "generic.smalltalk.end",\n    "condition": "true"',
        '"intent": "generic.smalltalk.end",\n    "condition": "$session.params.done = true"',
      ),
    changed: "Flow flow.routing changed (route group rg-smalltalk, route generic.smalltalk.end: condition).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["route group rg-smalltalk, route generic.smalltalk.end: condition"],
  },
  {
    name: "says something on a route",
    edit: (files) =>
      files.replace(
        `${PAGES}/yes-no-routing.json`,
        '"intent": "generic.smalltalk.yes",\n    "triggerFulfillment": {',
        '"intent": "generic.smalltalk.yes",\n    "triggerFulfillment": {\n "messages": [ { "text": { "text": [ "Great!" ] }, "languageCode": "en" } ]\n',
      ),
    changed: "Flow flow.routing changed (page yes-no-routing, route generic.smalltalk.yes: messages added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["page yes-no-routing, route generic.smalltalk.yes: messages"],
  },
  {
    name: "adds a page",
    edit: (files) =>
      files.write(
        `${PAGES}/goodbye.json`,
        '{ "name": "22222222-0000-0000-0000-000000000000", "displayName": "goodbye", "form": {} }',
      ),
    changed: "Flow flow.routing changed (page goodbye added).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["page goodbye"],
  },
  {
    name: "removes a page that a route leads to",
    edit: (files) => files.remove(`${PAGES}/no-route.json`),
    changed: "Flow flow.routing changed (page no-route removed).",
    counts: "1 changed",
    risks: "1 behaviour",
    fields: ["page no-route"],
  },
  {
    name: "adds a webhook, and another flow that calls it",
    edit: (files) => {
      files.write(
        "agent/webhooks/orders.json",
        '{ "name": "33333333-0000-0000-0000-000000000000", "displayName": "orders", "genericWebService": { "uri": "https://orders.example.test/cx" }, "timeout": "5s" }',
      );
      files.write(
        "agent/flows/flow.orders/flow.orders.json",
        '{ "name": "44444444-0000-0000-0000-000000000000", "displayName": "flow.orders", "transitionRoutes": [ { "intent": "redirect.agent", "triggerFulfillment": { "webhook": "orders", "tag": "status" } } ] }',
      );
    },
    changed: "Flow flow.orders added; integration orders added.",
    counts: "2 added",
    risks: "1 wiring, 1 behaviour",
  },
  {
    name: "transfers callers to a person",
    edit: (files) =>
      files.replace(
        `${PAGES}/yes-no-routing.json`,
        '"intent": "generic.smalltalk.no",\n    "triggerFulfillment": {',
        '"intent": "generic.smalltalk.no",\n    "triggerFulfillment": {\n "messages": [ { "telephonyTransferCall": { "phoneNumber": "+15005550040" } } ]\n',
      ),
    changed:
      "Handoff call-15005550040 added; flow flow.routing changed (page yes-no-routing, route generic.smalltalk.no: messages added).",
    counts: "1 added, 1 changed",
    risks: "2 wiring",
  },
  {
    name: "adds an entity type",
    edit: (files) => {
      files.write(
        "agent/entityTypes/size/size.json",
        '{ "name": "55555555-0000-0000-0000-000000000000", "displayName": "size", "kind": "KIND_MAP" }',
      );
      files.write(
        "agent/entityTypes/size/entities/en.json",
        '{ "entities": [ { "value": "large", "synonyms": [ "large", "big" ] } ] }',
      );
    },
    changed: "Entity size added.",
    counts: "1 added",
    risks: "1 behaviour",
  },
  {
    name: "adds the settings of the agent, its voice and its safety",
    edit: (files) => {
      files.write(
        "agent/agent.json",
        '{ "displayName": "Routing", "defaultLanguageCode": "en", "supportedLanguageCodes": [ "es" ], "timeZone": "Europe/London", "textToSpeechSettings": { "synthesizeSpeechConfigs": [ { "key": "en", "value": { "voice": { "name": "en-GB-A" }, "speakingRate": 1.1 } } ] } }',
      );
      files.write(
        "agent/generativeSettings/en.json",
        '{ "languageCode": "en", "llmModelSettings": { "model": "gemini-2.0-flash" }, "generativeSafetySettings": { "bannedPhrases": [ { "text": "guarantee", "languageCode": "en" } ] } }',
      );
    },
    changed: "Agent settings added; guardrail generative-settings-en added; voice added.",
    counts: "3 added",
    risks: "1 safety, 1 behaviour, 1 voice",
  },
];
