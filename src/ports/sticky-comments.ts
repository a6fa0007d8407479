export type CommentOutcome =
  | {
      readonly outcome: "created" | "updated" | "unchanged";
      readonly url: string;
      /** Addresses of comments by others that begin with our marker; they were left alone. Absent when there are none. */
      readonly notOurs?: readonly string[];
    }
  /** The token may not write (fork, Dependabot): use the job summary. */
  | { readonly outcome: "not-permitted"; readonly message: string };

/** The one comment of an agent on a pull request, found by marker *and* author over all pages. */
export interface StickyComments {
  /** `marker` is the first line of `body`. Comments of other authors with the marker are never touched. */
  put(pullRequest: number, marker: string, body: string): Promise<CommentOutcome>;
}
