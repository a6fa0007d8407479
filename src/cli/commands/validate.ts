import { basename } from "node:path";
import { loadSettings } from "../../domain/agent/load-settings.ts";
import type { SourceFile } from "../../domain/agent/source-tree.ts";
import { UserError } from "../../domain/errors.ts";
import { excerptsOf } from "../../domain/lint/excerpts.ts";
import { fingerprintsOf } from "../../domain/lint/fingerprints.ts";
import { exitCodeOf } from "../../domain/result/exit-code.ts";
import type { OperationResult } from "../../domain/result/operation-result.ts";
import { operationResult } from "../../domain/result/operation-result.ts";
import { type ValidationData, validate } from "../../operations/validate.ts";
import { validateWithoutSettings } from "../../operations/validate-without-settings.ts";
import type { AgentSource, Revision } from "../../ports/agent-source.ts";
import { neutralLine } from "../../render/terminal/style.ts";
import { stayLean } from "../../wiring/engine.ts";
import { openLocalRepository } from "../../wiring/local-wiring.ts";
import type { Call, Command } from "../command.ts";
import { localOptions } from "../open-agent.ts";
import { checkFixOptions, FIX_OPTIONS, fixAndValidate } from "../validate-fix.ts";
import { REPORT_OPTIONS, renderValidation, wantedReports, writeReports } from "../validate-reports.ts";
import { checkWatchOptions, WATCH_OPTIONS, watchValidation } from "../validate-watch.ts";

const command: Command = {
  name: "validate",
  summary: "Find what would break the agent",
  options: {
    ref: { type: "string", value: "<ref>", about: "Check this commit (default: the work tree)" },
    ...REPORT_OPTIONS,
    ...FIX_OPTIONS,
    ...WATCH_OPTIONS,
  },
  examples: [
    {
      line: "greenroom validate",
      about: "Check the work tree; every finding has its line and the next step",
    },
    { line: "greenroom validate --json --ref main", about: "A branch, for a script" },
    {
      line: "greenroom validate --report sarif=results.sarif --report junit=junit.xml",
      about: "For code scanning and for viewers of tests",
    },
    { line: "greenroom validate --fix --dry-run", about: "What would be mended by itself, as a diff" },
    { line: "greenroom validate --watch", about: "While you write: validates after each change" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  stayLean();
  wantedReports(call);
  checkFixOptions(call);
  checkWatchOptions(call);
  if (call.flag("watch")) return watchValidation(call, () => validated(call));
  if (call.flag("fix"))
    return fixAndValidate(
      call,
      () => validated(call),
      (result) => show(call, result),
    );
  return show(call, await validated(call));
}

async function validated(call: Call): Promise<OperationResult<ValidationData>> {
  const { source, settingsFile, repository, folder } = await openLocalRepository(localOptions(call));
  const revision = await revisionOf(source, call.text("ref"));
  const tree = await source.readTree(revision, [settingsFile]);
  const [file] = tree.files;
  if (file === undefined && call.text("settings") === undefined) {
    // A repository that Greenroom has never seen is looked at all the same, as what its files look like.
    return validateWithoutSettings(
      { source },
      { revision, settingsFile, within: folder, folderName: basename(repository.git.dir) },
    );
  }
  if (file === undefined) {
    throw new UserError(
      "SETTINGS_NOT_FOUND",
      `there is no settings file ${settingsFile}`,
      "docs/settings.md shows how to write one; without --settings the agent is looked for.",
    );
  }
  // A broken settings file is a finding like any other, with its line; without settings nothing else can be found.
  const { settings, findings } = loadSettings(file);
  return settings
    ? await validate({ source }, { settings, revision, settingsFindings: findings, forReports: true })
    : brokenSettings(file, findings);
}

async function revisionOf(
  source: Pick<AgentSource, "findCommit">,
  ref: string | undefined,
): Promise<Revision> {
  if (ref === undefined) return { kind: "draft" };
  const commit = await source.findCommit(ref);
  if (commit !== undefined) return { kind: "commit", commit };
  throw new UserError("COMMIT_NOT_FOUND", `there is no commit "${ref}"`, "Name a branch, a tag or a commit.");
}

function show(call: Call, result: OperationResult<ValidationData>): number {
  const { format, reports } = wantedReports(call);
  for (const remark of result.data.remarks ?? []) call.terminal.note(neutralLine(remark));
  writeReports(call, result, reports);
  const text = renderValidation(call, result, format, call.terminal.colour);
  if (text !== "") call.terminal.out(text);
  return exitCodeOf(result);
}

function brokenSettings(
  file: SourceFile,
  findings: ValidationData["findings"],
): OperationResult<ValidationData> {
  const excerpts = excerptsOf(findings, [file]);
  const counts = { error: findings.length, warning: 0, note: 0 };
  return operationResult(
    "validate",
    "stop",
    [
      {
        code: "findings-present",
        message: "The settings file has errors, so the agent could not be looked at.",
      },
    ],
    {
      findings,
      counts,
      items: 0,
      files: 1,
      excerpts,
      forReports: {
        agent: "agent",
        fingerprints: fingerprintsOf(findings, [file]),
        filePaths: [file.path],
      },
    },
  );
}
