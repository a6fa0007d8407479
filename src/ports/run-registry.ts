import type { Run } from "../domain/ledger/entry.ts";

/** Says whether the process behind an open intent is still at work. A lock is taken over only when proven finished. */
export interface RunRegistry {
  readState(run: Run): Promise<"running" | "finished" | "unknown">;
}
