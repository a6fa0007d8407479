import type { IncomingMessage } from "node:http";
import type { JsonObject } from "../../domain/json.ts";
import type { Conversations } from "./conversations.ts";
import type { OperationName } from "./faults.ts";
import { HttpProblem } from "./http-problem.ts";
import type { PlatformStore } from "./platform-store.ts";
import { NAME } from "./version-record.ts";

/** What a route answers; written to the wire in one place. A page is HTML text, everything else JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
  readonly page?: string;
}

/** One request, as far as it has been looked at. */
export interface Call {
  readonly request: IncomingMessage;
  readonly agent: string;
  readonly environment: string;
  /** Version number or conversation id of the address, where it has one. */
  readonly id: string;
  readonly store: PlatformStore;
  readonly conversations: Conversations;
  readBody(): Promise<JsonObject>;
}

export interface Route {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** `/api/agents/{agent}/versions/{id}` */
  readonly path: string;
  readonly operation?: OperationName;
  /** Needs the token, when there is one. */
  readonly write?: boolean;
  answer(call: Call): Answer | Promise<Answer>;
}

export interface RouteMatch {
  readonly route: Route;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The route of an address. Names in it are matched as they stand, undecoded, so that `..` or `%2e` are no names. Throws
 * HttpProblem 404 when there is none and 405 when only the method is wrong.
 */
export function findRoute(routes: readonly Route[], method: string, path: string): RouteMatch {
  const wanted = method === "HEAD" ? "GET" : method;
  const others: string[] = [];
  for (const route of routes) {
    const names = matchPath(route.path, path);
    if (names === undefined) continue;
    if (route.method === wanted) return { route, names };
    others.push(route.method);
  }
  if (others.length === 0) throw new HttpProblem(404, "unknown-route", "There is nothing at this address.");
  throw new HttpProblem(405, "wrong-method", `This address takes ${others.join(", ")}.`, {
    allow: others.join(", "),
  });
}

function matchPath(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const names = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (value !== part) return undefined;
    } else if (NAME.test(value)) names.set(name, value);
    else return undefined;
  }
  return names;
}
