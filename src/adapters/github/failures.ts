import { UserError } from "../../domain/errors.ts";
import { isJsonObject } from "../../domain/json.ts";

/** What went wrong with one request. `status` is absent when there was no answer at all. */
export interface Failure {
  readonly status: number | undefined;
  readonly message: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** GitHub understood and said no (403, 404, 409, 410, 422). Callers that know a way out catch it. */
export class GithubRefused extends UserError {
  readonly status: number;

  constructor(route: string, status: number, message: string, options: ErrorOptions = {}) {
    super(
      "GITHUB_REFUSED",
      `GitHub refused ${route} with ${status}: ${message}.`,
      status === 403 || status === 404
        ? "Give the job the permission that this action's README names, or check that the name is right."
        : "Check the inputs of the step.",
      { ...options, exitCode: 3 },
    );
    this.status = status;
  }
}

/** Reads an error of Octokit by its fields: a bundled copy of a class is not recognised by `instanceof`. */
export function readFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const response = error instanceof Error && "response" in error ? error.response : undefined;
  const headers = new Map<string, string>();
  if (!isRecord(response) || typeof response.status !== "number")
    return { status: undefined, message, headers };
  if (isRecord(response.headers))
    for (const [name, value] of Object.entries(response.headers))
      headers.set(name.toLowerCase(), String(value));
  const { data } = response;
  const said = isJsonObject(data) && typeof data.message === "string" ? data.message : message;
  return { status: response.status, message: said, headers };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export function isRateLimited(failure: Failure): boolean {
  if (failure.status === 429) return true;
  if (failure.status !== 403) return false;
  return (
    failure.headers.has("retry-after") ||
    failure.headers.get("x-ratelimit-remaining") === "0" ||
    /rate limit/i.test(failure.message)
  );
}

/** Milliseconds that the answer asks to wait, from `Retry-After` (seconds or a date) or the reset of the limit. */
export function waitAsked(failure: Failure, now: Date): number | undefined {
  const after = failure.headers.get("retry-after");
  if (after !== undefined) {
    const seconds = Number(after);
    const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - now.getTime();
    if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  }
  if (!isRateLimited(failure)) return undefined;
  const reset = Number(failure.headers.get("x-ratelimit-reset") ?? Number.NaN);
  // GitHub's advice where neither header helps: at least a minute.
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now.getTime()) : 60_000;
}

const LONGEST_MESSAGE = 300;

/** A stranger's message on one short line: no control or direction characters, no full stop at the end. */
export function cleanText(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim()
    .replace(/\.$/, "");
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
