import type { FromSchema } from "json-schema-to-ts";
import { describe, expect, it } from "vitest";
import type {
  AgentSettingsValue,
  EnvironmentValue,
  FlowValue,
  GuardrailValue,
  HandoffValue,
  IntegrationValue,
  KnowledgeValue,
  RuleValue,
  SmsValue,
  ToolValue,
  TopicValue,
  VoiceValue,
} from "../../../src/domain/agent/items.ts";
import type { AGENT_SCHEMA } from "../../../src/domain/schema/agent-schema.ts";
import { ALL_SCHEMAS } from "../../../src/domain/schema/all-schemas.ts";
import type { ENVIRONMENT_SCHEMA } from "../../../src/domain/schema/environment-schema.ts";
import type { FLOW_SCHEMA } from "../../../src/domain/schema/flow-schema.ts";
import type { GUARDRAIL_SCHEMA } from "../../../src/domain/schema/guardrail-schema.ts";
import type { HANDOFF_SCHEMA } from "../../../src/domain/schema/handoff-schema.ts";
import type { INTEGRATION_SCHEMA } from "../../../src/domain/schema/integration-schema.ts";
import type { KNOWLEDGE_SCHEMA } from "../../../src/domain/schema/knowledge-schema.ts";
import type { RULES_SCHEMA } from "../../../src/domain/schema/rules-schema.ts";
import type { SMS_SCHEMA } from "../../../src/domain/schema/sms-schema.ts";
import type { TOOL_SCHEMA } from "../../../src/domain/schema/tool-schema.ts";
import type { TOPIC_SCHEMA } from "../../../src/domain/schema/topic-schema.ts";
import type { VOICE_SCHEMA } from "../../../src/domain/schema/voice-schema.ts";

/** Writable, lists as plain lists, and no `| undefined` behind a `?`: as the types are written by hand. */
type Plain<T> = T extends readonly (infer Entry)[]
  ? Plain<Entry>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** Where `name` may be left out in the file, the reader fills in the id. */
type Named<T> = Omit<T, "name"> & { name: string };

/** Each line is checked by `npm run types`: a field, its type, or its being optional in one place only is an error there. */
const SAME = {
  agent: true satisfies Same<FromSchema<typeof AGENT_SCHEMA>, AgentSettingsValue>,
  rules: true satisfies Same<FromSchema<typeof RULES_SCHEMA>, { rules: RuleValue[] }>,
  topic: true satisfies Same<FromSchema<typeof TOPIC_SCHEMA>, TopicValue>,
  knowledge: true satisfies Same<Named<FromSchema<typeof KNOWLEDGE_SCHEMA>>, KnowledgeValue>,
  tool: true satisfies Same<Named<FromSchema<typeof TOOL_SCHEMA>>, ToolValue>,
  sms: true satisfies Same<FromSchema<typeof SMS_SCHEMA>, SmsValue>,
  handoff: true satisfies Same<Named<FromSchema<typeof HANDOFF_SCHEMA>>, HandoffValue>,
  guardrail: true satisfies Same<Named<FromSchema<typeof GUARDRAIL_SCHEMA>>, GuardrailValue>,
  voice: true satisfies Same<FromSchema<typeof VOICE_SCHEMA>, VoiceValue>,
  flow: true satisfies Same<Named<FromSchema<typeof FLOW_SCHEMA>>, FlowValue>,
  integration: true satisfies Same<Named<FromSchema<typeof INTEGRATION_SCHEMA>>, IntegrationValue>,
  environment: true satisfies Same<FromSchema<typeof ENVIRONMENT_SCHEMA>, EnvironmentValue>,
};

/** What must not count as the same. */
const DIFFERENT = {
  "a field more": false satisfies Same<FromSchema<typeof SMS_SCHEMA>, SmsValue & { sender: string }>,
  "a field less": false satisfies Same<FromSchema<typeof SMS_SCHEMA>, Omit<SmsValue, "text">>,
  "another type": false satisfies Same<FromSchema<typeof VOICE_SCHEMA>, VoiceValue & { speed: string }>,
  "a default that is not filled in": false satisfies Same<FromSchema<typeof SMS_SCHEMA>, Partial<SmsValue>>,
  "another choice": false satisfies Same<
    Named<FromSchema<typeof GUARDRAIL_SCHEMA>>,
    Omit<GuardrailValue, "kind"> & { kind: "safety" | "privacy" }
  >,
};

/** Not files of an agent: their types are checked where they are loaded. */
const OTHER_KINDS: ReadonlySet<string> = new Set(["settings", "tests", "results", "diff-result"]);

describe("the schema and the type of a kind of file say the same", () => {
  it("for every kind of file that an agent has", () => {
    const kinds: readonly string[] = ALL_SCHEMAS.filter(
      ({ kind, published }) => published && !OTHER_KINDS.has(kind),
    ).map(({ kind }) => kind);
    expect(Object.keys(SAME)).toEqual(kinds);
    expect(new Set(Object.values(DIFFERENT))).toEqual(new Set([false]));
  });
});
