import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/domain/json.ts";
import type { Access, GithubState, PermissionName, TokenGrant } from "./state.ts";

export interface RouteRequest {
  readonly params: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly token: TokenGrant;
  readonly state: GithubState;
  /** Address of this server without a trailing slash. */
  readonly url: string;
  /** A copy of GitHub's own example of that name, to fill in. */
  example(name: string): JsonObject;
}

export interface RouteAnswer {
  readonly status: number;
  readonly body?: JsonValue;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  /** As GitHub's description writes it: `GET /repos/{owner}/{repo}`. */
  readonly route: string;
  /** Any one of these suffices. */
  readonly needs: readonly (readonly [PermissionName, Access])[];
  readonly handle: (request: RouteRequest) => RouteAnswer;
}

export const notFound: RouteAnswer = {
  status: 404,
  body: {
    message: "Not Found",
    documentation_url: "https://docs.github.com/rest",
    status: "404",
  },
};

export function refusal(status: number, message: string): RouteAnswer {
  return {
    status,
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  };
}

export function parameter(request: RouteRequest, name: string): string {
  return request.params.get(name) ?? "";
}

/** One page of a list and the Link header that GitHub would send with it. */
export function page(request: RouteRequest, items: readonly JsonValue[], path: string): RouteAnswer {
  const perPage = Math.min(Number(request.query.get("per_page") ?? "30"), 100);
  const number = Number(request.query.get("page") ?? "1");
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set("page", String(to));
    return `<${request.url}${path}?${query.toString()}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (number > 1) links.push(link(number - 1, "prev"), link(1, "first"));
  if (number < last) links.push(link(number + 1, "next"), link(last, "last"));
  return {
    status: 200,
    body: items.slice((number - 1) * perPage, number * perPage),
    ...(links.length > 0 ? { headers: { link: links.join(", ") } } : {}),
  };
}

/** A repository as GitHub's example shows one, with another name. */
export function repositoryLike(example: JsonValue | undefined, fullName: string): JsonObject {
  const [owner = "", name = ""] = fullName.split("/");
  return { ...(isJsonObject(example) ? example : {}), name, full_name: fullName, owner: user(owner) };
}

const ids = new Map<string, number>();

/** A user as GitHub shows one. */
export function user(login: string): JsonObject {
  const id = ids.get(login) ?? ids.size + 1;
  ids.set(login, id);
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}
