import { Octokit } from "@octokit/rest";
import { UserError } from "../../domain/errors.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../domain/json.ts";
import type { Clock } from "../../ports/clock.ts";
import { cleanText, GithubRefused, isRateLimited, readFailure, waitAsked } from "./failures.ts";

export interface GithubClientOptions {
  /** `GITHUB_API_URL`, also that of a GitHub Enterprise Server. */
  readonly baseUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly toolVersion: string;
  readonly clock: Clock;
  /** Aborts waiting and requests. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one request; 30,000 when absent. */
  readonly timeout?: number;
  /** How requests are sent; the runtime's own `fetch` when absent. */
  readonly fetch?: typeof fetch;
}

/** A parameter of a route, a query or a body; the owner and the repository are filled in. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly JsonValue[]>>;

/**
 * `doubtful`: nobody can say whether it was done (no answer, a server error, an answer that is not JSON). The caller looks before it
 * writes again. `wait` is how long GitHub asks to wait first, in milliseconds.
 */
export type WriteOutcome =
  | { readonly outcome: "done"; readonly data: JsonObject }
  | { readonly outcome: "refused"; readonly status: number; readonly message: string }
  | { readonly outcome: "doubtful"; readonly message: string; readonly wait: number };

interface Answer {
  readonly data: JsonValue;
  readonly link: string;
}

const ATTEMPTS = 5;
/** Longer waits are for the person to decide about. */
const LONGEST_WAIT = 60_000;
const PAGE_SIZE = 100;
/** 10,000 comments: beyond that something is wrong with the paging, not with the pull request. */
const MOST_PAGES = 100;

/**
 * GitHub's REST API, as far as it can be trusted: reading is repeated until there is a whole JSON answer, writing is done once and its
 * outcome named honestly. (The retry plugin repeats POSTs and takes half a body for a whole one, so it is not used.)
 */
export class GithubClient {
  readonly owner: string;
  readonly repo: string;
  readonly #octokit: Octokit;
  readonly #options: GithubClientOptions;

