import { readVersionFrom } from "../operations/read-version.ts";
import { requireApproval } from "../operations/require-approval.ts";
import { renderReviewSummary } from "../render/markdown/review-summary.ts";
import { readRequireApprovalInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { runAction } from "./run-action.ts";

await runAction("require-approval", async (context) => {
  const { phase, environment, version } = readRequireApprovalInputs();
  const wired = await openAgent(context);
  const { settings, source, run } = wired;
  const readVersion = readVersionFrom(source, settings);
  const result = await requireApproval({ ...wired, readVersion }, { settings, phase, environment, version });
  const { review, approvedBy, position } = result.data;
  const approver = approvedBy?.login ?? approvedBy?.name;
  // The page of the run is where GitHub shows its reviewers the button.
  const summary =
    review && renderReviewSummary({ ...review, links: { ...review.links, approve: run.runUrl } });
  const asked = `Approval of v${version} for ${environment} is asked for, at ledger position ${position}.`;
  const given = `@${approver} approved v${version} for ${environment}; recorded, bound to ledger position ${position}.`;
  return {
    result,
    outputs: {
      "approved-by": approver,
      markdown: summary && context.runtime.writeFile("review.md", summary),
    },
    text: result.decision !== "proceed" ? "" : approver === undefined ? asked : given,
    summary: summary === undefined ? [] : [summary],
  };
});
