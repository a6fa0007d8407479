import type { EnvironmentSettings, Settings } from "../domain/agent/settings.ts";
import type { AgentDiff, DiffSide } from "../domain/diff/change.ts";
import { diffSnapshots } from "../domain/diff/diff-snapshots.ts";
import { flagWeakened, type Guards } from "../domain/diff/flags/find-weakened.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import { isLastEnvironment } from "../domain/promotion/pipeline.ts";
import type { LiveComparison } from "../domain/promotion/pre-release.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import { comparedContent, findContents, type ReadVersion, type VersionContents } from "./read-version.ts";

interface ComparisonFacts {
  readonly settings: Pick<Settings, "environments" | "policy">;
  readonly environment: EnvironmentSettings;
  readonly state: LedgerState;
  readonly version: Version;
}

/**
 * The version compared with what the last environment runs by the ledger, both read from their own commits. Undefined where
 * the policy lets nothing skip pre-release, so that nobody waits for what nobody asks.
 */
export async function readLiveComparison(
  read: ReadVersion,
  { settings, environment, state, version }: ComparisonFacts,
): Promise<LiveComparison | undefined> {
  if (settings.policy.preReleaseOptionalFor.length === 0) return undefined;
  if (!isLastEnvironment(settings, environment.name)) return undefined;
  const { active } = findEnvironment(state, environment.name);
  const replaced = active === undefined ? undefined : findVersion(state, active);
  if (!replaced) return unknown(`${environment.name} runs nothing that it could be compared with`);
  const [before, after] = [await findContents(read, replaced), await findContents(read, version)];
  for (const [contents, { number, digest }] of [[before, replaced] as const, [after, version] as const]) {
    const name = versionName(number);
    if (!contents) return unknown(`the files of ${name} can't be had`);
    if (contents.digest !== digest) return unknown(`${name} is not what was published`);
    if (contents.testProblem !== undefined) return unknown(`the tests of ${name} have errors`);
    if (contents.settings === undefined) return unknown(`${name} has no settings that could be compared`);
  }
  if (!before || !after) return unknown("a side is missing");
  const diff = compareContents(
    { contents: before, side: sideOf(replaced, `${versionName(replaced.number)} (${environment.name})`) },
    { contents: after, side: sideOf(version, versionName(version.number)) },
    environment.name,
  );
  return { comparison: "made", diff };
}

/** One version's contents, and what to call it. */
export interface ReadSide {
  readonly contents: VersionContents;
  readonly side: DiffSide;
}

/** Two versions in the agent's own terms, with flags also for what of their settings and tests is weaker. */
export function compareContents(from: ReadSide, to: ReadSide, live: string | undefined): AgentDiff {
  const agents = diffSnapshots(
    { side: from.side, ...comparedContent(from.contents) },
    { side: to.side, ...comparedContent(to.contents) },
    live,
  );
  return flagWeakened(agents, guardsOf(from), guardsOf(to));
}

function guardsOf({ contents }: ReadSide): Guards {
  return { settings: contents.settings, suite: contents.suite };
}

function sideOf({ number, commit, digest }: Version, label: string): DiffSide {
  return { label, version: number, commit, digest };
}

function unknown(why: string): LiveComparison {
  return { comparison: "unknown", why };
}
