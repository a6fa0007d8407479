import type { Reply } from "../domain/regression/reply.ts";
import type { Channel } from "../domain/regression/suite.ts";

export type { Reply, ToolCall, Trace } from "../domain/regression/reply.ts";

export interface BotSession {
  readonly greeting: string | undefined;
  /** The version that this conversation began with, where the platform says so: it may differ from one a second later. */
  readonly version?: { readonly version: number | null; readonly digest: string };
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
