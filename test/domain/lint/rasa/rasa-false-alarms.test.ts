import { describe, expect, it } from "vitest";
import { saidOfRasa } from "../../../support/lint-rasa.ts";

const HEAD = 'version: "3.1"\n';
const config = (parts: string): string => `language: en\n${parts}`;
const flow = (steps: string): string =>
  `flows:\n  feedback:\n    description: Takes what a guest thinks of us.\n    steps:\n${steps}`;

/** What is right, and the rule that must see it. */
const FINE: readonly (readonly [what: string, rule: string, files: Readonly<Record<string, string>>])[] = [
  [
    "a payload that says how sure it is",
    "rasa-unknown-intent",
    {
      "domain/more.yml": `${HEAD}responses:\n  utter_ask_rephrase:\n    - text: Which?\n      buttons: [{ title: A, payload: '/greet@0.9' }]\n`,
    },
  ],
  [
    "an intent that only the server sends",
    "rasa-few-examples",
    { "domain/more.yml": `${HEAD}intents: [EXTERNAL_reminder]\n` },
  ],
  [
    "a pattern of one's own, which nobody has to describe",
    "rasa-flow-description",
    {
      "data/flows.yml": "flows:\n  pattern_chitchat:\n    steps:\n      - action: action_trigger_chitchat\n",
    },
  ],
  [
    "a slot that is filled from the beginning",
    "rasa-collect-question",
    {
      "data/flows.yml": flow("      - collect: place\n"),
      "domain/more.yml": `${HEAD}slots:\n  place: { type: text, initial_value: York, mappings: [{ type: from_llm }] }\n`,
    },
  ],
  [
    "a response that a slot's validation says",
    "rasa-unused-response",
    {
      "domain/more.yml": `${HEAD}slots:\n  stars: { type: float, mappings: [{ type: from_llm }], validation: { rejections: [{ if: slots.stars > 5, utter: utter_at_most_five }] } }\nresponses:\n  utter_at_most_five:\n    - text: Five at most.\n`,
    },
  ],
  [
    "an action that fills a slot at every turn",
    "rasa-unused-action",
    {
      "domain/more.yml": `${HEAD}actions: [action_day]\nslots:\n  day: { type: text, mappings: [{ type: controlled, run_action_every_turn: action_day }] }\n`,
    },
  ],
  [
    "thresholds of other components, and no limit for ambiguity",
    "rasa-fallback-threshold",
    {
      "config.yml": config(
        "pipeline: [{ name: parts.Counter, threshold: 12 }, { name: FallbackClassifier, threshold: 0.4, ambiguity_threshold: 0 }]\npolicies: [{ name: RulePolicy }]\n",
      ),
    },
  ],
  [
    "a variation that shows something beside an empty text",
    "rasa-empty-response",
    {
      "domain/more.yml": `${HEAD}responses:\n  utter_ask_rephrase:\n    - text: ''\n      custom: { map: true }\n`,
    },
  ],
];

describe("the rules of Rasa projects have nothing to say about", () => {
  it.each(FINE)("%s (%s)", async (_, rule, files) => {
    expect(await saidOfRasa(files, rule)).toEqual([]);
  });
});

describe("the rules of Rasa projects still report", () => {
  it("a slot whose first value is nothing and that nobody asks for", async () => {
    const files = {
      "data/flows.yml": flow("      - collect: place\n"),
      "domain/more.yml": `${HEAD}slots:\n  place: { type: text, initial_value: null, mappings: [{ type: from_llm }] }\n`,
    };
    expect(await saidOfRasa(files, "rasa-collect-question")).toEqual([
      "data/flows.yml:5:18 Nothing asks for the slot place.",
    ]);
  });

  it("a response that only a slot's validation says and nobody wrote", async () => {
    const files = {
      "domain/more.yml": `${HEAD}slots:\n  stars: { type: float, mappings: [{ type: from_llm }], validation: { rejections: [{ if: slots.stars > 5, utter: utter_too_many }] } }\n`,
    };
    expect(await saidOfRasa(files, "rasa-unknown-response")).toEqual([
      "domain/more.yml:3:114 There is no response utter_too_many.",
    ]);
  });

  it("thresholds of fallbacks that nothing can reach", async () => {
    const files = {
      "config.yml": config(
        "pipeline: [{ name: FallbackClassifier, threshold: '0.5', ambiguity_threshold: 2 }]\npolicies: [{ name: RulePolicy, core_fallback_threshold: 1 }]\n",
      ),
    };
    expect(await saidOfRasa(files, "rasa-fallback-threshold")).toHaveLength(3);
  });
});
