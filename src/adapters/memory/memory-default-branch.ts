import type { SourceFile } from "../../domain/agent/source-tree.ts";
import type { DefaultBranch } from "../../ports/default-branch.ts";

/** The default branch in memory, for tests: path to text. */
export class MemoryDefaultBranch implements DefaultBranch {
  readonly files = new Map<string, string>();

  async findFile(path: string): Promise<SourceFile | undefined> {
    const text = this.files.get(path);
    return text === undefined ? undefined : { path, text };
  }
}
