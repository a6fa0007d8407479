import type { GithubClient } from "./client.ts";
import { GithubRefused } from "./failures.ts";
import { textField } from "./fields.ts";

/** Whose comments are ours where the token can't say: those of the workflow's own token. */
export const DEFAULT_AUTHOR = "github-actions[bot]";

/** The login of the token's account. */
export async function readOwnLogin(client: GithubClient): Promise<string> {
  try {
    return textField(await client.getObject("GET /user"), "login") ?? DEFAULT_AUTHOR;
  } catch (error) {
    // Installation tokens, the workflow's own among them, may not ask who they are.
    if (!(error instanceof GithubRefused)) throw error;
    return DEFAULT_AUTHOR;
  }
}
