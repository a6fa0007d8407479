import { RESULT_VALIDATORS } from "./generated/result-validators.js";
import { RESULT_SCHEMAS, type ResultKind } from "./result-schemas.ts";
import type { SchemaProblem } from "./schema-problem.ts";
import { problemsOf } from "./validate-schema.ts";

/** Checks a result that is read back, as `validateSchema` checks a file. */
export function validateResult(kind: ResultKind, value: unknown): SchemaProblem[] {
  const schema = RESULT_SCHEMAS.find((one) => one.kind === kind)?.schema;
  return problemsOf(RESULT_VALIDATORS[kind], schema, value);
}
