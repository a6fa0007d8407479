import { explainSchemaError } from "./explain-schema-error.ts";
import { type FileKind, schemaOf } from "./file-schemas.ts";
import { type SchemaError, VALIDATORS, type Validator } from "./generated/validators.js";
import type { SchemaProblem } from "./schema-problem.ts";

export type { SchemaProblem };

const MOST_PROBLEMS = 200;

/** Checks the value of a file that people write. An empty list means that it fits. At most 200 problems, in document order. */
export function validateSchema(kind: FileKind, value: unknown): SchemaProblem[] {
  return problemsOf(VALIDATORS[kind], schemaOf(kind), value);
}

/** The same with a validator and the schema that it was made of. */
export function problemsOf(validate: Validator, schema: unknown, value: unknown): SchemaProblem[] {
  if (validate(value)) return [];
  const problems: SchemaProblem[] = [];
  for (const error of relevant(validate.errors ?? [])) {
    if (problems.length >= MOST_PROBLEMS) break;
    problems.push(explainSchemaError(error, schema, value));
  }
  return withoutConsequences(problems);
}

/** A misspelt required key is one mistake, not two: that the right key is missing follows from it. */
function withoutConsequences(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const meant = new Set(
    problems
      .filter(({ rule }) => rule === "unknown-key")
      .map(({ path, suggestion }) => JSON.stringify([path.slice(0, -1), suggestion])),
  );
  return problems.filter(({ rule, path, key }) => {
    return rule !== "missing-key" || !meant.has(JSON.stringify([path, `Did you mean \`${key}\`?`]));
  });
}

/** Drops what only says that something below failed, and what follows from a wrong type at the same place. */
function relevant(errors: readonly SchemaError[]): SchemaError[] {
  const wrongType = new Set(
    errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  const seen = new Set<string>();
  return errors.filter((error) => {
    if (error.keyword === "if" || (error.keyword === "propertyNames" && error.propertyName === undefined)) {
      return false;
    }
    if (error.keyword !== "type" && wrongType.has(error.instancePath)) return false;
    const key = JSON.stringify([error.instancePath, error.keyword, error.params, error.propertyName]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
