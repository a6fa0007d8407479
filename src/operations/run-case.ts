import { judgeTurn, replyText } from "../domain/regression/judge-turn.ts";
import { shortText } from "../domain/regression/quote.ts";
import type { Reply } from "../domain/regression/reply.ts";
import type { CaseResult, CaseVerdict, SuiteResults, TurnResult } from "../domain/regression/results.ts";
import type { ConversationCase } from "../domain/regression/suite.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { BotConnector, BotSession } from "../ports/bot-connector.ts";
import type { Clock } from "../ports/clock.ts";
import { compareVersions } from "./check-bot-version.ts";
import { reached } from "./reached.ts";
import { withDeadline, withinTime } from "./with-deadline.ts";

export interface CaseLimits {
  /** Milliseconds for one reply, and for the conversation with its retries. */
  readonly turnTimeout: number;
  readonly caseTimeout: number;
  /** A conversation that began with another version is not judged. */
  readonly expected: SuiteResults["target"];
}

export interface CaseRun {
  readonly result: CaseResult;
  /** The bot could not be reached, in none of the attempts. */
  readonly unreachable: boolean;
  /** The conversation began with another version than the one under test. */
  readonly wrongVersion?: Reason;
}

/** New sessions after the first, for a bot that could not be reached. A reply that is wrong is never asked for again. */
const MAX_RETRIES = 2;
const FIRST_PAUSE = 500;
/** Milliseconds that closing a session may hold up the run; below the second in which an interrupted run has to stop. */
const CLOSING_TIME = 800;
/** Replies are kept for people to read; the rest of a longer one was judged but is not stored. */
const MAX_KEPT_REPLY = 10_000;
const MAX_KEPT_TOOLS = 1_000;

interface Attempt {
  readonly verdict: CaseVerdict;
  readonly turns: readonly TurnResult[];
  readonly error?: string;
  readonly unreachable?: true;
  readonly wrongVersion?: Reason;
}

/**
 * Runs one conversation in a fresh session and stops at its first turn that does not pass: what follows was written for
 * the reply that did not come. Never throws for a bot that is away, hangs or answers late; that is verdict `error`.
 */
export async function runCase(
  ports: { readonly connector: BotConnector; readonly clock: Clock },
  conversation: ConversationCase,
  limits: CaseLimits,
  signal: AbortSignal | undefined,
): Promise<CaseRun> {
  const started = ports.clock.now();
  let attempt: Attempt = { verdict: "error", turns: [] };
  let retries = 0;
  const outcome = await withinTime(limits.caseTimeout, signal, async (caseSignal) => {
    for (;;) {
      attempt = await converse(ports, conversation, limits, caseSignal);
      if (!attempt.unreachable || retries >= MAX_RETRIES || caseSignal.aborted) return;
      // Half of the pause at random, so that many conversations do not come back at the same moment.
      await ports.clock.sleep(FIRST_PAUSE * 2 ** retries * (0.5 + ports.clock.random() / 2), caseSignal);
      if (caseSignal.aborted) return;
      retries += 1;
    }
  });
  const error =
    outcome === "late" && attempt.verdict === "error"
      ? `the conversation took longer than ${seconds(limits.caseTimeout)}`
      : attempt.error;
  const notSent = conversation.turns.length - attempt.turns.length;
  return {
    unreachable: attempt.unreachable === true,
    ...(attempt.wrongVersion === undefined ? {} : { wrongVersion: attempt.wrongVersion }),
    result: {
      ...identityOf(conversation),
      verdict: attempt.verdict,
      turns: attempt.turns,
      ...(error === undefined ? {} : { error }),
      ...(notSent > 0 ? { notSent } : {}),
      ...(retries > 0 ? { retries } : {}),
      duration: since(ports.clock, started),
    },
  };
}

/** A case that was not run. */
export function notRun(conversation: ConversationCase, why: string): CaseResult {
  const turns = conversation.turns.length;
  return {
    ...identityOf(conversation),
    verdict: "error",
    turns: [],
    error: `not run: ${why}`,
    notSent: turns,
    duration: 0,
  };
}

function identityOf(conversation: ConversationCase) {
  const { id, title, channel, covers, tags, location } = conversation;
  return {
    id,
    conversation: conversation.conversation,
    ...(title === undefined ? {} : { title }),
    channel,
    covers,
    tags,
    location,
  };
}

