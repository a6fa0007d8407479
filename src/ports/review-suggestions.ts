import type { ChangedFile } from "../domain/lint/fixes/suggest-changes.ts";

/** Lines of the pull request's new side, and a comment on them. */
export interface SuggestionComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
  /** What the comment is about; a comment with the same key is not made twice. */
  readonly key: string;
}

export interface SuggestionReview {
  /** Whose suggestions these are; others' are left alone. */
  readonly agent: string;
  /** The commit that the lines are of; absent: the newest. */
  readonly commit?: string;
  readonly comments: readonly SuggestionComment[];
  /** What is said above so many comments. */
  readonly heading: (comments: number) => string;
}

export type SuggestionOutcome =
  | { readonly outcome: "posted"; readonly comments: number; readonly url: string }
  /** All of them are there already, or there are none. */
  | { readonly outcome: "unchanged" }
  /** The token may not write, or the pull request has moved on. */
  | { readonly outcome: "not-permitted"; readonly message: string };

/** Suggested changes on a pull request, which people take over with a click. */
export interface ReviewSuggestions {
  /** What the pull request changes, file by file. */
  readChangedFiles(pullRequest: number): Promise<readonly ChangedFile[]>;
  /** Comments what was not commented yet, in one review, twenty comments at most. */
  post(pullRequest: number, review: SuggestionReview): Promise<SuggestionOutcome>;
}

/** In one review. */
export const MOST_SUGGESTIONS = 20;
