import { DRAFT, optionalName, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** `integrations/<id>.yaml` */
export const INTEGRATION_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:integration",
  title: "Integration",
  description: "integrations/<id>.yaml: a system behind the tools.",
  type: "object",
  additionalProperties: false,
  required: ["endpoints"],
  properties: {
    name: optionalName,
    kind: {
      description: "How it is spoken to.",
      type: "string",
      enum: ["rest", "graphql", "webhook"],
      default: "rest",
    },
    description: text("What it is.", 1000),
    endpoints: {
      description: "One https address for each environment of the pipeline.",
      type: "object",
      minProperties: 1,
      maxProperties: 20,
      propertyNames: { pattern: PATTERNS.environmentName.pattern },
      additionalProperties: { type: "string", pattern: PATTERNS.webAddress.pattern, maxLength: 2000 },
      examples: [{ sandbox: "https://api.sandbox.example.test/v2", live: "https://api.example.test/v2" }],
    },
    secrets: {
      description: "Names of the secrets it needs, never their values.",
      type: "array",
      items: { type: "string", pattern: PATTERNS.secretName.pattern },
      maxItems: 50,
      uniqueItems: true,
      default: [],
      examples: [["PMS_API_TOKEN"]],
    },
    timeout_ms: {
      description: "How long to wait for an answer, in milliseconds.",
      type: "integer",
      minimum: 100,
      maximum: 120_000,
      default: 10_000,
    },
  },
} as const;
