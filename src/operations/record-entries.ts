import type { Settings } from "../domain/agent/settings.ts";
import { entryFileName } from "../domain/ledger/chain.ts";
import type { Entry, EntryBody } from "../domain/ledger/entry.ts";
import { type NextEntries, nextEntries } from "../domain/ledger/next-entries.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { Clock } from "../ports/clock.ts";
import type { LedgerAppend, LedgerStore, RawLedger } from "../ports/ledger-store.ts";
import type { WhoRuns } from "../ports/who-runs.ts";
import { renderLedgerViews } from "./ledger-views.ts";
import { readLedger, unreachable } from "./read-ledger.ts";

export interface RecordPorts {
  readonly ledger: LedgerStore;
  readonly clock: Clock;
  readonly who: WhoRuns;
}

/** What to append, decided from one state of the ledger; or why not. */
export type RecordDecision<Stop> =
  | {
      readonly bodies: readonly EntryBody[];
      readonly tag?: LedgerAppend["tag"];
      /** One line for the log of the ledger branch. */
      readonly message: string;
    }
  | { readonly stop: Stop };

export type Recording<Stop> =
  | {
      readonly outcome: "recorded";
      /** With the new entries. */
      readonly state: LedgerState;
      /** The new ones. */
      readonly entries: readonly Entry[];
    }
  | { readonly outcome: "stopped"; readonly stop: Stop; readonly state: LedgerState }
  /** Unreachable, corrupt, or too busy. `maybeWritten`: the last answer was lost and could not be looked up. */
  | { readonly outcome: "blocked"; readonly reason: Reason; readonly maybeWritten: boolean };

/** Appends that other writers may win before we give up. With twenty writers at once nobody needs as many. */
const MAX_TRIES = 25;
const FIRST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 2_000;

/**
 * The only way in which anything is written to a ledger: read, verify, decide, append. When somebody else appended first,
 * `decide` is asked again with the state as it then is. When an answer is lost, the ledger itself says whether the entries
 * landed: never twice, never silently not at all. `decide` must not act; it may read.
 */
export async function recordEntries<Stop = never>(
  ports: RecordPorts,
  settings: Settings,
  decide: (state: LedgerState, raw: RawLedger) => RecordDecision<Stop> | Promise<RecordDecision<Stop>>,
): Promise<Recording<Stop>> {
  const { ledger, clock, who } = ports;
  /**
   * The append before. Whatever the answer was, only the ledger says whether it landed: a network layer may repeat a push
   * whose first answer it lost, and is then told that someone else was first.
   */
  let doubtful: NextEntries | undefined;
  let lastReason: Reason | undefined;

  for (let attempt = 0; attempt <= MAX_TRIES; attempt += 1) {
    if (attempt > 0) await clock.sleep(pause(attempt, clock.random()));
    const reading = await readLedger(ledger, settings.agent);
    if (reading.outcome === "blocked") {
      lastReason = reading.reason;
      if (reading.reason.code === "ledger-corrupt" || attempt >= 3) break;
      continue;
    }
    const { state, raw } = reading;
    if (doubtful) {
      if (landed(doubtful, raw)) return { outcome: "recorded", state, entries: doubtful.entries };
      doubtful = undefined;
    }
    // The last look is only for what the last try did.
    if (attempt === MAX_TRIES) break;
    const decision = await decide(state, raw);
    if ("stop" in decision) return { outcome: "stopped", stop: decision.stop, state };

    const lastText = state.head === 0 ? undefined : raw.entries.get(entryFileName(state.head));
    const at = clock.now();
    const writer = { ...(await who.people()), run: who.run, toolVersion: who.toolVersion };
    const next = nextEntries(state, lastText, decision.bodies, writer, at, appendId(clock.random()));
    doubtful = next;
    try {
      const answer = await ledger.append({
        expected: raw.head,
        entries: next.texts,
        views: renderLedgerViews(settings, next, raw.agents),
        ...(decision.tag ? { tag: decision.tag } : {}),
        message: decision.message,
        at,
      });
      if (answer.outcome === "appended") {
        return { outcome: "recorded", state: next.state, entries: next.entries };
      }
      lastReason = undefined;
    } catch (error) {
      lastReason = unreachable(error);
    }
  }
  return {
    outcome: "blocked",
    maybeWritten: doubtful !== undefined,
    reason: lastReason ?? {
      code: "ledger-unreachable",
      message: `Other runs wrote to the ledger ${MAX_TRIES} times before this one could (${await ledger.describe()}).`,
      hint: "Run it again in a minute; nothing was written.",
    },
  };
}

/** 48 random bits as hex digits. */
function appendId(random: number): string {
  return Math.floor(random * 2 ** 48)
    .toString(16)
    .padStart(12, "0");
}

/** Whether exactly these texts are in the ledger. */
function landed(next: NextEntries, raw: RawLedger): boolean {
  return [...next.texts].every(([name, text]) => raw.entries.get(name) === text);
}

/** Milliseconds: doubling, and anything between nothing and that, so that rivals do not meet again. */
function pause(attempt: number, random: number): number {
  return Math.round(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * random);
}
