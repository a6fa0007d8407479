import type { JsonValue } from "../json.ts";

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
