import { DRAFT, id, text } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

function oneOrMore<const D extends string>(description: D) {
  return {
    description,
    type: ["string", "array"],
    pattern: PATTERNS.notBlank.pattern,
    maxLength: 2000,
    minItems: 1,
    maxItems: 50,
    items: { type: "string", pattern: PATTERNS.notBlank.pattern, maxLength: 2000 },
  } as const;
}

const RE2 = text("RE2 pattern; (?i) at the start ignores case.", 1000);

const EXPECT = {
  description: "What must hold for the reply. A text is short for contains.",
  type: ["string", "object"],
  pattern: PATTERNS.notBlank.pattern,
  maxLength: 2000,
  minProperties: 1,
  additionalProperties: false,
  properties: {
    contains: oneOrMore("Texts that are all part of the reply."),
    contains_any: oneOrMore("Texts of which at least one is part of the reply."),
    not_contains: oneOrMore("Texts that are not part of the reply."),
    matches: { ...RE2, description: "RE2 pattern that is found somewhere in the reply." },
    topic: id("Id of the topic that the reply came from."),
    tool: {
      description: "A tool that was called in this turn: its name, or name with times and args.",
      type: ["string", "object"],
      pattern: PATTERNS.notBlank.pattern,
      maxLength: 80,
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: { ...text("Id of the tool, or send_sms.", 80) },
        times: {
          description: "How often exactly.",
          type: "integer",
          minimum: 1,
          maximum: 100,
          examples: [1],
        },
        args: {
          description: "Arguments, equal in value and type. { matches: pattern } compares with a pattern.",
          type: "object",
          maxProperties: 50,
          propertyNames: { pattern: PATTERNS.argument.pattern },
          additionalProperties: {
            type: ["string", "number", "boolean", "object"],
            maxLength: 2000,
            additionalProperties: false,
            required: ["matches"],
            properties: { matches: RE2 },
          },
        },
      },
    },
    no_tool: {
      description:
        "true: no tool in this turn. A name: that tool not called from the start of the conversation to here.",
      type: ["string", "boolean"],
      pattern: PATTERNS.notBlank.pattern,
      maxLength: 80,
      if: { type: "boolean" },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { const: true },
    },
    handoff: {
      description: "Id of the handoff that was made, true for any, false for none.",
      type: ["string", "boolean"],
      pattern: PATTERNS.id.pattern,
      examples: ["front-desk"],
    },
    refusal: { description: "Whether the agent declined to answer.", type: "boolean" },
  },
} as const;

const EXPECTED = { description: EXPECT.description, $ref: "#/$defs/expect" } as const;
const SAY = text("What the guest says.", 4000);

const TURNS = {
  description: "The dialogue, turn by turn.",
  type: "array",
  minItems: 1,
  maxItems: 100,
  items: {
    type: "object",
    additionalProperties: false,
    // Some turns only lead on; that one of them expects something is a rule of its own (nothing-asserted).
    required: ["say"],
    properties: { say: SAY, expect: EXPECTED },
  },
} as const;

const DIALOGUE = { description: "The dialogue, turn by turn.", $ref: "#/$defs/turns" } as const;

const CONVERSATION = {
  type: "object",
  additionalProperties: false,
  required: ["id"],
  properties: {
    id: { ...id("Unique in the whole suite."), examples: ["dogs-allowed"] },
    title: text("For people.", 200),
    covers: {
      description: "Items of the agent that it proves: topics/pet-policy, or a list.",
      type: ["string", "array"],
      pattern: PATTERNS.covers.pattern,
      maxItems: 50,
      examples: ["topics/pet-policy", ["topics/pet-policy", "rules/no-prices"]],
      items: { type: "string", pattern: PATTERNS.covers.pattern },
    },
    tags: {
      description: "smoke: runs after every deployment. Other tags are yours.",
      type: "array",
      items: { type: "string", pattern: PATTERNS.id.pattern },
      maxItems: 20,
      uniqueItems: true,
    },
    channels: {
      description: "Runs once in each. Default: chat.",
      type: "array",
      items: { type: "string", enum: ["chat", "call"] },
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
      default: ["chat"],
    },
    say: SAY,
    expect: EXPECTED,
    also_say: {
      description: "Other ways to say it, each run once more with the same expectation.",
      type: "array",
      items: SAY,
      maxItems: 50,
      uniqueItems: true,
    },
    turns: DIALOGUE,
    variants: {
      description: "Continuations of the turns, each in a session of its own.",
      type: "array",
      minItems: 1,
      maxItems: 20,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "turns"],
        properties: { id: id("Name of the variant.", "after-nine"), turns: DIALOGUE },
      },
    },
  },
  if: { required: ["turns"] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: {
    properties: {
      say: { description: "Use either say and expect, or turns.", not: {} },
      expect: { description: "Use either say and expect, or turns.", not: {} },
      also_say: { description: "also_say goes with say and expect, not with turns.", not: {} },
    },
  },
  else: {
    required: ["say", "expect"],
  },
} as const;

/** `tests/**` + `/*.test.yaml` */
export const TESTS_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:tests",
  title: "Conversations",
  description: "tests/*.test.yaml: what guests say and what the agent must do.",
  $defs: { expect: EXPECT, turns: TURNS },
  type: "object",
  additionalProperties: false,
  required: ["version", "conversations"],
  properties: {
    version: { description: "Always 1.", const: 1 },
    conversations: {
      description: "The conversations of this file.",
      type: "array",
      minItems: 1,
      maxItems: 2000,
      items: CONVERSATION,
      examples: [[{ id: "breakfast-price", say: "How much is breakfast?", expect: "18 €" }]],
    },
  },
} as const;
