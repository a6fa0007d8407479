import type { Trace } from "../reply.ts";
import type { Expectation } from "../suite.ts";

/** What one turn's assertions are judged by. */
export interface TurnContext {
  /** The reply as the bot sent it, bubbles joined by line breaks. */
  readonly text: string;
  /** The same, in the form that texts are compared in. */
  readonly normalised: string;
  readonly trace: Trace | undefined;
  /** Names of tools called from the start of the conversation to here, this turn included, as far as traces tell. */
  readonly toolsSoFar: readonly string[];
  /** Whether every reply so far carried a trace: only then can something be said not to have happened. */
  readonly tracedSoFar: boolean;
}

export type AssertionOutcome =
  | { readonly outcome: "passed" }
  /** `reason` says what was expected; with `sayReply`, what the bot said belongs after it. */
  | { readonly outcome: "failed"; readonly reason: string; readonly sayReply: boolean }
  /** The evidence is missing: the case becomes `error`. Never passed. */
  | { readonly outcome: "unmeasurable"; readonly reason: string };

export const PASSED: AssertionOutcome = { outcome: "passed" };
/** Failed, and the reason names both what was expected and what came. */
export function failed(reason: string): AssertionOutcome {
  return { outcome: "failed", reason, sayReply: false };
}
/** Failed, and what came is the bot's reply. */
export function failedByReply(reason: string): AssertionOutcome {
  return { outcome: "failed", reason, sayReply: true };
}
export function unmeasurable(reason: string): AssertionOutcome {
  return { outcome: "unmeasurable", reason };
}
export const NO_TRACE: AssertionOutcome = unmeasurable(
  "the bot's reply carried no trace, so this cannot be judged",
);

export type AssertionName = keyof Expectation;

/** One kind of assertion. */
export interface Assertion {
  readonly name: AssertionName;
  /** Undefined when the expectation does not use this kind. */
  judge(context: TurnContext, expectation: Expectation): AssertionOutcome | undefined;
}

export function assertion<Name extends AssertionName>(
  name: Name,
  judge: (context: TurnContext, expected: NonNullable<Expectation[Name]>) => AssertionOutcome,
): Assertion {
  return {
    name,
    judge(context, expectation) {
      const expected = expectation[name];
      return expected === undefined || expected === null ? undefined : judge(context, expected);
    },
  };
}
