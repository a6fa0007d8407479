import type { Digest } from "../snapshot/snapshot.ts";

/** Someone who acted. `login` is the GitHub login where known, `email` the git e-mail where known. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  readonly login?: string;
}

/** An immutable published snapshot. */
export interface Version {
  /** 1, 2, 3 … per agent; written `v1`. */
  readonly number: number;
  readonly digest: Digest;
  /** Commit that holds the files; kept reachable by the tag. */
  readonly commit: string;
  /** `<agent>/v<N>`. */
  readonly tag: string;
  readonly note: string;
  /** Authors and co-authors of the commits since the version before that touched the agent, and who published. */
  readonly authors: readonly Person[];
  readonly publishedBy: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** Sequence number of the ledger entry. */
  readonly seq: number;
}
