import { PATTERNS } from "./patterns.ts";

/** The pieces that several schemas are made of. Composed by value, not by `$ref`: each schema stands alone. */
export const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Text for people; `{{variable}}` may stand in it. */
export function text<const D extends string>(description: D, maxLength = 20_000) {
  return { description, type: "string", pattern: PATTERNS.notBlank.pattern, maxLength } as const;
}

export function id<const D extends string>(description: D, example = "pet-policy") {
  return { description, type: "string", pattern: PATTERNS.id.pattern, examples: [example] } as const;
}

export function idList<const D extends string>(description: D) {
  return {
    description,
    type: "array",
    items: { type: "string", pattern: PATTERNS.id.pattern },
    maxItems: 50,
    uniqueItems: true,
    default: [],
  } as const;
}

export function sampleQuestions<const D extends string>(description: D) {
  return {
    description,
    type: "array",
    items: { type: "string", pattern: PATTERNS.notBlank.pattern, maxLength: 500 },
    maxItems: 500,
    uniqueItems: true,
    default: [],
    examples: [["Are dogs allowed?", "Can I bring my dog?"]],
  } as const;
}

export const enabled = {
  description: "Whether the agent uses it. A disabled item is kept and never answers.",
  type: "boolean",
  default: true,
} as const;

/** `name` where it may be left out: then it is the id. */
export const optionalName = {
  description: "Name for people. Default: the id.",
  type: "string",
  pattern: PATTERNS.notBlank.pattern,
  maxLength: 120,
} as const;

export const parameterType = {
  description: "What kind of value it is.",
  type: "string",
  enum: ["string", "integer", "number", "boolean"],
} as const;

export const parameterFormat = {
  description: "How a text is written: 2026-12-04, 19:30, an e-mail address, an E.164 number.",
  type: "string",
  enum: ["date", "time", "email", "phone"],
} as const;

export const choices = {
  description: "The only values that are accepted.",
  type: "array",
  items: { type: "string", pattern: PATTERNS.notBlank.pattern, maxLength: 200 },
  minItems: 1,
  maxItems: 100,
  uniqueItems: true,
} as const;
