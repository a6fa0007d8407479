import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile, SourceTree } from "../../src/domain/agent/source-tree.ts";

const HOTEL = join(import.meta.dirname, "../../workflows-examples/harbour-hotel");

/** The pull requests that the demo replays, in order. */
export const DEMO_CHANGES = ["1-three-changes", "2-free-breakfast", "3-wrong-number"] as const;
export type DemoChange = (typeof DEMO_CHANGES)[number];

/** Path to text of the sample agent's repository, with the given changes laid over it one after the other. */
export function hotelFiles(changes: readonly DemoChange[] = []): Map<string, string> {
  const files = readFolder(HOTEL);
  for (const path of files.keys()) if (path.startsWith(".demo/")) files.delete(path);
  for (const change of changes) for (const [path, text] of demoChangeFiles(change)) files.set(path, text);
  return files;
}

/** The files of one change, under the paths that they replace. */
export function demoChangeFiles(change: DemoChange): Map<string, string> {
  return readFolder(join(HOTEL, ".demo", change));
}

export function treeOf(files: ReadonlyMap<string, string>): SourceTree {
  const sorted: SourceFile[] = [...files].map(([path, text]) => ({ path, text }));
  return { files: sorted.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable: [] };
}

function readFolder(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}
