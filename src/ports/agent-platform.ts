import type { Digest, Snapshot } from "../domain/snapshot/snapshot.ts";

/** What a platform says runs in an environment. */
export interface RunningVersion {
  /** Null when the platform runs something that carries no version of ours. */
  readonly version: number | null;
  readonly digest: string;
  /** For conditional activation; absent when the platform has none. */
  readonly etag?: string;
}

/** What runs, and what the platform says is in it: as it came, neither checked nor believed. */
export interface RunningContent {
  readonly running: RunningVersion;
  /** Absent: of what runs now it gives no content. */
  readonly snapshot?: unknown;
}

export interface Bundle {
  readonly agent: string;
  readonly version: number;
  readonly digest: Digest;
  readonly snapshot: Snapshot;
}

export type Delivery =
  | { readonly outcome: "accepted" }
  /** Something else was activated since we looked (If-Match failed). */
  | { readonly outcome: "conflict"; readonly message: string }
  | { readonly outcome: "refused"; readonly message: string };

/** One environment of one platform. Ask for capabilities, never for a vendor's name. */
export interface AgentPlatform {
  readonly capabilities: { readonly conditionalActivation: boolean };
  /** For people and messages: `reference platform at http://… , environment live`. */
  readonly description: string;
  /**
   * Undefined: nothing runs there. Throws PlatformUnreachable when it cannot be told.
   * After a doubtful write this is how the truth is found.
   */
  readRunning(): Promise<RunningVersion | undefined>;
  /**
   * What runs with its content, both of one moment. Absent: the platform can't give content back. Undefined and errors as
   * for `readRunning`.
   */
  readContent?(): Promise<RunningContent | undefined>;
  /** Uploads if needed and activates. `expected` is what `readRunning` gave. Never retried blindly. */
  deliver(bundle: Bundle, expected: RunningVersion | undefined): Promise<Delivery>;
}

/** The platform's answer was absent or unusable: we do not know. Thrown by adapters, handled by operations. */
export class PlatformUnreachable extends Error {
  override readonly name = "PlatformUnreachable";
}
