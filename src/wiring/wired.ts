import type { GithubRun } from "../adapters/actions-runtime/github-run.ts";
import type { Repository } from "../adapters/git/repository.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { AgentPlatform } from "../ports/agent-platform.ts";
import type { AgentSource } from "../ports/agent-source.ts";
import type { Approvals } from "../ports/approvals.ts";
import type { BotConnector } from "../ports/bot-connector.ts";
import type { Clock } from "../ports/clock.ts";
import type { DefaultBranch } from "../ports/default-branch.ts";
import type { DeploymentDisplay } from "../ports/deployment-display.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import type { ReviewSuggestions } from "../ports/review-suggestions.ts";
import type { RunRegistry } from "../ports/run-registry.ts";
import type { SourceRuns } from "../ports/source-runs.ts";
import type { StickyComments } from "../ports/sticky-comments.ts";
import type { WhoRuns } from "../ports/who-runs.ts";

/** One agent with everything around it, chosen from its settings: what operations take their ports from. */
export interface Wired {
  readonly settings: Settings;
  readonly source: AgentSource;
  readonly ledger: LedgerStore;
  readonly clock: Clock;
  readonly who: WhoRuns;
  readonly runs: RunRegistry;
  readonly logger: Logger;
  /** Of an environment of the settings; throws UserError ENVIRONMENT_UNKNOWN for another name. */
  readonly platform: (environment: string) => AgentPlatform;
  readonly connector: (environment: string) => BotConnector;
}

/** GitHub around a workflow run. */
export interface GithubApi {
  readonly run: GithubRun;
  readonly approvals: Approvals;
  readonly runs: RunRegistry;
  readonly comments: StickyComments;
  readonly suggestions: ReviewSuggestions;
  readonly display: DeploymentDisplay;
  readonly sourceRuns: SourceRuns;
  readonly defaultBranch: DefaultBranch;
}

/** GitHub and the repository that a job has checked out. */
export interface GithubCheckout extends GithubApi {
  readonly repository: Repository;
  readonly source: AgentSource;
  readonly logger: Logger;
}

export type WiredOnGithub = Wired & GithubApi;
