import type { OperationResult } from "./operation-result.ts";
import { REASON_CODES } from "./reason-codes.ts";

/**
 * CLI exit code of a result: 0 unless it stops; then the code of its first reason, and never 0 for a stop (1 instead), so that
 * a script can't take a stop for a success.
 */
export function exitCodeOf(result: Pick<OperationResult<unknown>, "decision" | "reasons">): 0 | 1 | 2 | 3 {
  if (result.decision !== "stop") return 0;
  const first = result.reasons[0];
  const exit = first ? REASON_CODES[first.code].exit : 1;
  return exit === 0 ? 1 : exit;
}
