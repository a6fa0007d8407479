import { REASON_CODES } from "../result/reason-codes.ts";
import { describeFields } from "./entry-words.ts";

/*
 * JSON Schema of one ledger entry. Closed: a field or a type that is not described here is a fault, because an entry that
 * this version does not understand may change what the ones it understands mean. Lengths are capped as a whole text
 * (load-ledger), not field by field.
 */

const whole = { type: "integer", minimum: 0 } as const;
const positive = { type: "integer", minimum: 1 } as const;
const text = { type: "string" } as const;
const line = { $ref: "#/$defs/line" } as const;
const digest = { $ref: "#/$defs/digest" } as const;
const person = { $ref: "#/$defs/person" } as const;
const moment = {
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$",
} as const;
const texts = { type: "array", items: text } as const;
const orNull = <Schema>(schema: Schema) => ({ anyOf: [{ type: "null" }, schema] });

function closed(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(required),
    properties: describeFields({ ...required, ...optional }),
  } as const;
}

const DEFINITIONS = {
  line: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]{1,500}$" },
  digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  person: closed({ name: text }, { email: text, login: text }),
} as const;
const versionAt = { version: positive, digest };
const deploymentOf = { ...versionAt, deployment: line, environment: line };
const listed = {
  type: "array",
  items: closed({ state: { enum: ["approved", "rejected"] }, login: text }),
} as const;
const run = closed({ id: line, attempt: positive }, { url: line });

const BASE = {
  schemaVersion: { const: 1 },
  seq: positive,
  prev: orNull(digest),
  at: moment,
  agent: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
  actor: line,
  triggeringActor: line,
  run,
  toolVersion: line,
};

const APPEND = { type: "string", pattern: "^[0-9a-f]{4,64}$" } as const;

/** What every entry carries is described once, at the top; here it is only allowed. */
const BASE_NAMES = Object.fromEntries([...Object.keys(BASE), "append"].map((name) => [name, true]));

function entry(
  type: string,
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) {
  const own = closed({ type: { const: type }, ...required }, optional);
  return { ...own, properties: { ...BASE_NAMES, ...own.properties } };
}

const ENTRIES = [
  entry("version-published", {
    ...versionAt,
    commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
    tag: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}/v[1-9][0-9]{0,8}$" },
    note: text,
    authors: { type: "array", items: person },
    summary: text,
  }),
  entry(
    "evidence-recorded",
    {
      ...versionAt,
      kind: { enum: ["validation", "regression"] },
      verdict: { enum: ["passed", "failed", "error"] },
      scope: { enum: ["full", "selection"] },
      counts: {
        type: "object",
        propertyNames: { pattern: "^[a-z][A-Za-z0-9-]{0,39}$", not: { enum: ["constructor", "prototype"] } },
        additionalProperties: whole,
      },
      failed: texts,
    },
    { environment: line, suite: digest },
  ),
  entry("promotion-requested", { ...versionAt, environment: line, approvalsSeen: whole }, { listed }),
  entry(
    "approval-recorded",
    {
      ...versionAt,
      environment: line,
      position: whole,
      approver: person,
      source: { enum: ["github-environment", "git-identity"] },
    },
    { ordinal: positive, listed, comment: text },
  ),
  entry(
    "deployment-intended",
    {
      ...deploymentOf,
      kind: { enum: ["promotion", "rollback", "automatic-rollback"] },
      replaces: orNull(positive),
    },
    { reason: text },
  ),
  entry("deployment-succeeded", {
    ...deploymentOf,
    smoke: closed({ passed: whole, total: whole }),
    duration: { type: "number", minimum: 0 },
  }),
  entry("deployment-failed", {
    ...deploymentOf,
    code: { enum: Object.keys(REASON_CODES) },
    message: text,
    running: { anyOf: [{ type: "null" }, { const: "unknown" }, positive] },
    failed: texts,
  }),
  entry("deployment-interrupted", { ...deploymentOf, signal: line }),
  entry("hold", { ...versionAt, held: { type: "boolean" }, reason: text }),
  entry("drift-found", {
    environment: line,
    expected: orNull(closed(versionAt)),
    found: orNull(closed({ version: orNull(positive), digest: text })),
  }),
  entry("correction", { of: positive, message: text }),
] as const;

export const ENTRY_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "greenroom/v1/ledger-entry",
  title: "One entry of the Greenroom ledger",
  description: "entries/<seq>.json on the ledger's branch: something that happened to a version.",
  type: "object",
  required: [...Object.keys(BASE), "type"],
  properties: describeFields({ ...BASE, append: APPEND }),
  discriminator: { propertyName: "type" },
  oneOf: ENTRIES,
  $defs: DEFINITIONS,
} as const;
