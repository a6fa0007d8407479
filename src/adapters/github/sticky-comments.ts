import { isUserError, UserError } from "../../domain/errors.ts";
import type { JsonObject } from "../../domain/json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { CommentOutcome, StickyComments } from "../../ports/sticky-comments.ts";
import type { GithubClient, WriteOutcome } from "./client.ts";
import { GithubRefused } from "./failures.ts";
import { integerField, loginField, textField } from "./fields.ts";
import { readOwnLogin } from "./own-login.ts";

export interface StickyCommentsOptions {
  /** Login whose comments are ours; absent: the token's own account, and `github-actions[bot]` where the token has none. */
  readonly author?: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Found {
  /** Ours, oldest first. */
  readonly ours: readonly OurComment[];
  /** Addresses of comments by others that begin with our marker. */
  readonly notOurs: readonly string[];
}
interface OurComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

const COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const WRITES = 3;

/**
 * Keeps one comment of ours on a pull request. Of several of ours (two runs at once can create two) the newest is kept up to date and
 * the older ones are reduced to a pointer at it; nothing is deleted, nobody else's comment is touched.
 */
export class GithubStickyComments implements StickyComments {
  readonly #client: GithubClient;
  readonly #options: StickyCommentsOptions;
  #author: string | undefined;

  constructor(client: GithubClient, options: StickyCommentsOptions) {
    this.#client = client;
    this.#options = options;
    this.#author = options.author;
  }

  async put(pullRequest: number, marker: string, body: string): Promise<CommentOutcome> {
    if (firstLine(body) !== marker) throw new Error("the comment does not begin with its marker");
    try {
      return await this.#put(pullRequest, marker, body);
    } catch (error) {
      if (error instanceof GithubRefused && (error.status === 403 || error.status === 404))
        return { outcome: "not-permitted", message: error.message };
      throw error;
    }
  }

  async #put(pullRequest: number, marker: string, body: string): Promise<CommentOutcome> {
    let doubt = "";
    let tried: "created" | "updated" | undefined;
    // Every turn looks first, so that a write whose answer was lost is found instead of made twice.
    for (let writes = 0; ; writes += 1) {
      const { ours, notOurs } = await this.#find(pullRequest, marker);
      for (const url of writes === 0 ? notOurs : [])
        this.#options.logger.warn(
          `A comment of somebody else begins with our marker and was left alone: ${url}`,
        );
      const extra = notOurs.length > 0 ? { notOurs } : {};
      const newest = ours.at(-1);
      if (newest && sameText(newest.body, body)) {
        await this.#retire(ours.slice(0, -1), newest.url);
        return { outcome: tried ?? "unchanged", url: newest.url, ...extra };
      }
      if (writes === WRITES)
        throw new UserError(
          "COMMENT_NOT_WRITTEN",
          `The comment on pull request ${pullRequest} could not be written: ${doubt}.`,
          "Run the job again; what it would have said is in the job summary.",
          { exitCode: 3 },
        );
      tried = newest ? "updated" : "created";
      const written = newest
        ? await this.#client.write(`PATCH ${COMMENT}`, { comment_id: newest.id, body })
        : await this.#client.write(`POST ${COMMENTS}`, { issue_number: pullRequest, body });
      if (written.outcome === "done") {
        const url = textField(written.data, "html_url") ?? newest?.url;
        if (url !== undefined) {
          this.#warnAboutAuthor(written.data);
          const current = newest ? undefined : await this.#settle(pullRequest, marker);
          if (newest) await this.#retire(ours.slice(0, -1), url);
          return { outcome: tried, url: current ?? url, ...extra };
        }
      }
      const refused = refusalOf(written, newest ? `PATCH ${COMMENT}` : `POST ${COMMENTS}`);
      if (refused) throw refused;
      doubt = written.outcome === "doubtful" ? written.message : "the answer had no address";
      await this.#options.clock.sleep(written.outcome === "doubtful" ? written.wait : 1000);
    }
  }

  /** After a new comment: another run may have written one at the same moment. The newest stays, whoever looks. Its address. */
  async #settle(pullRequest: number, marker: string): Promise<string | undefined> {
    try {
      const { ours } = await this.#find(pullRequest, marker);
      const newest = ours.at(-1);
      if (newest) await this.#retire(ours.slice(0, -1), newest.url);
      return newest?.url;
    } catch (error) {
      // Ours is written; the next run looks again.
      if (!isUserError(error)) throw error;
      return undefined;
    }
  }

  async #find(pullRequest: number, marker: string): Promise<Found> {
    const author = await this.#readAuthor();
    const ours: OurComment[] = [];
    const notOurs: string[] = [];
    for await (const comment of this.#client.list(`GET ${COMMENTS}`, { issue_number: pullRequest })) {
      const body = textField(comment, "body");
      if (body === undefined || firstLine(body) !== marker) continue;
      const id = integerField(comment, "id");
      const url = textField(comment, "html_url");
      if (id === undefined || url === undefined)
        throw this.#client.unusable(`GET ${COMMENTS}`, "a comment has no id or address");
      if (loginField(comment, "user")?.toLowerCase() === author.toLowerCase()) ours.push({ id, url, body });
      else notOurs.push(url);
    }
    return { ours: ours.toSorted((left, right) => left.id - right.id), notOurs };
  }

  async #readAuthor(): Promise<string> {
    this.#author ??= await readOwnLogin(this.#client);
    return this.#author;
  }

  /** Older duplicates stop claiming to be current. Failing at it is no reason to fail. */
  async #retire(older: readonly OurComment[], url: string): Promise<void> {
    for (const comment of older) {
      const body = `This comment has moved: [the current one](${url}).`;
      const written = await this.#client.write(`PATCH ${COMMENT}`, { comment_id: comment.id, body });
      if (written.outcome !== "done")
        this.#options.logger.info(`An older comment of ours could not be marked as moved: ${comment.url}`);
    }
  }

  #warnAboutAuthor(written: JsonObject): void {
    const login = loginField(written, "user");
    if (login === undefined || login.toLowerCase() === this.#author?.toLowerCase()) return;
    this.#options.logger.warn(
      `The comment belongs to "${login}", but comments of "${this.#author}" are looked for: ` +
        `the next run would add another one. Set the input comment-author to "${login}".`,
    );
  }
}

function refusalOf(written: WriteOutcome, route: string): UserError | undefined {
  return written.outcome === "refused"
    ? new GithubRefused(route, written.status, written.message)
    : undefined;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

/** GitHub's editor turns line ends into CRLF; that is no change. */
function sameText(left: string, right: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(left) === plain(right);
}
