import type { SourceTree } from "../../src/domain/agent/source-tree.ts";

/** A tree as an adapter would give it, from path to text. */
export function sourceTree(
  files: ReadonlyMap<string, string> | Readonly<Record<string, string>>,
  unreadable: SourceTree["unreadable"] = [],
): SourceTree {
  const entries = files instanceof Map ? [...files] : Object.entries(files);
  return {
    files: entries
      .map(([path, text]) => ({ path, text }))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    unreadable,
  };
}
