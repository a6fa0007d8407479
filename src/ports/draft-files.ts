/** What became of a write. `changed`: the file is not what it was when it was read; it is left alone, as it is when `refused`. */
export type DraftWrite =
  | { readonly outcome: "written" }
  | { readonly outcome: "changed" }
  /** `reason`: one sentence without a full stop. */
  | { readonly outcome: "refused"; readonly reason: string };

/** The files of the work tree, for who writes them. */
export interface DraftFiles {
  /**
   * Replaces the text of a regular file, whole or not at all, only while it still is `before`. `path` is relative to the
   * repository's root. Nothing is created, no link is followed, the file's mode stays.
   */
  replace(path: string, before: string, after: string): Promise<DraftWrite>;
}
