import { SECTIONS } from "../agent/agent.ts";
import { CHANGE_KINDS, FLAGS, RISKS } from "../diff/change.ts";
import { REASON_CODES } from "../result/reason-codes.ts";
import { DRAFT } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

/** Results of `check` and `diff` as they are read back by whoever writes the comment: data from a job that nobody trusts. */
const LINE = { type: "string", maxLength: 20_000 } as const;
const TEXT = { type: "string", maxLength: 2_000_000 } as const;
const COUNT = { type: "integer", minimum: 0 } as const;
const COUNTS = { added: COUNT, renamed: COUNT, changed: COUNT, removed: COUNT } as const;
const LINES = { type: "array", maxItems: 20_000, items: LINE } as const;
const FIELD_KIND = { type: "string", enum: ["added", "removed", "changed"] } as const;
const KIND = { type: "string", enum: CHANGE_KINDS } as const;
export const AGENT = { type: "string", pattern: PATTERNS.agentName.pattern } as const;
const DIGEST = { type: "string", pattern: PATTERNS.digest.pattern } as const;
const COMMIT = { type: "string", pattern: "^[0-9a-f]{40,64}$" } as const;
const ITEM = {
  type: "string",
  pattern: `^(?:${SECTIONS.join("|")})/${PATTERNS.itemId.pattern.slice(1)}`,
} as const;

const SIDE = {
  type: "object",
  required: ["label"],
  properties: {
    label: LINE,
    version: { type: "integer", minimum: 1 },
    environment: LINE,
    commit: COMMIT,
    digest: DIGEST,
    nothing: { const: true },
  },
} as const;

const FIELD = {
  type: "object",
  required: ["path", "label", "kind"],
  properties: {
    path: { type: "array", maxItems: 100, items: { type: ["string", "number"] } },
    label: LINE,
    kind: FIELD_KIND,
    pieces: {
      type: "array",
      maxItems: 100_000,
      items: {
        type: "object",
        required: ["kind", "text"],
        properties: { kind: { type: "string", enum: ["same", "added", "removed"] }, text: TEXT },
      },
    },
  },
} as const;

const CHANGE_ALONE = {
  type: "object",
  required: ["section", "id", "name", "kind", "risk", "riskReason", "fields", "remarks", "dependents"],
  properties: {
    section: { type: "string", enum: SECTIONS },
    id: LINE,
    name: ITEM,
    kind: KIND,
    formerId: LINE,
    risk: { type: "string", enum: RISKS },
    riskReason: LINE,
    fields: { type: "array", maxItems: 20_000, items: FIELD },
    remarks: LINES,
    dependents: { type: "array", maxItems: 20_000, items: ITEM },
    credits: {
      type: "array",
      maxItems: 100,
      items: {
        type: "object",
        properties: { author: LINE, commit: COMMIT, at: LINE, undone: { const: true } },
      },
    },
    moreCredits: { type: "integer", minimum: 1 },
  },
} as const;

const CHANGE = {
  ...CHANGE_ALONE,
  properties: {
    ...CHANGE_ALONE.properties,
    includes: { type: "array", maxItems: 20_000, items: CHANGE_ALONE },
  },
} as const;

export const DIFF = {
  type: ["object", "null"],
  required: [
    "schemaVersion",
    "agent",
    "displayName",
    "from",
    "to",
    "changes",
    "counts",
    "sections",
    "flags",
    "cosmetic",
    "summary",
  ],
  properties: {
    schemaVersion: { const: 1 },
    agent: AGENT,
    displayName: LINE,
    from: SIDE,
    to: SIDE,
    changes: { type: "array", maxItems: 20_000, items: CHANGE },
    counts: { type: "object", required: CHANGE_KINDS, properties: COUNTS },
    sections: {
      type: "array",
      maxItems: SECTIONS.length,
      items: {
        type: "object",
        required: ["section", ...CHANGE_KINDS, "included"],
        properties: { section: { type: "string", enum: SECTIONS }, ...COUNTS, included: COUNT },
      },
    },
    flags: {
      type: "array",
      maxItems: 20_000,
      items: {
        type: "object",
        required: ["code", "message"],
        properties: { code: { type: "string", enum: FLAGS }, message: TEXT, item: ITEM },
      },
    },
    cosmetic: COUNT,
    summary: TEXT,
    notes: LINES,
  },
} as const;

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
  schemaVersion: { const: 1 },
  decision: { type: "string", enum: ["proceed", "stop", "nothing-to-do"] },
  reasons: {
    type: "array",
    maxItems: 1000,
    items: {
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string", enum: Object.keys(REASON_CODES) }, message: TEXT, hint: TEXT },
    },
  },
} as const;
export const REQUIRED = ["schemaVersion", "operation", "decision", "reasons", "data"] as const;

export const DIFF_RESULT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:diff-result",
  type: "object",
  required: REQUIRED,
  properties: { ...RESULT, operation: { const: "diff" }, data: DIFF },
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
