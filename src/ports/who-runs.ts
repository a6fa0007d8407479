import type { Run } from "../domain/ledger/entry.ts";
import type { EntryWriter } from "../domain/ledger/next-entries.ts";

/** Who runs this process and in which run: what every ledger entry carries. */
export interface WhoRuns {
  /** Asked only when something is written down: reading is for anybody. Throws UserError GIT_IDENTITY_MISSING. */
  readonly people: () => Promise<Pick<EntryWriter, "actor" | "triggeringActor">>;
  readonly run: Run;
  readonly toolVersion: string;
}
