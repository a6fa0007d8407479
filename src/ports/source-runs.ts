import type { SourcePull, SourceRun } from "../domain/result/decide-source.ts";

/** What is asked about a run that made results, and about the pull request that it ran for. All throw UserError when nobody answers. */
export interface SourceRuns {
  /** Undefined: this repository has no such run. */
  findRun(id: number): Promise<SourceRun | undefined>;
  /** Open pull requests from the branch that the run was for; of all repositories of that owner. */
  listPulls(run: SourceRun): Promise<readonly SourcePull[]>;
  /** As it is now; undefined: there is none of that number. */
  findPull(number: number): Promise<SourcePull | undefined>;
  /** Whether a commit has another as a parent: whether it can be a trial merge of it. */
  isChildOf(commit: string, parent: string): Promise<boolean>;
}
