import { resolve } from "node:path";
import { validateTree } from "../../domain/lint/validate-tree.ts";
import { type CheckData, check, type Rehearse } from "../../operations/check.ts";
import { commentOfCheck } from "../../operations/check-comment.ts";
import { rehearseWith } from "../../operations/rehearse.ts";
import { renderComment } from "../../render/markdown/pr-comment.ts";
import { renderTerminalDiff } from "../../render/terminal/diff.ts";
import { renderTerminalFindings } from "../../render/terminal/findings.ts";
import { renderTerminalPlan } from "../../render/terminal/plan.ts";
import { renderTerminalResults } from "../../render/terminal/results.ts";
import { makeStyle } from "../../render/terminal/style.ts";
import { writeReport } from "../../wiring/file-sink.ts";
import { rehearsalConnector } from "../../wiring/rehearsal.ts";
import { toolVersion } from "../../wiring/tool-version.ts";
import type { Call, Command } from "../command.ts";
import { finish, reasonLines } from "../finish.ts";
import { liveEnvironment, openAgent } from "../open-agent.ts";
import { showProgress } from "../show-progress.ts";

const command: Command = {
  name: "check",
  summary: "Everything a pull request is shown: findings, changes, tests, rehearsal",
  options: {
    base: {
      type: "string",
      value: "<ref>",
      about: "Compare with this while nothing is live (default: origin/main, if there is one)",
    },
    comment: { type: "boolean", about: "Print the comment's Markdown instead" },
    out: { type: "string", value: "<folder>", about: "Write comment.md and check.json there" },
  },
  examples: [
    { line: "greenroom check", about: "See your work tree as the reviewer will" },
    { line: "greenroom check --comment", about: "The very comment, as Markdown" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const { settings, source, clock } = wired;
  const base = call.text("base") ?? (await source.findCommit("origin/main"));
  const onProgress = showProgress(call.terminal);
  const rehearse: Rehearse = rehearseWith(
    { rehearsal: rehearsalConnector, clock },
    { settings, signal: call.signal, onProgress },
  );
  const result = await check(
    { ...wired, rehearse, validate: validateTree },
    { settings, head: { kind: "draft" }, ...(base === undefined ? {} : { base }) },
  );
  call.terminal.progress(undefined);
  const comment = commentOfCheck(result.data, { toolVersion, approvalIn: liveEnvironment(settings) });
  const markdown = comment ? renderComment(comment) : undefined;
  const out = call.text("out");
  if (out !== undefined) {
    const folder = resolve(call.cwd, out);
    call.terminal.note(
      writeReport(folder, "check.json", `${JSON.stringify({ ...result, toolVersion }, null, 2)}\n`),
    );
    if (markdown !== undefined) call.terminal.note(writeReport(folder, "comment.md", `${markdown}\n`));
  }
  const text = call.flag("comment") && markdown !== undefined ? markdown : describe(result.data, call);
  return finish(call, result, [text, ...reasonLines(result)].filter(Boolean).join("\n\n"));
}

function describe({ validation, diff, plan, rehearsal, rehearsalMissing }: CheckData, call: Call): string {
  const style = makeStyle(call.terminal.colour);
  const { columns } = call.terminal;
  const wide = columns === undefined ? {} : { width: columns };
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of validation) counts[severity] += 1;
  const findings = validation.filter(({ severity }) => severity !== "note");
  const blocks = [
    ...(findings.length > 0
      ? [renderTerminalFindings({ findings, counts }, { colour: call.terminal.colour })]
      : []),
    ...(diff
      ? [`${diff.from.label} → ${diff.to.label}`, renderTerminalDiff(diff, { style, indent: "  ", ...wide })]
      : []),
    ...(plan && diff && diff.changes.length > 0
      ? ["tests for it", renderTerminalPlan(plan, { style, indent: "  " })]
      : []),
    rehearsal
      ? renderTerminalResults(rehearsal, style)
      : `no rehearsal: ${rehearsalMissing ?? "not asked for"}`,
  ];
  return blocks.join("\n");
}
