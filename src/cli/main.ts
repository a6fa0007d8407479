import { resolve } from "node:path";
import { UserError } from "../domain/errors.ts";
import { nearestName } from "../domain/schema/nearest-name.ts";
import { toolVersion } from "../wiring/tool-version.ts";
import { COMMANDS } from "./commands.ts";
import { renderHelp, renderOverview } from "./help.ts";
import { parseCall } from "./parse-call.ts";
import { processTerminal } from "./process-terminal.ts";
import { reportError } from "./report-error.ts";
import { watchOutput } from "./watch-output.ts";

const OUTPUT_LOST = 3;
const interruption = signalOfProcess();
const output = watchOutput(process.stdout, process.stderr);
process.exitCode = await main(process.argv.slice(2));
await Promise.all([written(process.stdout), written(process.stderr)]);
const lost = output.lost();
if (lost) {
  // What stopped the command says more.
  if (process.exitCode === 0) process.exitCode = OUTPUT_LOST;
  process.stderr.write(
    `greenroom: OUTPUT_LOST: what was to be shown can't be written (${lost.message})\n  What the command did is done; greenroom status and history show it. Make room, or write elsewhere.\n`,
  );
  await written(process.stderr);
}
// What was to be recorded is recorded. A platform that still owes an answer is not waited for, and memory is not given back piece by piece.
process.exit();

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const json = args.includes("--json");
  const terminal = processTerminal(args.includes("--no-color") || json);
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      terminal.out(renderOverview(COMMANDS, toolVersion));
      return name === undefined ? 2 : 0;
    }
    if (name === "--version" || name === "version") {
      terminal.out(toolVersion);
      return 0;
    }
    const entry = COMMANDS.find((command) => command.name === name);
    if (!entry) {
      const near = nearestName(
        name,
        COMMANDS.map((command) => command.name),
      );
      throw new UserError(
        "USAGE",
        `there is no command "${name}"`,
        near ? `Did you mean greenroom ${near}?` : "greenroom --help lists the commands.",
      );
    }
    const command = await entry.load();
    const parsed = parseCall(
      command,
      rest.includes("--help") || rest.includes("-h") ? ["--help", ...fill(command.takes)] : rest,
    );
    if (parsed.flag("help")) {
      terminal.out(renderHelp(command));
      return 0;
    }
    return await command.run({
      ...parsed,
      cwd: resolve(parsed.text("repo") ?? "."),
      env: process.env,
      signal: interruption,
      terminal,
    });
  } catch (error) {
    return reportError(error, terminal, { json, version: toolVersion });
  }
}

/** Until what was said has been taken by whoever reads it, or nobody reads any more. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => {
    if (stream.destroyed) done();
    else stream.write("", () => done());
  });
}

/** Positionals that satisfy the parser when only help is asked for. */
function fill(takes: readonly [number, number] = [0, 0]): string[] {
  return Array.from({ length: takes[0] }, () => "x");
}

/** The first signal asks the command to finish and record; a second one ends the process as usual. */
function signalOfProcess(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => controller.abort(signal));
  }
  return controller.signal;
}
