import { isJsonObject, type JsonObject } from "../../domain/json.ts";
import type { Approvals, GivenApproval, Protection } from "../../ports/approvals.ts";
import type { GithubClient } from "./client.ts";
import { GithubRefused } from "./failures.ts";
import { integerField, loginField, objectsField, textField } from "./fields.ts";

export interface GithubApprovalsOptions {
  /** `GITHUB_SERVER_URL`, for links. */
  readonly serverUrl: string;
  readonly runId: number;
}

const ENVIRONMENT = "GET /repos/{owner}/{repo}/environments/{environment_name}";
const APPROVALS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
const COMMIT = "GET /repos/{owner}/{repo}/commits/{ref}";

/** What GitHub Environments ask for and what this run was given. */
export class GithubApprovals implements Approvals {
  readonly #client: GithubClient;
  readonly #options: GithubApprovalsOptions;

  constructor(client: GithubClient, options: GithubApprovalsOptions) {
    this.#client = client;
    this.#options = options;
  }

  async readProtection(environment: string): Promise<Protection> {
    const settings = `${this.#options.serverUrl}/${this.#client.owner}/${this.#client.repo}/settings/environments`;
    let answer: JsonObject;
    try {
      answer = await this.#client.getObject(ENVIRONMENT, { environment_name: environment });
    } catch (error) {
      if (!(error instanceof GithubRefused) || error.status !== 404) throw error;
      return { environment, exists: false, reviewers: [], preventsSelfReview: false, settingsUrl: settings };
    }
    const name = textField(answer, "name");
    // A proxy or a wrong path must not lend another environment's reviewers to this one.
    if (name === undefined || !sameName(name, environment))
      throw this.#client.unusable(ENVIRONMENT, `it is not about the environment "${environment}"`);
    const rules = objectsField(answer, "protection_rules").filter(
      (rule) => rule.type === "required_reviewers",
    );
    const id = integerField(answer, "id");
    return {
      environment: name,
      exists: true,
      reviewers: rules.flatMap((rule) => objectsField(rule, "reviewers").flatMap(reviewerName)),
      preventsSelfReview: rules.some((rule) => rule.prevent_self_review === true),
      settingsUrl: id === undefined ? settings : `${settings}/${id}/edit`,
    };
  }

  async readApprovals(environment: string): Promise<readonly GivenApproval[]> {
    const answer = await this.#client.get(APPROVALS, { run_id: this.#options.runId });
    if (!Array.isArray(answer)) throw this.#client.unusable(APPROVALS, "a list was expected");
    const given: GivenApproval[] = [];
    for (const review of answer) {
      const login = isJsonObject(review) ? loginField(review, "user") : undefined;
      const state = isJsonObject(review) ? textField(review, "state") : undefined;
      // An approval that can't be read is not skipped: it might be the one that counts, or a rejection.
      if (!isJsonObject(review) || state === undefined)
        throw this.#client.unusable(APPROVALS, "a review has no state");
      const about = objectsField(review, "environments").some((one) =>
        sameName(textField(one, "name") ?? "", environment),
      );
      if (!about || (state !== "approved" && state !== "rejected")) continue;
      given.push({ state, login: login ?? "ghost", comment: textField(review, "comment") ?? "" });
    }
    return given;
  }

  async findAuthorLogin(commit: string): Promise<string | undefined> {
    try {
      return loginField(await this.#client.getObject(COMMIT, { ref: commit }), "author");
    } catch (error) {
      if (error instanceof GithubRefused && (error.status === 404 || error.status === 422)) return undefined;
      throw error;
    }
  }
}

/** Names of environments are case-insensitive at GitHub. */
function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function reviewerName(entry: JsonObject): string[] {
  const reviewer = entry.reviewer;
  if (!isJsonObject(reviewer)) return [];
  const login = textField(reviewer, "login");
  if (login !== undefined) return [login];
  const team = textField(reviewer, "slug") ?? textField(reviewer, "name");
  return team === undefined ? [] : [`team ${team}`];
}
