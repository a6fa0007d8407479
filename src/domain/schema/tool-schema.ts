import { choices, DRAFT, id, optionalName, parameterFormat, parameterType, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

const PARAMETER = {
  type: "object",
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: parameterType,
    description: text("What the value means.", 1000),
    enum: choices,
    format: parameterFormat,
    minimum: { description: "Smallest number accepted.", type: "number", examples: [1] },
    maximum: { description: "Largest number accepted.", type: "number", examples: [12] },
    "x-ask": text("The question for the guest when the value is missing.", 500),
  },
} as const;

/** `tools/<id>.yaml` */
export const TOOL_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:tool",
  title: "Tool",
  description: "tools/<id>.yaml: something the agent can do.",
  type: "object",
  additionalProperties: false,
  required: ["description"],
  properties: {
    name: optionalName,
    description: { ...text("When to use it.", 2000), examples: ["Books a table in the restaurant."] },
    parameters: {
      description: "The arguments, as JSON Schema: an object of plain values.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        type: { description: "Always object.", const: "object", default: "object" },
        properties: {
          description: "One entry for each argument.",
          type: "object",
          maxProperties: 50,
          propertyNames: { pattern: PATTERNS.argument.pattern },
          additionalProperties: PARAMETER,
          default: {},
        },
        required: {
          description: "Arguments without which the tool is not called.",
          type: "array",
          items: { type: "string", pattern: PATTERNS.argument.pattern },
          maxItems: 50,
          uniqueItems: true,
          default: [],
        },
      },
      examples: [
        {
          type: "object",
          properties: { party_size: { type: "integer", minimum: 1, "x-ask": "For how many people?" } },
          required: ["party_size"],
        },
      ],
    },
    integration: id("Id of the integration that serves it. Absent: a tool without a back end.", "bookings"),
    operation: {
      description: "Method and path below the integration's endpoint.",
      type: "string",
      pattern: PATTERNS.operation.pattern,
      maxLength: 500,
      examples: ["POST /bookings"],
    },
    reply: {
      ...text("Said after the call. {{argument}} and {{result.key}} are filled in.", 5000),
      default: "Done.",
    },
    sample_result: {
      description: "What the reference bot returns instead of calling the integration.",
      type: "object",
      maxProperties: 100,
      propertyNames: { pattern: PATTERNS.argument.pattern },
      additionalProperties: { type: ["string", "number", "boolean"], maxLength: 5000 },
      default: {},
      examples: [{ reference: "T-318" }],
    },
  },
} as const;
