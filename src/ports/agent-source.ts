import type { SourceTree } from "../domain/agent/source-tree.ts";
import type { ChangedItem, CreditReading } from "../domain/diff/credit-changes.ts";
import type { Person } from "../domain/version/version.ts";

/** `draft` is the work tree; a commit is read from git objects, never from the work tree. */
export type Revision = { readonly kind: "draft" } | { readonly kind: "commit"; readonly commit: string };

/** `local`: only what this clone knows, without asking the origin. Everywhere unless told. */
export type RefPlace = "local" | "everywhere";

/** What a tag says now: the commit behind it and, when it is annotated, its message. */
export interface TagFacts {
  readonly commit: string;
  readonly message?: string;
}

/** Somebody who wrote commits. */
export interface Author extends Person {
  /** Their newest one: whoever knows commits can tell more about them. Absent for who is only a co-author. */
  readonly commit?: string;
}

/** Two revisions beside each other, of which only what somebody asks for is read. */
export interface TreeChanges {
  /** Every path below the prefixes on either side, readable or not, each once. */
  readonly paths: readonly string[];
  /** Paths that are on one side only, or whose bytes are not the same on both. */
  readonly differing: ReadonlySet<string>;
  /** These files of both sides, exactly as `readTree` gives them. */
  read(paths: ReadonlySet<string>): Promise<{ readonly before: SourceTree; readonly after: SourceTree }>;
  /** Files that are the same on both sides and hold one of the texts, byte for byte; others may be among them. */
  findTexts(texts: readonly string[]): Promise<readonly string[]>;
}

/** The repository that holds the agent. */
export interface AgentSource {
  /**
   * Files below each prefix (a folder or one file; `""` is everything), fetching the commit first if the clone lacks it.
   * Missing prefixes give no files. Throws UserError for a commit that does not exist anywhere.
   */
  readTree(revision: Revision, prefixes: readonly string[]): Promise<SourceTree>;
  /**
   * What differs between two revisions below the prefixes, told without reading what is the same. Undefined when only reading
   * everything would tell (names that no path may have, more files than are ever read). Throws as `readTree` does.
   */
  readChanges(from: Revision, to: Revision, prefixes: readonly string[]): Promise<TreeChanges | undefined>;
  /** Full commit id of a ref, tag or abbreviation, or undefined. Never passes a leading dash or a range to git. */
  findCommit(ref: string, where?: RefPlace): Promise<string | undefined>;
  /**
   * The tag as the origin has it (as this clone has it, where there is no origin, or with `local`); undefined when there is none of
   * that name.
   */
  findTag(name: string, where?: RefPlace): Promise<TagFacts | undefined>;
  /** Authors and co-authors, each once, of commits after `from` (exclusive; absent: from the root) up to `to` that touched a prefix. */
  readAuthors(from: string | undefined, to: string, prefixes: readonly string[]): Promise<readonly Author[]>;
  /**
   * The commits between two states that changed each item, newest first: those that only `to` has, and as `undone` those that
   * only `from` has. Never throws for a history that can't be had or takes too long: then `note` says so.
   */
  readCredits(from: Revision, to: Revision, items: readonly ChangedItem[]): Promise<CreditReading>;
  /** Whether `ancestor` is reachable from `commit`. Undefined when history is too shallow to tell and can't be fetched. */
  isAncestor(ancestor: string, commit: string): Promise<boolean | undefined>;
  /** The git identity of whoever runs this. */
  readIdentity(): Promise<Person>;
}
