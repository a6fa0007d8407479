import { shortDigest } from "../snapshot/digest.ts";
import { loadTagMessage } from "./tag-message.ts";
import type { Version } from "./version.ts";
import { versionName } from "./version-name.ts";

/**
 * What speaks against a version's tag, or undefined. The tag is the second place that says which commit and which digest a version
 * is; when the two places differ, one of them was tampered with, and nobody can tell which. A message that somebody else wrote
 * says nothing about the digest; the commit still counts.
 */
export function findTagProblem(
  version: Pick<Version, "number" | "commit" | "tag" | "digest">,
  agent: string,
  tag: { readonly commit: string; readonly message?: string },
): string | undefined {
  const name = versionName(version.number);
  if (tag.commit !== version.commit)
    return `The tag ${version.tag} points to commit ${tag.commit.slice(0, 12)}, but the ledger says that ${name} is commit ${version.commit.slice(0, 12)}.`;
  const said = tag.message === undefined ? undefined : loadTagMessage(tag.message);
  if (said === undefined) return undefined;
  if (said.agent !== agent || said.version !== version.number)
    return `The tag ${version.tag} says that it is ${versionName(said.version)} of ${said.agent}, not ${name} of ${agent}.`;
  if (said.digest !== version.digest)
    return `The tag ${version.tag} carries digest ${shortDigest(said.digest)}, but the ledger holds ${shortDigest(version.digest)} for ${name}.`;
  return undefined;
}
