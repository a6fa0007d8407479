import { AGENT_SCHEMA } from "./agent-schema.ts";
import { CHECK_RESULT_SCHEMA, DIFF_RESULT_SCHEMA } from "./comparison-schema.ts";
import { ENVIRONMENT_SCHEMA } from "./environment-schema.ts";
import { FLOW_SCHEMA } from "./flow-schema.ts";
import { GUARDRAIL_SCHEMA } from "./guardrail-schema.ts";
import { HANDOFF_SCHEMA } from "./handoff-schema.ts";
import { INTEGRATION_SCHEMA } from "./integration-schema.ts";
import { KNOWLEDGE_SCHEMA } from "./knowledge-schema.ts";
import { TEST_RESULT_SCHEMA, VALIDATE_RESULT_SCHEMA } from "./part-result-schema.ts";
import { RESULTS_SCHEMA } from "./results-schema.ts";
import { RULES_SCHEMA } from "./rules-schema.ts";
import { SETTINGS_SCHEMA } from "./settings-schema.ts";
import { SMS_SCHEMA } from "./sms-schema.ts";
import { TESTS_SCHEMA } from "./tests-schema.ts";
import { TOOL_SCHEMA } from "./tool-schema.ts";
import { TOPIC_SCHEMA } from "./topic-schema.ts";
import { VALIDATION_RESULT_SCHEMA } from "./validation-result-schema.ts";
import { VOICE_SCHEMA } from "./voice-schema.ts";

/**
 * Every schema, for the build. `published`: docs/schemas/<kind>.schema.json is written, for editors; the others describe what
 * is read back. Adding one: a file beside this one, a line here, `npm run generate`. `$ref` only to
 * `#/$defs/…`, no `format`, `uniqueItems` only on
 * lists of plain text: then the generated validators need nothing at run time.
 */
export const ALL_SCHEMAS = [
  { kind: "settings", schema: SETTINGS_SCHEMA, published: true },
  { kind: "agent", schema: AGENT_SCHEMA, published: true },
  { kind: "rules", schema: RULES_SCHEMA, published: true },
  { kind: "topic", schema: TOPIC_SCHEMA, published: true },
  { kind: "knowledge", schema: KNOWLEDGE_SCHEMA, published: true },
  { kind: "tool", schema: TOOL_SCHEMA, published: true },
  { kind: "sms", schema: SMS_SCHEMA, published: true },
  { kind: "handoff", schema: HANDOFF_SCHEMA, published: true },
  { kind: "guardrail", schema: GUARDRAIL_SCHEMA, published: true },
  { kind: "voice", schema: VOICE_SCHEMA, published: true },
  { kind: "flow", schema: FLOW_SCHEMA, published: true },
  { kind: "integration", schema: INTEGRATION_SCHEMA, published: true },
  { kind: "environment", schema: ENVIRONMENT_SCHEMA, published: true },
  { kind: "tests", schema: TESTS_SCHEMA, published: true },
  { kind: "results", schema: RESULTS_SCHEMA, published: true },
  { kind: "check-result", schema: CHECK_RESULT_SCHEMA, published: false },
  { kind: "diff-result", schema: DIFF_RESULT_SCHEMA, published: true },
  { kind: "validate-result", schema: VALIDATE_RESULT_SCHEMA, published: false },
  { kind: "test-result", schema: TEST_RESULT_SCHEMA, published: false },
] as const;

/** Published for those who read what we write; we don't read it back, and need no validator. */
export const OUTPUT_SCHEMAS = [{ kind: "validation-result", schema: VALIDATION_RESULT_SCHEMA }] as const;

export type SchemaKind = (typeof ALL_SCHEMAS)[number]["kind"];

const BY_KIND: ReadonlyMap<SchemaKind, unknown> = new Map(
  ALL_SCHEMAS.map(({ kind, schema }) => [kind, schema]),
);

export function schemaOf(kind: SchemaKind): unknown {
  return BY_KIND.get(kind);
}
