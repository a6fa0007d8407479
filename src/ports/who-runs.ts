import type { Run } from "../domain/ledger/entry.ts";

/** Who runs this process and in which run: what every ledger entry carries. */
export interface WhoRuns {
  readonly actor: string;
  readonly triggeringActor: string;
  readonly run: Run;
  readonly toolVersion: string;
}
