import { type CommitLog, readCommitLog } from "./commit-log.ts";
import type { Repository } from "./repository.ts";

interface Begun {
  readonly from: string;
  readonly to: string;
  readonly paths: ReadonlySet<string>;
  readonly log: Promise<CommitLog>;
}

/** Logs of what lies between two commits, of which one may be begun before it is asked for. */
export class CommitLogs {
  readonly #repository: Repository;
  #begun: Begun | undefined;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /**
   * Lets git begin while we are busy with the files of both. Not in a shallow clone, where more history may have to be fetched first.
   * What goes wrong is told to who asks for the log.
   */
  begin(from: string, to: string, paths: readonly string[]): void {
    if (from === to || paths.length === 0 || this.#repository.isShallow()) return;
    const log = readCommitLog(this.#repository.git, from, to, paths);
    log.catch(() => {});
    this.#begun = { from, to, paths: new Set(paths), log };
  }

  /**
   * As `readCommitLog`. The log that was begun may be of more paths: where their commits left no room for those of these, git is asked
   * again.
   */
  async read(from: string, to: string, paths: readonly string[]): Promise<CommitLog> {
    const begun = this.#begun;
    if (begun?.from === from && begun.to === to && paths.every((path) => begun.paths.has(path))) {
      const log = await begun.log;
      if (!log.cut || new Set(paths).size === begun.paths.size) return log;
    }
    return readCommitLog(this.#repository.git, from, to, paths);
  }
}
