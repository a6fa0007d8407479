import type { Pool } from "undici";
import { isJsonObject, type JsonObject } from "../../domain/json.ts";
import type { Clock } from "../../ports/clock.ts";
import { loadPlatformUrl } from "./platform-url.ts";

export interface ReferenceClientOptions {
  /** From the settings: https, or http to this machine. Throws UserError otherwise. */
  readonly url: string;
  readonly agent: string;
  /** The platform's name for the environment. */
  readonly environment: string;
  /** Sent as a bearer token; never part of a message. */
  readonly token?: string;
  readonly clock: Clock;
  /** Milliseconds for one request, from connecting to the last byte; 10,000 unless told otherwise. */
  readonly timeout?: number;
}

export interface ClientAnswer {
  readonly status: number;
  readonly etag: string | undefined;
  /** `{}` when there is none. */
  readonly body: JsonObject;
}

export interface ClientRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Below `/api/agents/<agent>`. */
  readonly path: string;
  readonly body?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked again after a pause when no usable answer came: only for what may safely happen twice. */
  readonly again?: boolean;
  readonly signal?: AbortSignal;
}

/** No answer, or one that can't be used: nothing is known about what the platform did. Adapters turn it into their port's error. */
export class NoUsableAnswer extends Error {
  override readonly name = "NoUsableAnswer";
}

const ATTEMPTS = 4;
const FIRST_PAUSE = 150;
const MAX_ANSWER = 8 * 1024 * 1024;

/** JSON over HTTP with one reference platform, over a few connections that are kept open. */
export class ReferenceClient {
  readonly #options: ReferenceClientOptions;
  readonly #url: URL;
  #pool: Pool | undefined;

  constructor(options: ReferenceClientOptions) {
    this.#options = options;
    this.#url = new URL(loadPlatformUrl(options.url));
  }

  /** `reference platform at http://127.0.0.1:4010, environment live` */
  get description(): string {
    return `reference platform at ${this.#url.href.replace(/\/+$/, "")}, environment ${this.#options.environment}`;
  }

  /** `/environments/<environment>`, for paths. */
  get place(): string {
    return `/environments/${encodeURIComponent(this.#options.environment)}`;
  }

  /** Any status below 500 with a JSON object (or nothing) is an answer. Throws NoUsableAnswer for everything else. */
  async send(request: ClientRequest): Promise<ClientAnswer> {
    const { clock } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#sendOnce(request);
      } catch (error) {
        if (!(error instanceof NoUsableAnswer)) throw error;
        if (request.again !== true || attempt >= ATTEMPTS || request.signal?.aborted) throw error;
        await clock.sleep(FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + clock.random()), request.signal);
      }
    }
  }

  async #sendOnce({ method, path, body, headers, signal }: ClientRequest): Promise<ClientAnswer> {
    const { agent, token, timeout = 10_000 } = this.#options;
    const deadline = AbortSignal.timeout(timeout);
    try {
      const pool = await this.#connect();
      const answer = await pool.request({
        method,
        path: `${this.#url.pathname.replace(/\/+$/, "")}/api/agents/${encodeURIComponent(agent)}${path}`,
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
      });
      const { statusCode: status } = answer;
      const text = await readText(answer.body);
      if (status >= 500 || (status >= 300 && status < 400))
        throw new NoUsableAnswer(`${this.description} answered with status ${status}`);
      const etag = answer.headers.etag;
      return {
        status,
        etag: typeof etag === "string" ? etag : undefined,
        body: this.#object(text, answer.headers["content-type"]),
      };
    } catch (error) {
      if (error instanceof NoUsableAnswer) throw error;
      const reason = deadline.aborted
        ? `did not answer within ${timeout} ms`
        : `did not answer: ${told(error)}`;
      throw new NoUsableAnswer(`${this.description} ${reason}`, { cause: error });
    }
  }

  #object(text: string, type: string | string[] | undefined): JsonObject {
    if (text === "") return {};
    if (!/^application\/json\b/i.test(String(type ?? "")))
      throw new NoUsableAnswer(`${this.description} answered with something that is not JSON`);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new NoUsableAnswer(`${this.description} answered with broken JSON`, { cause });
    }
    if (!isJsonObject(value)) throw new NoUsableAnswer(`${this.description} answered with an unknown shape`);
    return value;
  }

  async #connect(): Promise<Pool> {
    // Loaded on first use: commands that ask no platform start faster.
    const { Pool: HttpPool } = await import("undici");
    this.#pool ??= new HttpPool(this.#url.origin, {
      connections: 64,
      connectTimeout: this.#options.timeout ?? 10_000,
      maxResponseSize: MAX_ANSWER,
    });
    return this.#pool;
  }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > MAX_ANSWER) throw new Error(`the answer is larger than ${MAX_ANSWER} bytes`);
    parts.push(part);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
}

/** An error's code and message, without whatever a library hangs on it. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return "unknown reason";
  return "code" in error && typeof error.code === "string"
    ? `${error.message} (${error.code})`
    : error.message;
}
