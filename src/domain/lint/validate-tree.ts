import type { Agent } from "../agent/agent.ts";
import { SECTIONS } from "../agent/agent.ts";
import type { LayoutId } from "../agent/layouts/layout.ts";
import { type RecognisedLayout, recogniseLayout } from "../agent/layouts/recognise-layout.ts";
import { type LoadedAgent, loadAgent } from "../agent/load-agent.ts";
import { readYaml, type ValuePath } from "../agent/read-yaml.ts";
import type { Settings } from "../agent/settings.ts";
import type { SourceFile, SourceLocation, SourceTree } from "../agent/source-tree.ts";
import { listAt, textAt } from "../json-fields.ts";
import { loadSuite } from "../regression/load-suite.ts";
import type { Suite } from "../regression/suite.ts";
import { isTestFile } from "../regression/test-file.ts";
import { compareCodeUnits } from "../snapshot/canonical-json.ts";
import type { Finding, Severity } from "./finding.ts";
import { settleEdits } from "./fixes/settle-edits.ts";
import { runRules } from "./run-rules.ts";
import { concealSecrets } from "./secrets/conceal-secrets.ts";
import { tuneFindings } from "./tune-findings.ts";

export interface ValidatedTree {
  readonly agent: Agent;
  readonly layout: LayoutId;
  /** `layout rasa, because there are domain.yml and config.yml` */
  readonly layoutReason: string;
  readonly suite: Suite;
  readonly locate: LoadedAgent["locate"];
  /** By file, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many items the agent has, and how many files belong to it (agent, conversations, settings). */
  readonly items: number;
  readonly files: number;
  readonly filePaths: readonly string[];
}

/**
 * Loads an agent and its suite from a tree and checks both against every rule, as the settings want them. Never stops at the first
 * finding.
 */
export async function validateTree(tree: SourceTree, settings: Settings): Promise<ValidatedTree> {
  const recognised = recogniseLayout(tree, settings);
  const { agent, findings, locate, layout, files: agentFiles, platformTests } = loadAgent(tree, settings);
  const { suite, findings: suiteFindings } = loadSuite(tree, settings);
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  const settingsFile = byPath.get(settings.file);
  const isTest = (path: string): boolean => isTestFile(path, settings.tests);
  const files = [
    ...new Set([
      ...agentFiles,
      ...tree.files.filter(({ path }) => isTest(path)),
      ...(settingsFile ? [settingsFile] : []),
    ]),
  ];
  const taken = new Set(files);
  const locateSettings = settingsFile
    ? readYaml(settingsFile).locate
    : () => ({ file: settings.file, line: 1, column: 1 });
  const ruleFindings = await runRules({
    agent,
    layout,
    paths: [...tree.files, ...tree.unreadable]
      .map(({ path }) => path)
      .filter((path) => path === settings.file || isTest(path) || recognised.layout.owns(path, settings))
      .sort(compareCodeUnits),
    settings,
    suite,
    files,
    otherFiles: tree.files.filter(
      (file) =>
        !taken.has(file) &&
        (isBelow(file.path, settings.root) || recognised.layout.owns(file.path, settings)),
    ),
    platformTests,
    locate,
    locateSettings,
    locateConversation: (file, conversation, path) => locateIn(byPath.get(file), file, conversation, path),
  });
  const tuned = tuneFindings(
    concealSecrets(
      [...layoutFindings(recognised, settings), ...findings, ...suiteFindings, ...ruleFindings],
      tree.files,
    ),
    settings.validation,
    locateSettings,
  );
  const all = settleEdits(tuned, byPath);
  return {
    agent,
    layout: recognised.layout.id,
    layoutReason: recognised.reason,
    suite,
    locate,
    findings: all,
    counts: countFindings(all),
    items: SECTIONS.reduce((sum, section) => sum + (agent.sections.get(section)?.size ?? 0), 0),
    files: files.length,
    filePaths: files.map(({ path }) => path),
  };
}

/** In a folder of the agent's own, everything counts as the agent's: a forgotten .env, too. */
function isBelow(path: string, root: string): boolean {
  return root !== "" && path.startsWith(`${root}/`);
}

export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Files that look like two layouts are read as one of them: whoever wrote them should say which. */
function layoutFindings({ layout, reason, others }: RecognisedLayout, { file }: Settings): Finding[] {
  if (others.length === 0) return [];
  return [
    {
      rule: "layout-ambiguous",
      severity: "warning",
      message: `The files look like the layouts ${[layout, ...others].map(({ id }) => id).join(" and ")}; they were read as ${reason.replace(/^layout /, "")}.`,
      hint: "Name the right one with `layout` in the settings.",
      location: { file, line: 1, column: 1 },
    },
  ];
}

function locateIn(
  source: SourceFile | undefined,
  file: string,
  conversation: string,
  path: ValuePath,
): SourceLocation {
  if (source === undefined) return { file, line: 1, column: 1 };
  const { value, locate } = readYaml(source);
  const index = listAt(value, "conversations").findIndex((one) => textAt(one, "id") === conversation);
  return locate(["conversations", index, ...path]);
}
