import { isUserError } from "../domain/errors.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { escapeText, inlineCode } from "../render/markdown/escape.ts";
import { type ActionsRuntime, actionsRuntime } from "../wiring/actions-runtime.ts";
import { toolVersion } from "../wiring/tool-version.ts";
import { type ActionName, type CommonInputs, readCommonInputs } from "./inputs.ts";
import { type Outputs, setOutputs } from "./outputs.ts";

/** What an action gets besides its own inputs. */
export interface ActionContext {
  readonly inputs: CommonInputs;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is cancelled; `reason` is the signal's name. GitHub leaves about ten seconds. */
  readonly signal: AbortSignal;
  readonly runtime: ActionsRuntime;
}

/** What an action hands back. */
export interface Finished<Name extends ActionName> {
  readonly result: OperationResult<unknown>;
  /** Beside the three that every action has, which are set from the result. */
  readonly outputs: Outputs<Name>;
  /** For the log. */
  readonly text: string;
  /** For the job summary, whole blocks. */
  readonly summary?: readonly string[];
  /** The summary says why it stopped. */
  readonly tellsReasons?: boolean;
}

/** Runs one action from its inputs to its exit code. */
export async function runAction<Name extends ActionName>(
  action: Name,
  act: (context: ActionContext) => Promise<Finished<Name>>,
): Promise<void> {
  const runtime = actionsRuntime(process.env);
  const signal = signalOfProcess();
  try {
    const inputs = readCommonInputs(action);
    runtime.keepSecret(inputs.token);
    const finished = await act({ inputs, env: process.env, signal, runtime });
    finish(action, runtime, inputs.failOnStop, finished);
  } catch (error) {
    process.exitCode = 1;
    explain(runtime, action, error);
  }
  // Everything is recorded; a request that hangs must not keep the process until the runner kills it.
  if (signal.aborted) process.stdout.write("", () => process.exit());
}

function finish<Name extends ActionName>(
  action: Name,
  runtime: ActionsRuntime,
  failOnStop: boolean,
  { result, outputs, text, summary = [], tellsReasons = false }: Finished<Name>,
): void {
  const file = runtime.writeFile(
    `${action}.json`,
    `${JSON.stringify({ ...result, toolVersion }, null, 2)}\n`,
  );
  setOutputs(action, outputs);
  const common: Outputs<ActionName> = {
    decision: result.decision,
    "reason-codes": result.reasons.map((reason) => reason.code).join(","),
    result: file,
  };
  setOutputs<ActionName>(action, common);
  if (text !== "") runtime.logger.info(text);
  const why = tellsReasons ? [] : reasonBlocks(action, result);
  runtime.summarise([...summary, ...why], "see the file in the output `result`.");
  const failing = result.decision === "stop" && failOnStop;
  for (const { code, message, hint } of result.reasons) {
    const line = hint === undefined ? message : `${message} ${hint}`;
    if (failing) runtime.logger.fail(line, code);
    else if (result.decision === "stop") runtime.logger.warn(line, { title: code });
    else runtime.logger.info(`${code}: ${line}`);
  }
  if (failing) process.exitCode = 1;
}

/** Why it stopped, for the job summary. */
function reasonBlocks(action: ActionName, { decision, reasons }: OperationResult<unknown>): string[] {
  if (decision !== "stop") return [];
  const lines = reasons.map(({ code, message, hint }) => {
    const next = hint === undefined ? "" : ` ${escapeText(hint)}`;
    return `- ${inlineCode(code)} ${escapeText(message)}${next}`;
  });
  return [[`### Greenroom ${action} stopped`, "", ...lines].join("\n")];
}

function explain(runtime: ActionsRuntime, action: ActionName, error: unknown): void {
  if (isUserError(error)) {
    runtime.logger.fail(`${error.message} ${error.hint}`, error.code);
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  runtime.logger.fail(
    `Greenroom ${toolVersion} has a bug: ${action} ended unexpectedly. Nothing in your repository caused it; the log of this step has the details.`,
    "BUG",
  );
  runtime.logger.group("Details of the bug", `${stack}${causes(error)}`);
  runtime.logger.info(
    `Please report it with the lines above, the version (${toolVersion}) and what the step was to do. Node ${process.version} on ${process.platform}.`,
  );
}

function causes(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause === undefined) return "";
  return `\ncaused by ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
}

/** The first signal asks the action to finish and record; the runner sends SIGTERM after SIGINT, which changes nothing more. */
function signalOfProcess(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort(signal));
  return controller.signal;
}
