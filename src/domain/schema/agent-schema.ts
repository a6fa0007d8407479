import { DRAFT, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** `agent.yaml` */
export const AGENT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:agent",
  title: "Agent",
  description: "agent.yaml: who the agent is, how it greets, and which model it runs on.",
  type: "object",
  additionalProperties: false,
  required: ["name", "languages", "greeting"],
  properties: {
    name: { ...text("Name for people.", 120), examples: ["Harbour Hotel"] },
    description: text("What the agent is for, in a sentence.", 1000),
    languages: {
      description: "BCP 47 tags; the first is the default.",
      type: "array",
      items: { type: "string", pattern: PATTERNS.language.pattern },
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      examples: [["en-GB"]],
    },
    greeting: {
      ...text("The first thing a guest hears.", 2000),
      examples: ["Welcome to the Harbour Hotel. How can I help?"],
    },
    fallback: {
      ...text("Said when nothing matches.", 2000),
      default: "I am sorry, I can't help with that. Shall I put you through to a person?",
    },
    model: {
      description: "The language model behind the agent.",
      type: "object",
      additionalProperties: false,
      required: ["provider", "name"],
      properties: {
        provider: { ...text("Who runs the model.", 120), examples: ["openai"] },
        name: { ...text("The model's name.", 120), examples: ["gpt-4.1"] },
        temperature: {
          description: "0 to 2; lower is steadier.",
          type: "number",
          minimum: 0,
          maximum: 2,
          examples: [0.3],
        },
        max_tokens: {
          description: "Longest answer, in tokens.",
          type: "integer",
          minimum: 1,
          maximum: 100_000,
          examples: [300],
        },
      },
      examples: [{ provider: "openai", name: "gpt-4.1", temperature: 0.3, max_tokens: 300 }],
    },
  },
} as const;
