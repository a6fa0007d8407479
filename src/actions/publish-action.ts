import { publish } from "../operations/publish.ts";
import { renderDiff } from "../render/markdown/diff.ts";
import { escapeText } from "../render/markdown/escape.ts";
import { readPublishInputs } from "./inputs.ts";
import { noteFromCommit } from "./note-from-commit.ts";
import { openAgent } from "./open-agent.ts";
import { reportFindings } from "./report-findings.ts";
import { requireCommit } from "./require-revision.ts";
import { runAction } from "./run-action.ts";

await runAction("publish", async (context) => {
  const { note, commit } = readPublishInputs();
  const wired = await openAgent(context);
  const { run, settings } = wired;
  const result = await publish(wired, {
    settings,
    commit: await requireCommit(wired, commit ?? run.sha),
    // The event tells the title of what was merged, so it speaks for the event's own commit only.
    note: note ?? (commit === undefined ? noteFromCommit(run.headMessage ?? "") : undefined) ?? "",
  });
  const { version, tag, digest, diff, findings, summary } = result.data;
  reportFindings(context.runtime, findings, wired.run.runUrl);
  const name = version === undefined ? undefined : `v${version}`;
  return {
    result,
    outputs: { version, digest, tag },
    text: result.decision === "proceed" ? `Published ${name}: ${result.data.note}\n${summary}` : "",
    summary:
      result.decision === "proceed"
        ? [
            `### Published **${name}**`,
            `> ${escapeText(result.data.note)}`,
            ...(diff === undefined ? [] : [renderDiff(diff)]),
          ]
        : [],
  };
});
