import { isUserError } from "../../domain/errors.ts";
import type { Run } from "../../domain/ledger/entry.ts";
import type { Logger } from "../../ports/logger.ts";
import type { RunRegistry } from "../../ports/run-registry.ts";
import type { GithubClient } from "./client.ts";
import { integerField, textField } from "./fields.ts";

const RUN = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";

/** Asks GitHub what became of a workflow run. Whatever is not proven is `unknown`, and unknown never frees a lock. */
export class GithubRuns implements RunRegistry {
  readonly #client: GithubClient;
  readonly #logger: Logger;

  constructor(client: GithubClient, logger: Logger) {
    this.#client = client;
    this.#logger = logger;
  }

  async readState(run: Run): Promise<"running" | "finished" | "unknown"> {
    // The ledger also holds runs of the command line: `local:<host>:<pid>:<start>`.
    if (!/^[1-9]\d{0,15}$/.test(run.id)) return "unknown";
    try {
      const answer = await this.#client.getObject(RUN, { run_id: Number(run.id) });
      const attempt = integerField(answer, "run_attempt");
      const status = textField(answer, "status");
      if (integerField(answer, "id") !== Number(run.id) || attempt === undefined || status === undefined)
        return "unknown";
      if (attempt < run.attempt) return "unknown";
      // GitHub starts a new attempt only when the one before has ended.
      if (attempt > run.attempt || status === "completed") return "finished";
      return "running";
    } catch (error) {
      if (!isUserError(error)) throw error;
      this.#logger.warn(`Whether run ${run.id} is still at work could not be told. ${error.message}`);
      return "unknown";
    }
  }
}
