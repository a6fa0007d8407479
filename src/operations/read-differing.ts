import { type ChosenFiles, chooseFiles, type LayoutInParts } from "../domain/agent/choose-files.ts";
import { findLayout } from "../domain/agent/layouts/all-layouts.ts";
import type { LayoutSettings } from "../domain/agent/layouts/layout.ts";
import { loadAgent } from "../domain/agent/load-agent.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import { canonicalJson } from "../domain/snapshot/canonical-json.ts";
import { findTagProblem } from "../domain/version/check-tag.ts";
import { loadTagMessage } from "../domain/version/tag-message.ts";
import type { NamedSide } from "./name-side.ts";
import {
  type ReadSide,
  type RevisionSide,
  revisionOf,
  type SideContext,
  settingsIn,
  sideOfVersion,
  toReadSide,
} from "./read-side.ts";

export interface DifferingSides {
  readonly before: ReadSide;
  readonly after: ReadSide;
  /** Neither the settings nor anything in the folder of tests differs. */
  readonly guardsAreSame: boolean;
}

/**
 * Both sides of a comparison, read only as far as they differ; what `diffSnapshots` tells of them is what it tells of whole ones, but
 * for the digests, which nobody can take of a part. Undefined: they have to be read whole.
 */
export async function readDiffering(
  from: NamedSide,
  to: NamedSide,
  context: SideContext,
): Promise<DifferingSides | undefined> {
  const { source, settings } = context;
  const layout = layoutInParts(settings);
  const sides = { before: await findRevision(from, context), after: await findRevision(to, context) };
  if (sides.before === undefined || sides.after === undefined || layout === undefined) return undefined;

  // Written for the settings of today; whether the sides have them too is seen when their settings files have been read.
  const changes = await source.readChanges(sides.before.revision, sides.after.revision, [
    settings.file,
    settings.root,
    settings.tests,
  ]);
  if (changes === undefined) return undefined;
  const chosen = await chooseFiles(layout, settings, changes);
  if (chosen === undefined) return undefined;
  const trees = await changes.read(new Set([...chosen.paths, settings.file]));

  const part = { layout, settings, chosen, differing: changes.differing };
  const before = loadPart(trees.before, sides.before, part);
  const after = before && loadPart(trees.after, sides.after, part);
  if (before === undefined || after === undefined) return undefined;
  const isGuard = (path: string): boolean =>
    path === settings.file || settings.tests === "" || path.startsWith(`${settings.tests}/`);
  return { before, after, guardsAreSame: ![...changes.differing].some(isGuard) };
}

/**
 * Where the files of a side are. That a version is what was published is known by its digest, and the digest by reading it whole; or
 * by two places that say it independently, the ledger and the tag, where the tag is here and carries our message. Then the commit fixes
 * the bytes, and the digest shown is the one that was published. Undefined: only reading it whole would tell. Approvals and deployments
 * always do.
 */
async function findRevision(named: NamedSide, context: SideContext): Promise<RevisionSide | undefined> {
  if (named.kind === "draft" || named.kind === "ref") return revisionOf(named);
  const { source, state, settings } = context;
  const environment = named.kind === "environment" ? findEnvironment(state, named.environment) : undefined;
  if (environment !== undefined && !TOLD_BY_LEDGER.has(environment.condition)) return undefined;
  const number = named.kind === "version" ? named.version : environment?.active;
  const version = number === undefined ? undefined : findVersion(state, number);
  const tag = version && (await source.findTag(version.tag, "local"));
  if (version === undefined || tag?.message === undefined) return undefined;
  if (loadTagMessage(tag.message) === undefined || findTagProblem(version, settings.agent, tag) !== undefined)
    return undefined;
  const { commit, digest } = version;
  const side = { ...sideOfVersion(version, environment?.name), digest };
  return { side, revision: { kind: "commit", commit } };
}

/** Anything else is told with a note, or stops. */
const TOLD_BY_LEDGER: ReadonlySet<string> = new Set(["verified", "unverified"]);

function layoutInParts(settings: LayoutSettings): LayoutInParts | undefined {
  const layout = findLayout(settings.layout ?? "greenroom");
  return layout?.parts === undefined ? undefined : { ...layout, parts: layout.parts };
}

interface Part {
  readonly layout: LayoutInParts;
  readonly settings: Settings;
  readonly chosen: ChosenFiles;
  readonly differing: ReadonlySet<string>;
}

function loadPart(
  tree: SourceTree,
  { side, revision }: RevisionSide,
  { layout, settings, chosen, differing }: Part,
): ReadSide | undefined {
  const then = revision.kind === "draft" ? settings : (settingsIn(tree, settings) ?? settings);
  if (whereFilesAre(then) !== whereFilesAre(settings)) return undefined;
  if (settings.layout === undefined && !isRecognised(layout, tree, settings)) return undefined;

  const loaded = loadAgent(tree, { ...then, agent: settings.agent, layout: layout.id });
  for (const section of chosen.sectionsInPart)
    if ((loaded.agent.sections.get(section)?.size ?? 0) === 0) return undefined;
  return toReadSide({ side, revision }, loaded, differing);
}

/** What of the settings decides which files are read, and as what. */
function whereFilesAre({ file, root, tests, layout, custom }: Settings): string {
  return canonicalJson({ file, root, tests, layout, custom });
}

function isRecognised({ parts }: LayoutInParts, tree: SourceTree, { root }: Settings): boolean {
  const prefix = root === "" ? "" : `${root}/`;
  return tree.files.some(
    ({ path }) => path.startsWith(prefix) && parts.recognisedBy.includes(path.slice(prefix.length)),
  );
}
