import type { Settings } from "../domain/agent/settings.ts";
import { findVersion } from "../domain/ledger/find.ts";
import type { Deployment, LedgerState } from "../domain/ledger/state.ts";
import { runningForLedger, runningName } from "../domain/promotion/decide-drift.ts";
import type { HolderState } from "../domain/promotion/decide-lock.ts";
import type { Settled } from "../domain/promotion/delivery-report.ts";
import { isLastEnvironment } from "../domain/promotion/pipeline.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { RunRegistry } from "../ports/run-registry.ts";
import { unreachable } from "./activate.ts";
import { verify } from "./deliver.ts";
import {
  type Delivery,
  type DeliveryEnd,
  type DeliveryOptions,
  type DeliveryPorts,
  optionsOf,
} from "./delivery-ports.ts";
import { isRunning, readPlatform } from "./read-back.ts";
import { findContents } from "./read-version.ts";
import { stopped } from "./record-end.ts";
import { driftEntries, failedEntry, recordOutcome } from "./record-outcome.ts";

/** Whether the run behind an intent is still at work. `ended` names a deployment of which a person says that its run is over. */
export async function readHolder(
  runs: RunRegistry,
  open: Deployment,
  ended: string | undefined,
): Promise<HolderState> {
  if (ended === open.id) return { deployment: open.id, state: "finished" };
  return { deployment: open.id, state: await runs.readState(open.run) };
}

/**
 * Closes the open intent of a run that is proven finished, by asking the platform what became of it. When the intended
 * version runs, it goes through smoke as if its own run had come so far. Doing this twice changes nothing.
 */
export async function settle(
  ports: DeliveryPorts,
  options: DeliveryOptions,
  state: LedgerState,
  open: Deployment,
): Promise<DeliveryEnd> {
  const { environment, id, kind, replaces, intendedAt } = open;
  const version = findVersion(state, open.version);
  // A chain with an intent for a version that was never published does not verify.
  if (!version) throw new Error(`deployment ${id} names v${open.version}, which the ledger does not hold`);
  options.onStep?.({ step: "settle", environment, version: version.number });

  const now = await readPlatform(ports.platform, options.signal);
  if (now.reading === "interrupted") return nothingDone(notSettled(environment));
  if (now.reading === "unreachable") return nothingDone(unreachable(ports.platform.description, now.message));

  const identity = { settings: options.settings, id, environment, version };
  const runs = isRunning(now.reported, { version: version.number, digest: version.digest });
  const contents = runs ? await findContents(ports.readVersion, version) : undefined;
  if (contents?.digest === version.digest && contents.testProblem === undefined) {
    const hold = findLostHold(options.settings, state, open);
    return verify(ports, {
      ...optionsOf(options),
      ...identity,
      kind,
      replaces,
      intendedAt,
      contents,
      ...(hold ? { hold } : {}),
    });
  }
  let running: number | null | "unknown" = "unknown";
  let reason = unreadable(version);
  const outcome = await recordOutcome(
    ports,
    identity,
    (fresh) => {
      running = runningForLedger(fresh, now.reported);
      if (!runs) reason = neverArrived(open, running);
      // Neither what was intended nor what it was to replace: somebody changed the platform past the ledger.
      return runs || running === replaces
        ? [failedEntry(identity, reason, running)]
        : driftEntries(fresh, { ...identity, replaces }, reason, now.reported);
    },
    "settled as failed",
  );
  return { ...stopped([reason], outcome), running };
}

/** What a rollback of the last environment replaces goes on hold, also when the run that wanted it did not live to say so. */
function findLostHold(
  settings: Settings,
  state: LedgerState,
  { kind, environment, version, replaces, reason }: Deployment,
): Delivery["hold"] {
  if (kind !== "rollback" || replaces === null || replaces < version) return undefined;
  const replaced = findVersion(state, replaces);
  if (!replaced || !isLastEnvironment(settings, environment)) return undefined;
  return { version: replaced, reason: reason ?? "Rolled back without a reason given." };
}

/** What settling came to, once the ledger has been read again. */
export function findSettled(state: LedgerState, id: string, environment: string): Settled | undefined {
  const after = state.environments.get(environment)?.deployments.find((one) => one.id === id);
  if (!after) return undefined;
  const name = versionName(after.version);
  const told = { deployment: id, version: after.version };
  switch (after.outcome) {
    case "succeeded":
      return {
        ...told,
        outcome: "succeeded",
        message: `An earlier deployment of ${name} had no outcome: it runs, and is verified now.`,
      };
    case "failed":
      return {
        ...told,
        outcome: "failed",
        message: `An earlier deployment of ${name} had no outcome: ${after.failure?.message ?? "it failed."}`,
      };
    default:
      return { ...told, outcome: "open", message: `An earlier deployment of ${name} still has no outcome.` };
  }
}

function nothingDone(reason: Reason): DeliveryEnd {
  return { decision: "stop", reasons: [reason], position: 0 };
}

function notSettled(environment: string): Reason {
  return {
    code: "interrupted",
    message: `Interrupted before the open deployment to ${environment} was settled. Nothing was changed.`,
    hint: `The next deploy or rollback of ${environment} settles it.`,
  };
}

function unreadable(version: Version): Reason {
  return {
    code: "version-changed",
    message: `${versionName(version.number)} runs, but its commit can't be read as it was published, so nobody can verify it.`,
    hint: "Roll back to a verified version.",
  };
}

function neverArrived(open: Deployment, running: number | null | "unknown"): Reason {
  return {
    code: open.kind === "automatic-rollback" ? "rollback-failed" : "interrupted",
    message: `Its run ended before ${versionName(open.version)} was active; the platform runs ${runningName(running)}.`,
    hint: "Deploy it again.",
  };
}
