import { isJsonObject, type JsonValue } from "../../../json.ts";
import { nearestName } from "../../../schema/nearest-name.ts";
import type { ValuePath } from "../../agent.ts";

/** What a value of a file must look like. Keys that no shape knows are let through, unless they look like a misspelt known one. */
export type Shape =
  | { readonly is: "text"; readonly oneOf?: readonly string[]; readonly filled?: true }
  | { readonly is: "flag" | "number" | "anything" }
  | { readonly is: "list"; readonly of: Shape; readonly filled?: true }
  | { readonly is: "map"; readonly of: Shape }
  | {
      readonly is: "record";
      readonly fields: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
    };

export interface ShapeIssue {
  readonly rule: "missing-key" | "wrong-type" | "wrong-value" | "unknown-key";
  readonly path: ValuePath;
  readonly which: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

const KINDS: Readonly<Record<Shape["is"], string>> = {
  text: "text",
  flag: "true or false",
  number: "a number",
  anything: "anything",
  list: "a list",
  map: "a mapping",
  record: "a mapping",
};

export function checkShape(shape: Shape, value: JsonValue, path: ValuePath = []): ShapeIssue[] {
  switch (shape.is) {
    case "anything":
      return [];
    case "text":
      return typeof value === "string" ? checkText(shape, value, path) : [wrongType(shape, value, path)];
    case "flag":
      return typeof value === "boolean" ? [] : [wrongType(shape, value, path)];
    case "number":
      return typeof value === "number" ? [] : [wrongType(shape, value, path)];
    case "list":
      if (!Array.isArray(value)) return [wrongType(shape, value, path)];
      if (shape.filled && value.length === 0) return [empty(path)];
      return value.flatMap((entry: JsonValue, index) => checkShape(shape.of, entry, [...path, index]));
    case "map":
      if (!isJsonObject(value)) return [wrongType(shape, value, path)];
      return Object.entries(value).flatMap(([key, entry]) => checkShape(shape.of, entry, [...path, key]));
    case "record":
      return isJsonObject(value) ? checkRecord(shape, value, path) : [wrongType(shape, value, path)];
  }
}

function checkRecord(
  { fields, required = [] }: Extract<Shape, { is: "record" }>,
  value: Readonly<Record<string, JsonValue>>,
  path: ValuePath,
): ShapeIssue[] {
  const issues: ShapeIssue[] = required
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({
      rule: "missing-key",
      path,
      which: "value",
      message: `\`${key}\` is missing.`,
      hint: `Add \`${key}\`.`,
    }));
  for (const [key, entry] of Object.entries(value)) {
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    // `key:` with nothing after it counts as absent for the ADK, unless it is needed.
    if (shape !== undefined && (entry !== null || required.includes(key))) {
      issues.push(...checkShape(shape, entry, [...path, key]));
    }
    const near = shape === undefined ? nearestName(key, Object.keys(fields)) : undefined;
    if (near !== undefined && !Object.hasOwn(value, near)) {
      issues.push({
        rule: "unknown-key",
        path: [...path, key],
        which: "key",
        message: `\`${key}\` is not a known key.`,
        hint: `Did you mean \`${near}\`?`,
      });
    }
  }
  return issues;
}

function checkText(
  { oneOf, filled }: Extract<Shape, { is: "text" }>,
  value: string,
  path: ValuePath,
): ShapeIssue[] {
  if (filled && value.trim() === "") return [empty(path)];
  if (oneOf === undefined || oneOf.includes(value)) return [];
  const near = nearestName(value, oneOf);
  return [
    {
      rule: "wrong-value",
      path,
      which: "value",
      message: `\`${lastOf(path)}\` must be one of ${oneOf.join(", ")}.`,
      hint: near === undefined ? "Choose one of them." : `Did you mean ${near}?`,
    },
  ];
}

function empty(path: ValuePath): ShapeIssue {
  return {
    rule: "wrong-value",
    path,
    which: "value",
    message: `\`${lastOf(path)}\` must not be empty.`,
    hint: "Fill it in, or remove what it belongs to.",
  };
}

function wrongType({ is }: Shape, value: JsonValue, path: ValuePath): ShapeIssue {
  const scalar = typeof value === "number" || typeof value === "boolean";
  return {
    rule: "wrong-type",
    path,
    which: "value",
    message:
      path.length === 0 ? `This file must be ${KINDS[is]}.` : `\`${lastOf(path)}\` must be ${KINDS[is]}.`,
    hint: is === "text" && scalar ? "Put quotes around it." : `Write ${KINDS[is]} here.`,
  };
}

/** What a person calls the place: the last key, also of an entry of its list. */
function lastOf(path: ValuePath): string {
  return String([...path].reverse().find((step) => typeof step === "string") ?? "entry").slice(0, 80);
}
