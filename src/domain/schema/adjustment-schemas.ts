import { SECTIONS } from "../agent/agent.ts";
import { PATTERNS } from "./patterns.ts";

const GLOB = { type: "string", pattern: PATTERNS.notBlank.pattern, maxLength: 300 } as const;
const WAY = { type: "string", pattern: PATTERNS.fieldWay.pattern, maxLength: 300 } as const;

/** `validation` in greenroom.yml: what a team has said about the rules. */
export const VALIDATION = {
  description:
    "Severities of rules, findings that are right as they are, and contacts that may be published.",
  type: "object",
  additionalProperties: false,
  default: {},
  properties: {
    rules: {
      description: "Another severity of a rule, by its id; off silences it.",
      type: "object",
      maxProperties: 200,
      propertyNames: { pattern: PATTERNS.ruleId.pattern },
      additionalProperties: { type: "string", enum: ["error", "warning", "note", "off"] },
      default: {},
      examples: [{ "similar-sample-question": "off" }],
    },
    ignore: {
      description: "Findings to let stand, each with the reason.",
      type: "array",
      maxItems: 500,
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["rule", "reason"],
        properties: {
          rule: {
            description: "Id of the rule.",
            type: "string",
            pattern: PATTERNS.ruleId.pattern,
            examples: ["private-contact"],
          },
          files: {
            ...GLOB,
            description: "Only in these files: a glob over paths from the repository's root.",
          },
          item: {
            description: "Only in this item.",
            type: "string",
            pattern: PATTERNS.covers.pattern,
            examples: ["topics/pet-policy"],
          },
          reason: {
            description: "Why it is right as it is, in a few words.",
            type: "string",
            pattern: PATTERNS.reason.pattern,
            examples: ["The owner wants it published."],
            maxLength: 500,
          },
        },
      },
      examples: [
        [{ rule: "private-contact", item: "topics/contact", reason: "The owner wants it published." }],
      ],
    },
    allow_contacts: {
      description:
        "Phone numbers and e-mail addresses that may stand in texts; @example.com allows a whole domain.",
      type: "array",
      maxItems: 500,
      uniqueItems: true,
      items: { type: "string", pattern: PATTERNS.notBlank.pattern, maxLength: 200 },
      default: [],
      examples: [["+15005550010", "desk@harbour-hotel.example"]],
    },
  },
} as const;

/** `custom` in greenroom.yml: which files hold what, for agents that no known layout fits. */
export const CUSTOM = {
  description: "For the layout custom: which files hold which items.",
  type: "object",
  additionalProperties: false,
  required: ["sections"],
  properties: {
    sections: {
      description: "Each says which files hold items of a section. The first that fits a file takes it.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["section", "files"],
        properties: {
          section: { description: "The section the items belong to.", type: "string", enum: SECTIONS },
          files: {
            description: "Globs over paths below the root.",
            type: "array",
            minItems: 1,
            maxItems: 50,
            items: GLOB,
          },
          list: {
            ...WAY,
            description:
              "Dotted way to the list or mapping of items within a file. Absent: the file is one item.",
            examples: ["intents"],
          },
          id: {
            ...WAY,
            description: "Dotted way to the field that names an item. Absent: its key, else the file's name.",
            examples: ["name"],
          },
          fields: {
            description: "The native layout's name of a field, and the dotted way to it in these files.",
            type: "object",
            maxProperties: 50,
            propertyNames: { pattern: PATTERNS.fieldWay.pattern },
            additionalProperties: WAY,
            default: {},
            examples: [{ sample_questions: "examples", content: "answer.text" }],
          },
          schema: {
            description: "JSON Schema (draft 2020-12) that every one of these items must fit.",
            type: "object",
          },
        },
      },
    },
  },
} as const;