async function converse(
  { connector, clock }: { readonly connector: BotConnector; readonly clock: Clock },
  conversation: ConversationCase,
  { turnTimeout, expected }: CaseLimits,
  signal: AbortSignal,
): Promise<Attempt> {
  const turns: TurnResult[] = [];
  const opened = await reached(() =>
    withDeadline(
      turnTimeout,
      signal,
      (turnSignal) => connector.open(conversation.channel, turnSignal),
      // A session that opens after we gave up is still ours to close.
      (session) => void close(session),
    ),
  );
  if (opened.outcome !== "done") return unanswered(opened, "open the conversation", turnTimeout, turns);
  const session = opened.value;
  try {
    const begun = session.version && compareVersions(session.version, expected).problem;
    if (begun !== undefined) return { verdict: "error", turns, error: begun.message, wrongVersion: begun };
    const replies: Reply[] = [];
    for (const turn of conversation.turns) {
      if (replies.at(-1)?.ended) {
        const reason = "the bot had ended the conversation before this turn";
        turns.push({
          say: turn.say,
          reply: "",
          assertions: [{ assertion: "open", passed: false, reason }],
          duration: 0,
        });
        return { verdict: "failed", turns };
      }
      const sent = clock.now();
      const said = await reached(() =>
        withDeadline(turnTimeout, signal, (turnSignal) => session.say(turn.say, turnSignal)),
      );
      if (said.outcome !== "done")
        return unanswered(said, `answer turn ${turns.length + 1}`, turnTimeout, turns);
      replies.push(said.value);
      const judged = judgeTurn(replies, turn.expect);
      turns.push(turnResult(turn.say, said.value, judged.assertions, since(clock, sent)));
      if (judged.verdict === "passed") continue;
      return {
        verdict: judged.verdict,
        turns,
        ...(judged.problem === undefined ? {} : { error: judged.problem }),
      };
    }
    return { verdict: "passed", turns };
  } finally {
    await close(session);
  }
}

type Unreached =
  | { readonly outcome: "late" | "interrupted" }
  | { readonly outcome: "unreachable"; readonly message: string };

function unanswered(
  outcome: Unreached,
  doing: string,
  turnTimeout: number,
  turns: readonly TurnResult[],
): Attempt {
  switch (outcome.outcome) {
    case "interrupted":
      return { verdict: "error", turns, error: "the run was interrupted" };
    case "late":
      return {
        verdict: "error",
        turns,
        error: `the bot did not ${doing} within ${seconds(turnTimeout)}`,
        unreachable: true,
      };
    case "unreachable":
      return {
        verdict: "error",
        turns,
        error: `the bot did not ${doing}: ${shortText(outcome.message, 500)}`,
        unreachable: true,
      };
  }
}

function turnResult(
  say: string,
  reply: Reply,
  assertions: TurnResult["assertions"],
  duration: number,
): TurnResult {
  const { trace } = reply;
  return {
    say,
    reply: kept(replyText(reply)),
    assertions,
    duration,
    ...(trace === undefined
      ? {}
      : {
          trace: {
            ...(trace.topic === undefined ? {} : { topic: shortText(trace.topic) }),
            tools: trace.tools.slice(0, MAX_KEPT_TOOLS).map((call) => shortText(call.name)),
            ...(trace.handoff === undefined ? {} : { handoff: shortText(trace.handoff.id) }),
            refusal: trace.refusal,
          },
        }),
  };
}

function kept(text: string): string {
  if (text.length <= MAX_KEPT_REPLY) return text;
  return `${text.slice(0, MAX_KEPT_REPLY)} … (${text.length - MAX_KEPT_REPLY} more characters)`;
}

/** Closing changes nothing that was measured, so its failure is nobody's news; it may not hold up the run either. */
async function close(session: BotSession): Promise<void> {
  try {
    await withDeadline(CLOSING_TIME, undefined, () => session.close());
  } catch {
    // See above.
  }
}

function since(clock: Clock, start: Date): number {
  return Math.max(0, clock.now().getTime() - start.getTime());
}

function seconds(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 100) / 10} s`;
}
