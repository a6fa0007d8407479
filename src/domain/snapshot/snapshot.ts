import type { OptionalSection, SectionName } from "../agent/agent.ts";
import type { JsonObject } from "../json.ts";

/**
 * Canonical content of an agent at one commit: every section present, items by id, values normalised, keys sorted,
 * lists that mean sets sorted. Two files that mean the same give the same snapshot. This is what a platform receives.
 */
export interface Snapshot {
  readonly schemaVersion: 1;
  readonly agent: string;
  /** Optional sections are absent while they hold nothing. */
  readonly sections: {
    readonly [section in Exclude<SectionName, OptionalSection>]: SnapshotItems;
  } & { readonly [section in OptionalSection]?: SnapshotItems };
}

export type SnapshotItems = { readonly [id: string]: JsonObject };

/** `sha256:` and 64 hex digits over the snapshot's canonical JSON. Equal meaning, equal digest. */
export type Digest = `sha256:${string}`;
