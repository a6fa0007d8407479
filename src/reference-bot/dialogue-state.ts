import type { JsonValue } from "../domain/json.ts";
import type { Reply, Trace } from "../domain/regression/reply.ts";
import type { Channel } from "../domain/regression/suite.ts";

/** Something the bot still has to do in a topic or flow, in order. */
export type Task =
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "collect" | "step"; readonly flow: string; readonly step: string }
  | { readonly kind: "tool" | "sms" | "handoff"; readonly id: string }
  /** Offers a handoff; `said`: the question was asked already. */
  | { readonly kind: "offer"; readonly id: string; readonly said: boolean };

/** One topic or flow in progress. A question in between puts a new one on top and comes back to this afterwards. */
export interface Frame {
  readonly topic?: string;
  readonly flow?: string;
  /** Values that its tools and texts may use. */
  readonly known: ReadonlyMap<string, JsonValue>;
  readonly tasks: readonly Task[];
}

/** What the guest was asked last; it is about the first task of the top frame. */
export interface Pending {
  readonly kind: "argument" | "collect" | "consent" | "handoff-offer";
  /** Parameter, SMS template or handoff. */
  readonly name: string;
  /** Answers in a row that were not understood. */
  readonly misses: number;
}

/** Everything a conversation remembers. Immutable: a turn gives a new one. */
export interface DialogueState {
  readonly channel: Channel;
  readonly frames: readonly Frame[];
  readonly pending: Pending | undefined;
  /** Every value understood so far, the newest under its name. */
  readonly collected: ReadonlyMap<string, JsonValue>;
  /** Texts sent so far. */
  readonly texts: readonly { readonly template: string; readonly text: string }[];
  /** Sentences in a row that matched nothing. */
  readonly fallbacks: number;
  readonly ended: boolean;
}

export function newState(channel: Channel): DialogueState {
  return {
    channel,
    frames: [],
    pending: undefined,
    collected: new Map(),
    texts: [],
    fallbacks: 0,
    ended: false,
  };
}

/**
 * The reference bot always says why. In its trace's state: `collected`: values by name; `pending` and `asking`: kind and name of
 * the open question, or null; `texts`: what was sent. Without messages only after the conversation has ended.
 */
export type BotReply = Reply & { readonly trace: Trace };

/** The part of the state that is worth showing. */
export function shownState(state: DialogueState): Trace["state"] {
  return {
    collected: Object.fromEntries(state.collected),
    pending: state.pending?.kind ?? null,
    asking: state.pending?.name ?? null,
    texts: state.texts.map(({ template, text }) => ({ template, text })),
  };
}
