import { UserError } from "../domain/errors.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { fix } from "../operations/fix.ts";
import type { ValidationData } from "../operations/validate.ts";
import { renderTerminalFixes } from "../render/terminal/fixes.ts";
import { openLocalRepository } from "../wiring/local-wiring.ts";
import { WorkTreeFiles } from "../wiring/work-tree.ts";
import type { Call, OptionSpec } from "./command.ts";
import { reasonLines } from "./finish.ts";
import { localOptions } from "./open-agent.ts";
import { wantedReports } from "./validate-reports.ts";

export const FIX_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  fix: { type: "boolean", about: "Write every fix that is the one right answer into the work tree" },
  "dry-run": { type: "boolean", about: "With --fix: show what would be written, write nothing" },
};

/** Throws UserError USAGE for options that contradict each other. */
export function checkFixOptions(call: Call): void {
  if (call.flag("dry-run") && !call.flag("fix"))
    throw new UserError("USAGE", "--dry-run is for --fix", "Add --fix, or leave --dry-run out.");
  if (call.flag("fix") && call.text("ref") !== undefined)
    throw new UserError(
      "USAGE",
      "--fix writes into the work tree, and --ref looks at a commit",
      "Leave one of the two out.",
    );
}

/** Fixes what can be fixed, then validates what is there now. `show` prints a result and gives its exit code. */
export async function fixAndValidate(
  call: Call,
  validateNow: () => Promise<OperationResult<ValidationData>>,
  show: (result: OperationResult<ValidationData>) => number,
): Promise<number> {
  const { repository, source, settingsFile } = await openLocalRepository(localOptions(call));
  const files = new WorkTreeFiles(repository.git.dir);
  const { reasons, ...report } = await fix({ source, files }, { settingsFile, dryRun: call.flag("dry-run") });
  const result = await validateNow();
  const { format } = wantedReports(call);
  if (format === "pretty" || format === "github") {
    call.terminal.out(renderTerminalFixes(report, { colour: call.terminal.colour }));
    for (const line of reasonLines({ reasons })) call.terminal.note(line);
    if (result.data.findings.length > 0) call.terminal.out("");
  }
  const withFixes: OperationResult<ValidationData & { readonly fix: typeof report }> = {
    ...result,
    decision: reasons.length > 0 ? "stop" : result.decision,
    reasons: [...reasons, ...result.reasons],
    data: { ...result.data, fix: report },
  };
  return show(withFixes);
}
