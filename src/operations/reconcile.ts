import type { Settings } from "../domain/agent/settings.ts";
import { findEnvironment } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import { decideLock } from "../domain/promotion/decide-lock.ts";
import type { Settled } from "../domain/promotion/delivery-report.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { DeliveryEnd, DeliveryOptions, DeliveryPorts } from "./delivery-ports.ts";
import { readLedger } from "./read-ledger.ts";
import { environmentNamed } from "./run-delivery.ts";
import { findSettled, readHolder, settle } from "./settle.ts";

export interface ReconcileRequest extends DeliveryOptions {
  readonly environment: string;
  /**
   * Id of a deployment (`live-12`) of which the person who asks has seen that its run has ended, where no machine can tell.
   * The entry carries their name.
   */
  readonly ended?: string;
}

export interface ReconcileData
  extends Partial<Pick<DeliveryEnd, "running" | "held" | "rolledBack" | "smoke">> {
  readonly agent: string;
  readonly environment: string;
  /** Absent when no intent was open. */
  readonly settled?: Settled;
  readonly position: number;
}

/**
 * Closes the open intent of an environment, when its run is proven finished: the platform says what became of it. Does
 * nothing when no intent is open, so it may be run at any time and any number of times.
 */
export async function reconcile(
  ports: DeliveryPorts,
  request: ReconcileRequest,
): Promise<OperationResult<ReconcileData>> {
  const { settings } = request;
  const { name } = environmentNamed(settings, request.environment);
  const reading = await readLedger(ports.ledger, settings.agent);
  if (reading.outcome === "blocked") {
    return operationResult("reconcile", "stop", [reading.reason], dataOf(settings, name, undefined));
  }
  const { state } = reading;
  const there = findEnvironment(state, name);
  if (!there.open) return operationResult("reconcile", "nothing-to-do", [], dataOf(settings, name, state));

  const holder = await readHolder(ports.runs, there.open, request.ended);
  const lock = decideLock(there, there.lastSeq, holder);
  if (lock.lock === "held") {
    return operationResult("reconcile", "stop", [lock.reason], dataOf(settings, name, state));
  }
  const end = await settle(ports, request, state, there.open);
  const again = await readLedger(ports.ledger, settings.agent);
  const after = again.outcome === "read" ? again.state : state;
  const settled = findSettled(after, there.open.id, name);
  // A deployment that turned out to have failed is settled all the same: that is what was asked for.
  const done = settled !== undefined && settled.outcome !== "open" && !findEnvironment(after, name).open;
  return operationResult("reconcile", done ? "proceed" : "stop", end.reasons, {
    ...dataOf(settings, name, after),
    ...(settled ? { settled } : {}),
    ...(end.running === undefined ? {} : { running: end.running }),
    ...(end.held === undefined ? {} : { held: end.held }),
    ...(end.rolledBack ? { rolledBack: end.rolledBack } : {}),
    ...(end.smoke ? { smoke: end.smoke } : {}),
  });
}

function dataOf(settings: Settings, environment: string, state: LedgerState | undefined): ReconcileData {
  return { agent: settings.agent, environment, position: state?.head ?? 0 };
}
