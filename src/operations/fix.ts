import { loadSettings } from "../domain/agent/load-settings.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import type { Finding } from "../domain/lint/finding.ts";
import { type FixPlan, planFixes } from "../domain/lint/fixes/plan-fixes.ts";
import { unifiedDiff } from "../domain/lint/fixes/unified-diff.ts";
import { validateTree } from "../domain/lint/validate-tree.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import { compareCodeUnits } from "../domain/snapshot/canonical-json.ts";
import type { AgentSource } from "../ports/agent-source.ts";
import type { DraftFiles } from "../ports/draft-files.ts";
import { prefixesOf } from "./validate.ts";

export interface FixedFile {
  readonly path: string;
  readonly written: boolean;
  /** What changes, as a unified diff. */
  readonly patch: string;
}

export interface FixReport {
  /** Findings that are gone (with `dryRun`: would be), with the edit that did it. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix would have brought another error. */
  readonly dropped: readonly Finding[];
  readonly files: readonly FixedFile[];
  readonly dryRun: boolean;
  /** Files that could not be written. */
  readonly reasons: readonly Reason[];
}

export interface FixPorts {
  readonly source: Pick<AgentSource, "readTree">;
  readonly files: DraftFiles;
}

export interface FixRequest {
  readonly settingsFile: string;
  /** Where there is no settings file. */
  readonly settings?: Settings;
  /** Tell, write nothing. */
  readonly dryRun?: boolean;
}

/**
 * Writes every fix of the findings into the work tree: first those of the settings file, since nothing else can be looked at while it
 * is broken, then all others. Each file is written whole; one that somebody changed meanwhile is left alone and named.
 */
export async function fix({ source, files }: FixPorts, request: FixRequest): Promise<FixReport> {
  const { settingsFile, dryRun = false } = request;
  const alone = await source.readTree({ kind: "draft" }, [settingsFile]);
  const first = await planFixes(textsOf(alone), async (texts) => settingsIn(texts, request).findings);
  const plans = [first];
  const read = new Map(textsOf(alone));
  const { settings } = settingsIn(first.texts, request);
  if (settings !== undefined) {
    const tree = await source.readTree({ kind: "draft" }, prefixesOf(settings));
    for (const [path, text] of textsOf(tree)) if (!read.has(path)) read.set(path, text);
    plans.push(
      await planFixes(new Map([...read, ...first.texts]), async (texts) => {
        const now = settingsIn(texts, request);
        if (now.settings === undefined) return now.findings;
        return (await validateTree(withTexts(tree, texts), now.settings)).findings;
      }),
    );
  }
  const changed = changesOf(read, plans.at(-1)?.texts ?? read);
  const hidden = hiddenLines(plans);
  const reasons: Reason[] = [];
  const told: FixedFile[] = [];
  for (const { path, before, after } of changed) {
    const reason = dryRun ? undefined : await write(files, path, before, after);
    if (reason) reasons.push(reason);
    const patch = unifiedDiff(path, before, after, hidden.get(path));
    told.push({ path, written: !dryRun && reason === undefined, patch });
  }
  const lost = new Set(dryRun ? [] : told.filter(({ written }) => !written).map(({ path }) => path));
  return {
    fixed: plans
      .flatMap(({ fixed }) => fixed)
      .filter(({ edit }) => edit === undefined || !lost.has(edit.location.file)),
    dropped: plans.flatMap(({ dropped }) => dropped),
    files: told,
    dryRun,
    reasons,
  };
}

function settingsIn(
  texts: ReadonlyMap<string, string>,
  { settingsFile, settings }: FixRequest,
): { readonly settings?: Settings; readonly findings: readonly Finding[] } {
  const text = texts.get(settingsFile);
  if (text !== undefined) return loadSettings({ path: settingsFile, text });
  return settings === undefined ? { findings: [] } : { settings, findings: [] };
}

function textsOf({ files }: SourceTree): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** Files that did not change stay the same objects: what was parsed of them is still good. */
function withTexts(tree: SourceTree, texts: ReadonlyMap<string, string>): SourceTree {
  return {
    ...tree,
    files: tree.files.map((file) => {
      const text = texts.get(file.path);
      return text === undefined || text === file.text ? file : { path: file.path, text };
    }),
  };
}

interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

function changesOf(read: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): Changed[] {
  return [...texts]
    .flatMap(([path, after]): Changed[] => {
      const before = read.get(path);
      return before === undefined || before === after ? [] : [{ path, before, after }];
    })
    .sort((a, b) => compareCodeUnits(a.path, b.path));
}

/** Lines that may hold a secret, by file. */
function hiddenLines(plans: readonly FixPlan[]): ReadonlyMap<string, ReadonlySet<number>> {
  const hidden = new Map<string, Set<number>>();
  for (const { hideLine, location } of plans.flatMap(({ found }) => found)) {
    if (hideLine !== true) continue;
    const lines = hidden.get(location.file) ?? new Set();
    hidden.set(location.file, lines);
    for (let line = location.line; line <= (location.endLine ?? location.line); line += 1) lines.add(line);
  }
  return hidden;
}

async function write(
  files: DraftFiles,
  path: string,
  before: string,
  after: string,
): Promise<Reason | undefined> {
  const written = await files.replace(path, before, after);
  switch (written.outcome) {
    case "written":
      return undefined;
    case "changed":
      return {
        code: "fix-not-written",
        message: `${path} was changed by somebody else meanwhile, so its fix was not written.`,
        hint: "Run greenroom validate --fix again.",
      };
    case "refused":
      return {
        code: "fix-not-written",
        message: `The fix of ${path} was not written: ${written.reason}.`,
        hint: "Change the file by hand, or make it writable and run this again.",
      };
  }
}
