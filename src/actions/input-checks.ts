import { UserError } from "../domain/errors.ts";

/** Checks of single inputs: the text that a workflow passed in, never trusted. All throw UserError INPUT_INVALID. */

export function invalid(name: string, problem: string, hint: string): UserError {
  return new UserError("INPUT_INVALID", `Input "${name}" ${problem}.`, hint);
}

const LONGEST_TEXT = 4000;
const MOST_LINES = 20;

/** A text without control characters, at most 4,000 characters; undefined when empty. */
export function optionalText(name: string, text: string): string | undefined {
  if (text === "") return undefined;
  if (text.length > LONGEST_TEXT)
    throw invalid(name, `is ${text.length} characters long`, `Keep it to ${LONGEST_TEXT} characters.`);
  if (/(?![\t\n\r])\p{Cc}/u.test(text)) throw invalid(name, "holds control characters", "Write plain text.");
  return text;
}

export function requiredText(name: string, text: string): string {
  const given = optionalText(name, text);
  // GitHub does not check `required: true` itself.
  if (given === undefined) throw invalid(name, "is missing", `Pass \`${name}:\` in the step's \`with:\`.`);
  return given;
}

/** A text on one line. */
export function optionalLine(name: string, text: string): string | undefined {
  const given = optionalText(name, text);
  if (given !== undefined && /[\r\n]/.test(given))
    throw invalid(name, "has several lines", "Write it on one line.");
  return given;
}

export function requiredLine(name: string, text: string): string {
  requiredText(name, text);
  return optionalLine(name, text) ?? "";
}

export function oneOf<Value extends string>(name: string, text: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === text);
  if (found === undefined)
    throw invalid(name, text === "" ? "is missing" : `is "${text.slice(0, 80)}"`, `Use ${listed(values)}.`);
  return found;
}

export function flag(name: string, text: string): boolean {
  return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}

/** `v42` or `42`; undefined when empty. */
export function optionalVersion(name: string, text: string): number | undefined {
  if (text === "") return undefined;
  const match = /^v?([1-9]\d{0,8})$/.exec(text);
  if (!match) throw invalid(name, `is "${text.slice(0, 80)}", which names no version`, "Write it like v42.");
  return Number(match[1]);
}

export function requiredVersion(name: string, text: string): number {
  requiredText(name, text);
  return optionalVersion(name, text) ?? 0;
}

/** A whole number within bounds; undefined when empty. */
export function optionalInteger(name: string, text: string, min: number, max: number): number | undefined {
  if (text === "") return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max))
    throw invalid(name, `is "${text.slice(0, 80)}"`, `Use a whole number from ${min} to ${max}.`);
  return value;
}

/** One entry a line, empty lines left out, doubles too. */
export function lines(name: string, text: string): readonly string[] {
  const given = optionalText(name, text) ?? "";
  return [...new Set(given.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== "");
}

/** As `lines`, at least one and at most 20. */
export function requiredLines(name: string, text: string): readonly string[] {
  requiredText(name, text);
  const given = lines(name, text);
  if (given.length === 0) throw invalid(name, "is empty", "Name one a line.");
  if (given.length > MOST_LINES)
    throw invalid(name, `has ${given.length} lines`, `Name at most ${MOST_LINES}.`);
  return given;
}

/** A number that GitHub gave something; undefined when empty. */
export function optionalId(name: string, text: string): number | undefined {
  if (text === "") return undefined;
  if (!/^[1-9]\d{0,14}$/.test(text))
    throw invalid(name, `is "${text.slice(0, 80)}"`, "Use the number alone.");
  return Number(text);
}

/** A path within the repository, with `/`; never absolute, never through `..`. */
export function repositoryPath(name: string, text: string): string {
  const path = requiredLine(name, text).replaceAll("\\", "/");
  const parts = path.split("/");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..") || path.startsWith("-"))
    throw invalid(
      name,
      `is "${path.slice(0, 80)}"`,
      "Name a file below the repository's root, like greenroom.yml.",
    );
  return parts.filter((part) => part !== "" && part !== ".").join("/");
}

function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
