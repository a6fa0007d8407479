import { loadSettings } from "../domain/agent/load-settings.ts";
import { isUserError, UserError } from "../domain/errors.ts";
import { countWords } from "../domain/lint/count-words.ts";
import { exitCodeOf } from "../domain/result/exit-code.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { prefixesOf, type ValidationData } from "../operations/validate.ts";
import { renderTerminalFindings } from "../render/terminal/findings.ts";
import { neutralLine } from "../render/terminal/style.ts";
import { type LocalRepository, openLocalRepository } from "../wiring/local-wiring.ts";
import { toolVersion } from "../wiring/tool-version.ts";
import { WorkTreeWatch } from "../wiring/work-tree.ts";
import type { Call, OptionSpec } from "./command.ts";
import { localOptions } from "./open-agent.ts";
import { reportError } from "./report-error.ts";

export const WATCH_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  watch: { type: "boolean", about: "Validate again whenever a file changes, until Ctrl-C" },
};

/** Throws UserError USAGE for options that contradict each other. */
export function checkWatchOptions(call: Call): void {
  if (!call.flag("watch")) return;
  const other = ["fix", "json", "annotations"].find((name) => call.flag(name));
  if (other === undefined && call.text("ref") === undefined) return;
  throw new UserError(
    "USAGE",
    `--watch looks at the work tree while you write; it does not go with --${other ?? "ref"}`,
    "Leave one of the two out.",
  );
}

/**
 * Validates, and again after each change, until the call is interrupted. What goes wrong in one turn (a broken settings file, a
 * folder that is gone) is shown, and the next change is waited for. Returns the exit code of the last result.
 */
export async function watchValidation(
  call: Call,
  validateNow: () => Promise<OperationResult<ValidationData>>,
): Promise<number> {
  const repository = await openLocalRepository(localOptions(call));
  const watch = new WorkTreeWatch(repository.repository.git.dir);
  let paths: readonly string[] = [repository.settingsFile];
  let code = 0;
  while (!call.signal.aborted) {
    paths = await pathsToWatch(repository, paths);
    // Watched from before the files are read, so that no change falls between.
    const change = nextChange(call.signal, (onChange) => watch.watch(paths, onChange));
    try {
      code = await oneTurn(call, validateNow);
      await change.happened;
    } finally {
      change.stop();
    }
  }
  return code;
}

async function oneTurn(
  call: Call,
  validateNow: () => Promise<OperationResult<ValidationData>>,
): Promise<number> {
  const { terminal } = call;
  try {
    const result = await validateNow();
    if (terminal.clear === undefined) terminal.out(summaryLine(result.data));
    else {
      terminal.clear();
      terminal.out(renderTerminalFindings(result.data, { colour: terminal.colour }));
      terminal.note("Waiting for changes; Ctrl-C ends.");
    }
    return exitCodeOf(result);
  } catch (error) {
    // A bug of ours does not go away by waiting.
    if (!isUserError(error)) throw error;
    terminal.clear?.();
    return reportError(error, terminal, { json: false, version: toolVersion });
  }
}

/** `2 errors, 1 warning in 14 files; agent/topics/terrace.yaml:2:1: The key …` */
function summaryLine({ counts, files, findings }: ValidationData): string {
  const words = `${countWords(counts)} in ${files} file${files === 1 ? "" : "s"}`;
  const first = findings.find(({ severity }) => severity === "error") ?? findings[0];
  if (first === undefined) return words;
  const { file, line, column } = first.location;
  return `${words}; ${neutralLine(file)}:${line}:${column}: ${neutralLine(first.message)}`;
}

/** Where the settings say that the agent lies; while they are broken, where it lay. */
async function pathsToWatch(
  { source, settingsFile }: LocalRepository,
  before: readonly string[],
): Promise<readonly string[]> {
  try {
    const { files } = await source.readTree({ kind: "draft" }, [settingsFile]);
    const [file] = files;
    const settings = file && loadSettings(file).settings;
    if (settings !== undefined) return prefixesOf(settings);
  } catch (error) {
    if (!isUserError(error)) throw error;
  }
  return [...new Set([...before, settingsFile])];
}

function nextChange(
  signal: AbortSignal,
  watch: (onChange: () => void) => { readonly close: () => void },
): { readonly happened: Promise<void>; readonly stop: () => void } {
  let resolve = (): void => {};
  const happened = new Promise<void>((done) => {
    resolve = done;
  });
  const onAbort = (): void => resolve();
  const watching = watch(onAbort);
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  return {
    happened,
    stop: () => {
      watching.close();
      signal.removeEventListener("abort", onAbort);
    },
  };
}
