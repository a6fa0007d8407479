import type { EnvironmentSettings, Settings } from "../domain/agent/settings.ts";
import { diffSnapshots } from "../domain/diff/diff-snapshots.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import { planTests } from "../domain/plan/plan-tests.ts";
import {
  findEnvironmentBefore,
  findNewestDeployment,
  findVerifiedDeployment,
} from "../domain/promotion/pipeline.ts";
import type { Step } from "../domain/promotion/pre-release.ts";
import { findRollbackTarget } from "../domain/promotion/rollback-target.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { AgentSource } from "../ports/agent-source.ts";
import type { Clock } from "../ports/clock.ts";
import type { ReviewSummaryData } from "../render/markdown/review-summary.ts";
import { compareContents } from "./compare-with-live.ts";
import { withCredits } from "./read-credits.ts";
import { comparedContent, findContents, type ReadVersion } from "./read-version.ts";

interface ReviewFacts {
  readonly settings: Settings;
  readonly environment: EnvironmentSettings;
  readonly state: LedgerState;
  readonly version: Version;
  /** Ledger position that an approval will be bound to. */
  readonly position: number;
  /** Into the environment, as the gates saw it. */
  readonly step?: Step;
}

/** What a reviewer sees on one screen before saying yes; rows of which nothing is known stay away. */
export async function readReviewData(
  ports: {
    readonly readVersion: ReadVersion;
    readonly clock: Clock;
    readonly source: Pick<AgentSource, "readCredits">;
  },
  facts: ReviewFacts,
): Promise<ReviewSummaryData> {
  const { settings, environment, state, version, position } = facts;
  const there = findEnvironment(state, environment.name);
  const active = there.active === undefined ? undefined : findVersion(state, there.active);
  const after = await findContents(ports.readVersion, version);
  const before = active && (await findContents(ports.readVersion, active));
  const side = (one: Version, label: string) => ({
    label,
    version: one.number,
    commit: one.commit,
    digest: one.digest,
  });
  const known = after && (active === undefined || before) ? after : undefined;
  const live = settings.environments.at(-1)?.name;
  const to = { side: side(version, versionName(version.number)) };
  const compared =
    known &&
    (active && before
      ? compareContents(
          {
            side: {
              ...side(active, `${versionName(active.number)} (${environment.name})`),
              environment: environment.name,
            },
            contents: before,
          },
          { ...to, contents: known },
          live,
        )
      : diffSnapshots(
          {
            side: { label: `${environment.name} (nothing runs there yet)`, environment: environment.name },
          },
          { ...to, ...comparedContent(known) },
          live,
        ));
  const diff =
    compared &&
    (await withCredits(
      ports.source,
      compared,
      active && before && { revision: { kind: "commit", commit: active.commit }, placed: before },
      after && { revision: { kind: "commit", commit: version.commit }, placed: after },
    ));
  const phoneNumber = stepBefore(facts)?.phoneNumbers[0];
  const plan =
    diff &&
    known &&
    planTests(diff, known.suite, known.agent, phoneNumber === undefined ? {} : { phoneNumber });
  const reported = active && { version: active.number, digest: active.digest };
  const target = findRollbackTarget(state, there, { version: version.number, digest: version.digest });
  const back = active && findVerifiedDeployment(there) ? active : (target ?? undefined);
  return {
    displayName: diff?.displayName ?? settings.agent,
    version: version.number,
    note: version.note,
    environment: environment.name,
    digest: version.digest,
    position,
    now: ports.clock.now().toISOString(),
    ...(diff ? { diff } : {}),
    replaces: reported && active ? replacedBy(facts, active) : null,
    ...(facts.step?.skipped ? { skipped: facts.step.skipped } : {}),
    ...waitingIn(facts),
    ...newestRegression(facts),
    ...(plan ? { plan } : {}),
    rollbackTarget: back ? rollbackTo(facts, back) : null,
  };
}

function replacedBy(
  { state, environment }: ReviewFacts,
  active: Version,
): NonNullable<ReviewSummaryData["replaces"]> {
  const there = findEnvironment(state, environment.name);
  const since = there.deployments.findLast((one) => one.version === active.number);
  return {
    version: active.number,
    since: since?.outcomeAt ?? since?.intendedAt ?? active.publishedAt,
    by: since?.triggeringActor ?? active.publishedBy,
  };
}

/** Where the version must be verified: one further down when it leaves out pre-release. */
function stepBefore({ settings, environment, step }: ReviewFacts): EnvironmentSettings | undefined {
  return step?.skipped ? step.before : findEnvironmentBefore(settings, environment.name);
}

function waitingIn(facts: ReviewFacts): Pick<ReviewSummaryData, "waitingIn"> {
  const { state, version } = facts;
  const before = stepBefore(facts);
  if (!before) return {};
  const there = findEnvironment(state, before.name);
  const newest = findNewestDeployment(there);
  if (newest?.digest !== version.digest) return {};
  return {
    waitingIn: {
      environment: before.name,
      since: newest.outcomeAt ?? newest.intendedAt,
      verified: findVerifiedDeployment(there)?.digest === version.digest,
    },
  };
}

function newestRegression(facts: ReviewFacts): Pick<ReviewSummaryData, "regression"> {
  const { state, version } = facts;
  const before = stepBefore(facts);
  if (!before) return {};
  const found = state.evidence.findLast(
    (one) =>
      one.kind === "regression" &&
      one.scope === "full" &&
      one.digest === version.digest &&
      one.environment === before.name,
  );
  if (!found) return { regression: null };
  const { verdict, counts, failed, suite, run } = found;
  return {
    regression: {
      environment: before.name,
      verdict,
      counts,
      failed,
      ...(suite ? { suite } : {}),
      ...(run.url ? { url: run.url } : {}),
    },
  };
}

function rollbackTo(
  { state, environment }: ReviewFacts,
  target: Version,
): NonNullable<ReviewSummaryData["rollbackTarget"]> {
  const last = findEnvironment(state, environment.name).deployments.findLast(
    (one) => one.version === target.number && one.outcome === "succeeded",
  );
  return {
    version: target.number,
    ...(last?.duration === undefined ? {} : { duration: last.duration }),
  };
}
