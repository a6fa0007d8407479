import { UserError } from "../domain/errors.ts";
import { findEnvironment, findNewestVersion } from "../domain/ledger/find.ts";
import type { DeliveryStep } from "../operations/delivery-ports.ts";
import { readLedger } from "../operations/read-ledger.ts";
import type { Wired } from "../wiring/wired.ts";
import type { Call } from "./command.ts";

/** The version that is next for an environment: the newest for the first, else what runs in the one before. */
export async function defaultVersion({ ledger, settings }: Wired, environment: string): Promise<number> {
  const reading = await readLedger(ledger, settings.agent);
  if (reading.outcome === "blocked") {
    throw new UserError("LEDGER_UNREADABLE", reading.reason.message, reading.reason.hint ?? "Try again.", {
      exitCode: 3,
    });
  }
  const index = settings.environments.findIndex(({ name }) => name === environment);
  const before = settings.environments[index - 1];
  const version = before
    ? findEnvironment(reading.state, before.name).active
    : findNewestVersion(reading.state)?.number;
  if (version !== undefined) return version;
  throw new UserError(
    "NO_VERSION",
    before
      ? `nothing runs in ${before.name} yet, so there is nothing to promote to ${environment}`
      : "no version has been published yet",
    before ? `Deploy a version to ${before.name} first.` : 'Publish one: greenroom publish --note "…".',
  );
}

const STEPS: Readonly<Record<DeliveryStep["step"], string>> = {
  settle: "settling what an earlier run left open",
  intend: "recording the intent",
  deliver: "delivering and reading back",
  smoke: "smoke conversations",
  record: "recording the outcome",
  "automatic-rollback": "smoke failed: going back",
};

export function showSteps(call: Call): (step: DeliveryStep) => void {
  return ({ step, environment, version }) =>
    call.terminal.progress(`${environment} ← v${version}  ${STEPS[step]} …`);
}
