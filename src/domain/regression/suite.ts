import type { SourceLocation } from "../agent/source-tree.ts";

/** Assertions on one turn's reply, normalised: every list filled in, absent keys absent. */
export interface Expectation {
  readonly contains?: readonly string[];
  readonly contains_any?: readonly string[];
  readonly not_contains?: readonly string[];
  /** RE2 pattern, searched in the raw reply. */
  readonly matches?: string;
  /** Topic id. */
  readonly topic?: string;
  readonly tool?: {
    readonly name: string;
    readonly times?: number;
    readonly args?: Readonly<Record<string, ArgumentMatch>>;
  };
  /** true: no tool in this turn. A name: that tool not called from the start of the conversation to here. */
  readonly no_tool?: true | string;
  /** Handoff id, true for any, false for none. */
  readonly handoff?: string | boolean;
  readonly refusal?: boolean;
}
export type ArgumentMatch = string | number | boolean | { readonly matches: string };

export type Channel = "chat" | "call";

export interface Turn {
  readonly say: string;
  readonly expect: Expectation;
  readonly location: SourceLocation;
}

/**
 * One run of a conversation: what is sent and expected in one fresh session. A written conversation expands to one case
 * for each channel, each `also_say` paraphrase and each variant: `dogs-allowed`, `dogs-allowed (call)`,
 * `late-checkout-sms/agrees`.
 */
export interface ConversationCase {
  /** Unique within the suite. */
  readonly id: string;
  /** The written conversation's id. */
  readonly conversation: string;
  readonly title?: string;
  readonly covers: readonly string[];
  readonly tags: readonly string[];
  readonly channel: Channel;
  readonly turns: readonly Turn[];
  readonly location: SourceLocation;
}

export interface Suite {
  readonly cases: readonly ConversationCase[];
  /** `sha256:` over the normalised cases without their locations. */
  readonly digest: string;
}
