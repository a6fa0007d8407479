import { validateTree } from "../domain/lint/validate-tree.ts";
import { check } from "../operations/check.ts";
import { rehearseWith } from "../operations/rehearse.ts";
import { renderDiffPage } from "../render/html/diff-page/page.ts";
import { rehearsalConnector } from "../wiring/rehearsal.ts";
import { commentOf, placeOf, postComment } from "./comment.ts";
import { readCheckInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { countSeverity, reportFindings } from "./report-findings.ts";
import { runAction } from "./run-action.ts";
import { postSuggestions } from "./suggestions.ts";

await runAction("check", async (context) => {
  const { rehearsal, comment: wanted, commentAuthor } = readCheckInputs();
  const wired = await openAgent(context, commentAuthor);
  const { settings, run, clock } = wired;
  const result = await check(
    {
      ...wired,
      validate: validateTree,
      rehearse: rehearseWith({ rehearsal: rehearsalConnector, clock }, { settings, signal: context.signal }),
    },
    {
      settings,
      head: { kind: "commit", commit: run.sha },
      ...(run.baseSha === undefined ? {} : { base: run.baseSha }),
      rehearsal,
    },
  );
  const { validation, diff, rehearsal: rehearsed } = result.data;
  reportFindings(context.runtime, validation, run.runUrl);
  const comment = commentOf(placeOf(run), result.data);
  const pull = wanted === "auto" ? run.pullRequest : undefined;
  const posted = await postComment(wired, pull?.number, comment);
  if (pull !== undefined && posted.outcome !== "not-permitted")
    await postSuggestions(wired, { number: pull.number, commit: pull.headSha }, result.data);
  return {
    result: { ...result, reasons: [...result.reasons, ...posted.reasons] },
    outputs: {
      changes: diff?.changes.length,
      summary: diff?.summary,
      markdown: comment && context.runtime.writeFile("comment.md", comment.text),
      html: diff && context.runtime.writeFile("diff.html", renderDiffPage(diff)),
      errors: countSeverity(validation, "error"),
      warnings: countSeverity(validation, "warning"),
      passed: rehearsed?.counts.passed,
      failed: rehearsed && rehearsed.counts.failed + rehearsed.counts.error,
      total: rehearsed?.counts.total,
      "comment-url": posted.url,
    },
    text: diff?.summary ?? "",
    summary: comment ? [comment.summary] : [],
  };
});
