import type { CommentOutcome, StickyComments } from "../../ports/sticky-comments.ts";

export interface KeptComment {
  readonly pullRequest: number;
  readonly author: string;
  body: string;
}

/** Comments of pull requests in memory: for the command line, demos and tests. */
export class MemoryComments implements StickyComments {
  readonly comments: KeptComment[] = [];
  readonly #author: string;
  readonly #mayWrite: boolean;

  constructor(options: { readonly author?: string; readonly mayWrite?: boolean } = {}) {
    this.#author = options.author ?? "github-actions[bot]";
    this.#mayWrite = options.mayWrite ?? true;
  }

  async put(pullRequest: number, marker: string, body: string): Promise<CommentOutcome> {
    if (body.split("\n", 1)[0] !== marker) throw new Error("the comment does not begin with its marker");
    const marked = this.comments.filter(
      (comment) => comment.pullRequest === pullRequest && comment.body.split("\n", 1)[0] === marker,
    );
    const notOurs = marked
      .filter((comment) => comment.author !== this.#author)
      .map((comment) => this.#url(comment));
    const extra = notOurs.length > 0 ? { notOurs } : {};
    const ours = marked.findLast((comment) => comment.author === this.#author);
    if (ours?.body === body) return { outcome: "unchanged", url: this.#url(ours), ...extra };
    if (!this.#mayWrite) return { outcome: "not-permitted", message: "these comments may only be read" };
    if (ours) {
      ours.body = body;
      return { outcome: "updated", url: this.#url(ours), ...extra };
    }
    const created = { pullRequest, author: this.#author, body };
    this.comments.push(created);
    return { outcome: "created", url: this.#url(created), ...extra };
  }

  #url(comment: KeptComment): string {
    return `memory:pull/${comment.pullRequest}#${this.comments.indexOf(comment) + 1}`;
  }
}
