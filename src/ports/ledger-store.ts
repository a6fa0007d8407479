/** The raw ledger of one agent, at one moment. Texts are the entries' bytes, not yet verified. */
export interface RawLedger {
  /** Opaque: what `append` compares. Undefined when the ledger does not exist yet. */
  readonly head: string | undefined;
  /** Entry file name (`00000001.json`) to text. */
  readonly entries: ReadonlyMap<string, string>;
  /** Text of the view `tip.json`, which holds the digest of the newest entry. Undefined when there is none. */
  readonly tip?: string | undefined;
  /** Names of all agents that keep a ledger in the same place, sorted. */
  readonly agents: readonly string[];
}

export interface LedgerAppend {
  /** The head that was read. If it moved since, nothing is written. */
  readonly expected: string | undefined;
  /** New entry files, name to text. Never overwrites one. */
  readonly entries: ReadonlyMap<string, string>;
  /** Rendered views, path below the agent's folder (or `/README.md` for the ledger's root) to text. */
  readonly views: ReadonlyMap<string, string>;
  /** Annotated tag to create in the same atomic step. */
  readonly tag?: { readonly name: string; readonly commit: string; readonly message: string };
  /** Commit message of the append: one line. */
  readonly message: string;
  readonly at: Date;
}

export type AppendOutcome =
  | { readonly outcome: "appended"; readonly head: string }
  /** Someone else appended first: read again, decide again. */
  | { readonly outcome: "moved" };

/** The append-only record. Appending is one atomic compare-and-swap. */
export interface LedgerStore {
  read(): Promise<RawLedger>;
  /**
   * Throws UserError LEDGER_UNREACHABLE (exit 3) when it can't tell whether it was written (the caller reads again), and
   * TAG_TAKEN when the tag exists although the ledger did not move: a person must look.
   */
  append(request: LedgerAppend): Promise<AppendOutcome>;
  /** For people: where the ledger is. */
  describe(): Promise<string>;
}
