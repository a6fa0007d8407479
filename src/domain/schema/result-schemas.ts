import { CHECK_RESULT_SCHEMA, DIFF_RESULT_SCHEMA } from "./comparison-schema.ts";
import { TEST_RESULT_SCHEMA, VALIDATE_RESULT_SCHEMA } from "./part-result-schema.ts";
import { RESULTS_SCHEMA } from "./results-schema.ts";

/**
 * What one command writes and another reads back. Apart from the files that people write, because most commands read no results and
 * should not load what checks them. `published` as there.
 */
export const RESULT_SCHEMAS = [
  { kind: "results", schema: RESULTS_SCHEMA, published: true },
  { kind: "check-result", schema: CHECK_RESULT_SCHEMA, published: false },
  { kind: "diff-result", schema: DIFF_RESULT_SCHEMA, published: true },
  { kind: "validate-result", schema: VALIDATE_RESULT_SCHEMA, published: false },
  { kind: "test-result", schema: TEST_RESULT_SCHEMA, published: false },
] as const;

export type ResultKind = (typeof RESULT_SCHEMAS)[number]["kind"];
