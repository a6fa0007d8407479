import type { JsonObject } from "../../domain/json.ts";
import type { ChangedFile } from "../../domain/lint/fixes/suggest-changes.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import {
  MOST_SUGGESTIONS,
  type ReviewSuggestions,
  type SuggestionComment,
  type SuggestionOutcome,
  type SuggestionReview,
} from "../../ports/review-suggestions.ts";
import type { GithubClient } from "./client.ts";
import { GithubRefused } from "./failures.ts";
import { loginField, textField } from "./fields.ts";
import { readOwnLogin } from "./own-login.ts";

export interface ReviewSuggestionsOptions {
  /** Login whose reviews are ours; absent: the token's own account, and `github-actions[bot]` where the token has none. */
  readonly author?: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

const FILES = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
const REVIEWS = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const MARKER = /^<!-- greenroom:suggestion agent=([a-z0-9-]{1,63}) keys=([0-9a-f,]{1,2000}) -->$/;
const WRITES = 3;

/**
 * Suggestions as one review of ours at a time. The review's own text says by its first line which changes its comments are about, so
 * that one request tells what has been suggested; also what people have resolved since is not suggested again.
 */
export class GithubReviewSuggestions implements ReviewSuggestions {
  readonly #client: GithubClient;
  readonly #options: ReviewSuggestionsOptions;
  #author: string | undefined;

  constructor(client: GithubClient, options: ReviewSuggestionsOptions) {
    this.#client = client;
    this.#options = options;
    this.#author = options.author;
  }

  async readChangedFiles(pullRequest: number): Promise<readonly ChangedFile[]> {
    const files: ChangedFile[] = [];
    for await (const file of this.#client.list(FILES, { pull_number: pullRequest })) {
      const path = textField(file, "filename");
      if (path === undefined) throw this.#client.unusable(FILES, "a file has no name");
      const patch = textField(file, "patch");
      files.push(patch === undefined ? { path } : { path, patch });
    }
    return files;
  }

  async post(pullRequest: number, review: SuggestionReview): Promise<SuggestionOutcome> {
    if (review.comments.length === 0) return { outcome: "unchanged" };
    try {
      return await this.#post(pullRequest, review);
    } catch (error) {
      // 422: the lines are no longer part of the diff, because somebody pushed meanwhile.
      if (error instanceof GithubRefused && [403, 404, 422].includes(error.status))
        return { outcome: "not-permitted", message: error.message };
      throw error;
    }
  }

  async #post(pullRequest: number, review: SuggestionReview): Promise<SuggestionOutcome> {
    let chosen: readonly SuggestionComment[] | undefined;
    // Every turn looks first, so that a review whose answer was lost is found instead of made twice.
    for (let writes = 0; ; writes += 1) {
      const { keys, url: newest } = await this.#readKeys(pullRequest, review.agent);
      const missing = review.comments.filter(({ key }) => !keys.has(key));
      if (chosen?.every(({ key }) => keys.has(key)) && newest !== undefined)
        return { outcome: "posted", comments: chosen.length, url: newest };
      if (missing.length === 0) return { outcome: "unchanged" };
      chosen ??= missing.slice(0, MOST_SUGGESTIONS);
      const written = await this.#client.write(`POST ${REVIEWS}`, {
        pull_number: pullRequest,
        ...bodyOf(review, chosen),
      });
      if (written.outcome === "refused")
        throw new GithubRefused(`POST ${REVIEWS}`, written.status, written.message);
      const url = written.outcome === "done" ? textField(written.data, "html_url") : undefined;
      if (written.outcome === "done" && url !== undefined) {
        this.#warnAboutAuthor(written.data);
        return { outcome: "posted", comments: chosen.length, url };
      }
      if (writes + 1 >= WRITES)
        throw this.#client.unusable(`POST ${REVIEWS}`, "nobody can say whether the review was written");
      await this.#options.clock.sleep(written.outcome === "doubtful" ? written.wait : 1000);
    }
  }

  /** What reviews of ours have suggested for this agent, and the newest one's address. */
  async #readKeys(
    pullRequest: number,
    agent: string,
  ): Promise<{ readonly keys: ReadonlySet<string>; readonly url: string | undefined }> {
    this.#author ??= await readOwnLogin(this.#client);
    const keys = new Set<string>();
    let url: string | undefined;
    for await (const review of this.#client.list(`GET ${REVIEWS}`, { pull_number: pullRequest })) {
      const body = textField(review, "body");
      if (body === undefined) throw this.#client.unusable(`GET ${REVIEWS}`, "a review has no text");
      const [, about, listed = ""] = MARKER.exec(body.split(/\r?\n/, 1)[0] ?? "") ?? [];
      if (about !== agent) continue;
      if (loginField(review, "user")?.toLowerCase() !== this.#author.toLowerCase()) continue;
      for (const key of listed.split(",")) keys.add(key);
      url = textField(review, "html_url");
    }
    return { keys, url };
  }

  #warnAboutAuthor(written: JsonObject): void {
    const login = loginField(written, "user");
    if (login === undefined || login.toLowerCase() === this.#author?.toLowerCase()) return;
    this.#options.logger.warn(
      `The suggestions belong to "${login}", but those of "${this.#author}" are looked for: the next run would make them ` +
        `again. Set the input comment-author to "${login}".`,
    );
  }
}

function bodyOf(review: SuggestionReview, comments: readonly SuggestionComment[]) {
  const keys = comments.map(({ key }) => key).join(",");
  return {
    event: "COMMENT",
    body: `<!-- greenroom:suggestion agent=${review.agent} keys=${keys} -->\n${review.heading(comments.length)}`,
    ...(review.commit === undefined ? {} : { commit_id: review.commit }),
    comments: comments.map(({ path, startLine, line, body }) => ({
      path,
      body,
      line,
      side: "RIGHT",
      ...(startLine < line ? { start_line: startLine, start_side: "RIGHT" } : {}),
    })),
  };
}
