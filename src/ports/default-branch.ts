import type { SourceFile } from "../domain/agent/source-tree.ts";

/** What the repository itself says, whatever a pull request brings. */
export interface DefaultBranch {
  /** Undefined: there is no such file. Throws UserError when it can't be read. */
  findFile(path: string): Promise<SourceFile | undefined>;
}
