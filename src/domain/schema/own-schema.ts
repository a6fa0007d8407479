import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject, JsonValue } from "../json.ts";
import { loadPattern } from "../regression/pattern.ts";
import { explainSchemaError } from "./explain-schema-error.ts";
import type { SchemaProblem } from "./schema-problem.ts";

/** A schema that a team wrote. Loaded only where there is one: the compiler is large. */
export interface OwnSchema {
  /** What is wrong with a value; nothing when it fits. At most 200 problems. */
  readonly fits: (value: JsonValue) => SchemaProblem[];
}

const MOST_PROBLEMS = 200;

/** Patterns come from people, so they run in time that grows with the text alone. */
const patterns = Object.assign(
  (source: string) => {
    const loaded = loadPattern(source);
    if ("problem" in loaded)
      throw new Error(`the pattern ${JSON.stringify(source.slice(0, 60))}: ${loaded.problem}`);
    // The compiler tells patterns apart by what they say of themselves; all that say the same share one.
    return { test: (text: string) => loaded.pattern.finds(text), toString: () => `/${source}/` };
  },
  { code: "patterns" },
);

/** JSON Schema, draft 2020-12, by itself: nothing is fetched, and formats are not checked. Never throws. */
export function loadOwnSchema(schema: JsonObject): OwnSchema | { readonly problem: string } {
  try {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      validateFormats: false,
      logger: false,
      messages: false,
      code: { regExp: patterns },
    });
    // A copy with prototypes, which is what the compiler expects; forbidden keys were refused when the settings were read.
    const validate = ajv.compile(structuredCloneOf(schema));
    return {
      fits(value) {
        if (validate(value)) return [];
        return (validate.errors ?? [])
          .slice(0, MOST_PROBLEMS)
          .map((error) => explainSchemaError({ ...error, params: { ...error.params } }, schema, value));
      },
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { problem: words.replace(/\s+/g, " ").replace(/\.$/, "").slice(0, 200) };
  }
}

function structuredCloneOf(schema: JsonObject): Record<string, unknown> {
  const copy: unknown = JSON.parse(JSON.stringify(schema));
  return typeof copy === "object" && copy !== null ? { ...copy } : {};
}
