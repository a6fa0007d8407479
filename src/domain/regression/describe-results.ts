import { quote } from "./quote.ts";
import type { AssertionVerdict, CaseResult, CaseVerdict, SuiteResults, TurnResult } from "./results.ts";

/** The verdict of a run in one sentence, for the top of every report. Plain text; renderers escape it. */
export function verdictSentence(results: SuiteResults): string {
  const where = targetName(results);
  if (results.problem !== undefined) return `Nothing was proven on ${where}. ${results.problem.message}`;
  const { total, passed, failed, error } = results.counts;
  if (total === 0) return `No conversation was run on ${where}.`;
  if (total === 1) return `The one conversation ${ONE[results.verdict]} on ${where}.`;
  if (results.verdict === "passed") return `All ${total} conversations passed on ${where}.`;
  const said = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(error > 0 ? [`${error} could not be measured`] : []),
    ...(passed > 0 ? [`${passed} passed`] : []),
  ];
  return `Of ${total} conversations on ${where}, ${joined(said)}.`;
}

const ONE: Readonly<Record<CaseVerdict, string>> = {
  passed: "passed",
  failed: "failed",
  error: "could not be measured",
};

/** `pre-release v42`, or `draft` when there is no version number. */
export function targetName({ target }: Pick<SuiteResults, "target">): string {
  return target.version === null ? target.environment : `${target.environment} v${target.version}`;
}

/** Failures first, because they are proof; then what could not be measured. Each in suite order. */
export function casesThatDidNotPass(results: SuiteResults): readonly CaseResult[] {
  return [
    ...results.cases.filter((one) => one.verdict === "failed"),
    ...results.cases.filter((one) => one.verdict === "error"),
  ];
}

/** The turn at which a case stopped. */
export function decisiveTurn(result: CaseResult): TurnResult | undefined {
  return result.turns.find((turn) => turn.assertions.some((one) => !one.passed)) ?? result.turns.at(-1);
}

export function failedAssertions(turn: TurnResult | undefined): readonly AssertionVerdict[] {
  return turn?.assertions.filter((one) => !one.passed) ?? [];
}

/** Why a case did not pass, one line each, for places that show the reply next to it. */
export function reasonsOf(result: CaseResult): readonly string[] {
  if (result.verdict === "error") return [result.error ?? "it could not be measured"];
  const reasons = failedAssertions(decisiveTurn(result)).map(
    (one) => one.withoutReply ?? one.reason ?? `\`${one.assertion}\` failed`,
  );
  const left = result.notSent ?? 0;
  if (left > 0) reasons.push(`${left === 1 ? "1 further turn was" : `${left} further turns were`} not sent`);
  return reasons;
}

/** `820 ms`, `2.1 s`, `3 min 5 s`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(Math.round(milliseconds / 100) / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `guest: "Are dogs allowed?"` and what the bot said to it, as far as there was a reply. */
export function dialogueOf(
  turn: TurnResult,
): readonly { readonly who: "guest" | "bot"; readonly text: string }[] {
  const bot = turn.reply === "" ? [] : [{ who: "bot" as const, text: quote(turn.reply) }];
  return [{ who: "guest", text: quote(turn.say) }, ...bot];
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
