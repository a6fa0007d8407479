import { GitLedger } from "../../src/adapters/git/git-ledger.ts";
import { GitSource } from "../../src/adapters/git/git-source.ts";
import { Repository } from "../../src/adapters/git/repository.ts";
import { AGENT } from "./ledger.ts";

/** The repository as a door would open it. */
export function openRepository(
  dir: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Repository> {
  return Repository.open(dir, { env });
}

export async function openLedger(dir: string, actor = "mara", agent = AGENT): Promise<GitLedger> {
  return new GitLedger({
    repository: await openRepository(dir),
    branch: "greenroom",
    agent,
    actor: async () => actor,
  });
}

export async function openSource(dir: string): Promise<GitSource> {
  return new GitSource(await openRepository(dir));
}
