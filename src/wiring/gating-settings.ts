import type { Settings } from "../domain/agent/settings.ts";
import { isUserError } from "../domain/errors.ts";
import type { Revision } from "../ports/agent-source.ts";
import { findSettings, settingsNotFound } from "./read-settings.ts";
import type { GithubCheckout } from "./wired.ts";

type Checkout = Pick<GithubCheckout, "source" | "run" | "logger">;

/**
 * The settings that decide: on pull requests and in merge queues those of the commit that the change would be merged into, so that a
 * change can't loosen its own gates. Only where that commit has no usable ones (the change that introduces or repairs them) the
 * change's own are used, and the log says so. Undefined when neither has the file. Throws UserError SETTINGS_INVALID.
 */
export async function findGatingSettings(checkout: Checkout, file: string): Promise<Settings | undefined> {
  const { source, run, logger } = checkout;
  const own = () => findSettings(source, ownRevision(checkout), file);
  if (run.baseSha === undefined) return own();
  const base: Revision = { kind: "commit", commit: run.baseSha };
  let problem = "has none";
  try {
    const settings = await findSettings(source, base, file);
    if (settings) return settings;
  } catch (error) {
    if (!isUserError(error) || error.code !== "SETTINGS_INVALID") throw error;
    problem = `has unusable ones (${error.message})`;
  }
  const settings = await own();
  if (settings)
    logger.warn(
      `The settings ${file} of this change are used, because the commit it would be merged into (${run.baseSha.slice(0, 12)}) ${problem}.`,
    );
  return settings;
}

/** The same; throws UserError SETTINGS_NOT_FOUND when there are none. */
export async function readGatingSettings(checkout: Checkout, file: string): Promise<Settings> {
  const settings = await findGatingSettings(checkout, file);
  if (settings) return settings;
  throw settingsNotFound(ownRevision(checkout), file);
}

function ownRevision({ run }: Checkout): Revision {
  return { kind: "commit", commit: run.sha };
}
