/** Tells when files change. */
export interface FileWatch {
  /**
   * Calls `onChange` a moment after something changed at or below one of the paths (relative to the repository's root; files or
   * folders, there or not), once for changes that come together. Never throws for what happens to the paths.
   */
  watch(paths: readonly string[], onChange: () => void): { readonly close: () => void };
}
