import { basename } from "node:path";
import { findDefaultSettings } from "../../domain/agent/default-settings.ts";
import { loadSettings } from "../../domain/agent/load-settings.ts";
import type { SourceFile } from "../../domain/agent/source-tree.ts";
import { UserError } from "../../domain/errors.ts";
import { excerptsOf } from "../../domain/lint/excerpts.ts";
import { exitCodeOf } from "../../domain/result/exit-code.ts";
import type { OperationResult } from "../../domain/result/operation-result.ts";
import { operationResult } from "../../domain/result/operation-result.ts";
import { type ValidationData, validate } from "../../operations/validate.ts";
import type { AgentSource, Revision } from "../../ports/agent-source.ts";
import { stayLean } from "../../wiring/lean-memory.ts";
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
  const { source, settingsFile, repository } = await openLocalRepository(localOptions(call));
  const ref = call.text("ref");
  const commit = ref === undefined ? undefined : await source.findCommit(ref);
  if (ref !== undefined && commit === undefined) {
    throw new UserError(
      "COMMIT_NOT_FOUND",
      `there is no commit "${ref}"`,
      "Name a branch, a tag or a commit.",
    );
  }
  const revision: Revision = commit === undefined ? { kind: "draft" } : { kind: "commit", commit };
  const tree = await source.readTree(revision, [settingsFile]);
  const [file] = tree.files;
  if (file === undefined) {
    if (call.text("settings") === undefined) {
      const result = await withoutSettings(call, source, revision, basename(repository.git.dir));
      if (result !== undefined) return result;
    }
    throw new UserError(
      "SETTINGS_NOT_FOUND",
      `there is no settings file ${settingsFile}, and no folder looks like an agent`,
      "docs/settings.md shows how to write one.",
    );
  }
  // A broken settings file is a finding like any other, with its line; without settings nothing else can be found.
  const { settings, findings } = loadSettings(file);
  return settings
    ? await validate({ source }, { settings, revision, settingsFindings: findings, forReports: true })
    : brokenSettings(file, findings);
}

/** A repository that Greenroom has never seen is looked at all the same, as what its files look like. */
async function withoutSettings(
  call: Call,
  source: AgentSource,
  revision: Revision,
  name: string,
): Promise<OperationResult<ValidationData> | undefined> {
  const all = await source.readTree(revision, [""]);
  const found = findDefaultSettings(
    all.files.map(({ path }) => path),
    name,
  );
  if (found === undefined) return undefined;
  const { settings, reason, otherRoots } = found;
  call.terminal.note(
    `There is no greenroom.yml, so the agent is taken as ${reason}; numbers, endpoints and gates of environments are not looked at.`,
  );
  if (otherRoots.length > 0) {
    call.terminal.note(
      `Other folders look like agents too: ${otherRoots.slice(0, 5).join(", ")}. A settings file for each says which is meant.`,
    );
  }
  const result = await validate({ source }, { settings, revision, forReports: true });
  return { ...result, data: { ...result.data, layout: reason } };
}

function show(call: Call, result: OperationResult<ValidationData>): number {
  const { format, reports } = wantedReports(call);
  writeReports(call, result, reports);
  const text = renderValidation(result, format, call.terminal.colour);
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
    { findings, counts, items: 0, files: 1, excerpts },
  );
}
