import { DRAFT, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** `environments/<name>.yaml` */
export const ENVIRONMENT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:environment",
  title: "Environment",
  description:
    "environments/<name>.yaml: what may differ from one environment to the next, and nothing else.",
  type: "object",
  additionalProperties: false,
  properties: {
    variables: {
      description: "Values of {{variable}}: the same names in every environment.",
      type: "object",
      maxProperties: 500,
      propertyNames: { pattern: PATTERNS.variable.pattern },
      additionalProperties: { type: "string", maxLength: 5000 },
      default: {},
      examples: [{ late_checkout_price: "30 €" }],
    },
    overrides: {
      description: "The only fields that may be different here.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        greeting: text("Another greeting.", 2000),
        handoffs: {
          description: "Other destinations, by the handoff's id.",
          type: "object",
          maxProperties: 200,
          propertyNames: { pattern: PATTERNS.id.pattern },
          additionalProperties: {
            type: "object",
            additionalProperties: false,
            required: ["destination"],
            properties: {
              destination: {
                description: "E.164 number in quotes, a sip: address, or queue:<name>.",
                type: "string",
                pattern: PATTERNS.destination.pattern,
                maxLength: 200,
                examples: ["+15005550120", "queue:front-desk"],
              },
            },
          },
        },
      },
      examples: [{ handoffs: { "front-desk": { destination: "+15005550120" } } }],
    },
  },
} as const;
