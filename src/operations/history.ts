import type { Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import { describeEntry, environmentOf, versionOf } from "../domain/ledger/describe-entry.ts";
import type { Entry } from "../domain/ledger/entry.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { readLedger } from "./read-ledger.ts";

export interface HistoryLine {
  readonly seq: number;
  readonly at: string;
  readonly type: Entry["type"];
  readonly actor: string;
  /** Only when another person pressed re-run. */
  readonly triggeringActor?: string;
  readonly run: Entry["run"];
  readonly environment?: string;
  readonly version?: number;
  /** What happened, in one sentence. Plain text, with people's own words in it. */
  readonly text: string;
}

export interface HistoryData {
  readonly agent: string;
  readonly head: number;
  /** Newest first. */
  readonly lines: readonly HistoryLine[];
  /** Older ones that match and were left out by the limit. */
  readonly omitted: number;
}

export interface HistoryRequest {
  readonly settings: Settings;
  readonly environment?: string | undefined;
  readonly version?: number | undefined;
  /** At least 1; absent: everything. */
  readonly limit?: number | undefined;
}

/** The ledger as a timeline. Throws UserError ENVIRONMENT_UNKNOWN for an environment that nobody knows. */
export async function history(
  ports: { readonly ledger: LedgerStore },
  request: HistoryRequest,
): Promise<OperationResult<HistoryData>> {
  const { settings, environment, version, limit = Number.POSITIVE_INFINITY } = request;
  const { agent } = settings;
  const reading = await readLedger(ports.ledger, agent);
  if (reading.outcome === "blocked") {
    return operationResult("history", "stop", [reading.reason], { agent, head: 0, lines: [], omitted: 0 });
  }
  const { state } = reading;
  const known = new Set([...settings.environments.map(({ name }) => name), ...state.environments.keys()]);
  if (environment !== undefined && !known.has(environment)) {
    throw new UserError(
      "ENVIRONMENT_UNKNOWN",
      `There is no environment ${JSON.stringify(environment)}.`,
      `Name one of: ${[...known].join(", ")}.`,
    );
  }
  const matching = state.entries
    .filter((entry) => environment === undefined || environmentOf(entry) === environment)
    .filter((entry) => version === undefined || versionOf(entry) === version)
    .reverse();
  const lines = matching.slice(0, limit).map(lineOf);
  return operationResult("history", "proceed", [], {
    agent,
    head: state.head,
    lines,
    omitted: matching.length - lines.length,
  });
}

function lineOf(entry: Entry): HistoryLine {
  const environment = environmentOf(entry);
  const version = versionOf(entry);
  return {
    seq: entry.seq,
    at: entry.at,
    type: entry.type,
    actor: entry.actor,
    ...(entry.triggeringActor === entry.actor ? {} : { triggeringActor: entry.triggeringActor }),
    run: entry.run,
    ...(environment === undefined ? {} : { environment }),
    ...(version === undefined ? {} : { version }),
    text: describeEntry(entry),
  };
}
