import { ALL_ASSERTIONS } from "./assertions/all-assertions.ts";
import type { TurnContext } from "./assertions/assertion.ts";
import { quote, shortText } from "./quote.ts";
import type { Reply } from "./reply.ts";
import type { AssertionVerdict, CaseVerdict } from "./results.ts";
import type { Expectation } from "./suite.ts";
import { normaliseText } from "./text.ts";

/** Names of tools and topics come from the bot, as many and as long as it likes. */
const MAX_REASON = 1_000;

export interface TurnJudgement {
  readonly assertions: readonly AssertionVerdict[];
  /** `failed` as soon as one assertion failed, else `error` as soon as one could not be judged. */
  readonly verdict: CaseVerdict;
  /** For `error`: what could not be judged, and why. */
  readonly problem?: string;
}

/** The bubbles of a reply as one text. */
export function replyText(reply: Reply): string {
  return reply.messages.join("\n");
}

/** Judges the newest reply of a conversation. `replies` are all so far, in order; the last is the one judged. */
export function judgeTurn(replies: readonly Reply[], expectation: Expectation): TurnJudgement {
  const context = contextOf(replies);
  const assertions: AssertionVerdict[] = [];
  const problems: string[] = [];
  for (const assertion of ALL_ASSERTIONS) {
    const judged = assertion.judge(context, expectation);
    if (judged === undefined) continue;
    if (judged.outcome === "passed") {
      assertions.push({ assertion: assertion.name, passed: true });
      continue;
    }
    const reason = shortText(judged.reason, MAX_REASON);
    if (judged.outcome === "unmeasurable") {
      assertions.push({ assertion: assertion.name, passed: false, reason });
      problems.push(`\`${assertion.name}\`: ${reason}`);
      continue;
    }
    assertions.push({
      assertion: assertion.name,
      passed: false,
      reason: judged.sayReply ? `${reason}, the bot said ${quote(context.text)}` : reason,
      withoutReply: reason,
    });
  }
  const failures = assertions.filter((assertion) => !assertion.passed).length - problems.length;
  if (failures > 0) return { assertions, verdict: "failed" };
  if (problems.length > 0) return { assertions, verdict: "error", problem: problems.join("; ") };
  return { assertions, verdict: "passed" };
}

/** Whether the expectation holds at least one assertion. */
export function assertsAnything(expectation: Expectation): boolean {
  return ALL_ASSERTIONS.some((assertion) => expectation[assertion.name] !== undefined);
}

function contextOf(replies: readonly Reply[]): TurnContext {
  const reply = replies.at(-1);
  const text = reply === undefined ? "" : replyText(reply);
  return {
    text,
    normalised: normaliseText(text),
    trace: reply?.trace,
    toolsSoFar: replies.flatMap((earlier) => earlier.trace?.tools.map((call) => call.name) ?? []),
    tracedSoFar: replies.every((earlier) => earlier.trace !== undefined),
  };
}
