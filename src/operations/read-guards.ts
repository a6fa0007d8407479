import { loadSettings } from "../domain/agent/load-settings.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceFile, SourceTree } from "../domain/agent/source-tree.ts";
import type { AgentDiff } from "../domain/diff/change.ts";
import { flagWeakened, type Guards } from "../domain/diff/flags/find-weakened.ts";
import { loadSuite } from "../domain/regression/load-suite.ts";
import { isTestFile } from "../domain/regression/test-file.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";

/** The settings file and the tests at a revision. */
interface GuardFiles {
  readonly file: SourceFile | undefined;
  readonly settings: Settings | undefined;
  /** Relative to the repository's root, as that revision's own settings say. */
  readonly tests: string;
  readonly tree: SourceTree;
}

/**
 * The comparison with flags for gates and tests that were weakened between the two revisions. An absent revision means that
 * there is nothing on that side, and then nothing is weaker.
 */
export async function flagWeakenedBetween(
  source: Pick<AgentSource, "readTree">,
  settings: Settings,
  diff: AgentDiff,
  revisions: { readonly from: Revision | undefined; readonly to: Revision | undefined },
): Promise<AgentDiff> {
  const { from, to } = revisions;
  if (from === undefined || to === undefined || diff.from.nothing === true) return diff;
  const before = await readFiles(source, settings, from);
  const after = await readFiles(source, settings, to);
  // Most changes touch neither, and then nothing needs to be parsed.
  return isSame(before, after) ? diff : flagWeakened(diff, guardsOf(before), guardsOf(after));
}

async function readFiles(
  source: Pick<AgentSource, "readTree">,
  settings: Settings,
  revision: Revision,
): Promise<GuardFiles> {
  const tree = await source.readTree(revision, [settings.file, settings.tests]);
  const file = tree.files.find(({ path }) => path === settings.file);
  const own = file && loadSettings(file).settings;
  const tests = own?.tests ?? settings.tests;
  const here = tests === settings.tests ? tree : await source.readTree(revision, [tests]);
  return { file, settings: own, tests, tree: here };
}

function isSame(a: GuardFiles, b: GuardFiles): boolean {
  return a.file?.text === b.file?.text && testTexts(a) === testTexts(b);
}

function testTexts({ tree, tests }: GuardFiles): string {
  const paths = [
    ...tree.files.map(({ path, text }) => [path, text]),
    ...tree.unreadable.map(({ path }) => [path]),
  ];
  return JSON.stringify(paths.filter(([path = ""]) => isTestFile(path, tests)).sort(byPath));
}

function byPath([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function guardsOf({ settings, tests, tree }: GuardFiles): Guards {
  return { settings, suite: loadSuite(tree, { tests }).suite };
}
