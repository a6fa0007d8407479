import { REASON_CODES } from "../result/reason-codes.ts";
import { DRAFT } from "./blocks.ts";
import { PATTERNS } from "./patterns.ts";

const LINE = { type: "string", maxLength: 20_000 } as const;
const COUNT = { type: "integer", minimum: 0 } as const;
const MILLISECONDS = { description: "Milliseconds.", type: "number", minimum: 0 } as const;
const VERDICT = {
  description: "failed: the bot is wrong. error: it could not be measured.",
  type: "string",
  enum: ["passed", "failed", "error"],
} as const;
const VERSION = {
  description: "The number, or null when the bot carries none.",
  type: ["integer", "null"],
  minimum: 1,
} as const;

/** Whatever a strange bot may have reported, it is to be read again. */
const REPORTED_VERSION = { description: "The number; null: none.", type: ["number", "null"] } as const;

const BOT = {
  description: "What the bot said it runs; null: nothing, or it could not be asked.",
  type: ["object", "null"],
  additionalProperties: false,
  required: ["version", "digest"],
  properties: { version: REPORTED_VERSION, digest: LINE },
} as const;

const LOCATION = {
  type: "object",
  additionalProperties: false,
  required: ["file", "line", "column"],
  properties: {
    file: LINE,
    line: COUNT,
    column: COUNT,
    endLine: COUNT,
    endColumn: COUNT,
  },
} as const;

const TURN = {
  type: "object",
  additionalProperties: false,
  required: ["say", "reply", "assertions", "duration"],
  properties: {
    say: LINE,
    reply: { description: "What the bot said; long replies are cut.", type: "string", maxLength: 20_000 },
    duration: MILLISECONDS,
    assertions: {
      type: "array",
      maxItems: 100,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["assertion", "passed"],
        properties: {
          assertion: LINE,
          passed: { type: "boolean" },
          reason: { ...LINE, description: "What was expected and what came." },
          withoutReply: { ...LINE, description: "The same without the bot's words." },
        },
      },
    },
    trace: {
      type: "object",
      additionalProperties: false,
      required: ["tools", "refusal"],
      properties: {
        topic: LINE,
        tools: { type: "array", items: LINE, maxItems: 1_000 },
        handoff: LINE,
        refusal: { type: "boolean" },
      },
    },
  },
} as const;

const CASE = {
  type: "object",
  additionalProperties: false,
  required: ["id", "conversation", "channel", "covers", "tags", "verdict", "turns", "location", "duration"],
  properties: {
    id: LINE,
    conversation: LINE,
    title: LINE,
    channel: { type: "string", enum: ["chat", "call"] },
    covers: { type: "array", items: LINE, maxItems: 100 },
    tags: { type: "array", items: LINE, maxItems: 100 },
    verdict: VERDICT,
    turns: { type: "array", items: TURN, maxItems: 1_000 },
    error: { ...LINE, description: "What went wrong between us and the bot." },
    notSent: { ...COUNT, description: "Turns after the first that did not pass." },
    retries: { ...COUNT, description: "New sessions, because the bot could not be reached." },
    location: LOCATION,
    duration: MILLISECONDS,
  },
} as const;

/** results.json */
export const RESULTS_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:results",
  title: "Results of a test run",
  description: "results.json: what a run of the regression suite found.",
  type: "object",
  additionalProperties: false,
  required: [
    "schemaVersion",
    "agent",
    "target",
    "bot",
    "suite",
    "scope",
    "startedAt",
    "duration",
    "verdict",
    "counts",
    "cases",
  ],
  properties: {
    schemaVersion: { const: 1 },
    agent: { type: "string", pattern: PATTERNS.agentName.pattern },
    target: {
      description: "What was to be tested.",
      type: "object",
      additionalProperties: false,
      required: ["environment", "version", "digest"],
      properties: {
        environment: LINE,
        version: VERSION,
        digest: { type: "string", pattern: PATTERNS.digest.pattern },
      },
    },
    bot: {
      type: "object",
      additionalProperties: false,
      required: ["before", "after"],
      properties: { before: BOT, after: BOT },
    },
    suite: { type: "string", pattern: PATTERNS.digest.pattern },
    scope: { description: "Only full counts at a gate.", type: "string", enum: ["full", "selection"] },
    startedAt: {
      type: "string",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    },
    duration: MILLISECONDS,
    verdict: VERDICT,
    problem: {
      description: "Why the run as a whole proves nothing.",
      type: "object",
      additionalProperties: false,
      required: ["code", "message"],
      properties: {
        code: { type: "string", enum: Object.keys(REASON_CODES) },
        message: LINE,
        hint: LINE,
      },
    },
    counts: {
      type: "object",
      additionalProperties: false,
      required: ["total", "passed", "failed", "error"],
      properties: { total: COUNT, passed: COUNT, failed: COUNT, error: COUNT },
    },
    cases: { type: "array", items: CASE, maxItems: 10_000 },
  },
} as const;
