import { type LoadedAgent, loadAgent } from "../domain/agent/load-agent.ts";
import { loadSettings } from "../domain/agent/load-settings.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import { agentFiles } from "../domain/diff/agent-files.ts";
import type { DiffSide } from "../domain/diff/change.ts";
import type { ComparedSide } from "../domain/diff/diff-snapshots.ts";
import { layoutReferences } from "../domain/diff/references.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import { digestOf, shortDigest } from "../domain/snapshot/digest.ts";
import { takeSnapshot } from "../domain/snapshot/take-snapshot.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";
import type { NamedSide } from "./name-side.ts";
import type { CreditedSide } from "./read-credits.ts";

export interface ReadSide {
  readonly outcome: "read";
  readonly compared: ComparedSide;
  /** What the reader of a comparison must know about this side. */
  readonly notes: readonly string[];
  /** For who changed what; absent where there is no state at all. */
  readonly credited?: CreditedSide;
}

export type SideReading =
  | ReadSide
  /** The side can't be told from the ledger, or is not what was published. */
  | { readonly outcome: "blocked"; readonly reason: Reason };

export interface SideContext {
  readonly source: Pick<AgentSource, "findCommit" | "findTag" | "readTree" | "readChanges">;
  readonly settings: Settings;
  readonly state: LedgerState;
}

/** The content of a side. Throws UserError when its commit can't be had. */
export async function readSide(side: NamedSide, context: SideContext): Promise<SideReading> {
  switch (side.kind) {
    case "draft":
    case "ref": {
      const found = revisionOf(side);
      return readFiles(found.side, found.revision, context);
    }
    case "version":
      return readVersionSide(side.version, undefined, context);
    case "environment":
      return readEnvironmentSide(side.environment, context);
  }
}

export interface RevisionSide {
  readonly side: DiffSide;
  readonly revision: Revision;
}

/** Where the files of a side are that no ledger is needed to tell of. */
export function revisionOf(side: Extract<NamedSide, { kind: "draft" | "ref" }>): RevisionSide {
  if (side.kind === "draft") return { side: { label: "draft" }, revision: { kind: "draft" } };
  const { label, commit } = side;
  return { side: { label, commit }, revision: { kind: "commit", commit } };
}

async function readEnvironmentSide(environment: string, context: SideContext): Promise<SideReading> {
  const { condition, active } = findEnvironment(context.state, environment);
  if (active !== undefined) {
    const reading = await readVersionSide(active, environment, context);
    if (reading.outcome === "blocked" || condition === "verified" || condition === "unverified")
      return reading;
    const note =
      condition === "deploying"
        ? `Something is being deployed to ${environment} right now; compared is ${versionName(active)}, which ran before.`
        : `What ${environment} runs differs from the ledger or could not be told; compared is ${versionName(active)}, the version that the ledger holds active.`;
    return { ...reading, notes: [...reading.notes, note] };
  }
  if (condition === "empty" || condition === "deploying")
    return {
      outcome: "read",
      compared: { side: { label: `${environment} (nothing runs there yet)`, environment } },
      notes: [],
    };
  return {
    outcome: "blocked",
    reason: {
      code: "drift",
      message: `Nobody can say what ${environment} runs: the ledger's last record of it is "${condition}".`,
      hint: "Roll the environment back to a verified version, or compare with a version by name, such as v12.",
    },
  };
}

async function readVersionSide(
  number: number,
  environment: string | undefined,
  context: SideContext,
): Promise<SideReading> {
  const { state, settings } = context;
  const version = findVersion(state, number);
  const name = versionName(number);
  if (version === undefined) {
    const newest = state.versions.at(-1);
    return {
      outcome: "blocked",
      reason: {
        code: "version-unknown",
        message: `The ledger of ${settings.agent} holds no ${name}.`,
        hint:
          newest === undefined
            ? 'Nothing is published yet: greenroom publish --note "why it exists"'
            : `The newest is ${versionName(newest.number)}; for a git ref of that name write ref:${name}.`,
      },
    };
  }
  const { commit } = version;
  const reading = await readFiles(sideOfVersion(version, environment), { kind: "commit", commit }, context);
  const { snapshot } = reading.compared;
  const digest = snapshot === undefined ? undefined : digestOf(snapshot);
  if (digest === version.digest) return { ...reading, notes: [] };
  return {
    outcome: "blocked",
    reason: {
      code: "version-changed",
      message: `Commit ${commit.slice(0, 12)} of ${name} gives ${digest === undefined ? "no agent" : `digest ${shortDigest(digest)}`} now, but ${shortDigest(version.digest)} was published.`,
      hint: "A comparison with it would be about something else. Compare with another version, or publish the files again.",
    },
  };
}

/** What a version is called on a side of a comparison; `environment`: as what runs there. */
export function sideOfVersion({ number, commit }: Version, environment: string | undefined): DiffSide {
  const side = { label: versionName(number), version: number, commit };
  return environment === undefined
    ? side
    : { ...side, label: `${versionName(number)} (${environment})`, environment };
}

async function readFiles(
  side: DiffSide,
  revision: Revision,
  { source, settings }: SideContext,
): Promise<ReadSide> {
  const then = revision.kind === "draft" ? settings : await readSettingsAt(source, settings, revision);
  const tree = await source.readTree(revision, [then.root]);
  return toReadSide({ side, revision }, loadAgent(tree, { ...then, agent: settings.agent }));
}

/** `differing`: only so much was read as it takes to tell what differs in these files, and only their errors count. */
export function toReadSide(
  { side, revision }: RevisionSide,
  loaded: LoadedAgent,
  differing?: ReadonlySet<string>,
): ReadSide {
  if (loaded.files.length === 0)
    return {
      outcome: "read",
      compared: { side: { ...side, label: `${side.label} (no agent there)` } },
      notes: [],
      credited: { revision },
    };
  const errors = loaded.findings.filter(
    ({ severity, location }) => severity === "error" && (differing?.has(location.file) ?? true),
  ).length;
  const count = errors === 1 ? "an error" : `${errors} errors`;
  const where = differing === undefined ? "its files" : "the files that differ";
  return {
    outcome: "read",
    compared: {
      side,
      snapshot: takeSnapshot(loaded.agent),
      files: agentFiles(loaded),
      references: layoutReferences(loaded.agent),
      ...(differing === undefined ? {} : { part: true }),
    },
    notes:
      errors === 0
        ? []
        : [
            `${side.label} has ${count} in ${where}, and what can't be read looks as if it were missing. Run greenroom validate.`,
          ],
    credited: { revision, placed: loaded },
  };
}

/** The settings of that commit, where it has usable ones: they say where its files lie and in which layout. */
async function readSettingsAt(
  source: Pick<AgentSource, "readTree">,
  settings: Settings,
  revision: Revision,
): Promise<Settings> {
  return settingsIn(await source.readTree(revision, [settings.file]), settings) ?? settings;
}

/** The settings in a tree that holds their file, when they are usable. */
export function settingsIn(tree: SourceTree, { file }: Settings): Settings | undefined {
  const found = tree.files.find(({ path }) => path === file);
  return found === undefined ? undefined : loadSettings(found).settings;
}
