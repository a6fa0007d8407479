import { countVerdicts, verdictOf } from "../domain/regression/count-verdicts.ts";
import type { SuiteProgress } from "../domain/regression/progress.ts";
import type { CaseResult, SuiteResults } from "../domain/regression/results.ts";
import { type Selection, selectCases } from "../domain/regression/select-cases.ts";
import type { ConversationCase, Suite } from "../domain/regression/suite.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { BotConnector } from "../ports/bot-connector.ts";
import type { Clock } from "../ports/clock.ts";
import { checkBotVersion } from "./check-bot-version.ts";
import { notRun, runCase } from "./run-case.ts";

export interface SuiteRunPorts {
  readonly connector: BotConnector;
  readonly clock: Clock;
}

export interface SuiteRunRequest {
  readonly agent: string;
  readonly suite: Suite;
  /** Absent: every case. */
  readonly select?: Selection;
  /** Conversations at a time; 8 unless told. */
  readonly concurrency?: number;
  /** Milliseconds for one reply, 30,000 unless told; and for one conversation with its retries, 300,000 unless told. */
  readonly turnTimeout?: number;
  readonly caseTimeout?: number;
  /** What must run for the results to count. `version: null` leaves the number open (a rehearsed draft has none). */
  readonly expected: SuiteResults["target"];
  /** `full` only holds if nothing was left out; a run of fewer cases is a `selection` whatever is said here. */
  readonly scope: SuiteResults["scope"];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SuiteProgress) => void;
}

const CONCURRENCY = 8;
const TURN_TIMEOUT = 30_000;
const CASE_TIMEOUT = 300_000;
/** So many conversations in a row without a bot, and the rest is not tried: it would only wait. */
const GIVE_UP_AFTER = 10;

/**
 * Runs the cases of a suite, each in its own session, a bounded number at a time. Results are in suite order.
 * The bot's version is read before and after: unless both are the expected one, nothing is counted as passed and the
 * verdict is `error`. Throws only for bugs and what a person must fix (UserError of a connector).
 */
export async function runSuite(ports: SuiteRunPorts, request: SuiteRunRequest): Promise<SuiteResults> {
  const started = ports.clock.now();
  const { cases } = selectCases(request.suite, request.select);
  const finish = (
    results: readonly CaseResult[],
    bot: SuiteResults["bot"],
    problem: Reason | undefined,
  ): SuiteResults => {
    const counts = countVerdicts(results);
    return {
      schemaVersion: 1,
      agent: request.agent,
      target: request.expected,
      bot,
      suite: request.suite.digest,
      scope: results.length === request.suite.cases.length ? request.scope : "selection",
      startedAt: started.toISOString(),
      duration: Math.max(0, ports.clock.now().getTime() - started.getTime()),
      verdict: problem === undefined ? verdictOf(counts) : "error",
      ...(problem === undefined ? {} : { problem }),
      counts,
      cases: results,
    };
  };

  if (cases.length === 0) return finish([], { before: null, after: null }, NO_CASES);

  const before = await checkBotVersion(ports, request.expected, request.signal);
  if (before.problem !== undefined) {
    const why = before.problem.message;
    const results = cases.map((one) => notRun(one, why));
    return finish(results, { before: before.found, after: null }, before.problem);
  }

  const { results, wrongVersion } = await runCases(ports, cases, request);
  if (request.signal?.aborted) {
    return finish(discount(results, INTERRUPTED, false), { before: before.found, after: null }, INTERRUPTED);
  }

  const after = await checkBotVersion(ports, request.expected, request.signal);
  const bot = { before: before.found, after: after.found };
  const changed = wrongVersion ?? after.problem;
  if (changed === undefined) return finish(results, bot, undefined);
  const problem = changedDuringRun(changed);
  return finish(discount(results, problem, problem.code === "wrong-version"), bot, problem);
}

const NO_CASES: Reason = {
  code: "no-tests",
  message: "No conversation was selected, so nothing was tested.",
  hint: "Write a conversation in a `*.test.yaml` file, or select by an id or tag that exists.",
};
const INTERRUPTED: Reason = {
  code: "interrupted",
  message: "The run was interrupted before all conversations were run.",
  hint: "Run the tests again.",
};

function changedDuringRun(problem: Reason): Reason {
  if (problem.code !== "wrong-version") return problem;
  return { ...problem, message: `The bot's version changed during the run. ${problem.message}` };
}

/**
 * Takes back what does not count: nothing may stay green when the version was not confirmed after the run. With `all`,
 * failures are taken back too, since nobody knows which version failed.
 */
function discount(results: readonly CaseResult[], why: Reason, all: boolean): readonly CaseResult[] {
  return results.map((result) => {
    if (result.verdict === "error" || (result.verdict === "failed" && !all)) return result;
    return { ...result, verdict: "error", error: `${result.verdict}, but it does not count: ${why.message}` };
  });
}

async function runCases(
  ports: SuiteRunPorts,
  cases: readonly ConversationCase[],
  request: SuiteRunRequest,
): Promise<{ readonly results: readonly CaseResult[]; readonly wrongVersion: Reason | undefined }> {
  const limits = {
    expected: request.expected,
    turnTimeout: request.turnTimeout ?? TURN_TIMEOUT,
    caseTimeout: request.caseTimeout ?? CASE_TIMEOUT,
  };
  const workers = Math.min(cases.length, Math.max(1, Math.trunc(request.concurrency ?? CONCURRENCY) || 1));
  const giveUpAfter = Math.max(GIVE_UP_AFTER, 2 * workers);
  const results = new Map<number, CaseResult>();
  const tally = { passed: 0, failed: 0, error: 0 };
  // One signal a conversation: Node warns of a leak when many listen to the same one.
  const running = new Set<AbortController>();
  const stopRunning = (): void => {
    for (const controller of running) controller.abort();
  };
  let wrongVersion: Reason | undefined;
  let broken = false;
  let next = 0;
  let unreachableInARow = 0;

  const runOne = async (conversation: ConversationCase): Promise<CaseResult> => {
    if (request.signal?.aborted) return notRun(conversation, "the run was interrupted");
    if (unreachableInARow >= giveUpAfter) {
      return notRun(
        conversation,
        `the bot could not be reached in the last ${unreachableInARow} conversations`,
      );
    }
    const controller = new AbortController();
    running.add(controller);
    const run = await runCase(ports, conversation, limits, controller.signal).finally(() =>
      running.delete(controller),
    );
    wrongVersion ??= run.wrongVersion;
    unreachableInARow = run.unreachable ? unreachableInARow + 1 : 0;
    return run.result;
  };
  const work = async (): Promise<void> => {
    while (!broken) {
      const index = next++;
      const conversation = cases[index];
      if (conversation === undefined) return;
      const result = await runOne(conversation);
      results.set(index, result);
      tally[result.verdict] += 1;
      request.onProgress?.({ done: results.size, total: cases.length, ...tally, latest: result });
    }
  };
  request.signal?.addEventListener("abort", stopRunning);
  // All workers end (and close their sessions) before a bug in one of them surfaces.
  const ends = await Promise.allSettled(
    Array.from({ length: workers }, () =>
      work().catch((error: unknown) => {
        broken = true;
        stopRunning();
        throw error;
      }),
    ),
  );
  request.signal?.removeEventListener("abort", stopRunning);
  const bug = ends.find((end) => end.status === "rejected");
  if (bug !== undefined) throw bug.reason;
  return {
    results: cases.map((one, index) => results.get(index) ?? notRun(one, "it was never begun")),
    wrongVersion,
  };
}
