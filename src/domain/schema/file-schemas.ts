import { AGENT_SCHEMA } from "./agent-schema.ts";
import { ENVIRONMENT_SCHEMA } from "./environment-schema.ts";
import { FLOW_SCHEMA } from "./flow-schema.ts";
import { GUARDRAIL_SCHEMA } from "./guardrail-schema.ts";
import { HANDOFF_SCHEMA } from "./handoff-schema.ts";
import { INTEGRATION_SCHEMA } from "./integration-schema.ts";
import { KNOWLEDGE_SCHEMA } from "./knowledge-schema.ts";
import { RULES_SCHEMA } from "./rules-schema.ts";
import { SETTINGS_SCHEMA } from "./settings-schema.ts";
import { SMS_SCHEMA } from "./sms-schema.ts";
import { TESTS_SCHEMA } from "./tests-schema.ts";
import { TOOL_SCHEMA } from "./tool-schema.ts";
import { TOPIC_SCHEMA } from "./topic-schema.ts";
import { VOICE_SCHEMA } from "./voice-schema.ts";

/**
 * The files that people write. `published`: docs/schemas/<kind>.schema.json is written, for editors. Adding one: a file beside this
 * one, a line here, `npm run generate`. `$ref` only to `#/$defs/…`, no `format`, `uniqueItems` only on lists of plain text: then the
 * generated validators need nothing at run time.
 */
export const FILE_SCHEMAS = [
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
] as const;

export type FileKind = (typeof FILE_SCHEMAS)[number]["kind"];

const BY_KIND: ReadonlyMap<FileKind, unknown> = new Map(
  FILE_SCHEMAS.map(({ kind, schema }) => [kind, schema]),
);

export function schemaOf(kind: FileKind): unknown {
  return BY_KIND.get(kind);
}
