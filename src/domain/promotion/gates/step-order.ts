import { findEnvironment } from "../../ledger/find.ts";
import type { EnvironmentState } from "../../ledger/state.ts";
import { versionName } from "../../version/version-name.ts";
import { blocked, type Gate, passed, unknown } from "../gate-facts.ts";
import { findNewestDeployment, findVerifiedDeployment } from "../pipeline.ts";
import { findStep } from "../pre-release.ts";

/**
 * A version moves one environment up at a time, and only what is verified right now in the one before moves. Where the policy
 * says so, wording alone may leave out pre-release; then the environment before pre-release is the one before.
 */
export const stepOrder: Gate = {
  id: "step-order",
  about:
    "The newest outcome in the environment before is a verified deployment of the same digest. An older success does not count.",
  evaluate(facts) {
    const { state, environment, version } = facts;
    const { before, skipped, kept } = findStep(facts);
    if (!before) return passed(this.id, `${environment.name} is the first environment`);
    const there = findEnvironment(state, before.name);
    const verified = findVerifiedDeployment(there);
    if (verified?.digest === version.digest) {
      const left = skipped ? `; ${skipped.environment} was skipped, because ${skipped.because}` : "";
      return passed(this.id, `${versionName(version.number)} is verified in ${before.name}${left}`);
    }
    const name = versionName(version.number);
    const reason = {
      code: "step-skipped",
      message: `${name} is not verified in ${before.name}, which comes before ${environment.name}: ${why(there, version.number, version.digest)}.${kept === undefined ? "" : ` It can't be skipped, because ${kept}.`}`,
      hint: there.open
        ? `Wait until the deployment to ${before.name} has ended, then try again.`
        : `Deploy it there first: greenroom deploy ${before.name} ${name}`,
    } as const;
    return there.open || there.condition === "unknown" || there.condition === "drift"
      ? unknown(this.id, reason)
      : blocked(this.id, reason);
  },
};

function why(there: EnvironmentState, version: number, digest: string): string {
  if (there.open) return `${versionName(there.open.version)} is being deployed there`;
  if (there.condition === "drift") return "the platform was found to run something else than the ledger says";
  if (there.condition === "unknown") return "nobody can say what runs there";
  const newest = findNewestDeployment(there);
  if (!newest) return "nothing was ever deployed there";
  const once = there.deployments.some((one) => one.outcome === "succeeded" && one.digest === digest);
  if (newest.outcome === "succeeded") {
    return once
      ? `it was, but ${there.name} has since moved on to ${versionName(newest.version)}`
      : `${versionName(newest.version)} runs there`;
  }
  const ended = `the newest deployment there, of ${versionName(newest.version)}, failed (${newest.failure?.code ?? "no outcome"})`;
  return newest.version !== version && once ? `it was, but ${ended}` : ended;
}
