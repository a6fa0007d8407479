import { DRAFT, optionalName, sampleQuestions, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** `handoffs/<id>.yaml` */
export const HANDOFF_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:handoff",
  title: "Handoff",
  description: "handoffs/<id>.yaml: people to whom a conversation is given.",
  type: "object",
  additionalProperties: false,
  required: ["destination"],
  properties: {
    name: optionalName,
    destination: {
      description: "E.164 number in quotes, a sip: address, or queue:<name>.",
      type: "string",
      pattern: PATTERNS.destination.pattern,
      maxLength: 200,
      examples: ["+15005550010", "queue:events"],
    },
    reason: { description: "When to use it.", type: "string", maxLength: 1000, default: "" },
    default: {
      description: "Whether guests who ask for a person go here. At most one handoff may be the default.",
      type: "boolean",
      default: false,
    },
    message: { ...text("Said before the handoff.", 1000), default: "I will put you through now." },
    sample_questions: sampleQuestions("What guests say who should go here."),
  },
} as const;
