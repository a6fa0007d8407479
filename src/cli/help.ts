import { COMMON_OPTIONS, type Command, type CommandEntry, type OptionSpec } from "./command.ts";
import { usageOf } from "./parse-call.ts";

/** The page of `greenroom --help`. */
export function renderOverview(commands: readonly CommandEntry[], version: string): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    `greenroom ${version}: the last room before an AI agent goes on air`,
    "",
    "Usage: greenroom <command> [options]",
    "",
    "Commands",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "Every command has --help with examples, and --json.",
    "Exit codes: 0 done or nothing to do · 1 findings, regression failed or gate blocked · 2 bad input or settings",
    "            3 infrastructure or inconclusive · 4 budget exhausted · 70 a bug of ours",
    "",
  ].join("\n");
}

/** The page of `greenroom <command> --help`. */
export function renderHelp(command: Command): string {
  const own = Object.entries(command.options);
  return [
    `${command.summary}.`,
    "",
    `Usage: ${usageOf(command)}`,
    ...(own.length > 0 ? ["", "Options", ...optionLines(own)] : []),
    "",
    "Common options",
    ...optionLines(Object.entries(COMMON_OPTIONS)),
    "",
    "Examples",
    ...command.examples.flatMap((example) => [`  ${example.line}`, `      ${example.about}`]),
    "",
  ].join("\n");
}

function optionLines(options: readonly [string, OptionSpec][]): string[] {
  const heads = options.map(
    ([name, spec]) =>
      `${spec.short ? `-${spec.short}, ` : ""}--${name}${spec.type === "string" ? ` ${spec.value ?? "<text>"}` : ""}`,
  );
  const width = Math.max(...heads.map((head) => head.length));
  return options.map(([, spec], index) => `  ${(heads[index] ?? "").padEnd(width)}  ${spec.about}`);
}
