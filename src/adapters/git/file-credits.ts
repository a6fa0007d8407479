import type { CommitLog } from "./commit-log.ts";
import type { DraftState } from "./draft-state.ts";

/** Something that changed an item; without a commit, the work tree. `undone`: only the older side has it. */
export interface Found {
  readonly commit?: string;
  readonly undone: boolean;
}

/** One state of a comparison: its commit, and for the draft what is not in that commit. */
export interface Side {
  readonly commit: string;
  readonly draft: DraftState | undefined;
}

export interface Sides {
  readonly from: Side;
  readonly to: Side;
}

/** Everything that touched a file. */
export function creditsOfFile(file: string, log: CommitLog, { from, to }: Sides): readonly Found[] {
  return [
    ...(to.draft?.uncommitted.has(file) === true ? [{ undone: false }] : []),
    ...(from.draft?.uncommitted.has(file) === true ? [{ undone: true }] : []),
    ...(log.byPath.get(file) ?? []).map((commit) => ({ commit, undone: isUndone(commit, log) })),
  ];
}

export function isUndone(commit: string, log: CommitLog): boolean {
  return log.commits.get(commit)?.credit.undone === true;
}
