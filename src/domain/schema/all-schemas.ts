import { FILE_SCHEMAS } from "./file-schemas.ts";
import { RESULT_SCHEMAS } from "./result-schemas.ts";
import { VALIDATION_RESULT_SCHEMA } from "./validation-result-schema.ts";

/** Every schema, for the build. */
export const ALL_SCHEMAS = [...FILE_SCHEMAS, ...RESULT_SCHEMAS] as const;

/** Published for those who read what we write; we don't read it back, and need no validator. */
export const OUTPUT_SCHEMAS = [{ kind: "validation-result", schema: VALIDATION_RESULT_SCHEMA }] as const;

export type SchemaKind = (typeof ALL_SCHEMAS)[number]["kind"];
