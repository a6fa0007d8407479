import type { ArgumentMatch, Channel } from "./suite.ts";

/** A `*.test.yaml` file as a person wrote it, once it fits the schema. */
export interface WrittenTests {
  readonly version: 1;
  readonly conversations: readonly WrittenConversation[];
}

export interface WrittenConversation {
  readonly id: string;
  readonly title?: string;
  readonly covers?: string | readonly string[];
  readonly tags?: string | readonly string[];
  readonly channels?: Channel | readonly Channel[];
  /** Either `say` (with `expect`) or `turns`. */
  readonly say?: string;
  readonly expect?: WrittenExpectation;
  readonly turns?: readonly WrittenTurn[];
  readonly also_say?: string | readonly string[];
  readonly variants?: readonly { readonly id: string; readonly turns: readonly WrittenTurn[] }[];
}

export interface WrittenTurn {
  readonly say: string;
  readonly expect?: WrittenExpectation;
}

/** A text is short for `contains`. */
export type WrittenExpectation =
  | string
  | {
      readonly contains?: string | readonly string[];
      readonly contains_any?: string | readonly string[];
      readonly not_contains?: string | readonly string[];
      readonly matches?: string;
      readonly topic?: string;
      readonly tool?:
        | string
        | {
            readonly name: string;
            readonly times?: number;
            readonly args?: Readonly<Record<string, ArgumentMatch>>;
          };
      readonly no_tool?: true | string;
      readonly handoff?: string | boolean;
      readonly refusal?: boolean;
    };
