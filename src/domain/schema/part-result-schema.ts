import { DRAFT } from "./blocks.ts";
import { AGENT, FINDING, REQUIRED, RESULT } from "./comparison-schema.ts";

/** Results of `validate` and `test`, which become parts of a comment: data from a job that nobody trusts. */
export const VALIDATE_RESULT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:validate-result",
  type: "object",
  required: REQUIRED,
  properties: {
    ...RESULT,
    operation: { const: "validate" },
    data: {
      type: "object",
      required: ["findings", "forReports"],
      properties: {
        findings: { type: "array", maxItems: 100_000, items: FINDING },
        forReports: { type: "object", required: ["agent"], properties: { agent: AGENT } },
      },
    },
  },
} as const;

/** `results` has a schema of its own. */
export const TEST_RESULT_SCHEMA = {
  $schema: DRAFT,
  $id: "urn:greenroom:schema:v1:test-result",
  type: "object",
  required: REQUIRED,
  properties: {
    ...RESULT,
    operation: { const: "test" },
    data: { type: "object", required: ["results"], properties: { results: { type: ["object", "null"] } } },
  },
} as const;
