import { isUserError } from "../../domain/errors.ts";
import type { DeploymentDisplay } from "../../ports/deployment-display.ts";
import type { Logger } from "../../ports/logger.ts";
import type { GithubClient } from "./client.ts";
import { cleanText } from "./failures.ts";
import { integerField, textField } from "./fields.ts";

export interface GithubDeploymentsOptions {
  readonly runId: number;
  /** `GITHUB_SHA`: the commit that GitHub's deployment of this job names. */
  readonly sha: string;
  readonly runUrl: string;
  readonly logger: Logger;
}

const DEPLOYMENTS = "GET /repos/{owner}/{repo}/deployments";
const STATUSES = "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const LONGEST_DESCRIPTION = 140;
/** Newest first: this job's own is among the first, unless very many runs deploy one commit at once. */
const LOOKED_AT = 20;

/**
 * Adds the version to the deployment that GitHub made for this job. GitHub lets nobody set that deployment's payload and a job can't
 * ask which deployment is its own, so it is found by the address of this run in the statuses' logs.
 */
export class GithubDeployments implements DeploymentDisplay {
  readonly #client: GithubClient;
  readonly #options: GithubDeploymentsOptions;
  /** Null: there is none, and that was said. */
  readonly #found = new Map<string, number | null>();

  constructor(client: GithubClient, options: GithubDeploymentsOptions) {
    this.#client = client;
    this.#options = options;
  }

  async show(
    environment: string,
    state: "in_progress" | "success" | "failure",
    description: string,
    url?: string,
  ): Promise<void> {
    try {
      const known = this.#found.get(environment);
      if (known === null) return;
      const id = known ?? (await this.#find(environment));
      this.#found.set(environment, id ?? null);
      if (id === undefined) {
        this.#options.logger.info(
          `GitHub shows no deployment of this run to "${environment}"; add \`environment: ${environment}\` to the job to have one.`,
        );
        return;
      }
      const written = await this.#client.write(`POST ${STATUSES}`, {
        deployment_id: id,
        state,
        description: shorten(description),
        log_url: this.#options.runUrl,
        ...(url !== undefined && isWebAddress(url) ? { environment_url: url } : {}),
      });
      if (written.outcome !== "done") this.#explain(environment, written.message);
    } catch (error) {
      if (!isUserError(error)) throw error;
      this.#explain(environment, error.message);
    }
  }

  async #find(environment: string): Promise<number | undefined> {
    const mine = `/actions/runs/${this.#options.runId}/`;
    let looked = 0;
    for await (const deployment of this.#client.list(DEPLOYMENTS, { sha: this.#options.sha, environment })) {
      const id = integerField(deployment, "id");
      if (id === undefined) throw this.#client.unusable(DEPLOYMENTS, "a deployment has no id");
      for await (const status of this.#client.list(`GET ${STATUSES}`, { deployment_id: id }))
        if (`${textField(status, "log_url")}/`.includes(mine)) return id;
      looked += 1;
      if (looked === LOOKED_AT) return undefined;
    }
    return undefined;
  }

  #explain(environment: string, message: string): void {
    this.#options.logger.warn(
      `GitHub's deployment of "${environment}" does not show the version: ${message} The deployment itself is not affected. ` +
        "The job needs `deployments: write`.",
    );
  }
}

function shorten(text: string): string {
  const characters = [...cleanText(text)];
  return characters.join("").length <= LONGEST_DESCRIPTION
    ? characters.join("")
    : `${cut(characters, LONGEST_DESCRIPTION - 1)}…`;
}

/** The longest beginning of at most `units` UTF-16 units that does not cut a character in two. */
function cut(characters: readonly string[], units: number): string {
  let text = "";
  for (const character of characters) {
    if (text.length + character.length > units) break;
    text += character;
  }
  return text;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
