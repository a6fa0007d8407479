import { isJsonObject, type JsonObject } from "../../domain/json.ts";
import type { SourcePull, SourceRun } from "../../domain/result/decide-source.ts";
import type { SourceRuns } from "../../ports/source-runs.ts";
import type { GithubClient } from "./client.ts";
import { GithubRefused } from "./failures.ts";
import { integerField, loginField, objectsField, textField } from "./fields.ts";

const RUN = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
const PULLS = "GET /repos/{owner}/{repo}/pulls";
const PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const COMMIT = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";

/**
 * Runs and pull requests as GitHub tells of them. A run lists its own pull requests only when they are not from a fork, so they are found by
 * their branch, the same way for everybody.
 */
export class GithubSourceRuns implements SourceRuns {
  readonly #client: GithubClient;

  constructor(client: GithubClient) {
    this.#client = client;
  }

  async findRun(id: number): Promise<SourceRun | undefined> {
    const run = await this.#find(RUN, { run_id: id });
    if (run === undefined) return undefined;
    const repository = nameOf(run.repository);
    const event = textField(run, "event");
    const path = textField(run, "path");
    const headSha = textField(run, "head_sha");
    if (integerField(run, "id") !== id || !repository || !event || path === undefined || !headSha)
      throw this.#client.unusable(RUN, "the run lacks what identifies it");
    const headBranch = textField(run, "head_branch");
    const headRepository = nameOf(run.head_repository);
    return {
      id,
      repository,
      event,
      // GitHub may append the ref that the file was taken from.
      workflow: path.replace(/@.*$/s, ""),
      headSha,
      ...(headBranch ? { headBranch } : {}),
      ...(headRepository ? { headRepository } : {}),
      actor: loginField(run, "actor") ?? "",
    };
  }

  async listPulls({ headRepository, headBranch }: SourceRun): Promise<readonly SourcePull[]> {
    const owner = headRepository?.split("/")[0];
    if (!owner || !headBranch) return [];
    const pulls: SourcePull[] = [];
    for await (const pull of this.#client.list(PULLS, { state: "open", head: `${owner}:${headBranch}` }))
      pulls.push(this.#pull(PULLS, pull));
    return pulls;
  }

  async findPull(number: number): Promise<SourcePull | undefined> {
    const pull = await this.#find(PULL, { pull_number: number });
    return pull && this.#pull(PULL, pull);
  }

  async isChildOf(commit: string, parent: string): Promise<boolean> {
    const found = await this.#find(COMMIT, { commit_sha: commit });
    return (
      found !== undefined &&
      textField(found, "sha") === commit &&
      objectsField(found, "parents").some((one) => textField(one, "sha") === parent)
    );
  }

  /** Only 404 is an answer; a token that may not ask (403) leaves the question open. */
  async #find(route: `GET ${string}`, parameters: Record<string, string | number>) {
    try {
      return await this.#client.getObject(route, parameters);
    } catch (error) {
      if (error instanceof GithubRefused && error.status === 404) return undefined;
      throw error;
    }
  }

  #pull(route: string, pull: JsonObject): SourcePull {
    const number = integerField(pull, "number");
    const head = isJsonObject(pull.head) ? pull.head : {};
    const headSha = textField(head, "sha");
    const headRef = textField(head, "ref");
    if (number === undefined || !headSha || !headRef)
      throw this.#client.unusable(route, "a pull request lacks its number or its head");
    const headRepository = nameOf(head.repo);
    const mergeCommit = textField(pull, "merge_commit_sha");
    return {
      number,
      open: textField(pull, "state") === "open",
      headSha,
      headRef,
      ...(headRepository ? { headRepository } : {}),
      ...(mergeCommit ? { mergeCommit } : {}),
    };
  }
}

function nameOf(repository: unknown): string | undefined {
  return isJsonObject(repository) ? textField(repository, "full_name") : undefined;
}
