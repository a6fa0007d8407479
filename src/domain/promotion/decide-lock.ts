import type { Deployment, EnvironmentState } from "../ledger/state.ts";
import type { Reason } from "../result/operation-result.ts";
import { describeDeployment, describeRun } from "./describe.ts";
import { findNewestDeployment } from "./pipeline.ts";

/** What is known about the run behind an open intent. `deployment` says which intent was asked about. */
export interface HolderState {
  readonly deployment: string;
  readonly state: "running" | "finished" | "unknown";
}

export type LockDecision =
  | { readonly lock: "free" }
  | { readonly lock: "held"; readonly reason: Reason }
  /** The run behind the intent is proven finished: ask the platform what became of it first. */
  | { readonly lock: "reconcile"; readonly deployment: Deployment };

/**
 * An open intent is the environment's lock. `seenAt` is the environment's newest deployment entry when the platform was
 * asked: facts that are older than the ledger decide nothing.
 */
export function decideLock(
  there: EnvironmentState,
  seenAt: number,
  holder: HolderState | undefined,
): LockDecision {
  const { open, name } = there;
  if (!open) {
    if (there.lastSeq === seenAt) return { lock: "free" };
    return { lock: "held", reason: lostTheRace(there, findNewestDeployment(there)) };
  }
  // Whoever let go of the intent by an own entry is finished; nobody has to be asked.
  if (open.outcome === "interrupted") return { lock: "reconcile", deployment: open };
  if (holder?.deployment !== open.id) return { lock: "held", reason: lostTheRace(there, open) };
  switch (holder.state) {
    case "finished":
      return { lock: "reconcile", deployment: open };
    case "running":
      return {
        lock: "held",
        reason: {
          code: "deployment-running",
          message: `${name} is held by a deployment of ${describeDeployment(open)}.`,
          hint: "Wait until it has ended, then try again.",
        },
      };
    case "unknown":
      return {
        lock: "held",
        reason: {
          code: "deployment-unproven",
          message: `A deployment of ${describeDeployment(open)} to ${name} has no outcome, and whether it is still at work could not be told.`,
          hint: `See for yourself that ${describeRun(open.run)} has ended. Then let the platform be asked what became of it: greenroom reconcile ${name} --ended ${open.id}`,
        },
      };
  }
}

/** Somebody came first between our look and our entry. */
export function lostTheRace(there: EnvironmentState, winner: Deployment | undefined): Reason {
  return {
    code: "lost-the-race",
    message: `Another run was first in ${there.name}: ${winner ? describeDeployment(winner) : `ledger entry ${there.lastSeq}`}.`,
    hint: "Nothing was changed by this run. See what runs there now (greenroom status), then decide again.",
  };
}
