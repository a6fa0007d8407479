/** One readable file. Text is decoded (fatal UTF-8); bytes that are not UTF-8 appear as `unreadable` instead. */
export interface SourceFile {
  /** Relative to the repository's root, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

/** Why a path was not read. Nothing of such a file's content, or of a link's target, is ever in the tree. */
export type UnreadableReason =
  | "symlink"
  | "submodule"
  | "not-utf8"
  | "too-large"
  | "not-a-file"
  | "unsafe-path";
export interface UnreadableFile {
  readonly path: string;
  readonly reason: UnreadableReason;
  readonly detail?: string;
}

/** Files of the repository at one revision, in path order. */
export interface SourceTree {
  /** 40 or 64 hex digits; absent for the draft in the work tree. */
  readonly commit?: string;
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly UnreadableFile[];
}

/** A place in a file; line and column count from 1, columns in UTF-16 units as editors and GitHub count them. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
