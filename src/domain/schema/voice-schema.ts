import { DRAFT, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** `voice.yaml` */
export const VOICE_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:voice",
  title: "Voice",
  description: "voice.yaml: how the agent sounds on the phone.",
  type: "object",
  additionalProperties: false,
  required: ["provider", "voice"],
  properties: {
    provider: { ...text("Who makes the voice.", 120), examples: ["elevenlabs"] },
    voice: { ...text("The voice's name or id.", 200), examples: ["Alice"] },
    language: {
      description: "BCP 47 tag. Absent: the agent's first language.",
      type: "string",
      pattern: PATTERNS.language.pattern,
      examples: ["en-GB"],
    },
    stability: {
      description: "0 (lively) to 1 (even).",
      type: "number",
      minimum: 0,
      maximum: 1,
      default: 0.5,
    },
    speed: {
      description: "0.5 to 2; 1 is the voice's own speed.",
      type: "number",
      minimum: 0.5,
      maximum: 2,
      default: 1,
    },
    pronunciations: {
      description: "Words that the voice would say wrongly. Found by the word.",
      type: "array",
      maxItems: 1000,
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["word", "say"],
        properties: { word: text("As it is written.", 200), say: text("As it is said.", 200) },
      },
      examples: [[{ word: "quay", say: "key" }]],
    },
  },
} as const;
