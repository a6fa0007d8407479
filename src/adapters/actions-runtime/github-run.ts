import { readFileSync } from "node:fs";
import { UserError } from "../../domain/errors.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../domain/json.ts";

/** The workflow run that an action belongs to, as the runner tells it. */
export interface GithubRun {
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
  readonly attempt: number;
  readonly runUrl: string;
  readonly actor: string;
  /** Who pressed re-run; the same as `actor` otherwise. */
  readonly triggeringActor: string;
  /** Commit that the workflow runs for; on pull requests GitHub's trial merge. */
  readonly sha: string;
  readonly event: string;
  readonly workspace: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly pullRequest?: { readonly number: number; readonly headSha: string };
  /** What a pull request or merge group would be merged into: the commit whose settings gate. */
  readonly baseSha?: string;
  /** The run that a workflow_run event is about. */
  readonly sourceRun?: { readonly id: number; readonly headSha: string };
  /** Message of the pushed commit. */
  readonly headMessage?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GitHub's payloads stay far below; a larger file is not one. */
const LARGEST_EVENT = 26 * 1024 * 1024;

/** Throws UserError NOT_ON_GITHUB when a variable of the runner is missing or is not what GitHub documents. */
export function readGithubRun(env: Environment): GithubRun {
  const repository = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([\w.-]+)$/.exec(variable(env, "GITHUB_REPOSITORY"));
  if (!repository?.[1] || !repository[2]) throw notOnGithub("GITHUB_REPOSITORY is not owner/name");
  const sha = variable(env, "GITHUB_SHA");
  if (!COMMIT.test(sha)) throw notOnGithub("GITHUB_SHA is not a commit id");
  const runId = count(env, "GITHUB_RUN_ID");
  const serverUrl = address(env, "GITHUB_SERVER_URL");
  const actor = variable(env, "GITHUB_ACTOR");
  const event = readEvent(env.GITHUB_EVENT_PATH);
  return {
    owner: repository[1],
    repo: repository[2],
    runId,
    attempt: count(env, "GITHUB_RUN_ATTEMPT"),
    runUrl: `${serverUrl}/${repository[1]}/${repository[2]}/actions/runs/${runId}`,
    actor,
    triggeringActor: env.GITHUB_TRIGGERING_ACTOR || actor,
    sha,
    event: variable(env, "GITHUB_EVENT_NAME"),
    workspace: variable(env, "GITHUB_WORKSPACE"),
    serverUrl,
    apiUrl: address(env, "GITHUB_API_URL"),
    ...factsOf(event),
  };
}

function factsOf(
  event: JsonObject,
): Pick<GithubRun, "pullRequest" | "baseSha" | "sourceRun" | "headMessage"> {
  const pull = object(event.pull_request);
  const number = pull?.number;
  const headSha = commit(object(pull?.head)?.sha);
  const baseSha = commit(object(pull?.base)?.sha) ?? commit(object(event.merge_group)?.base_sha);
  const source = object(event.workflow_run);
  const sourceId = source?.id;
  const sourceHead = commit(source?.head_sha);
  const message = object(event.head_commit)?.message;
  return {
    ...(typeof number === "number" && Number.isSafeInteger(number) && headSha !== undefined
      ? { pullRequest: { number, headSha } }
      : {}),
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(typeof sourceId === "number" && Number.isSafeInteger(sourceId) && sourceHead !== undefined
      ? { sourceRun: { id: sourceId, headSha: sourceHead } }
      : {}),
    ...(typeof message === "string" ? { headMessage: message } : {}),
  };
}

/** The event's payload; an empty one where there is none. A file that is there and unusable is an error: it decides about gates. */
function readEvent(path: string | undefined): JsonObject {
  if (path === undefined || path === "") return {};
  try {
    const text = readFileSync(path, "utf8");
    const event: unknown = text.length > LARGEST_EVENT ? undefined : JSON.parse(text);
    if (isJsonObject(event)) return event;
  } catch (error) {
    throw notOnGithub("the event's file (GITHUB_EVENT_PATH) can't be read", error);
  }
  throw notOnGithub("the event's file (GITHUB_EVENT_PATH) is not an object");
}

function object(value: JsonValue | undefined): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}

function commit(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && COMMIT.test(value) ? value : undefined;
}

function variable(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw notOnGithub(`${name} is not set`);
  return value;
}

function count(env: Environment, name: string): number {
  const value = variable(env, name);
  if (!/^[1-9]\d{0,14}$/.test(value)) throw notOnGithub(`${name} is not a number`);
  return Number(value);
}

function address(env: Environment, name: string): string {
  const value = variable(env, name);
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw notOnGithub(`${name} is not a web address`);
  return value.replace(/\/+$/, "");
}

function notOnGithub(problem: string, cause?: unknown): UserError {
  return new UserError(
    "NOT_ON_GITHUB",
    `The workflow run can't be told: ${problem}.`,
    "Run actions in a GitHub workflow; elsewhere use the command greenroom.",
    { cause },
  );
}
