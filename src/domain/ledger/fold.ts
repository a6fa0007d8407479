import type { Person, Version } from "../version/version.ts";
import type {
  ApprovalRecorded,
  DeploymentFailed,
  DeploymentIntended,
  Entry,
  EntryBase,
  EvidenceRecorded,
  Hold,
} from "./entry.ts";
import type { Deployment, EnvironmentCondition, EnvironmentState, LedgerState } from "./state.ts";

/** An environment while the entries are read. `settled` is its condition without the open intent. */
interface EnvironmentDraft {
  name: string;
  settled: Exclude<EnvironmentCondition, "deploying" | "drift">;
  drifted: boolean;
  active: number | undefined;
  activeDeployment: Deployment | undefined;
  open: Deployment | undefined;
  deployments: Map<string, Deployment>;
  lastSeq: number;
  /** Given since the newest deployment entry: any deployment makes them void. */
  approvals: (EntryBase & ApprovalRecorded)[];
}

/**
 * The entries of one agent, in order, to everything a decision needs. Expects what `loadLedger` let through: a chain whose
 * outcomes belong to intents and whose versions exist.
 */
export function foldEntries(agent: string, entries: readonly Entry[]): LedgerState {
  const versions: Version[] = [];
  const environments = new Map<string, EnvironmentDraft>();
  const holds = new Map<number, EntryBase & Hold>();
  const evidence: (EntryBase & EvidenceRecorded)[] = [];

  function environment(name: string): EnvironmentDraft {
    const known = environments.get(name) ?? emptyDraft(name);
    environments.set(name, known);
    return known;
  }

  for (const entry of entries) {
    switch (entry.type) {
      case "version-published":
        versions.push({
          number: entry.version,
          digest: entry.digest,
          commit: entry.commit,
          tag: entry.tag,
          note: entry.note,
          authors: entry.authors,
          publishedBy: entry.actor,
          publishedAt: entry.at,
          seq: entry.seq,
        });
        break;
      case "evidence-recorded":
        evidence.push(entry);
        break;
      case "approval-recorded":
        environment(entry.environment).approvals.push(entry);
        break;
      case "deployment-intended":
        intend(environment(entry.environment), entry);
        break;
      case "deployment-succeeded": {
        const draft = environment(entry.environment);
        const deployment = close(draft, entry, {
          outcome: "succeeded",
          duration: entry.duration,
          smoke: entry.smoke,
        });
        draft.settled = "verified";
        draft.drifted = false;
        draft.active = entry.version;
        draft.activeDeployment = deployment;
        break;
      }
      case "deployment-failed":
        fail(environment(entry.environment), entry);
        break;
      case "deployment-interrupted": {
        // Still the lock: only an outcome, found by asking the platform, opens the environment again.
        const draft = environment(entry.environment);
        draft.open = close(draft, entry, { outcome: "interrupted" });
        break;
      }
      case "hold":
        if (entry.held) holds.set(entry.version, entry);
        else holds.delete(entry.version);
        break;
      case "drift-found":
        environment(entry.environment).drifted = true;
        break;
      case "promotion-requested":
      case "correction":
        break;
      default:
        entry satisfies never;
    }
  }

  return {
    agent,
    head: entries.at(-1)?.seq ?? 0,
    versions,
    environments: new Map([...environments].map(([name, draft]) => [name, environmentState(draft)])),
    holds,
    evidence,
    entries,
  };
}

function emptyDraft(name: string): EnvironmentDraft {
  return {
    name,
    settled: "empty",
    drifted: false,
    active: undefined,
    activeDeployment: undefined,
    open: undefined,
    deployments: new Map(),
    lastSeq: 0,
    approvals: [],
  };
}

function intend(draft: EnvironmentDraft, entry: EntryBase & DeploymentIntended): void {
  const given = draft.approvals.filter(
    (approval) => approval.digest === entry.digest && approval.position >= draft.lastSeq,
  );
  const deployment: Deployment = {
    id: entry.deployment,
    environment: entry.environment,
    version: entry.version,
    digest: entry.digest,
    kind: entry.kind,
    replaces: entry.replaces,
    intendedSeq: entry.seq,
    intendedAt: entry.at,
    actor: entry.actor,
    triggeringActor: entry.triggeringActor,
    run: entry.run,
    outcome: "open",
    ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    ...(given.length === 0 ? {} : { approvedBy: namesOf(given.map((approval) => approval.approver)) }),
  };
  draft.deployments.set(deployment.id, deployment);
  draft.open = deployment;
  draft.lastSeq = entry.seq;
  draft.approvals = [];
}

/** Gives the deployment an outcome and frees the lock. */
function close(
  draft: EnvironmentDraft,
  entry: EntryBase & { readonly deployment: string },
  outcome: Pick<Deployment, "outcome"> & Partial<Pick<Deployment, "duration" | "smoke" | "failure">>,
): Deployment | undefined {
  draft.lastSeq = entry.seq;
  draft.approvals = [];
  const before = draft.deployments.get(entry.deployment);
  if (!before) return undefined;
  const after = { ...before, ...outcome, outcomeSeq: entry.seq, outcomeAt: entry.at };
  draft.deployments.set(after.id, after);
  if (draft.open?.id === after.id) draft.open = undefined;
  return after;
}

function fail(draft: EnvironmentDraft, entry: EntryBase & DeploymentFailed): void {
  const { code, message, running } = entry;
  close(draft, entry, { outcome: "failed", failure: { code, message, running } });
  if (running === "unknown") {
    draft.settled = "unknown";
    draft.active = undefined;
    return;
  }
  const verified = draft.activeDeployment?.version;
  const unchanged = running === draft.active && draft.settled !== "unknown";
  draft.active = running ?? undefined;
  if (running === null) draft.settled = verified === undefined ? "empty" : "unverified";
  // Verified once, but not on its return: a rollback to it whose smoke conversations fail.
  else if (running === entry.version) draft.settled = "unverified";
  // A failure that changed nothing makes nothing better either.
  else if (!unchanged) draft.settled = running === verified ? "verified" : "unverified";
}

function environmentState(draft: EnvironmentDraft): EnvironmentState {
  return {
    name: draft.name,
    condition: draft.open ? "deploying" : draft.drifted ? "drift" : draft.settled,
    deployments: [...draft.deployments.values()],
    lastSeq: draft.lastSeq,
    ...(draft.active === undefined ? {} : { active: draft.active }),
    ...(draft.activeDeployment ? { activeDeployment: draft.activeDeployment } : {}),
    ...(draft.open ? { open: draft.open } : {}),
  };
}

function namesOf(people: readonly Person[]): string {
  return [...new Set(people.map((person) => person.login ?? person.name))].join(", ");
}
