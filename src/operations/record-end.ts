import type { EntryBody } from "../domain/ledger/entry.ts";
import { runningForLedger, runningName } from "../domain/promotion/decide-drift.ts";
import type { SmokeReport } from "../domain/promotion/delivery-report.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { Clock } from "../ports/clock.ts";
import type { Activation } from "./activate.ts";
import { type Delivery, type DeliveryEnd, type DeliveryPorts, signalName } from "./delivery-ports.ts";
import {
  driftEntries,
  failedEntry,
  identityOf,
  interruptedEntry,
  type RecordedOutcome,
  recordOutcome,
} from "./record-outcome.ts";
import type { Smoke } from "./smoke.ts";

export type BadSmoke = Extract<Smoke, { smoke: "failed" | "inconclusive" }>;

/** Verified; and what it replaced goes on hold with it, if that was asked for. */
export async function recordSuccess(
  ports: DeliveryPorts,
  delivery: Delivery,
  report: SmokeReport,
): Promise<DeliveryEnd> {
  const { hold, version } = delivery;
  const duration = durationOf(ports.clock, delivery);
  let held: number | undefined;
  const outcome = await recordOutcome(
    ports,
    delivery,
    (state) => {
      const also = hold && !state.holds.has(hold.version.number) ? hold : undefined;
      held = also?.version.number;
      const { passed, total } = report;
      return [
        { type: "deployment-succeeded", ...identityOf(delivery), smoke: { passed, total }, duration },
        ...(also ? [holdEntry(also.version, also.reason)] : []),
      ];
    },
    "verified",
  );
  const end = { smoke: report, duration, running: version.number } as const;
  if (!outcome.recorded) return { ...end, decision: "stop", reasons: [outcome.reason], position: 0 };
  return {
    ...end,
    decision: "proceed",
    reasons: [],
    position: outcome.state.head,
    ...(held === undefined ? {} : { held }),
  };
}

/** It runs, and nothing goes back by itself: it could not be measured, or this is a rollback already. */
export async function recordUnproven(
  ports: DeliveryPorts,
  delivery: Delivery,
  result: BadSmoke,
): Promise<DeliveryEnd> {
  const reason = result.smoke === "failed" ? smokeFailed(delivery, result) : inconclusive(delivery, result);
  const running = delivery.version.number;
  const outcome = await recordOutcome(
    ports,
    delivery,
    () => [failedEntry(delivery, reason, running, result.report.failed)],
    "not verified",
  );
  return {
    ...stopped([reason, ...alsoRollbackFailed(delivery, running)], outcome),
    smoke: result.report,
    duration: durationOf(ports.clock, delivery),
    running,
  };
}

/** It does not run, or nobody can tell. */
export async function recordWithoutActivation(
  ports: DeliveryPorts,
  delivery: Delivery,
  activation: Exclude<Activation, { activation: "active" }>,
): Promise<DeliveryEnd> {
  if (activation.activation === "interrupted") return recordInterruption(ports, delivery);
  if (activation.activation === "unproven") {
    // Neither failed nor done: the lock stays, and the next run begins by asking the platform.
    const outcome = await recordOutcome(
      ports,
      delivery,
      () => [interruptedEntry(delivery, activation.reason.code)],
      "left open",
    );
    return stopped([activation.reason, ...alsoRollbackFailed(delivery, "unknown")], outcome);
  }
  const { reason, reported } = activation;
  let running: number | null | "unknown" = "unknown";
  const outcome = await recordOutcome(
    ports,
    delivery,
    (state) => {
      running = runningForLedger(state, reported);
      return activation.activation === "conflict"
        ? driftEntries(state, delivery, reason, reported)
        : [failedEntry(delivery, reason, running)];
    },
    activation.activation === "conflict" ? "overtaken by a change past the ledger" : "failed",
  );
  // A conflict after somebody took our lock over is theirs to tell, and no change past the ledger.
  const told = outcome.recorded || outcome.reason.code !== "lost-the-race";
  return { ...stopped(told ? [reason, ...alsoRollbackFailed(delivery, running)] : [], outcome), running };
}

export async function recordInterruption(ports: DeliveryPorts, delivery: Delivery): Promise<DeliveryEnd> {
  const { environment, version } = delivery;
  const signal = signalName(delivery.signal);
  const outcome = await recordOutcome(
    ports,
    delivery,
    () => [interruptedEntry(delivery, signal)],
    "interrupted",
  );
  const reason: Reason = {
    code: "interrupted",
    message: `The deployment of ${versionName(version.number)} to ${environment} was interrupted (${signal})${outcome.recorded ? ", and that is recorded" : ""}.`,
    hint: `The next deploy or rollback of ${environment} asks the platform what became of it.`,
  };
  return stopped([reason], outcome);
}

/** The reasons, and why they could not be recorded when they could not. */
export function stopped(reasons: readonly Reason[], outcome: RecordedOutcome): DeliveryEnd {
  return outcome.recorded
    ? { decision: "stop", reasons, position: outcome.state.head }
    : { decision: "stop", reasons: [...reasons, outcome.reason], position: 0 };
}

export function holdEntry(version: Version, reason: string): EntryBody {
  return { type: "hold", version: version.number, digest: version.digest, held: true, reason };
}

export function durationOf(clock: Clock, delivery: Pick<Delivery, "intendedAt">): number {
  return Math.max(0, clock.now().getTime() - Date.parse(delivery.intendedAt));
}

export function smokeFailed({ environment, version }: Delivery, { message, report }: BadSmoke): Reason {
  const failed = report.total - report.passed;
  return {
    code: "smoke-failed",
    message: `${versionName(version.number)} fails ${failed} of ${report.total} smoke ${report.total === 1 ? "conversation" : "conversations"} in ${environment}. ${message}`,
    hint: "Correct the agent and publish a new version.",
  };
}

function inconclusive({ environment, version, kind }: Delivery, { message }: BadSmoke): Reason {
  const name = versionName(version.number);
  return {
    code: "smoke-inconclusive",
    message: `${name} runs in ${environment}, but whether it works could not be measured: ${message}`,
    hint: `It stays where it is, unverified. Try again: greenroom ${kind === "promotion" ? "deploy" : "rollback"} ${environment} ${name}`,
  };
}

/** What a person must know when going back did not work: nothing more happens by itself. */
function alsoRollbackFailed(delivery: Delivery, running: number | null | "unknown"): readonly Reason[] {
  const { kind, environment, version, settings } = delivery;
  if (kind === "promotion") return [];
  const name = versionName(version.number);
  const asks = settings.environments.find((one) => one.name === environment)?.gates.includes("approval");
  const approve = asks ? `greenroom approve ${environment} ${name} && ` : "";
  return [
    {
      code: "rollback-failed",
      message: `${environment} could not be put back on a verified ${name}; it runs ${runningName(running)}.`,
      hint: `A person has to act; nothing goes back any further by itself. When the cause is gone: ${approve}greenroom rollback ${environment} ${name}`,
    },
  ];
}
