import type { DraftFiles, DraftWrite } from "../../ports/draft-files.ts";

/** A work tree in memory: path to text. */
export class MemoryDraftFiles implements DraftFiles {
  readonly files: Map<string, string>;
  readonly #readOnly: ReadonlySet<string>;

  constructor(
    files: ReadonlyMap<string, string>,
    { readOnly = [] }: { readonly readOnly?: readonly string[] } = {},
  ) {
    this.files = new Map(files);
    this.#readOnly = new Set(readOnly);
  }

  async replace(path: string, before: string, after: string): Promise<DraftWrite> {
    if (path.split("/").includes(".."))
      return { outcome: "refused", reason: "its path leads out of the repository" };
    if (this.files.get(path) !== before) return { outcome: "changed" };
    if (this.#readOnly.has(path)) return { outcome: "refused", reason: "there is no permission to write it" };
    this.files.set(path, after);
    return { outcome: "written" };
  }
}
