import { DEFAULT_SETTINGS_FILE } from "../domain/agent/settings.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { type ValidationData, validate } from "../operations/validate.ts";
import { validateWithoutSettings } from "../operations/validate-without-settings.ts";
import type { Revision } from "../ports/agent-source.ts";
import { findGatingSettings, readGatingSettings } from "../wiring/gating-settings.ts";
import type { GithubCheckout } from "../wiring/wired.ts";
import { requireRevision } from "./require-revision.ts";

/**
 * Validates what the job has checked out. A repository that Greenroom has never seen is looked at all the same, as what its files look
 * like; settings that were named by the workflow must be there.
 */
export async function validateCheckout(
  checkout: GithubCheckout,
  request: { readonly settingsFile: string; readonly revision: string },
): Promise<{ result: OperationResult<ValidationData>; revision: Revision }> {
  const { source, run } = checkout;
  const { settingsFile } = request;
  const settings =
    settingsFile === DEFAULT_SETTINGS_FILE
      ? await findGatingSettings(checkout, settingsFile)
      : await readGatingSettings(checkout, settingsFile);
  const revision = await requireRevision({ source, settings }, request.revision);
  const result = settings
    ? await validate({ source }, { settings, revision, forReports: true })
    : await validateWithoutSettings({ source }, { revision, settingsFile, within: "", folderName: run.repo });
  return { result, revision };
}
