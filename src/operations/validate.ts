import type { Settings } from "../domain/agent/settings.ts";
import { type Excerpt, excerptsOf } from "../domain/lint/excerpts.ts";
import type { Finding, Severity } from "../domain/lint/finding.ts";
import { fingerprintsOf } from "../domain/lint/fingerprints.ts";
import { sortFindings } from "../domain/lint/run-rules.ts";
import { countFindings, validateTree } from "../domain/lint/validate-tree.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";

export interface ValidationData {
  /** Every finding, by file, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly items: number;
  readonly files: number;
  /** Which layout the files were read in, and why: `layout rasa, because there are domain.yml and config.yml`. Absent: not read. */
  readonly layout?: string;
  /** The lines that findings point at, but those that may hold a secret. */
  readonly excerpts: readonly Excerpt[];
  /** For reports that other tools read; absent unless asked for. */
  readonly forReports?: {
    readonly agent: string;
    /** What stays the same of each finding when lines move, in the order of the findings. */
    readonly fingerprints: readonly string[];
    readonly filePaths: readonly string[];
  };
}

/** Checks one revision of an agent. Stops the pipeline for errors only; warnings and notes are for people. */
export async function validate(
  ports: { readonly source: Pick<AgentSource, "readTree"> },
  request: {
    readonly settings: Settings;
    readonly revision: Revision;
    /** What loading the settings has found already. */
    readonly settingsFindings?: readonly Finding[];
    /** Reports are wanted. */
    readonly forReports?: boolean;
  },
): Promise<OperationResult<ValidationData>> {
  const { settings, revision, settingsFindings = [] } = request;
  const tree = await ports.source.readTree(revision, prefixesOf(settings));
  const checked = await validateTree(tree, settings);
  const findings = sortFindings([...settingsFindings, ...checked.findings]);
  const counts = countFindings(findings);
  const excerpts = excerptsOf(findings, tree.files);
  const data: ValidationData = {
    findings,
    counts,
    items: checked.items,
    files: checked.files,
    layout: checked.layoutReason,
    excerpts,
    ...(request.forReports === true
      ? {
          forReports: {
            agent: settings.agent,
            fingerprints: fingerprintsOf(findings, tree.files),
            filePaths: checked.filePaths,
          },
        }
      : {}),
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
