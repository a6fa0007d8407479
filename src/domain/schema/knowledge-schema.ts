import { DRAFT, enabled, optionalName, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** `knowledge/<id>.yaml` */
export const KNOWLEDGE_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:knowledge",
  title: "Knowledge",
  description: "knowledge/<id>.yaml: longer texts that are searched when no topic fits.",
  type: "object",
  additionalProperties: false,
  required: ["sources"],
  properties: {
    name: optionalName,
    enabled,
    sources: {
      description: "The texts or pages. A source is found by its title.",
      type: "array",
      minItems: 1,
      maxItems: 500,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["title"],
        properties: {
          title: text("What the source is about; unique in this file.", 200),
          url: {
            description: "Page that holds it.",
            type: "string",
            pattern: PATTERNS.webAddress.pattern,
            maxLength: 2000,
            examples: ["https://hotel.example/faq"],
          },
          text: text("The text itself.", 50_000),
        },
      },
      examples: [
        [{ title: "Safe", text: "Choose a code of four digits, close the door and turn the knob." }],
      ],
    },
  },
} as const;
