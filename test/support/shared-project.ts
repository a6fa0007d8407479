import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceTree } from "../../src/domain/agent/source-tree.ts";
import { sharedData } from "./shared-data.ts";
import { sourceTree } from "./source-tree.ts";

/** A real project of other people as a tree: a folder of shared/data. Undefined, with a notice, where it is not there. */
export function sharedProject(folder: string): SourceTree | undefined {
  const root = sharedData(folder);
  if (root === undefined) return undefined;
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return sourceTree(
    new Map(files.map((file) => [relative(root, file).replaceAll("\\", "/"), readFileSync(file, "utf8")])),
  );
}
