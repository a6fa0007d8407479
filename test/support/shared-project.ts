import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceTree } from "../../src/domain/agent/source-tree.ts";
import { sharedData } from "./shared-data.ts";
import { sourceTree } from "./source-tree.ts";

/** A real project beside the repository, as a tree; undefined where it is not there. */
export function sharedProject(folder: string): SourceTree | undefined {
  const top = sharedData(folder);
  if (top === undefined) return undefined;
  const files = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return sourceTree(
    new Map(files.map((file) => [relative(top, file).split(sep).join("/"), readFileSync(file, "utf8")])),
  );
}
