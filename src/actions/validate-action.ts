import { renderJunitFindings } from "../render/junit-findings.ts";
import { renderMarkdownFindings } from "../render/markdown/findings.ts";
import { renderSarif } from "../render/sarif/sarif.ts";
import { renderTerminalFindings } from "../render/terminal/findings.ts";
import { toolVersion } from "../wiring/tool-version.ts";
import { readValidateInputs } from "./inputs.ts";
import { openCheckout } from "./open-agent.ts";
import { annotateFindings } from "./report-findings.ts";
import { runAction } from "./run-action.ts";
import { validateCheckout } from "./validate-checkout.ts";

await runAction("validate", async (context) => {
  const checkout = await openCheckout(context);
  const { run } = checkout;
  const { result, revision } = await validateCheckout(checkout, {
    settingsFile: context.inputs.settings,
    revision: readValidateInputs().revision,
  });
  const { findings, layout, forReports, remarks = [] } = result.data;
  const { agent = run.repo, fingerprints = [], filePaths = [] } = forReports ?? {};
  for (const remark of remarks) context.runtime.logger.warn(remark);
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
