import type { JsonValue } from "../domain/json.ts";
import type { Channel } from "../domain/regression/suite.ts";

export interface ToolCall {
  readonly name: string;
  readonly args: Readonly<Record<string, JsonValue>>;
}

/** Why the bot said what it said. Ids are item ids. */
export interface Trace {
  readonly topic?: string;
  readonly flow?: string;
  /** In call order. Sending a text appears as tool `send_sms` with `{ template: <sms id> }`. */
  readonly tools: readonly ToolCall[];
  readonly handoff?: { readonly id: string; readonly destination: string };
  readonly refusal: boolean;
  readonly state: Readonly<Record<string, JsonValue>>;
}

export interface Reply {
  /** One element a bubble, in order. */
  readonly messages: readonly string[];
  /** Undefined when the platform gives none; assertions that need it are then `error`, never passed. */
  readonly trace: Trace | undefined;
  /** The bot closed the conversation. */
  readonly ended: boolean;
}

export interface BotSession {
  readonly greeting: string | undefined;
  say(text: string, signal?: AbortSignal): Promise<Reply>;
  close(): Promise<void>;
}

/** The running thing that a suite talks to. */
export interface BotConnector {
  readonly description: string;
  /** A fresh session, never shared. */
  open(channel: Channel, signal?: AbortSignal): Promise<BotSession>;
  /** What the bot says it runs; undefined: nothing. Throws BotUnreachable when it cannot be told. */
  readVersion(): Promise<{ readonly version: number | null; readonly digest: string } | undefined>;
}

/** Transport, time-out, unusable answer: we could not measure. Becomes verdict `error`, never `failed`. */
export class BotUnreachable extends Error {
  override readonly name = "BotUnreachable";
}
