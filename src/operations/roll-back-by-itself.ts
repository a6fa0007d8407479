import type { DeploymentIntended, Entry } from "../domain/ledger/entry.ts";
import { findEnvironment } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import type { AutomaticRollback } from "../domain/promotion/delivery-report.ts";
import { findRollbackTarget } from "../domain/promotion/rollback-target.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { RunningVersion } from "../ports/agent-platform.ts";
import { changedMeanwhile, unreachable } from "./activate.ts";
import type { Delivery, DeliveryEnd, DeliveryPorts } from "./delivery-ports.ts";
import { isRunning, readPlatform } from "./read-back.ts";
import { findContents, type VersionContents } from "./read-version.ts";
import {
  type BadSmoke,
  durationOf,
  holdEntry,
  recordInterruption,
  recordWithoutActivation,
  smokeFailed,
} from "./record-end.ts";
import { failedEntry, recordOutcome } from "./record-outcome.ts";

/** The steps of a delivery, handed in because they lead here themselves. */
interface Steps {
  deliver(
    ports: DeliveryPorts,
    delivery: Delivery,
    expected: RunningVersion | undefined,
  ): Promise<DeliveryEnd>;
  verify(ports: DeliveryPorts, delivery: Delivery): Promise<DeliveryEnd>;
}

interface WayBack {
  readonly target: Version;
  readonly contents: VersionContents;
}

/**
 * A promoted version failed its smoke conversations: hold it, and put back what was verified there last. The failure, the
 * hold and the intent to go back are appended together, so that no other run can step in between.
 */
export async function rollBackByItself(
  ports: DeliveryPorts,
  delivery: Delivery,
  result: BadSmoke,
  steps: Steps,
): Promise<DeliveryEnd> {
  const { environment, version } = delivery;
  const failure = smokeFailed(delivery, result);
  let way: WayBack | undefined;
  const outcome = await recordOutcome(
    ports,
    delivery,
    async (state) => {
      way = await findWayBack(ports, state, delivery);
      return [
        failedEntry(delivery, failure, version.number, result.report.failed),
        holdEntry(version, `Smoke failed in ${environment}. ${result.message}`),
        ...(way ? [intentToGoBack(delivery, way.target, state.head + 3)] : []),
      ];
    },
    "failed its smoke conversations",
  );
  const end = {
    decision: "stop",
    smoke: result.report,
    duration: durationOf(ports.clock, delivery),
    running: version.number,
  } as const;
  if (!outcome.recorded) return { ...end, reasons: [failure, outcome.reason], position: 0 };
  const intent = outcome.entries.find(isIntent);
  if (!way || !intent) {
    return {
      ...end,
      held: version.number,
      reasons: [failure, noWayBack(environment, version)],
      position: outcome.state.head,
    };
  }
  const back = await goBack(ports, delivery, way, intent, steps);
  const rolledBack: AutomaticRollback = {
    version: way.target.number,
    deployment: intent.deployment,
    succeeded: back.decision === "proceed",
    ...(back.duration === undefined ? {} : { duration: back.duration }),
    ...(back.smoke ? { smoke: back.smoke } : {}),
  };
  const { running: _, ...rest } = end;
  return {
    ...rest,
    held: version.number,
    position: Math.max(back.position, outcome.state.head),
    ...(back.running === undefined ? {} : { running: back.running }),
    rolledBack,
    reasons: [failure, ...(rolledBack.succeeded ? [wentBack(environment, way.target)] : back.reasons)],
  };
}

/** The last verified version, if its commit still gives what was verified. */
async function findWayBack(
  ports: DeliveryPorts,
  state: LedgerState,
  { environment, version }: Delivery,
): Promise<WayBack | undefined> {
  const reported = { version: version.number, digest: version.digest };
  const target = findRollbackTarget(state, findEnvironment(state, environment), reported);
  if (!target) return undefined;
  const contents = await findContents(ports.readVersion, target);
  return contents?.digest === target.digest ? { target, contents } : undefined;
}

async function goBack(
  ports: DeliveryPorts,
  failed: Delivery,
  { target, contents }: WayBack,
  intent: Entry & DeploymentIntended,
  { deliver, verify }: Steps,
): Promise<DeliveryEnd> {
  const { hold: _, ...rest } = failed;
  const { environment, version, signal } = failed;
  const back: Delivery = {
    ...rest,
    id: intent.deployment,
    version: target,
    kind: "automatic-rollback",
    replaces: version.number,
    intendedAt: intent.at,
    contents,
  };
  failed.onStep?.({ step: "automatic-rollback", environment, version: target.number });
  const now = await readPlatform(ports.platform, signal);
  if (now.reading === "interrupted") return recordInterruption(ports, back);
  if (now.reading === "unreachable") {
    const reason = unreachable(ports.platform.description, now.message);
    return recordWithoutActivation(ports, back, { activation: "unproven", reason });
  }
  const { reported } = now;
  if (isRunning(reported, { version: target.number, digest: target.digest })) return verify(ports, back);
  // Only what failed is overwritten: if somebody else was quicker, their change stays.
  if (!isRunning(reported, { version: version.number, digest: version.digest })) {
    const reason = changedMeanwhile(environment, reported);
    return recordWithoutActivation(ports, back, { activation: "conflict", reason, reported });
  }
  return deliver(ports, back, reported);
}

function intentToGoBack(
  { environment, version }: Delivery,
  target: Version,
  seq: number,
): DeploymentIntended {
  return {
    type: "deployment-intended",
    deployment: `${environment}-${seq}`,
    environment,
    version: target.number,
    digest: target.digest,
    kind: "automatic-rollback",
    replaces: version.number,
    reason: `${versionName(version.number)} failed its smoke conversations`,
  };
}

function isIntent(entry: Entry): entry is Entry & DeploymentIntended {
  return entry.type === "deployment-intended";
}

function wentBack(environment: string, target: Version): Reason {
  return {
    code: "rolled-back",
    message: `${environment} was put back on ${versionName(target.number)}, verified.`,
  };
}

function noWayBack(environment: string, version: Version): Reason {
  return {
    code: "no-rollback-target",
    message: `No other verified version of ${environment} is there to go back to: ${versionName(version.number)} still runs, unverified and on hold.`,
    hint: "Publish a corrected version and deploy it.",
  };
}
