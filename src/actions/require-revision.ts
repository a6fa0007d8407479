import { UserError } from "../domain/errors.ts";
import { parseVersionName, versionTag } from "../domain/version/version-name.ts";
import type { Revision } from "../ports/agent-source.ts";
import type { Wired } from "../wiring/wired.ts";

/** `draft`, `v12`, or anything that git knows as a commit. Throws UserError REVISION_UNKNOWN. */
export async function requireRevision(
  { source, settings }: Pick<Wired, "source" | "settings">,
  name: string,
): Promise<Revision> {
  if (name === "draft") return { kind: "draft" };
  const version = parseVersionName(name);
  const commit = await source.findCommit(
    version === undefined ? name : `refs/tags/${versionTag(settings.agent, version)}`,
  );
  if (commit !== undefined) return { kind: "commit", commit };
  throw new UserError(
    "REVISION_UNKNOWN",
    `There is no ${version === undefined ? `commit "${name}"` : `version ${name}`} here or at the origin.`,
    "Use draft, a commit, a branch, a tag, or a version like v12.",
  );
}
