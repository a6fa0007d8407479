import type { SourceLocation } from "../agent/source-tree.ts";
import type { Reason } from "../result/operation-result.ts";
import type { Channel } from "./suite.ts";

/** `failed`: the bot is wrong. `error`: we could not measure. Never the same thing. */
export type CaseVerdict = "passed" | "failed" | "error";

export interface AssertionVerdict {
  readonly assertion: string;
  readonly passed: boolean;
  /** Why, in words, for failed ones: what was expected and what came. */
  readonly reason?: string;
  /** The same without the bot's words, for places that show the reply next to it. */
  readonly withoutReply?: string;
}

export interface TurnResult {
  readonly say: string;
  readonly reply: string;
  readonly assertions: readonly AssertionVerdict[];
  /** Milliseconds from sending the turn to the whole reply. */
  readonly duration: number;
  readonly trace?: {
    readonly topic?: string;
    readonly tools: readonly string[];
    readonly handoff?: string;
    readonly refusal: boolean;
  };
}

export interface CaseResult {
  readonly id: string;
  readonly conversation: string;
  readonly title?: string;
  readonly channel: Channel;
  readonly covers: readonly string[];
  readonly tags: readonly string[];
  readonly verdict: CaseVerdict;
  readonly turns: readonly TurnResult[];
  /** For `error`: what went wrong between us and the bot. */
  readonly error?: string;
  /** Turns that were not sent, because the conversation stopped at its first turn that did not pass. */
  readonly notSent?: number;
  /** How often the conversation was begun again in a new session because the bot could not be reached. */
  readonly retries?: number;
  readonly location: SourceLocation;
  readonly duration: number;
}

/** results.json: the only truth of a run; every other report is rendered from it. */
export interface SuiteResults {
  readonly schemaVersion: 1;
  readonly agent: string;
  readonly target: { readonly environment: string; readonly version: number | null; readonly digest: string };
  /** What the bot reported before and after the run. */
  readonly bot: {
    readonly before: { readonly version: number | null; readonly digest: string } | null;
    readonly after: { readonly version: number | null; readonly digest: string } | null;
  };
  readonly suite: string;
  readonly scope: "full" | "selection";
  readonly startedAt: string;
  /** Milliseconds, whole run. */
  readonly duration: number;
  readonly verdict: CaseVerdict;
  /** Why the run as a whole is `error`: the wrong version, an unreachable bot, an interruption, no conversations. */
  readonly problem?: Reason;
  readonly counts: {
    readonly total: number;
    readonly passed: number;
    readonly failed: number;
    readonly error: number;
  };
  readonly cases: readonly CaseResult[];
}
