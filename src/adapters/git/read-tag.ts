import type { TagFacts } from "../../ports/agent-source.ts";
import type { Git } from "./run-git.ts";

/** What the object behind a tag says: a tag object, or for a lightweight tag the commit itself. Undefined for anything else. */
export async function readTag(git: Git, id: string): Promise<TagFacts | undefined> {
  const peeled = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${id}^{commit}`]);
  if (peeled.exitCode !== 0) return undefined;
  const commit = peeled.stdout.toString("latin1").trim();
  if (commit === id) return { commit };
  // Headers, an empty line, and the message to the end.
  const text = (await git.must(["cat-file", "tag", id])).toString("utf8");
  const end = text.indexOf("\n\n");
  return end === -1 ? { commit } : { commit, message: text.slice(end + 2) };
}
