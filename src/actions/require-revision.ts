import { UserError } from "../domain/errors.ts";
import { parseVersionName, versionTag } from "../domain/version/version-name.ts";
import type { Revision } from "../ports/agent-source.ts";
import type { Wired } from "../wiring/wired.ts";

/** Without settings nobody knows whose versions are meant: then `v12` is what git knows under that name. */
type Repository = Pick<Wired, "source"> & { readonly settings: Wired["settings"] | undefined };

/** `draft`, `v12`, or anything that git knows as a commit. Throws UserError REVISION_UNKNOWN. */
export async function requireRevision(repository: Repository, name: string): Promise<Revision> {
  if (name === "draft") return { kind: "draft" };
  return { kind: "commit", commit: await requireCommit(repository, name) };
}

/** Full id of the commit of `v12`, or of anything that git knows as a commit. */
export async function requireCommit({ source, settings }: Repository, name: string): Promise<string> {
  const version = parseVersionName(name);
  const ref =
    settings === undefined || version === undefined
      ? name
      : `refs/tags/${versionTag(settings.agent, version)}`;
  const commit = await source.findCommit(ref);
  if (commit !== undefined) return commit;
  throw new UserError(
    "REVISION_UNKNOWN",
    `There is no ${version === undefined ? `commit "${name}"` : `version ${name}`} here or at the origin.`,
    "Use a commit, a branch, a tag, or a version like v12.",
  );
}
