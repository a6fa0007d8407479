import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import { type Excerpt, excerptsOf } from "../domain/lint/excerpts.ts";
import type { Finding, Severity } from "../domain/lint/finding.ts";
import { fingerprintsOf } from "../domain/lint/fingerprints.ts";
import { sortFindings } from "../domain/lint/run-rules.ts";
import { countFindings, validateTree } from "../domain/lint/validate-tree.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";

export interface ValidationData {
  /** Absent: the settings could not be read. */
  readonly agent?: string;
  /** Every finding, by file, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly items: number;
  readonly files: number;
  /** The files themselves, in path order. */
  readonly filePaths: readonly string[];
  /** Which layout the files were read in, and why: `layout rasa, because there are domain.yml and config.yml`. Absent: not read. */
  readonly layout?: string;
  /** The lines that findings point at, but those that may hold a secret. */
  readonly excerpts: readonly Excerpt[];
  /** What was not looked at, and how to have it looked at; one sentence each. */
  readonly remarks?: readonly string[];
  /** Of each finding, in their order: the same in the next run. Only where they were asked for. */
  readonly fingerprints?: readonly string[];
}

/** Checks one revision of an agent. Stops the pipeline for errors only; warnings and notes are for people. */
export async function validate(
  ports: { readonly source: Pick<AgentSource, "readTree"> },
  request: {
    readonly settings: Settings;
    readonly revision: Revision;
    /** What loading the settings has found already. */
    readonly settingsFindings?: readonly Finding[];
    /** For reports that know findings again. */
    readonly fingerprints?: boolean;
  },
): Promise<OperationResult<ValidationData>> {
  const { settings, revision, settingsFindings = [], fingerprints = false } = request;
  const tree = await ports.source.readTree(revision, prefixesOf(settings));
  return validatedTree(tree, settings, { settingsFindings, fingerprints });
}

/** As `validate`, of files that are read already. */
export async function validatedTree(
  tree: SourceTree,
  settings: Settings,
  options: { readonly settingsFindings: readonly Finding[]; readonly fingerprints: boolean },
): Promise<OperationResult<ValidationData>> {
  const { settingsFindings, fingerprints } = options;
  const checked = await validateTree(tree, settings);
  const findings = sortFindings([...settingsFindings, ...checked.findings]);
  const counts = countFindings(findings);
  const excerpts = excerptsOf(findings, tree.files);
  const data: ValidationData = {
    agent: settings.agent,
    findings,
    counts,
    items: checked.items,
    files: checked.files,
    filePaths: checked.filePaths,
    layout: checked.layoutReason,
    excerpts,
    ...(fingerprints ? { fingerprints: fingerprintsOf(findings, tree.files) } : {}),
  };
  if (counts.error === 0) return operationResult("validate", "proceed", [], data);
  const [first] = findings.filter(({ severity }) => severity === "error");
  return operationResult(
    "validate",
    "stop",
    [
      {
        code: "findings-present",
        message: `Validation found ${counts.error === 1 ? "1 error" : `${counts.error} errors`}.`,
        ...(first
          ? { hint: `Begin with ${first.location.file}:${first.location.line}: ${first.message}` }
          : {}),
      },
    ],
    data,
  );
}

/** Everything that belongs to an agent: its folder, its conversations, its settings file. */
export function prefixesOf(settings: Pick<Settings, "root" | "tests" | "file">): readonly string[] {
  return [...new Set([settings.root, settings.tests, settings.file])];
}
