import type { ItemName, SectionName } from "../agent/agent.ts";
import type { JsonValue } from "../json.ts";
import type { Digest } from "../snapshot/snapshot.ts";

export type FieldChangeKind = "added" | "removed" | "changed";
/** `renamed`: the item of another id on the other side, told by its content. Its fields may differ too. */
export type ChangeKind = FieldChangeKind | "renamed";
export const CHANGE_KINDS = [
  "added",
  "renamed",
  "changed",
  "removed",
] as const satisfies readonly ChangeKind[];

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
  readonly kind: FieldChangeKind;
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
  /** The id that a renamed item had. */
  readonly formerId?: string;
  readonly risk: Risk;
  /** Why that risk, one short sentence. */
  readonly riskReason: string;
  /** Empty for added and removed items, and for those that were only renamed. */
  readonly fields: readonly FieldChange[];
  /** Wiring in words: "sent by topic late-checkout, after consent". */
  readonly remarks: readonly string[];
  /**
   * Changes of other items that do nothing but wire them to this added item (a topic that now sends this new SMS), or
   * unwire them from this removed one. They are told as a remark here and counted with this change, not on their own.
   */
  readonly includes?: readonly Change[];
  /** Items that name this one, and those that name them, in section order: before the change when it removed the item, else after. */
  readonly dependents: readonly ItemName[];
  /** Who changed it, newest first; absent where git was not asked. */
  readonly credits?: readonly Credit[];
  /** So many commits more changed it; absent where `credits` has them all. */
  readonly moreCredits?: number;
  /** The whole item on each side, for renderers that show it. */
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** A commit that changed an item between the two sides, or the work that nobody has committed yet. */
export interface Credit {
  /** Name as the commit has it. Absent: not committed yet. */
  readonly author?: string;
  /** Absent: not committed yet. */
  readonly commit?: string;
  /** ISO 8601, when the author wrote it. */
  readonly at?: string;
  /** The comparison goes back in time: what this commit brought is what is taken away. */
  readonly undone?: true;
}

/** What nobody may overlook, whatever the risk says. */
export const FLAGS = [
  "transfer-number-changed",
  "consent-removed",
  "guardrail-removed",
  "still-referenced",
  "model-changed",
  "live-endpoint-changed",
  "gates-weakened",
  "tests-weakened",
] as const;
export type FlagCode = (typeof FLAGS)[number];

export interface Flag {
  readonly code: FlagCode;
  /** One sentence for people, with what was and what is. */
  readonly message: string;
  /** The change it belongs to; absent for settings and tests. */
  readonly item?: ItemName;
}

/** How many changes a section that holds anything on either side has; all zero: nothing differs there. */
export interface SectionCounts extends Readonly<Record<ChangeKind, number>> {
  readonly section: SectionName;
  /** Changes of this section that are told with another one (`includes`). */
  readonly included: number;
}

/** One side of a comparison. */
export interface DiffSide {
  /** For people: `v41 (live)`, `draft`, `main at 4f2c9d1`. */
  readonly label: string;
  readonly version?: number;
  readonly environment?: string;
  readonly commit?: string;
  /** Absent when there is nothing on that side, or only the files that differ were read. */
  readonly digest?: Digest;
  /** There is no agent on that side (first version). */
  readonly nothing?: true;
}

export interface AgentDiff {
  readonly schemaVersion: 1;
  readonly agent: string;
  readonly displayName: string;
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** In section order, then by kind (in the order of `CHANGE_KINDS`), then by id. */
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Every section that holds anything on either side, in section order. */
  readonly sections: readonly SectionCounts[];
  /** What nobody may overlook, in the order of `FLAGS`. */
  readonly flags: readonly Flag[];
  /** Files that differ while everything in them means the same: comments, order, formatting. Counted, never shown. */
  readonly cosmetic: number;
  /** Files that differ in something that can't be read, while nothing that can be does: what that changes is not known. */
  readonly unsure: number;
  /** One sentence of what changed and what did not. Plain text. */
  readonly summary: string;
  /** What a reader must know about the comparison itself: how an ambiguous name was understood, files with errors. */
  readonly notes?: readonly string[];
}
