import type { Settings } from "../domain/agent/settings.ts";
import { findEnvironment, findNewestVersion, findVersion } from "../domain/ledger/find.ts";
import type {
  Deployment,
  EnvironmentCondition,
  EnvironmentState,
  LedgerState,
} from "../domain/ledger/state.ts";
import { findDrift } from "../domain/promotion/decide-drift.ts";
import { describeReported } from "../domain/promotion/describe.ts";
import { type OperationResult, operationResult, type Reason } from "../domain/result/operation-result.ts";
import { PlatformUnreachable, type RunningVersion } from "../ports/agent-platform.ts";
import type { Clock } from "../ports/clock.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { type EnvironmentsView, formatMoment, viewEnvironments } from "../render/environments-view.ts";
import { readLedger } from "./read-ledger.ts";

/** What a platform answered, held against the ledger. */
export type PlatformAnswer =
  | { readonly outcome: "not-asked" }
  | { readonly outcome: "agrees"; readonly message: string }
  /** A deployment is under way: either version may be there. */
  | { readonly outcome: "deploying"; readonly message: string }
  | { readonly outcome: "drift"; readonly message: string }
  | { readonly outcome: "unreachable"; readonly message: string };

export interface EnvironmentStatus {
  readonly name: string;
  readonly condition: EnvironmentCondition;
  /** Number of the version that runs, by the ledger. */
  readonly active?: number;
  readonly digest?: string;
  readonly note?: string;
  readonly verifiedAt?: string;
  readonly deployedBy?: string;
  readonly approvedBy?: string;
  /** The open intent, which is the environment's lock. */
  readonly open?: Pick<Deployment, "id" | "version" | "kind" | "actor" | "intendedAt" | "outcome" | "run">;
  readonly platform: PlatformAnswer;
}

export interface StatusData {
  readonly agent: string;
  readonly ledger: string;
  readonly head: number;
  /** In the order of the pipeline. */
  readonly environments: readonly EnvironmentStatus[];
  readonly newest?: { readonly version: number; readonly note: string; readonly publishedAt: string };
  readonly holds: readonly {
    readonly version: number;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  }[];
  readonly view?: EnvironmentsView;
  /** About the platforms, for the last line of the page. */
  readonly platforms?: string;
}

/**
 * What runs where, by the ledger; with `readRunning`, also by the platforms. Where the two differ it says so and stops, and
 * so it does when a platform can't be asked: not knowing is not agreeing.
 */
export async function status(
  ports: { readonly ledger: LedgerStore; readonly clock: Clock },
  request: {
    readonly settings: Settings;
    /** Asks the platform of an environment; throws PlatformUnreachable when it can't be told. */
    readonly readRunning?: (environment: string) => Promise<RunningVersion | undefined>;
  },
): Promise<OperationResult<StatusData>> {
  const { settings, readRunning } = request;
  const base = { agent: settings.agent, ledger: await ports.ledger.describe() };
  const reading = await readLedger(ports.ledger, settings.agent);
  if (reading.outcome === "blocked") {
    return operationResult("status", "stop", [reading.reason], {
      ...base,
      head: 0,
      environments: [],
      holds: [],
    });
  }
  const { state } = reading;
  const names = settings.environments.map(({ name }) => name);
  const environments = await Promise.all(
    names.map(async (name): Promise<EnvironmentStatus> => {
      const there = findEnvironment(state, name);
      const platform = readRunning ? await askPlatform(state, there, readRunning) : NOT_ASKED;
      return { ...describe(state, there), platform };
    }),
  );
  const newest = findNewestVersion(state);
  const reasons = environments.flatMap(({ platform }) => reasonOf(platform) ?? []);
  const platforms = readRunning && sayPlatforms(environments, ports.clock.now());
  return operationResult("status", reasons.length > 0 ? "stop" : "proceed", reasons, {
    ...base,
    head: state.head,
    environments,
    ...(newest
      ? { newest: { version: newest.number, note: newest.note, publishedAt: newest.publishedAt } }
      : {}),
    holds: [...state.holds].map(([version, hold]) => ({
      version,
      reason: hold.reason,
      by: hold.actor,
      at: hold.at,
    })),
    view: viewEnvironments(state, settings.environments),
    ...(platforms === undefined ? {} : { platforms }),
  });
}

const NOT_ASKED: PlatformAnswer = { outcome: "not-asked" };

function describe(state: LedgerState, there: EnvironmentState): Omit<EnvironmentStatus, "platform"> {
  const { name, condition, active, activeDeployment, open } = there;
  const version = active === undefined ? undefined : findVersion(state, active);
  const by = activeDeployment?.version === active ? activeDeployment : undefined;
  return {
    name,
    condition,
    ...(version ? { active: version.number, digest: version.digest, note: version.note } : {}),
    ...(by?.outcomeAt === undefined ? {} : { verifiedAt: by.outcomeAt }),
    ...(by ? { deployedBy: by.actor } : {}),
    ...(by?.approvedBy === undefined ? {} : { approvedBy: by.approvedBy }),
    ...(open
      ? {
          open: {
            id: open.id,
            version: open.version,
            kind: open.kind,
            actor: open.actor,
            intendedAt: open.intendedAt,
            outcome: open.outcome,
            run: open.run,
          },
        }
      : {}),
  };
}

async function askPlatform(
  state: LedgerState,
  there: EnvironmentState,
  readRunning: (environment: string) => Promise<RunningVersion | undefined>,
): Promise<PlatformAnswer> {
  let running: RunningVersion | undefined;
  try {
    running = await readRunning(there.name);
  } catch (error) {
    if (!(error instanceof PlatformUnreachable)) throw error;
    return { outcome: "unreachable", message: `What runs in ${there.name} can't be told: ${error.message}` };
  }
  const reports = `The platform reports ${describeReported(running)} in ${there.name}.`;
  if (there.open) return { outcome: "deploying", message: reports };
  const drift = findDrift(state, there, running);
  return drift ? { outcome: "drift", message: drift.message } : { outcome: "agrees", message: reports };
}

function reasonOf(platform: PlatformAnswer): Reason | undefined {
  if (platform.outcome === "drift") {
    return {
      code: "drift",
      message: platform.message,
      hint: "Find out who changed the platform by hand; a rollback puts a verified version there again.",
    };
  }
  if (platform.outcome === "unreachable") {
    return {
      code: "platform-unreachable",
      message: platform.message,
      hint: "Look at the platform's address and token in the settings, then ask again.",
    };
  }
  return undefined;
}

function sayPlatforms(environments: readonly EnvironmentStatus[], now: Date): string {
  const at = `${formatMoment(now.toISOString())} UTC`;
  const differing = environments.filter(({ platform }) => platform.outcome === "drift");
  const silent = environments.filter(({ platform }) => platform.outcome === "unreachable");
  if (differing.length + silent.length === 0) return `What the platforms report agreed at ${at}.`;
  const names = (list: readonly EnvironmentStatus[]): string => list.map(({ name }) => name).join(", ");
  return [
    ...(differing.length > 0 ? [`Drift in ${names(differing)}, found at ${at}.`] : []),
    ...(silent.length > 0 ? [`No answer from the platform of ${names(silent)} at ${at}.`] : []),
  ].join(" ");
}
