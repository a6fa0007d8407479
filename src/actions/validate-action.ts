import { validate } from "../operations/validate.ts";
import { renderMarkdownFindings } from "../render/markdown/findings.ts";
import { renderTerminalFindings } from "../render/terminal/findings.ts";
import { readValidateInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { annotateFindings } from "./report-findings.ts";
import { requireRevision } from "./require-revision.ts";
import { runAction } from "./run-action.ts";

await runAction("validate", async (context) => {
  const { revision: name } = readValidateInputs();
  const wired = await openAgent(context);
  const { settings, run } = wired;
  const revision = await requireRevision(wired, name);
  const result = await validate(wired, { settings, revision });
  annotateFindings(context.runtime, result.data.findings);
  const commit = revision.kind === "commit" ? revision.commit : (run.pullRequest?.headSha ?? run.sha);
  return {
    result,
    outputs: { errors: result.data.counts.error, warnings: result.data.counts.warning },
    text: renderTerminalFindings(result.data, { colour: false }),
    summary: [
      renderMarkdownFindings(result.data, {
        filesUrl: `${run.serverUrl}/${run.owner}/${run.repo}/blob/${commit}`,
      }),
    ],
  };
});
