import type { YamlReading } from "../agent/read-yaml.ts";
import { schemaFindings } from "../agent/schema-findings.ts";
import { fieldAt, listAt } from "../json-fields.ts";
import type { Finding } from "../lint/finding.ts";
import { validateSchema } from "../schema/validate-schema.ts";
import type { WrittenConversation, WrittenTests } from "./written-tests.ts";

export interface WrittenTestsReading {
  /** Those that fit the schema, with their place in the file's list. */
  readonly conversations: readonly { readonly conversation: WrittenConversation; readonly index: number }[];
  readonly findings: readonly Finding[];
}

/** The conversations of one file. One with a mistake does not hide what is wrong with the others. */
export function readWrittenTests(reading: YamlReading): WrittenTestsReading {
  const { value } = reading;
  const findings = [...reading.findings, ...schemaFindings("tests", reading)];
  if (isWrittenTests(value)) {
    return {
      conversations: value.conversations.map((conversation, index) => ({ conversation, index })),
      findings,
    };
  }
  if (fieldAt(value, "version") !== 1) return { conversations: [], findings };
  const conversations = listAt(value, "conversations").flatMap((one, index) => {
    const alone: unknown = { version: 1, conversations: [one] };
    return isWrittenTests(alone) ? alone.conversations.map((conversation) => ({ conversation, index })) : [];
  });
  return { conversations, findings };
}

function isWrittenTests(value: unknown): value is WrittenTests {
  return value !== undefined && validateSchema("tests", value).length === 0;
}
