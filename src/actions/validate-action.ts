import { validate } from "../operations/validate.ts";
import { renderJunitFindings } from "../render/junit-findings.ts";
import { renderMarkdownFindings } from "../render/markdown/findings.ts";
import { renderSarif } from "../render/sarif/sarif.ts";
import { renderTerminalFindings } from "../render/terminal/findings.ts";
import { toolVersion } from "../wiring/tool-version.ts";
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
  const result = await validate(wired, { settings, revision, forReports: true });
  const { findings, layout, forReports } = result.data;
  const { agent = settings.agent, fingerprints = [], filePaths = [] } = forReports ?? {};
  annotateFindings(context.runtime, findings, run.runUrl);
  const commit = revision.kind === "commit" ? revision.commit : (run.pullRequest?.headSha ?? run.sha);
  return {
    result,
    outputs: {
      errors: result.data.counts.error,
      warnings: result.data.counts.warning,
      sarif: context.runtime.writeFile(
        "validate.sarif",
        renderSarif({ agent, findings, fingerprints, layout }, toolVersion),
      ),
      junit: context.runtime.writeFile("validate.xml", renderJunitFindings({ agent, findings, filePaths })),
    },
    text: renderTerminalFindings(result.data, { colour: false }),
    summary: [
      renderMarkdownFindings(result.data, {
        version: toolVersion,
        filesUrl: `${run.serverUrl}/${run.owner}/${run.repo}/blob/${commit}`,
      }),
    ],
  };
});
