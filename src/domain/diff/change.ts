import type { ItemName, SectionName } from "../agent/agent.ts";
import type { JsonValue } from "../json.ts";
import type { Digest } from "../snapshot/snapshot.ts";

export type ChangeKind = "added" | "removed" | "changed";

/** The kinds of harm that a change can do. */
export const RISKS = [
  "wording",
  "behaviour",
  "model",
  "knowledge",
  "wiring",
  "voice",
  "safety",
  "environment",
] as const;
export type Risk = (typeof RISKS)[number];

/** A run of text in a word comparison. */
export interface TextPiece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** One differing field. A list that means a set gives one FieldChange an element (`sample_questions` + the element). */
export interface FieldChange {
  readonly path: readonly (string | number)[];
  /** For people: `content`, `sample question`, `stability`, `sends SMS`. */
  readonly label: string;
  readonly kind: ChangeKind;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** For changed texts: words compared, bounded; absent when too different. */
  readonly pieces?: readonly TextPiece[];
}

/** One item that differs. */
export interface Change {
  readonly section: SectionName;
  readonly id: string;
  readonly name: ItemName;
  readonly kind: ChangeKind;
  readonly risk: Risk;
  /** Why that risk, one short sentence. */
  readonly riskReason: string;
  /** Empty for added and removed items. */
  readonly fields: readonly FieldChange[];
  /** Wiring in words: "sent by topic late-checkout, after consent". */
  readonly remarks: readonly string[];
  /**
   * Changes of other items that do nothing but wire them to this added item (a topic that now sends this new SMS), or
   * unwire them from this removed one. They are told as a remark here and counted with this change, not on their own.
   */
  readonly includes?: readonly Change[];
  /** The whole item on each side, for renderers that show it. */
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** One side of a comparison. */
export interface DiffSide {
  /** For people: `v41 (live)`, `draft`, `main at 4f2c9d1`. */
  readonly label: string;
  readonly version?: number;
  readonly environment?: string;
  readonly commit?: string;
  /** Absent when there is nothing on that side (first version). */
  readonly digest?: Digest;
}

export interface AgentDiff {
  readonly schemaVersion: 1;
  readonly agent: string;
  readonly displayName: string;
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** In section order, then by kind (added, changed, removed), then by id. */
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Sections that are the same on both sides, in section order. */
  readonly unchanged: readonly SectionName[];
  /** One sentence of what changed and what did not. Plain text. */
  readonly summary: string;
  /** What a reader must know about the comparison itself: how an ambiguous name was understood, files with errors. */
  readonly notes?: readonly string[];
}
