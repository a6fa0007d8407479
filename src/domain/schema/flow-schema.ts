import {
  choices,
  DRAFT,
  enabled,
  id,
  optionalName,
  parameterFormat,
  parameterType,
  sampleQuestions,
  text,
} from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** `flows/<id>.yaml` */
export const FLOW_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:flow",
  title: "Flow",
  description: "flows/<id>.yaml: a fixed sequence, for things that must be asked in one order.",
  type: "object",
  additionalProperties: false,
  required: ["steps"],
  properties: {
    name: optionalName,
    enabled,
    sample_questions: sampleQuestions("What guests say to begin it."),
    steps: {
      description: "The steps, in order.",
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "say"],
        properties: {
          id: id("Name of the step; unique in the flow.", "room"),
          say: text("What the agent says.", 5000),
          collect: {
            description: "Waits for the guest's answer and keeps it.",
            type: "object",
            additionalProperties: false,
            required: ["name", "type"],
            properties: {
              name: {
                description: "Under which name.",
                type: "string",
                pattern: PATTERNS.argument.pattern,
                examples: ["room"],
              },
              type: parameterType,
              format: parameterFormat,
              enum: choices,
            },
          },
          tool: id("Id of a tool to call.", "book-table"),
          sms: id("Id of a text message to offer.", "directions"),
          handoff: id("Id of a handoff to make.", "front-desk"),
          next: id("Id of the next step; absent: the step that follows; end: the flow is over.", "end"),
        },
      },
      examples: [
        [{ id: "room", say: "What is your room number?", collect: { name: "room", type: "integer" } }],
      ],
    },
  },
} as const;
