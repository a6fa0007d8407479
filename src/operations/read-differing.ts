import { type ChosenFiles, chooseFiles, type LayoutInParts } from "../domain/agent/choose-files.ts";
import { findLayout } from "../domain/agent/layouts/all-layouts.ts";
import type { LayoutSettings } from "../domain/agent/layouts/layout.ts";
import { loadAgent } from "../domain/agent/load-agent.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import { canonicalJson } from "../domain/snapshot/canonical-json.ts";
import type { NamedSide } from "./name-side.ts";
import { type ReadSide, revisionOf, type SideContext, settingsIn, toReadSide } from "./read-side.ts";

export interface DifferingSides {
  readonly before: ReadSide;
  readonly after: ReadSide;
  /** Neither the settings nor anything in the folder of tests differs. */
  readonly guardsAreSame: boolean;
}

/**
 * Both sides of a comparison, read only as far as they differ; what `diffSnapshots` tells of them is what it tells of whole ones, but
 * for the digests, which nobody can take of a part. Undefined: they have to be read whole.
 *
 * Only for refs and the draft. That a version is what was published is known by its digest, and the digest by reading it whole: the
 * ledger says which commit was published, but neither that this tool reads its files as that one did, nor that the two lines of the
 * entry belong together. So versions, and environments, which run versions, are always read whole.
 */
export async function readDiffering(
  from: NamedSide,
  to: NamedSide,
  context: SideContext,
): Promise<DifferingSides | undefined> {
  const { source, settings } = context;
  const sides = { before: revisionOf(from), after: revisionOf(to) };
  const layout = layoutInParts(settings);
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
  { side, revision }: NonNullable<ReturnType<typeof revisionOf>>,
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
