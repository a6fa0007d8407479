import {
  type GithubOptions,
  wireGithub,
  wireGithubApi,
  wireGithubCheckout,
} from "../wiring/github-wiring.ts";
import type { GithubApi, GithubCheckout, WiredOnGithub } from "../wiring/wired.ts";
import type { ActionContext } from "./run-action.ts";

/** The agent that an action is about, with everything around it. */
export function openAgent(context: ActionContext, commentAuthor?: string): Promise<WiredOnGithub> {
  return wireGithub(context.env, {
    ...githubOptions(context, commentAuthor),
    settingsFile: context.inputs.settings,
  });
}

/** The checkout, whether or not there are settings. */
export function openCheckout(context: ActionContext): Promise<GithubCheckout> {
  return wireGithubCheckout(context.env, githubOptions(context, undefined));
}

/** GitHub alone, for actions that need no checkout. */
export function openGithub(context: ActionContext, commentAuthor?: string): GithubApi {
  return wireGithubApi(context.env, githubOptions(context, commentAuthor));
}

function githubOptions(
  { inputs, runtime, signal }: ActionContext,
  commentAuthor: string | undefined,
): GithubOptions {
  return {
    token: inputs.token,
    logger: runtime.logger,
    signal,
    keepSecret: (secret) => runtime.keepSecret(secret),
    ...(commentAuthor === undefined ? {} : { commentAuthor }),
  };
}
