import { parseArgs } from "node:util";
import { UserError } from "../domain/errors.ts";
import { nearestName } from "../domain/schema/nearest-name.ts";
import { type Call, COMMON_OPTIONS, type Command } from "./command.ts";

export type ParsedCall = Pick<Call, "positionals" | "flag" | "text" | "texts">;

/** Reads a command line by the command's own list of options. Throws UserError USAGE for anything it does not know. */
export function parseCall(command: Command, args: readonly string[]): ParsedCall {
  const specs = { ...COMMON_OPTIONS, ...command.options };
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.type, multiple: spec.multiple ?? false, ...(spec.short ? { short: spec.short } : {}) },
    ]),
  );
  const { values, positionals } = parse(command, args, options);
  const [min, max] = command.takes ?? [0, 0];
  if (positionals.length < min || positionals.length > max) {
    throw new UserError(
      "USAGE",
      positionals.length < min
        ? `greenroom ${command.name} needs ${command.positionals ?? "more arguments"}`
        : `greenroom ${command.name} takes no argument "${positionals[max]}"`,
      `Usage: ${usageOf(command)}. See greenroom ${command.name} --help.`,
    );
  }
  const given = new Map(Object.entries(values));
  return {
    positionals,
    flag: (name) => given.get(name) === true,
    text: (name) => {
      const value = given.get(name);
      return typeof value === "string" ? value : undefined;
    },
    texts: (name) => {
      const value = given.get(name);
      return Array.isArray(value)
        ? value.filter((element): element is string => typeof element === "string")
        : [];
    },
  };
}

export function usageOf(command: Command): string {
  return ["greenroom", command.name, command.positionals, "[options]"].filter(Boolean).join(" ");
}

function parse(
  command: Command,
  args: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>["options"],
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: options ?? {}, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's sentence names the option; its advice about `--` is noise for most people.
    const message = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    const see = `See greenroom ${command.name} --help.`;
    throw new UserError("USAGE", ...explainOption(message, see, Object.keys(options ?? {})), {
      cause: error,
    });
  }
}

/** Node's sentence in ours, with the option that was probably meant. */
function explainOption(message: string, see: string, names: readonly string[]): [string, string] {
  const unknown = /^Unknown option '(-{1,2})([^']*)'/.exec(message);
  if (unknown) {
    const [, dashes = "", name = ""] = unknown;
    const near = dashes === "--" ? nearestName(name, names) : undefined;
    return [`there is no option ${dashes}${name}`, near ? `Did you mean --${near}? ${see}` : see];
  }
  const empty = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument (?:missing|is ambiguous)/.exec(message);
  if (empty) return [`${empty[1]} needs a value`, see];
  return [message.replaceAll("\n", " "), see];
}
