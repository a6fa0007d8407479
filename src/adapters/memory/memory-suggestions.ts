import type { ChangedFile } from "../../domain/lint/fixes/suggest-changes.ts";
import {
  MOST_SUGGESTIONS,
  type ReviewSuggestions,
  type SuggestionComment,
  type SuggestionOutcome,
  type SuggestionReview,
} from "../../ports/review-suggestions.ts";

/** Suggestions in memory: for tests. */
export class MemorySuggestions implements ReviewSuggestions {
  readonly posted: (SuggestionComment & { readonly pullRequest: number; readonly agent: string })[] = [];
  readonly #files: readonly ChangedFile[];
  readonly #mayWrite: boolean;

  constructor(files: readonly ChangedFile[], { mayWrite = true }: { readonly mayWrite?: boolean } = {}) {
    this.#files = files;
    this.#mayWrite = mayWrite;
  }

  async readChangedFiles(): Promise<readonly ChangedFile[]> {
    return this.#files;
  }

  async post(pullRequest: number, { agent, comments }: SuggestionReview): Promise<SuggestionOutcome> {
    const known = new Set(
      this.posted
        .filter((one) => one.pullRequest === pullRequest && one.agent === agent)
        .map(({ key }) => key),
    );
    const missing = comments.filter(({ key }) => !known.has(key)).slice(0, MOST_SUGGESTIONS);
    if (missing.length === 0) return { outcome: "unchanged" };
    if (!this.#mayWrite) return { outcome: "not-permitted", message: "these reviews may only be read" };
    for (const comment of missing) this.posted.push({ ...comment, pullRequest, agent });
    return { outcome: "posted", comments: missing.length, url: `memory:pull/${pullRequest}` };
  }
}
