import { findEnvironment, findVersion } from "../ledger/find.ts";
import type { Reason } from "../result/operation-result.ts";
import { versionName } from "../version/version-name.ts";
import { evaluateGates } from "./all-gates.ts";
import { obstaclesOfVersion, versionUnknown } from "./check-version.ts";
import { findDrift } from "./decide-drift.ts";
import { decideLock } from "./decide-lock.ts";
import { decideRerun, type RerunDecision } from "./decide-rerun.ts";
import { type DeliveryDecision, type DeliveryFacts, nothingToDo, obstaclesOf, stop } from "./decision.ts";
import { findVerifiedDeployment, wasVerified } from "./pipeline.ts";
import { findRollbackTarget, findUndone } from "./rollback-target.ts";

export interface RollbackFacts extends DeliveryFacts {
  /** The version a person named; absent: the last verified one other than what runs. */
  readonly target?: number;
  /** Only to be shown: whoever approves it wants to see first what it undoes, so a missing approval does not stop it. */
  readonly preview?: boolean;
  /** Why this is a rollback at all, when a re-run made it one. Its own re-run semantics are then settled. */
  readonly because?: readonly Reason[];
}

/**
 * Whether an environment may go back to an earlier verified version. Drift does not stand in the way: this is the way out
 * of it. A hold, a version that was never verified there, and a missing approval do.
 */
export function decideRollback(facts: RollbackFacts): DeliveryDecision {
  const { state, settings, environment } = facts;
  const there = findEnvironment(state, environment.name);
  const lock = decideLock(there, facts.seenAt, facts.holder);
  if (lock.lock === "reconcile") return { decision: "reconcile", deployment: lock.deployment };
  if (lock.lock === "held") return stop([lock.reason]);

  const drift = findDrift(state, there, facts.reported);
  const rerun = rerunOf(facts);
  if (rerun.rerun === "stop") return stop([rerun.reason]);
  if (rerun.rerun === "nothing-to-do" && !drift) return nothingToDo(rerun.reason);
  const because = [...(facts.because ?? []), ...(rerun.rerun === "rollback" ? [rerun.reason] : [])];
  const number = findWantedRollback(facts);
  if (number === undefined) return stop([noTarget(environment.name, there.deployments.length)]);
  const version = findVersion(state, number);
  if (!version) return stop([versionUnknown(state, number)]);

  const active = findVerifiedDeployment(there);
  if (!drift && active?.version === version.number) {
    return nothingToDo({
      code: "already-active",
      message: `${environment.name} runs ${versionName(version.number)} already, verified.`,
    });
  }
  const gates = evaluateGates({ state, settings, environment, there, version, purpose: "rollback" });
  const reasons: Reason[] = [
    ...obstaclesOfVersion(state, version, facts.contents),
    ...(facts.preview ? [] : obstaclesOf(gates)),
  ];
  if (!wasVerified(there, version.number, version.digest)) {
    reasons.unshift({
      code: "target-never-verified",
      message: `${versionName(version.number)} was never verified in ${environment.name}, so there is no going back to it.`,
      hint: `Bring it up step by step instead: greenroom deploy ${environment.name} ${versionName(version.number)}`,
    });
  }
  if (reasons.length > 0) return stop(reasons, gates);
  return {
    decision: "proceed",
    kind: "rollback",
    version,
    replaces: there.active ?? null,
    expected: facts.reported,
    gates,
    undone: findUndone(state, there.active, version),
    ...(drift ? { overwrites: drift } : {}),
    reasons: because,
  };
}

/** The version that would be gone back to: named, or that of a re-run's first attempt, or the last verified one. */
export function findWantedRollback(facts: Omit<RollbackFacts, "contents">): number | undefined {
  if (facts.target !== undefined) return facts.target;
  const rerun = rerunOf(facts);
  if (rerun.rerun === "rollback") return rerun.version;
  const there = findEnvironment(facts.state, facts.environment.name);
  return findRollbackTarget(facts.state, there, facts.reported)?.number;
}

function rerunOf(facts: Omit<RollbackFacts, "contents">): RerunDecision {
  const { state, settings, environment, run, target, because } = facts;
  if (because) return { rerun: "as-asked" };
  return decideRerun({
    state,
    there: findEnvironment(state, environment.name),
    run,
    ...(target === undefined ? {} : { version: target }),
    rerun: settings.policy.rerun,
  });
}

function noTarget(environment: string, deployments: number): Reason {
  return {
    code: "no-rollback-target",
    message:
      deployments === 0
        ? `Nothing was ever deployed to ${environment}, so there is nothing to go back to.`
        : `No earlier verified version of ${environment} is there to go back to that is not on hold or rolled back already.`,
    hint: `If you know better, name the version (greenroom rollback ${environment} v<number>); otherwise publish a corrected one.`,
  };
}
