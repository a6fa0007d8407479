import type { ItemName } from "../agent/agent.ts";

/** What a diff asks to be tested. */
export interface TestPlan {
  readonly schemaVersion: 1;
  /** One line a change, in the diff's order. */
  readonly changes: readonly {
    readonly item: ItemName;
    /** Conversations that say they cover the item. */
    readonly covered: readonly string[];
    /** Conversations that cover items wired to it or near it. */
    readonly neighbours: readonly string[];
    /** What only a person can check: "listen to a test call on +1…". */
    readonly byHand: readonly string[];
  }[];
  /** Always run, whatever changed. */
  readonly smoke: readonly string[];
  /** Changed items with neither a conversation nor a manual check. */
  readonly uncovered: readonly ItemName[];
  /** Every conversation of the plan once, in suite order. */
  readonly conversations: readonly string[];
}
