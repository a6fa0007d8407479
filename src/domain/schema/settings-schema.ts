import { CUSTOM, VALIDATION } from "./adjustment-schemas.ts";
import { DRAFT } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

const ENVIRONMENT = {
  type: "object",
  additionalProperties: false,
  required: ["platform"],
  properties: {
    platform: {
      description: "Where versions of this environment run.",
      type: "object",
      additionalProperties: false,
      required: ["adapter", "url"],
      properties: {
        adapter: { description: "Which kind of platform it is.", type: "string", enum: ["reference"] },
        url: {
          description: "Where the platform's API answers.",
          type: "string",
          pattern: PATTERNS.webAddress.pattern,
          maxLength: 2000,
          examples: ["http://127.0.0.1:4010"],
        },
        environment: {
          description: "What the platform calls this environment. Default: the environment's own name.",
          type: "string",
          pattern: PATTERNS.notBlank.pattern,
          maxLength: 200,
        },
        token_env: {
          description: "Name of the environment variable that holds the platform's token; never the token.",
          type: "string",
          pattern: PATTERNS.secretName.pattern,
          examples: ["PLATFORM_TOKEN"],
        },
      },
    },
    phone_numbers: {
      description:
        "Numbers that reach this environment, in E.164 and in quotes. A number belongs to one environment only.",
      type: "array",
      items: { type: "string", pattern: PATTERNS.phoneNumber.pattern },
      maxItems: 100,
      uniqueItems: true,
      default: [],
      examples: [["+15005550001"]],
    },
    gates: {
      description:
        "What must be true before a version may enter. step-order and validated always apply; the last environment also has regression and approval unless it lists its own.",
      type: "array",
      items: { type: "string", enum: ["step-order", "validated", "regression", "approval"] },
      maxItems: 20,
      uniqueItems: true,
    },
  },
} as const;

/** `greenroom.yml` */
export const SETTINGS_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:settings",
  title: "Greenroom settings",
  description: "greenroom.yml: one agent, its files, its environments and its policy.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "agent", "environments"],
  properties: {
    schema: { description: "Always greenroom/v1.", const: "greenroom/v1" },
    agent: {
      description: "Stable name of the agent; part of every version's tag.",
      type: "string",
      pattern: PATTERNS.agentName.pattern,
      examples: ["harbour-hotel"],
    },
    layout: {
      description:
        "How the agent's files are arranged. Absent: recognised from the files, and the reason is printed.",
      type: "string",
      enum: ["greenroom", "polyai-adk", "rasa", "dialogflow-cx", "custom"],
      examples: ["greenroom"],
    },
    custom: CUSTOM,
    root: {
      description:
        "Folder of the agent's files, relative to the settings file's folder; empty is that folder itself. Default: agent; for the layouts of other platforms that folder itself.",
      type: "string",
      pattern: PATTERNS.folder.pattern,
      maxLength: 300,
      examples: ["agent"],
    },
    tests: {
      description: "Folder of the conversations, relative to the settings file's folder.",
      type: "string",
      pattern: PATTERNS.folder.pattern,
      maxLength: 300,
      default: "tests",
    },
    environments: {
      description: "The pipeline, in order: the first takes published versions, the last is live.",
      type: "object",
      minProperties: 1,
      maxProperties: 20,
      propertyNames: { pattern: PATTERNS.environmentName.pattern },
      additionalProperties: ENVIRONMENT,
    },
    policy: {
      description: "What is asked of people and of re-runs.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        publish_note: {
          description: "What a publish note needs.",
          type: "object",
          additionalProperties: false,
          default: {},
          properties: {
            min_words: {
              description: "Fewest words.",
              type: "integer",
              minimum: 1,
              maximum: 50,
              default: 4,
            },
          },
        },
        pre_release_optional_for: {
          description:
            "Risks of changes that may go live without pre-release. Empty: never. A version may only when all of its changes are of these risks, nothing is flagged, and it is verified in the environment before pre-release.",
          type: "array",
          items: {
            type: "string",
            enum: ["wording"],
            $comment:
              "Only other words for guests can be judged without pre-release: every other risk changes what the agent does, and only a run there shows how.",
          },
          uniqueItems: true,
          default: [],
          examples: [["wording"]],
        },
        rerun: {
          description: "What re-running an old successful deploy does when something newer runs.",
          type: "string",
          enum: ["rollback", "refuse"],
          default: "rollback",
        },
      },
    },
    validation: VALIDATION,
    ledger: {
      description: "Where the record of every step is kept.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        branch: {
          description: "Orphan branch of this repository.",
          type: "string",
          pattern: PATTERNS.branch.pattern,
          maxLength: 100,
          default: "greenroom",
        },
      },
    },
  },
} as const;
