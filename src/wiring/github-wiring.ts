import { defaults } from "@actions/github/lib/utils";
import { type GithubRun, readGithubRun } from "../adapters/actions-runtime/github-run.ts";
import { GitLedger } from "../adapters/git/git-ledger.ts";
import { GitSource } from "../adapters/git/git-source.ts";
import { Repository } from "../adapters/git/repository.ts";
import { GithubApprovals } from "../adapters/github/approvals.ts";
import { GithubClient } from "../adapters/github/client.ts";
import { GithubDefaultBranch } from "../adapters/github/default-branch.ts";
import { GithubDeployments } from "../adapters/github/deployment-display.ts";
import { GithubReviewSuggestions } from "../adapters/github/review-suggestions.ts";
import { GithubRuns } from "../adapters/github/run-registry.ts";
import { GithubSourceRuns } from "../adapters/github/source-runs.ts";
import { GithubStickyComments } from "../adapters/github/sticky-comments.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { isUserError, UserError } from "../domain/errors.ts";
import type { Logger } from "../ports/logger.ts";
import { choosePlaces } from "./choose-places.ts";
import { readGatingSettings } from "./gating-settings.ts";
import { toolVersion } from "./tool-version.ts";
import type { GithubApi, GithubCheckout, WiredOnGithub } from "./wired.ts";

export interface GithubOptions {
  readonly token: string;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly keepSecret: (secret: string) => void;
  /** Login whose comment is kept; absent: the account of the token. */
  readonly commentAuthor?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

function proxiedFetch(): typeof fetch {
  const { request } = defaults;
  return request?.fetch ?? fetch;
}

/** What needs no checkout: GitHub itself. */
export function wireGithubApi(env: Environment, options: GithubOptions): GithubApi {
  const run = readGithubRun(env);
  const { logger } = options;
  const client = new GithubClient({
    baseUrl: run.apiUrl,
    token: options.token,
    owner: run.owner,
    repo: run.repo,
    toolVersion,
    clock: systemClock,
    signal: options.signal,
    // Self-hosted runners reach GitHub through the proxy that `https_proxy` names, which Node's own fetch does not know of.
    fetch: proxiedFetch(),
  });
  const authored = {
    clock: systemClock,
    logger,
    ...(options.commentAuthor === undefined ? {} : { author: options.commentAuthor }),
  };
  return {
    run,
    approvals: new GithubApprovals(client, run),
    runs: new GithubRuns(client, logger),
    display: new GithubDeployments(client, { ...run, logger }),
    comments: new GithubStickyComments(client, authored),
    suggestions: new GithubReviewSuggestions(client, authored),
    sourceRuns: new GithubSourceRuns(client),
    defaultBranch: new GithubDefaultBranch(client),
  };
}

/** The repository that the job has checked out, read by nobody's settings yet. */
export async function wireGithubCheckout(env: Environment, options: GithubOptions): Promise<GithubCheckout> {
  const api = wireGithubApi(env, options);
  const repository = await openCheckout(api.run, env, options.token);
  return { ...api, repository, source: new GitSource(repository), logger: options.logger };
}

/** One agent of the checkout, within the workflow run. `settingsFile` is relative to the repository's root. */
export async function wireGithub(
  env: Environment,
  options: GithubOptions & { readonly settingsFile: string },
): Promise<WiredOnGithub> {
  const { repository, ...checkout } = await wireGithubCheckout(env, options);
  const { run } = checkout;
  const settings = await readGatingSettings(checkout, options.settingsFile);
  return {
    ...checkout,
    settings,
    ledger: new GitLedger({
      repository,
      branch: settings.ledger.branch,
      agent: settings.agent,
      actor: async () => run.actor,
    }),
    clock: systemClock,
    who: {
      people: async () => ({ actor: run.actor, triggeringActor: run.triggeringActor }),
      run: { id: String(run.runId), attempt: run.attempt, url: run.runUrl },
      toolVersion,
    },
    ...choosePlaces({ settings, env, clock: systemClock, keepSecret: options.keepSecret }),
  };
}

async function openCheckout(run: GithubRun, env: Environment, token: string): Promise<Repository> {
  try {
    return await Repository.open(run.workspace, { env, token: { server: run.serverUrl, secret: token } });
  } catch (error) {
    if (!isUserError(error) || error.code !== "NOT_A_REPOSITORY") throw error;
    throw new UserError(
      "CHECKOUT_MISSING",
      "The repository is not checked out in this job.",
      "Add a step `uses: actions/checkout` before this one.",
      { cause: error },
    );
  }
}
