import { isUserError } from "../domain/errors.ts";
import { loadLedger } from "../domain/ledger/load-ledger.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { ReasonCode } from "../domain/result/reason-codes.ts";
import type { LedgerStore, RawLedger } from "../ports/ledger-store.ts";

export type LedgerReading =
  | { readonly outcome: "read"; readonly state: LedgerState; readonly raw: RawLedger }
  /** Unreachable, or its chain does not verify: nothing may be decided from it. */
  | { readonly outcome: "blocked"; readonly reason: Reason };

/** Reads, verifies and folds the ledger of one agent. */
export async function readLedger(store: LedgerStore, agent: string): Promise<LedgerReading> {
  let raw: RawLedger;
  try {
    raw = await store.read();
  } catch (error) {
    return { outcome: "blocked", reason: unreachable(error) };
  }
  const { state, faults } = loadLedger(raw, agent);
  const [first] = faults;
  if (!first) return { outcome: "read", state, raw };
  const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
  return {
    outcome: "blocked",
    reason: {
      code: "ledger-corrupt",
      message: `The ledger of ${agent} (${await store.describe()}) does not verify: ${first.message}${more}.`,
      hint: "Nothing is repaired by itself. Compare the ledger branch with an older clone of it, restore the branch to the last commit that verifies, and find out who changed it.",
    },
  };
}

/** The reason for a ledger that could not be read or written; every other error is thrown on. */
export function unreachable(error: unknown): Reason {
  if (!isUserError(error)) throw error;
  const code = REASONS.get(error.code);
  if (code === undefined) throw error;
  return { code, message: error.message, hint: error.hint };
}

const REASONS: ReadonlyMap<string, ReasonCode> = new Map([
  ["LEDGER_UNREACHABLE", "ledger-unreachable"],
  ["LEDGER_REWRITTEN", "ledger-corrupt"],
  ["LEDGER_GONE", "ledger-corrupt"],
]);
