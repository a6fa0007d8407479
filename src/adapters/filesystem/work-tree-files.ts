import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { DraftFiles, DraftWrite } from "../../ports/draft-files.ts";
import { isSafePath } from "../git/draft-files.ts";

export interface WorkTreeOptions {
  /** Called when the new text is on the disk and takes the file's place next: for whoever wants to see what happens between. */
  readonly beforeRename?: (path: string) => void;
}

/** Why the operating system says no, in words; other errors are bugs or a broken disk. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ["ELOOP", "it is a link"],
  ["EACCES", "there is no permission to write it"],
  ["EPERM", "there is no permission to write it"],
  ["EROFS", "the disk can't be written to"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
]);

/**
 * Writes files of a work tree beside their place and renames them into it, so that a reader, or a crash, finds the old text or the new
 * one and never half of either.
 */
export class WorkTreeFiles implements DraftFiles {
  readonly #root: string;
  readonly #options: WorkTreeOptions;

  /** `root`: the repository's folder. */
  constructor(root: string, options: WorkTreeOptions = {}) {
    this.#root = realpathSync(root);
    this.#options = options;
  }

  async replace(path: string, before: string, after: string): Promise<DraftWrite> {
    if (!isSafePath(path)) return { outcome: "refused", reason: "its path leads out of the repository" };
    const full = join(this.#root, ...path.split("/"));
    try {
      return this.#replace(path, full, Buffer.from(before, "utf8"), after);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (code === "ENOENT" || code === "ENOTDIR") return { outcome: "changed" };
      const reason = REFUSALS.get(code);
      if (reason === undefined) throw error;
      return { outcome: "refused", reason };
    }
  }

  #replace(path: string, full: string, before: Buffer, after: string): DraftWrite {
    const folder = dirname(full);
    if (realpathSync(folder) !== folder)
      return { outcome: "refused", reason: "a folder on the way to it is a link" };
    const found = readRegularFile(full);
    if (found === undefined) return { outcome: "refused", reason: "it is no regular file" };
    if (!found.bytes.equals(before)) return { outcome: "changed" };
    // With a dot, so that nobody takes it for an item of the agent should we be killed before it has its name.
    const beside = join(folder, `.greenroom-${randomUUID()}`);
    try {
      writeBeside(beside, after, found.stat.mode & 0o7777);
      this.#options.beforeRename?.(path);
      const now = readRegularFile(full);
      if (now === undefined || now.stat.ino !== found.stat.ino || !now.bytes.equals(before))
        return { outcome: "changed" };
      renameSync(beside, full);
      return { outcome: "written" };
    } finally {
      rmSync(beside, { force: true });
    }
  }
}

function writeBeside(path: string, text: string, mode: number): void {
  const handle = openSync(path, "wx", 0o600);
  try {
    writeFileSync(handle, text, "utf8");
    fchmodSync(handle, mode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Opened without following a link, and without waiting for the other end of a pipe. */
function readRegularFile(path: string): { readonly bytes: Buffer; readonly stat: Stats } | undefined {
  const handle = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const stat = fstatSync(handle);
    return stat.isFile() ? { bytes: readFileSync(handle), stat } : undefined;
  } finally {
    closeSync(handle);
  }
}
