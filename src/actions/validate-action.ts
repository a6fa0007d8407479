import { validate } from "../operations/validate.ts";
import { readValidateInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { reportFindings } from "./report-findings.ts";
import { requireRevision } from "./require-revision.ts";
import { runAction } from "./run-action.ts";

await runAction("validate", async (context) => {
  const { revision: name } = readValidateInputs();
  const wired = await openAgent(context);
  const revision = await requireRevision(wired, name);
  const result = await validate(wired, { settings: wired.settings, revision });
  const { findings, counts, items, files } = result.data;
  reportFindings(context.runtime, findings);
  return {
    result,
    outputs: { errors: counts.error, warnings: counts.warning },
    text: `${items} items in ${files} files: ${counts.error} errors, ${counts.warning} warnings, ${counts.note} notes`,
  };
});
