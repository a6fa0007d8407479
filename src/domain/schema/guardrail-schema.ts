import { DRAFT, enabled, optionalName, sampleQuestions, text } from "./blocks.ts";

const { default: _, ...REFUSED_QUESTIONS } = sampleQuestions("Questions the agent must refuse.");
/** Required, so there is no default. */
const REFUSED = { ...REFUSED_QUESTIONS, minItems: 1 } as const;

/** `guardrails/<id>.yaml` */
export const GUARDRAIL_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:guardrail",
  title: "Guardrail",
  description: "guardrails/<id>.yaml: questions the agent must refuse.",
  type: "object",
  additionalProperties: false,
  required: ["sample_questions", "response"],
  properties: {
    name: optionalName,
    enabled,
    kind: {
      description: "What it protects from.",
      type: "string",
      enum: ["out_of_scope", "safety", "privacy"],
      default: "out_of_scope",
    },
    sample_questions: REFUSED,
    response: {
      ...text("What it says instead.", 2000),
      examples: ["I am sorry, I can't give legal advice."],
    },
  },
} as const;
