import { REASON_CODES } from "../result/reason-codes.ts";
import { DRAFT } from "./blocks.ts";
import { AGENT, COUNT, DIFF, DIGEST, ITEM, LINE, LINES, TEXT } from "./diff-schema.ts";

export { AGENT };

/** Results of `check` and `diff` as they are read back by whoever writes the comment: data from a job that nobody trusts. */

const POSITION = { type: "integer", minimum: 1 } as const;

/** What a finding suggests: bounded, for it ends in a comment. */
const EDIT = {
  type: "object",
  additionalProperties: false,
  required: ["kind", "location", "text"],
  properties: {
    kind: { type: "string", enum: ["fix", "suggestion"] },
    location: {
      type: "object",
      additionalProperties: false,
      required: ["file", "line", "column", "endLine", "endColumn"],
      properties: {
        file: LINE,
        line: POSITION,
        column: POSITION,
        endLine: POSITION,
        endColumn: POSITION,
      },
    },
    text: { type: "string", maxLength: 100_000 },
    replaces: LINE,
  },
} as const;

export const FINDING = {
  type: "object",
  required: ["rule", "severity", "message", "location"],
  properties: {
    rule: LINE,
    severity: { type: "string", enum: ["error", "warning", "note"] },
    message: TEXT,
    hint: TEXT,
    item: LINE,
    hideLine: { type: "boolean", const: true },
    edit: EDIT,
    location: {
      type: "object",
      required: ["file", "line", "column"],
      properties: { file: LINE, line: COUNT, column: COUNT, endLine: COUNT, endColumn: COUNT },
    },
  },
} as const;

const PLAN = {
  type: ["object", "null"],
  required: ["schemaVersion", "changes", "smoke", "uncovered", "conversations"],
  properties: {
    schemaVersion: { const: 1 },
    changes: {
      type: "array",
      maxItems: 20_000,
      items: {
        type: "object",
        required: ["item", "covered", "neighbours", "byHand"],
        properties: { item: ITEM, covered: LINES, neighbours: LINES, byHand: LINES },
      },
    },
    smoke: LINES,
    uncovered: { type: "array", maxItems: 20_000, items: ITEM },
    conversations: LINES,
  },
} as const;

export const RESULT = {
  schemaVersion: { description: "Always 1.", const: 1 },
  decision: {
    description:
      "proceed: something differs. nothing-to-do: nothing does. stop: a side can't be told; see the reasons.",
    type: "string",
    enum: ["proceed", "stop", "nothing-to-do"],
  },
  reasons: {
    description: "Why it stopped.",
    type: "array",
    maxItems: 1000,
    items: {
      type: "object",
      required: ["code", "message"],
      properties: {
        code: {
          description: "Reason code; docs/reason-codes.md explains it.",
          type: "string",
          enum: Object.keys(REASON_CODES),
        },
        message: { ...TEXT, description: "What happened, one sentence." },
        hint: { ...TEXT, description: "What to do next." },
      },
    },
  },
} as const;
export const REQUIRED = ["schemaVersion", "operation", "decision", "reasons", "data"] as const;

/** `greenroom diff --json`, and the file in the output `result` of the action. */
export const DIFF_RESULT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:diff-result",
  title: "Result of a comparison",
  description: "What greenroom diff --json prints.",
  type: "object",
  additionalProperties: false,
  required: REQUIRED,
  properties: {
    ...RESULT,
    operation: { description: "Always diff.", const: "diff" },
    data: DIFF,
    toolVersion: { ...LINE, description: "Version of Greenroom." },
  },
} as const;

/** `rehearsal` has a schema of its own: `results`. */
export const CHECK_RESULT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:check-result",
  type: "object",
  required: REQUIRED,
  properties: {
    ...RESULT,
    operation: { const: "check" },
    data: {
      type: "object",
      required: [
        "agent",
        "displayName",
        "digest",
        "validation",
        "diff",
        "plan",
        "rehearsal",
        "rehearsalMissing",
      ],
      properties: {
        agent: AGENT,
        displayName: LINE,
        digest: DIGEST,
        validation: { type: "array", maxItems: 100_000, items: FINDING },
        diff: DIFF,
        plan: PLAN,
        rehearsal: { type: ["object", "null"] },
        rehearsalMissing: { type: ["string", "null"], maxLength: 20_000 },
      },
    },
  },
} as const;
