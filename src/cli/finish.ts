import { exitCodeOf } from "../domain/result/exit-code.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { toolVersion } from "../wiring/tool-version.ts";
import type { Call } from "./command.ts";

/** Prints a result, as JSON when asked for, else in the command's own words and then its reasons. Returns the exit code. */
export function finish<Data>(call: Call, result: OperationResult<Data>, text: string): number {
  if (call.flag("json")) {
    call.terminal.out(JSON.stringify({ ...result, toolVersion }, null, 2));
  } else if (text !== "") {
    call.terminal.out(text);
  }
  return exitCodeOf(result);
}

/** The reasons of a result as lines: what, and the next step below it. */
export function reasonLines(result: Pick<OperationResult<unknown>, "reasons">): string[] {
  return result.reasons.flatMap(({ code, message, hint }) => [
    `${code}: ${message}`,
    ...(hint ? [`  ${hint}`] : []),
  ]);
}
