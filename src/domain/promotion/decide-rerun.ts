import type { Policy } from "../agent/settings.ts";
import type { Run } from "../ledger/entry.ts";
import type { Deployment, EnvironmentState, LedgerState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import { versionName } from "../version/version-name.ts";
import { describeDeployment } from "./describe.ts";

export interface RerunFacts {
  readonly state: LedgerState;
  readonly there: EnvironmentState;
  readonly run: Run;
  /** What is to be deployed; absent for a rollback that names no version. */
  readonly version?: number;
  readonly rerun: Policy["rerun"];
}

export type RerunDecision =
  /** Not a re-run, or one that changes nothing about what was asked for. */
  | { readonly rerun: "as-asked" }
  | { readonly rerun: "nothing-to-do" | "stop"; readonly reason: Reason }
  /** This run once made the version run, and something newer runs now. */
  | { readonly rerun: "rollback"; readonly version: number; readonly reason: Reason };

/**
 * What re-running a run means here. The run is known by its id, which all its
 * attempts share. An automatic rollback is not what the run was started for, so it does not count as its success.
 */
export function decideRerun(facts: RerunFacts): RerunDecision {
  const { there, run, version } = facts;
  if (run.attempt <= 1) return { rerun: "as-asked" };
  const once = there.deployments.findLast(
    (one) =>
      one.run.id === run.id &&
      one.outcome === "succeeded" &&
      one.kind !== "automatic-rollback" &&
      (version === undefined || one.version === version),
  );
  return once ? afterSuccess(facts, once) : withoutSuccess(facts);
}

function afterSuccess({ there, run, rerun }: RerunFacts, once: Deployment): RerunDecision {
  const name = versionName(once.version);
  if (there.condition === "verified" && there.active === once.version) {
    return {
      rerun: "nothing-to-do",
      reason: {
        code: "already-active",
        message: `This run put ${name} into ${there.name}, and it runs there, verified.`,
      },
    };
  }
  const newer = newestOf(there, (one) => one.run.id !== run.id && one.intendedSeq > once.intendedSeq);
  if (!newer) return { rerun: "as-asked" };
  const what = `This run put ${name} into ${there.name} earlier; since then came ${describeDeployment(newer)}`;
  if (rerun === "refuse") {
    return {
      rerun: "stop",
      reason: {
        code: "rerun-refused",
        message: `${what}. Re-running would go back to ${name}, and the settings refuse that (policy.rerun).`,
        hint: `To go back all the same, start a rollback: greenroom rollback ${there.name} ${name}`,
      },
    };
  }
  return {
    rerun: "rollback",
    version: once.version,
    reason: { code: "rerun-rolls-back", message: `${what}. Re-running it is a rollback to ${name}.` },
  };
}

function withoutSuccess({ state, there, run, version }: RerunFacts): RerunDecision {
  const began = state.entries.find((entry) => entry.run.id === run.id)?.seq;
  const newer = newestOf(there, (one) => {
    if (one.run.id === run.id) return false;
    // A run that left no trace has no place in the ledger's order; the version numbers have to tell.
    if (began === undefined) return version === undefined || one.version > version;
    if (one.intendedSeq < began) return false;
    // An older version that was merely slower on its way up is not newer; a rollback since then is a newer decision.
    return one.kind !== "promotion" || version === undefined || one.version > version;
  });
  if (!newer) return { rerun: "as-asked" };
  const what = version === undefined ? "A rollback" : versionName(version);
  return {
    rerun: "stop",
    reason: {
      code: "stale-run",
      message: `${what} never succeeded in ${there.name} in this run, and since then came ${describeDeployment(newer)}. Nothing was changed.`,
      hint: "Start a new run instead of re-running this one, so that it is decided from what runs there now.",
    },
  };
}

function newestOf(there: EnvironmentState, test: (one: Deployment) => boolean): Deployment | undefined {
  return there.deployments.findLast(test);
}
