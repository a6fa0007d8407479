import type { Run } from "../../domain/ledger/entry.ts";
import type { RunRegistry } from "../../ports/run-registry.ts";

/** Runs in memory; those that nobody mentioned are unknown. */
export class MemoryRuns implements RunRegistry {
  readonly #states = new Map<string, "running" | "finished">();

  set(run: Pick<Run, "id" | "attempt">, state: "running" | "finished"): void {
    this.#states.set(`${run.id}/${run.attempt}`, state);
  }

  async readState(run: Run): Promise<"running" | "finished" | "unknown"> {
    return this.#states.get(`${run.id}/${run.attempt}`) ?? "unknown";
  }
}
