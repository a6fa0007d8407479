import { isCommitId } from "./git-names.ts";
import type { Git } from "./run-git.ts";

/** What of the work tree is in no commit. */
export interface DraftState {
  /** What the work tree stands on; undefined before the first commit. */
  readonly commit: string | undefined;
  /** Paths that differ from that commit. `new`: it has no such path. */
  readonly uncommitted: ReadonlyMap<string, "new" | "changed">;
}

const TIMEOUT_MS = 6_000;

/** One run of git, so that the commit and the differences belong together. */
export async function readDraftState(git: Git, pathspecs: readonly string[]): Promise<DraftState> {
  const output = await git.must(
    [
      "status",
      "-z",
      "--porcelain=v2",
      "--branch",
      "--no-renames",
      "--untracked-files=all",
      "--ignore-submodules=all",
      "--",
      ...pathspecs,
    ],
    { timeoutMs: TIMEOUT_MS },
  );
  let commit: string | undefined;
  const uncommitted = new Map<string, "new" | "changed">();
  for (const record of output.toString("utf8").split("\0")) {
    const kind = record.slice(0, 2);
    if (record.startsWith("# branch.oid ")) {
      const id = record.slice("# branch.oid ".length);
      if (isCommitId(id)) commit = id;
    } else if (kind === "? ") uncommitted.set(record.slice(2), "new");
    else if (kind === "1 ") {
      // 1 XY sub mH mI mW hH hI path
      const path = record.split(" ").slice(8).join(" ");
      uncommitted.set(path, record[2] === "A" ? "new" : "changed");
    } else if (kind === "u ") uncommitted.set(record.split(" ").slice(10).join(" "), "changed");
  }
  return { commit, uncommitted };
}
