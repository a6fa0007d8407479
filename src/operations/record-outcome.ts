import type { DeploymentFailed, Entry, EntryBody } from "../domain/ledger/entry.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import { runningForLedger } from "../domain/promotion/decide-drift.ts";
import type { Reported } from "../domain/promotion/describe.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { Delivery } from "./delivery-ports.ts";
import { type RecordPorts, recordEntries } from "./record-entries.ts";

export type RecordedOutcome =
  | { readonly recorded: true; readonly state: LedgerState; readonly entries: readonly Entry[] }
  /** Somebody settled our deployment in the meantime, or the ledger can't be written. */
  | { readonly recorded: false; readonly reason: Reason };

/**
 * Appends what became of a deployment, while its intent is still open: an outcome is recorded once, by whoever comes first.
 */
export async function recordOutcome(
  ports: RecordPorts,
  delivery: Pick<Delivery, "settings" | "id" | "environment" | "version">,
  bodies: (state: LedgerState) => readonly EntryBody[] | Promise<readonly EntryBody[]>,
  what: string,
): Promise<RecordedOutcome> {
  const { id, environment, version, settings } = delivery;
  const recording = await recordEntries<Reason>(ports, settings, async (state) => {
    const there = findEnvironment(state, environment);
    if (there.open?.id !== id) {
      const closed = there.deployments.find((one) => one.id === id);
      return {
        stop: {
          code: "lost-the-race",
          message: `Another run settled the deployment of ${versionName(version.number)} to ${environment} as ${closed?.outcome ?? "unknown"} before this one could.`,
          hint: "See what runs there now: greenroom status",
        },
      };
    }
    return { bodies: await bodies(state), message: `${environment}: ${versionName(version.number)} ${what}` };
  });
  switch (recording.outcome) {
    case "recorded":
      return { recorded: true, state: recording.state, entries: recording.entries };
    case "stopped":
      return { recorded: false, reason: recording.stop };
    case "blocked":
      return {
        recorded: false,
        reason: {
          ...recording.reason,
          hint: `What ${environment} runs could not be written down. The next deploy or rollback of it asks the platform and closes the gap.`,
        },
      };
  }
}

export function failedEntry(
  delivery: Pick<Delivery, "id" | "environment" | "version">,
  reason: Pick<Reason, "code" | "message">,
  running: DeploymentFailed["running"],
  failed: readonly string[] = [],
): EntryBody {
  return {
    type: "deployment-failed",
    ...identityOf(delivery),
    code: reason.code,
    message: reason.message,
    running,
    failed,
  };
}

export function interruptedEntry(
  delivery: Pick<Delivery, "id" | "environment" | "version">,
  signal: string,
): EntryBody {
  return { type: "deployment-interrupted", ...identityOf(delivery), signal };
}

export function identityOf({ id, environment, version }: Pick<Delivery, "id" | "environment" | "version">) {
  return { deployment: id, environment, version: version.number, digest: version.digest } as const;
}

/** Somebody changed the platform past the ledger: the failure, and what was found. */
export function driftEntries(
  state: LedgerState,
  delivery: Pick<Delivery, "id" | "environment" | "version" | "replaces">,
  reason: Reason,
  reported: Reported,
): readonly EntryBody[] {
  const before = delivery.replaces === null ? undefined : findVersion(state, delivery.replaces);
  return [
    failedEntry(delivery, reason, runningForLedger(state, reported)),
    {
      type: "drift-found",
      environment: delivery.environment,
      expected: before ? { version: before.number, digest: before.digest } : null,
      found: reported ? { version: reported.version, digest: reported.digest } : null,
    },
  ];
}
