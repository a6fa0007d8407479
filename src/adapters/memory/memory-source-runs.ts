import type { SourcePull, SourceRun } from "../../domain/result/decide-source.ts";
import type { SourceRuns } from "../../ports/source-runs.ts";

/** Runs and pull requests in memory, for tests. */
export class MemorySourceRuns implements SourceRuns {
  readonly runs: SourceRun[] = [];
  readonly pulls: SourcePull[] = [];
  /** Commit to its parents. */
  readonly parents = new Map<string, readonly string[]>();

  async findRun(id: number): Promise<SourceRun | undefined> {
    return this.runs.find((run) => run.id === id);
  }

  async listPulls({ headRepository, headBranch }: SourceRun): Promise<readonly SourcePull[]> {
    const owner = headRepository?.split("/")[0];
    return this.pulls.filter(
      (pull) => pull.open && pull.headRef === headBranch && pull.headRepository?.split("/")[0] === owner,
    );
  }

  async findPull(number: number): Promise<SourcePull | undefined> {
    return this.pulls.find((pull) => pull.number === number);
  }

  async isChildOf(commit: string, parent: string): Promise<boolean> {
    return this.parents.get(commit)?.includes(parent) ?? false;
  }
}
