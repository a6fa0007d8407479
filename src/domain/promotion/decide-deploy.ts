import { findEnvironment, findVersion } from "../ledger/find.ts";
import type { Reason } from "../result/operation-result.ts";
import { versionName } from "../version/version-name.ts";
import { evaluateGates } from "./all-gates.ts";
import { obstaclesOfVersion, versionUnknown } from "./check-version.ts";
import { findDrift } from "./decide-drift.ts";
import { decideLock } from "./decide-lock.ts";
import { decideRerun } from "./decide-rerun.ts";
import { decideRollback } from "./decide-rollback.ts";
import { type DeliveryDecision, type DeliveryFacts, nothingToDo, obstaclesOf, stop } from "./decision.ts";
import { findVerifiedDeployment } from "./pipeline.ts";
import { findStep } from "./pre-release.ts";
import { findRollbackTarget } from "./rollback-target.ts";

export interface DeployFacts extends DeliveryFacts {
  readonly version: number;
  /** A person said to overwrite what the ledger does not know. Heard only where there is nothing to roll back to. */
  readonly overwriteDrift: boolean;
}

/**
 * Whether a version may enter an environment. Everything that is in the way is told at once, the lock and drift first.
 * A re-run may turn out to be a rollback; then the rollback's policy decides.
 */
export function decideDeploy(facts: DeployFacts): DeliveryDecision {
  const { state, settings, environment } = facts;
  const there = findEnvironment(state, environment.name);
  const version = findVersion(state, facts.version);
  if (!version) return stop([versionUnknown(state, facts.version)]);

  const lock = decideLock(there, facts.seenAt, facts.holder);
  if (lock.lock === "reconcile") return { decision: "reconcile", deployment: lock.deployment };

  const gateFacts = {
    ...{ state, settings, environment, there, version },
    purpose: "promotion",
    ...(facts.comparison ? { comparison: facts.comparison } : {}),
  } as const;
  if (lock.lock === "held") {
    const gates = evaluateGates(gateFacts);
    return stop(
      [lock.reason, ...obstaclesOfVersion(state, version, facts.contents), ...obstaclesOf(gates)],
      gates,
    );
  }

  const drift = findDrift(state, there, facts.reported);
  const rerun = decideRerun({
    state,
    there,
    run: facts.run,
    version: version.number,
    rerun: settings.policy.rerun,
  });
  if (rerun.rerun === "stop") return stop([rerun.reason]);
  if (rerun.rerun === "nothing-to-do" && !drift) return nothingToDo(rerun.reason);
  if (rerun.rerun === "rollback") {
    return decideRollback({ ...facts, target: rerun.version, because: [rerun.reason] });
  }
  const active = findVerifiedDeployment(there);
  if (!drift && active?.version === version.number) {
    return nothingToDo({
      code: "already-active",
      message: `${environment.name} runs ${versionName(version.number)} already, verified${active.outcomeAt ? ` since ${active.outcomeAt.slice(0, 16).replace("T", " ")} UTC` : ""}.`,
    });
  }

  const gates = evaluateGates(gateFacts);
  const reasons: Reason[] = [...obstaclesOfVersion(state, version, facts.contents), ...obstaclesOf(gates)];
  const target = drift ? findRollbackTarget(state, there, facts.reported) : undefined;
  const overwrites = drift && facts.overwriteDrift && !target ? drift : undefined;
  if (drift && !overwrites) {
    reasons.unshift({
      code: "drift",
      message: drift.message,
      hint: target
        ? `Find out who changed it. Then put a verified version back: greenroom rollback ${environment.name} ${versionName(target.number)}`
        : "Find out who changed it. No verified version is there to go back to; to replace what runs, deploy with --overwrite-drift.",
    });
  }
  if (reasons.length > 0) return stop(reasons, gates);
  const { skipped } = findStep(gateFacts);
  return {
    decision: "proceed",
    kind: "promotion",
    version,
    replaces: there.active ?? null,
    expected: facts.reported,
    gates,
    undone: [],
    ...(overwrites ? { overwrites } : {}),
    ...(skipped ? { skipped } : {}),
    reasons: [],
  };
}
