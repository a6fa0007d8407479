import { isJsonObject } from "../json.ts";
import { ENVIRONMENT_SCHEMA } from "./environment-schema.ts";
import { findAtPointer } from "./find-at-pointer.ts";
import type { SchemaError } from "./generated/validators.js";
import { knownKeys, propertyAt } from "./known-keys.ts";
import { nearestName } from "./nearest-name.ts";
import { PATTERNS } from "./patterns.ts";
import { addMissingKey, chooseAllowed, renameKey, rewriteText } from "./propose-repair.ts";
import type { SchemaProblem } from "./schema-problem.ts";
import type { SchemaRepair } from "./schema-repair.ts";

/** One error of a validator, as a sentence for the person who wrote the file. */
export function explainSchemaError(error: SchemaError, schema: unknown, root: unknown): SchemaProblem {
  const { path, value } = findAtPointer(root, error.instancePath);
  if (error.propertyName !== undefined) return explainName(error, path);
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return explainUnknownKey(error, path, value, schema);
    case "required": {
      const key = textParam(error, "missingProperty");
      return {
        path,
        at: "value",
        rule: "missing-key",
        key,
        message: `${quote(key)} is missing${within(path)}.`,
        suggestion: "Add it.",
        ...repaired(addMissingKey(propertyAt(schema, path, key), value, key)),
      };
    }
    case "type":
      return explainType(error, path, value);
    default:
      return explainValue(error, path, value, schema);
  }
}

function repaired(repair: SchemaRepair | undefined): Pick<SchemaProblem, "repair"> {
  return repair === undefined ? {} : { repair };
}

function explainUnknownKey(
  error: SchemaError,
  path: (string | number)[],
  mapping: unknown,
  schema: unknown,
): SchemaProblem {
  const key = textParam(error, "additionalProperty");
  const known = knownKeys(schema, path);
  const near = nearestName(key, known);
  const isOverride = schema === ENVIRONMENT_SCHEMA && path[0] === "overrides" && near === undefined;
  return {
    path: [...path, key],
    at: "key",
    rule: "unknown-key",
    message: isOverride
      ? `${quote(dotted([...path.slice(1), key]))} can't be overridden: it is the same in every environment.`
      : `${quote(key)} is not a known key${within(path)}.`,
    suggestion: near
      ? `Did you mean ${quote(near)}?`
      : isOverride
        ? "Only the `greeting` and the `destination` of handoffs may differ; use a variable, or change it everywhere."
        : `Known keys are ${list(known.map((name) => quote(name)))}.`,
    ...repaired(renameKey(mapping, key, near, known)),
  };
}

/** A key whose own form is wrong. */
function explainName(error: SchemaError, path: (string | number)[]): SchemaProblem {
  const name = error.propertyName ?? "";
  return {
    path: [...path, name],
    at: "key",
    rule: "wrong-value",
    message: `The key ${quote(name)} must be ${patternWords(error)}.`,
  };
}

function explainType(error: SchemaError, path: (string | number)[], value: unknown): SchemaProblem {
  const wanted = [error.params.type].flat().filter((type) => typeof type === "string");
  const asText = wanted.includes("string") && (typeof value === "number" || typeof value === "boolean");
  return {
    path,
    at: "value",
    rule: "wrong-type",
    message: `${subject(path)} must be ${list(
      wanted.map((type) => TYPE_WORDS.get(type) ?? type),
      "or",
    )}, but is ${describe(value)}.`,
    ...(asText ? { suggestion: "Put quotes around the value.", repair: { to: "quote" } } : {}),
  };
}

/** Where a schema says in a `$comment` why nothing else is allowed. */
function whyOnlyThese(error: SchemaError, schema: unknown): string | undefined {
  const { value: parent } = findAtPointer(schema, error.schemaPath.replace(/\/[^/]*$/, ""));
  return isJsonObject(parent) && typeof parent.$comment === "string" ? parent.$comment : undefined;
}

function explainValue(
  error: SchemaError,
  path: (string | number)[],
  value: unknown,
  schema: unknown,
): SchemaProblem {
  const limit = typeof error.params.limit === "number" ? error.params.limit : 0;
  const problem = (message: string, suggestion?: string): SchemaProblem => ({
    path,
    at: "value",
    rule: "wrong-value",
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  const name = subject(path);
  switch (error.keyword) {
    case "pattern":
      return {
        ...problem(`${name} must be ${patternWords(error)}.`),
        ...repaired(rewriteText(error.params.pattern, value, path)),
      };
    case "enum": {
      const allowed = [error.params.allowedValues].flat().map(String);
      const near = typeof value === "string" ? nearestName(value, allowed) : undefined;
      return {
        ...problem(
          `${name} must be ${list(allowed.map(quote), "or")}.`,
          near === undefined ? whyOnlyThese(error, schema) : `Did you mean ${quote(near)}?`,
        ),
        ...repaired(near === undefined ? undefined : chooseAllowed(value, allowed, near)),
      };
    }
    case "const":
      return problem(`${name} must be ${quote(String(error.params.allowedValue))}.`);
    case "not": {
      const { value: parent } = findAtPointer(schema, error.schemaPath.replace(/\/[^/]*$/, ""));
      return problem(
        isJsonObject(parent) && typeof parent.description === "string"
          ? parent.description
          : `${name} is not allowed to have this value.`,
      );
    }
    case "minimum":
      return problem(`${name} must be at least ${limit}.`);
    case "maximum":
      return problem(`${name} must be at most ${limit}.`);
    case "maxLength":
      return problem(`${name} must not be longer than ${limit} characters.`);
    case "minLength":
      return problem(`${name} must have at least ${limit} characters.`);
    case "maxItems":
      return problem(
        limit === 0 ? `${name} must be empty.` : `${name} must not have more than ${limit} entries.`,
      );
    case "minItems":
    case "minProperties":
      return problem(
        limit === 1 ? `${name} must not be empty.` : `${name} must have at least ${limit} entries.`,
      );
    case "maxProperties":
      return problem(`${name} must not have more than ${limit} entries.`);
    case "uniqueItems":
      return {
        ...problem(`${name} holds the same entry twice.`, "Keep one of the two."),
        path: [...path, Math.max(Number(error.params.i) || 0, Number(error.params.j) || 0)],
        repair: { to: "remove-entry" },
      };
    default:
      return problem(`${name} does not have the form that is expected.`);
  }
}

const TYPE_WORDS = new Map([
  ["string", "text"],
  ["integer", "a whole number"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["object", "a mapping (key: value)"],
  ["array", "a list"],
  ["null", "empty"],
]);

function describe(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return "text";
  return typeof value === "boolean" ? `${value}` : `the number ${String(value)}`;
}

function patternWords(error: SchemaError): string {
  const known = Object.values(PATTERNS).find(({ pattern }) => pattern === error.params.pattern);
  return known?.words ?? "written in another form";
}

/** `content`, `steps[2].say`; the whole file when the path is empty. */
function subject(path: readonly (string | number)[]): string {
  return path.length === 0 ? "The file" : quote(dotted(path));
}

function within(path: readonly (string | number)[]): string {
  return path.length === 0 ? "" : ` in ${quote(dotted(path))}`;
}

export function dotted(path: readonly (string | number)[]): string {
  const words = path.map((part, index) =>
    typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`,
  );
  return words.join("");
}

function quote(text: string): string {
  return `\`${text.length > 80 ? `${text.slice(0, 80)}…` : text}\``;
}

function list(words: readonly string[], joint = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

function textParam(error: SchemaError, name: string): string {
  const value = error.params[name];
  return typeof value === "string" ? value : "";
}
