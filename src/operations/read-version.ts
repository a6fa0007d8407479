import type { Agent } from "../domain/agent/agent.ts";
import { type LoadedAgent, loadAgent } from "../domain/agent/load-agent.ts";
import { loadSettings } from "../domain/agent/load-settings.ts";
import type { Settings } from "../domain/agent/settings.ts";
import { type AgentFile, agentFiles } from "../domain/diff/agent-files.ts";
import type { ComparedSide } from "../domain/diff/diff-snapshots.ts";
import { layoutReferences } from "../domain/diff/references.ts";
import { isUserError, UserError } from "../domain/errors.ts";
import type { ContentsFacts } from "../domain/promotion/decision.ts";
import { loadSuite } from "../domain/regression/load-suite.ts";
import { selectCases } from "../domain/regression/select-cases.ts";
import type { Suite } from "../domain/regression/suite.ts";
import { digestOf } from "../domain/snapshot/digest.ts";
import type { Digest, Snapshot } from "../domain/snapshot/snapshot.ts";
import { takeSnapshot } from "../domain/snapshot/take-snapshot.ts";
import { findTagProblem } from "../domain/version/check-tag.ts";
import type { Version } from "../domain/version/version.ts";
import type { AgentSource } from "../ports/agent-source.ts";

/** What a version holds, taken again from its own commit: nothing that is stored beside it is believed. */
export interface VersionContents {
  readonly agent: Agent;
  readonly locate: LoadedAgent["locate"];
  readonly snapshot: Snapshot;
  readonly digest: Digest;
  readonly suite: Suite;
  readonly files: readonly AgentFile[];
  /** Those of its own commit; absent when that has none that can be used. */
  readonly settings?: Settings;
  /** The first error in its tests; the suite is then not to be run. */
  readonly testProblem?: string;
}

/** What the ledger says of a version, as far as it is held against its tag and its commit. */
export type PublishedVersion = Pick<Version, "number" | "commit" | "tag" | "digest">;

/** Throws UserError when the commit is nowhere to be had, or the version's tag says something else than the ledger. */
export type ReadVersion = (version: PublishedVersion) => Promise<VersionContents>;

export const SMOKE = { tags: ["smoke"] } as const;

/** Reads versions from their commits, each once. Folders are those that the settings of that commit name. */
export function readVersionFrom(source: AgentSource, settings: Settings): ReadVersion {
  const read = new Map<string, Promise<VersionContents>>();
  return (version) => {
    const key = `${version.number} ${version.commit}`;
    const known = read.get(key) ?? readPublished(source, settings, version);
    read.set(key, known);
    return known;
  };
}

async function readPublished(
  source: AgentSource,
  settings: Settings,
  version: PublishedVersion,
): Promise<VersionContents> {
  const tag = await source.findTag(version.tag);
  const problem = tag && findTagProblem(version, settings.agent, tag);
  if (problem !== undefined)
    throw new UserError(
      "TAG_MOVED",
      problem,
      "Find out who moved it (tags */v* should be protected), or publish the files again as a new version.",
    );
  return readContents(source, settings, version.commit);
}

async function readContents(
  source: AgentSource,
  settings: Settings,
  commit: string,
): Promise<VersionContents> {
  const revision = { kind: "commit", commit } as const;
  const own = await source.readTree(revision, [settings.file]);
  const file = own.files.find(({ path }) => path === settings.file);
  const then = file && loadSettings(file).settings;
  const at: Settings = { ...(then ?? settings), agent: settings.agent, file: settings.file };
  const { root, tests } = at;
  const tree = await source.readTree(revision, [root, tests]);
  const loaded = loadAgent(tree, at);
  const { agent, locate } = loaded;
  const { suite, findings } = loadSuite(tree, { tests });
  const snapshot = takeSnapshot(agent);
  const problem = findings.find((finding) => finding.severity === "error");
  return {
    agent,
    locate,
    snapshot,
    digest: digestOf(snapshot),
    suite,
    files: agentFiles(loaded),
    ...(then === undefined ? {} : { settings: then }),
    ...(problem
      ? { testProblem: `${problem.location.file}:${problem.location.line}: ${problem.message}` }
      : {}),
  };
}

/** Undefined when its commit can't be had any more: no reason to crash, but one to stop. */
export async function findContents(
  read: ReadVersion,
  version: Version,
): Promise<VersionContents | undefined> {
  try {
    return await read(version);
  } catch (error) {
    if (!isUserError(error)) throw error;
    return undefined;
  }
}

/** What a decision needs to know of it. */
export async function readContentsFacts(read: ReadVersion, version: Version): Promise<ContentsFacts> {
  let contents: VersionContents;
  try {
    contents = await read(version);
  } catch (error) {
    // That the origin can't be asked says nothing about the version.
    if (!isUserError(error) || error.exitCode === 3) throw error;
    return { digest: undefined, smoke: 0, problem: error.message };
  }
  const { digest, suite, testProblem } = contents;
  const smoke = selectCases(suite, SMOKE).cases.length;
  return { digest, smoke, ...(testProblem === undefined ? {} : { testProblem }) };
}

/** What of it a comparison looks at. */
export function comparedContent({
  agent,
  snapshot,
  files,
}: VersionContents): Pick<ComparedSide, "snapshot" | "files" | "references"> {
  return { snapshot, files, references: layoutReferences(agent) };
}