  constructor(options: GithubClientOptions) {
    this.owner = options.owner;
    this.repo = options.repo;
    this.#options = options;
    const silent = () => {};
    this.#octokit = new Octokit({
      auth: options.token,
      baseUrl: options.baseUrl.replace(/\/+$/, ""),
      userAgent: `greenroom/${options.toolVersion}`,
      // Octokit would print on its own; what matters is in the errors.
      log: { debug: silent, info: silent, warn: silent, error: silent },
      ...(options.fetch ? { request: { fetch: options.fetch } } : {}),
    });
  }

  /** Throws GithubRefused for what GitHub refuses (403, 404, 422 …), UserError when there is no usable answer. */
  async get(route: `GET ${string}`, parameters: Parameters = {}): Promise<JsonValue> {
    return (await this.#read(route, parameters)).data;
  }

  /** Like `get`, for an answer that must be an object. */
  async getObject(route: `GET ${string}`, parameters: Parameters = {}): Promise<JsonObject> {
    const data = await this.get(route, parameters);
    if (!isJsonObject(data)) throw this.unusable(route, "an object was expected");
    return data;
  }

  /** The objects of a list, over all its pages, in GitHub's order. */
  async *list(route: `GET ${string}`, parameters: Parameters = {}): AsyncGenerator<JsonObject> {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data, link } = await this.#read(route, { ...parameters, per_page: PAGE_SIZE, page });
      if (!Array.isArray(data)) throw this.unusable(route, "a list was expected");
      for (const item of data) {
        if (!isJsonObject(item)) throw this.unusable(route, "a list of objects was expected");
        yield item;
      }
      if (!/;\s*rel="next"/.test(link)) return;
    }
    throw this.unusable(route, `it never came to an end after ${MOST_PAGES} pages`);
  }

  /** Sends a write once. Throws only when the token itself is refused. */
  async write(route: `${"POST" | "PATCH" | "PUT"} ${string}`, parameters: Parameters): Promise<WriteOutcome> {
    try {
      const { data } = await this.#send(route, parameters);
      if (isJsonObject(data)) return { outcome: "done", data };
      return { outcome: "doubtful", message: "the answer was not what GitHub sends", wait: 1000 };
    } catch (error) {
      const failure = readFailure(error);
      const message = this.#clean(failure.message);
      if (failure.status === 401) throw this.#tokenRefused(route, message, error);
      if (failure.status === undefined || failure.status >= 500 || isRateLimited(failure)) {
        const wait = waitAsked(failure, this.#options.clock.now()) ?? 1000;
        return { outcome: "doubtful", message, wait: Math.min(wait, LONGEST_WAIT) };
      }
      return { outcome: "refused", status: failure.status, message };
    }
  }

  /** For adapters whose field checks fail. */
  unusable(route: string, why: string): UserError {
    return new UserError(
      "GITHUB_ANSWER_UNUSABLE",
      `GitHub's answer to ${route} could not be used: ${why}.`,
      "Run the job again; if it stays, a proxy or a version of GitHub Enterprise Server changes the answers.",
      { exitCode: 3 },
    );
  }

  async #read(route: string, parameters: Parameters): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      let message = "the answer was not JSON";
      let wait: number | undefined;
      let cause: unknown;
      try {
        const answer = await this.#send(route, parameters);
        // Octokit hands over what it could not parse as a string: half a body, or a proxy's web page.
        if (typeof answer.data === "object" && answer.data !== null) return answer;
      } catch (error) {
        this.#options.signal?.throwIfAborted();
        cause = error;
        const failure = readFailure(error);
        message = this.#clean(failure.message);
        if (failure.status === 401) throw this.#tokenRefused(route, message, error);
        wait = waitAsked(failure, this.#options.clock.now());
        if (isRateLimited(failure)) this.#refuseLongWait(route, wait, error);
        else if (failure.status !== undefined && failure.status < 500)
          throw new GithubRefused(route, failure.status, message, { cause: error });
      }
      if (attempt === ATTEMPTS)
        throw new UserError(
          "GITHUB_UNREACHABLE",
          `GitHub did not answer ${route} usably in ${ATTEMPTS} attempts: ${message}.`,
          "See whether https://www.githubstatus.com reports a problem, then run the job again.",
          { exitCode: 3, cause },
        );
      const growing = 1000 * 2 ** (attempt - 1) * (1 + this.#options.clock.random() / 2);
      await this.#options.clock.sleep(Math.min(wait ?? growing, LONGEST_WAIT), this.#options.signal);
      this.#options.signal?.throwIfAborted();
    }
  }

  async #send(route: string, parameters: Parameters): Promise<Answer> {
    const timeout = AbortSignal.timeout(this.#options.timeout ?? 30_000);
    const signal = this.#options.signal ? AbortSignal.any([timeout, this.#options.signal]) : timeout;
    const response: { data: JsonValue; headers: { link?: string } } = await this.#octokit.request(route, {
      // Octokit would send what the path does not take as a query.
      ...(route.includes("{owner}") ? { owner: this.owner, repo: this.repo } : {}),
      ...parameters,
      request: { signal },
    });
    return { data: response.data, link: response.headers.link ?? "" };
  }

  #refuseLongWait(route: string, wait: number | undefined, cause: unknown): void {
    if (wait === undefined || wait <= LONGEST_WAIT) return;
    throw new UserError(
      "GITHUB_RATE_LIMITED",
      `GitHub asks to wait ${Math.ceil(wait / 60_000)} minutes before ${route}: the token's request limit is used up.`,
      "Run the job again after that, or let other jobs use another token.",
      { exitCode: 3, cause },
    );
  }

  #tokenRefused(route: string, message: string, cause: unknown): UserError {
    return new UserError(
      "GITHUB_TOKEN_REFUSED",
      `GitHub does not accept the token for ${route}: ${message}.`,
      "Pass the job's own token (`github.token`) as the input `token`, or renew the one that you pass.",
      { cause },
    );
  }

  #clean(message: string): string {
    return cleanText(message.replaceAll(this.#options.token, "***"));
  }
}
