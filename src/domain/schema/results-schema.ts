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
  properties: {
    version: REPORTED_VERSION,
    digest: { ...LINE, description: "Digest of the content it runs." },
  },
} as const;

const LOCATION = {
  description: "Where the conversation is written.",
  type: "object",
  additionalProperties: false,
  required: ["file", "line", "column"],
  properties: {
    file: { ...LINE, description: "Path from the repository's root." },
    line: { ...COUNT, description: "Line, from 1." },
    column: { ...COUNT, description: "Column, from 1." },
    endLine: { ...COUNT, description: "Line of the end." },
    endColumn: { ...COUNT, description: "Column after the last character." },
  },
} as const;

const TURN = {
  type: "object",
  additionalProperties: false,
  required: ["say", "reply", "assertions", "duration"],
  properties: {
    say: { ...LINE, description: "What the guest said." },
    reply: { description: "What the bot said; long replies are cut.", type: "string", maxLength: 20_000 },
    duration: MILLISECONDS,
    assertions: {
      description: "What was expected of the reply.",
      type: "array",
      maxItems: 100,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["assertion", "passed"],
        properties: {
          assertion: { ...LINE, description: "Kind of the assertion." },
          passed: { description: "Whether it held.", type: "boolean" },
          reason: { ...LINE, description: "What was expected and what came." },
          withoutReply: { ...LINE, description: "The same without the bot's words." },
        },
      },
    },
    trace: {
      description: "What the bot says it did; absent where it does not say.",
      type: "object",
      additionalProperties: false,
      required: ["tools", "refusal"],
      properties: {
        topic: { ...LINE, description: "The topic that the reply came from." },
        tools: {
          description: "Tools that were called.",
          type: "array",
          items: LINE,
          maxItems: 1_000,
        },
        handoff: { ...LINE, description: "The handoff that was made." },
        refusal: { description: "Whether it declined to answer.", type: "boolean" },
      },
    },
  },
} as const;

const CASE = {
  type: "object",
  additionalProperties: false,
  required: ["id", "conversation", "channel", "covers", "tags", "verdict", "turns", "location", "duration"],
  properties: {
    id: { ...LINE, description: "Name of the case; unique in the suite." },
    conversation: { ...LINE, description: "The conversation that it is a case of." },
    title: { ...LINE, description: "For people." },
    channel: { description: "Where it was held.", type: "string", enum: ["chat", "call"] },
    covers: { description: "Items that it proves.", type: "array", items: LINE, maxItems: 100 },
    tags: { description: "Tags of the conversation.", type: "array", items: LINE, maxItems: 100 },
    verdict: VERDICT,
    turns: { description: "The dialogue.", type: "array", items: TURN, maxItems: 1_000 },
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
    schemaVersion: { description: "Always 1.", const: 1 },
    agent: { description: "Name of the agent.", type: "string", pattern: PATTERNS.agentName.pattern },
    target: {
      description: "What was to be tested.",
      type: "object",
      additionalProperties: false,
      required: ["environment", "version", "digest"],
      properties: {
        environment: { ...LINE, description: "Name of the environment, or rehearsal." },
        version: VERSION,
        digest: {
          description: "Digest of the content under test.",
          type: "string",
          pattern: PATTERNS.digest.pattern,
        },
      },
    },
    bot: {
      description: "What the bot said of itself.",
      type: "object",
      additionalProperties: false,
      required: ["before", "after"],
      properties: { before: BOT, after: BOT },
    },
    suite: { description: "Digest of the suite.", type: "string", pattern: PATTERNS.digest.pattern },
    scope: { description: "Only full counts at a gate.", type: "string", enum: ["full", "selection"] },
    startedAt: {
      description: "When it began, UTC.",
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
        code: {
          description: "Reason code; docs/reason-codes.md explains it.",
          type: "string",
          enum: Object.keys(REASON_CODES),
        },
        message: { ...LINE, description: "What happened, one sentence." },
        hint: { ...LINE, description: "What to do next." },
      },
    },
    counts: {
      description: "How many cases there are of each verdict.",
      type: "object",
      additionalProperties: false,
      required: ["total", "passed", "failed", "error"],
      properties: {
        total: { ...COUNT, description: "All of them." },
        passed: { ...COUNT, description: "The bot was right." },
        failed: { ...COUNT, description: "The bot was wrong." },
        error: { ...COUNT, description: "It could not be measured." },
      },
    },
    cases: { description: "Every case that ran.", type: "array", items: CASE, maxItems: 10_000 },
  },
} as const;
