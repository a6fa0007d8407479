import { isUserError } from "../domain/errors.ts";
import type { SmokeReport } from "../domain/promotion/delivery-report.ts";
import { casesThatDidNotPass, reasonsOf } from "../domain/regression/describe-results.ts";
import type { SuiteResults } from "../domain/regression/results.ts";
import type { Suite } from "../domain/regression/suite.ts";
import type { Digest } from "../domain/snapshot/snapshot.ts";
import { type BotConnector, BotUnreachable } from "../ports/bot-connector.ts";
import type { Clock } from "../ports/clock.ts";
import { SMOKE } from "./read-version.ts";
import { runSuite } from "./run-suite.ts";

export interface SmokeRequest {
  readonly agent: string;
  readonly environment: string;
  readonly version: number;
  readonly digest: Digest;
  readonly suite: Suite;
  readonly signal?: AbortSignal;
}

export type Smoke =
  | { readonly smoke: "passed"; readonly report: SmokeReport }
  /** `failed`: the bot is wrong. `inconclusive`: we could not measure. */
  | { readonly smoke: "failed" | "inconclusive"; readonly report: SmokeReport; readonly message: string }
  | { readonly smoke: "interrupted" };

/** The ledger keeps at most so many names. */
const MAX_NAMES = 20;

/** A few short conversations with what was just activated, from the version's own commit. */
export async function smoke(
  ports: { readonly bot: BotConnector; readonly clock: Clock },
  request: SmokeRequest,
): Promise<Smoke> {
  const { agent, environment, version, digest, suite, signal } = request;
  let results: SuiteResults;
  try {
    results = await runSuite(
      { connector: ports.bot, clock: ports.clock },
      {
        agent,
        suite,
        select: SMOKE,
        scope: "selection",
        expected: { environment, version, digest },
        ...(signal ? { signal } : {}),
      },
    );
  } catch (error) {
    if (!isUserError(error) && !(error instanceof BotUnreachable)) throw error;
    return { smoke: "inconclusive", report: { passed: 0, total: 0, failed: [] }, message: error.message };
  }
  if (signal?.aborted || results.problem?.code === "interrupted") return { smoke: "interrupted" };
  const { passed, total } = results.counts;
  const open = casesThatDidNotPass(results);
  const report = { passed, total, failed: open.slice(0, MAX_NAMES).map((one) => one.id) };
  if (results.verdict === "passed" && total > 0) return { smoke: "passed", report };
  const [first] = open;
  const why = first ? `${first.id}: ${reasonsOf(first)[0] ?? "it did not pass"}` : "nothing was asked";
  return results.verdict === "failed"
    ? { smoke: "failed", report, message: why }
    : { smoke: "inconclusive", report, message: results.problem?.message ?? why };
}
