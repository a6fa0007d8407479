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
import type { Settings } from "../domain/agent/settings.ts";
import { isUserError, UserError } from "../domain/errors.ts";
import type { AgentSource, Revision } from "../ports/agent-source.ts";
import type { Logger } from "../ports/logger.ts";
import { choosePlaces } from "./choose-places.ts";
import { findSettings, readSettings } from "./read-settings.ts";
import { toolVersion } from "./tool-version.ts";
import type { GithubApi, WiredOnGithub } from "./wired.ts";

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

/** One agent of the checkout, within the workflow run. `settingsFile` is relative to the repository's root. */
export async function wireGithub(
  env: Environment,
  options: GithubOptions & { readonly settingsFile: string },
): Promise<WiredOnGithub> {
  const api = wireGithubApi(env, options);
  const { run } = api;
  const repository = await openCheckout(run, env, options.token);
  const source = new GitSource(repository);
  const settings = await readGatingSettings(source, run, options.settingsFile, options.logger);
  return {
    ...api,
    settings,
    source,
    ledger: new GitLedger({
      repository,
      branch: settings.ledger.branch,
      agent: settings.agent,
      actor: async () => run.actor,
    }),
    clock: systemClock,
    logger: options.logger,
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

/**
 * The settings that decide: on pull requests and in merge queues those of the commit that the change would be merged into, so that a
 * change can't loosen its own gates. Only where that commit has no usable ones (the change that introduces or repairs them) the
 * change's own are used, and the log says so.
 */
async function readGatingSettings(
  source: AgentSource,
  run: GithubRun,
  file: string,
  logger: Logger,
): Promise<Settings> {
  const own: Revision = { kind: "commit", commit: run.sha };
  if (run.baseSha === undefined) return readSettings(source, own, file);
  const base: Revision = { kind: "commit", commit: run.baseSha };
  let problem = "has none";
  try {
    const settings = await findSettings(source, base, file);
    if (settings) return settings;
  } catch (error) {
    if (!isUserError(error) || error.code !== "SETTINGS_INVALID") throw error;
    problem = `has unusable ones (${error.message})`;
  }
  logger.warn(
    `The settings ${file} of this change are used, because the commit it would be merged into (${run.baseSha.slice(0, 12)}) ${problem}.`,
  );
  return readSettings(source, own, file);
}
