import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/domain/json.ts";
import { GithubContract } from "./contract.ts";
import { type Fault, FaultPlan, type PlannedFault } from "./faults.ts";
import { type Route, type RouteAnswer, refusal } from "./route.ts";
import { commentRoutes } from "./routes/comments.ts";
import { deploymentRoutes } from "./routes/deployments.ts";
import { environmentRoutes } from "./routes/environments.ts";
import { gitRoutes } from "./routes/git.ts";
import { pullRoutes } from "./routes/pulls.ts";
import { repositoryRoutes } from "./routes/repository.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { runRoutes } from "./routes/runs.ts";
import { type GithubState, newState } from "./state.ts";

export interface LoggedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: JsonValue | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Status that was sent, or the kind of the fault. */
  status: number | string;
}

export interface FakeGithub {
  /** What `GITHUB_API_URL` would be. */
  readonly url: string;
  readonly state: GithubState;
  /** Requests and responses that differ from GitHub's own description. Any makes `close` throw. */
  readonly violations: string[];
  readonly requests: LoggedRequest[];
  fault(plan: PlannedFault): void;
  /** The world changes just before the nth request that matches (1 unless told) is answered. */
  before(match: string, change: () => void, nth?: number): void;
  /** `POST /repos/acme/hotel/…`: how often a method and beginning of a path were asked. */
  count(match: string): number;
  close(): Promise<void>;
}

const ROUTES: ReadonlyMap<string, Route> = new Map(
  [
    ...commentRoutes,
    ...deploymentRoutes,
    ...environmentRoutes,
    ...gitRoutes,
    ...pullRoutes,
    ...repositoryRoutes,
    ...reviewRoutes,
    ...runRoutes,
  ].map((route) => [route.route, route]),
);
let contract: GithubContract | undefined;

/** A GitHub of our own on 127.0.0.1 that remembers, checks permissions, and holds everybody to GitHub's description. */
export async function startFakeGithub(
  options: { readonly owner?: string; readonly repo?: string } = {},
): Promise<FakeGithub> {
  contract ??= new GithubContract();
  const judge = contract;
  const state = newState(options.owner ?? "acme", options.repo ?? "hotel");
  const faults = new FaultPlan();
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  const changes: { readonly match: string; readonly change: () => void; left: number }[] = [];
  let url = "";

  const answer = (entry: LoggedRequest, rawBody: string): RouteAnswer => {
    const { method, path } = entry;
    const blame = (text: string) => violations.push(`${method} ${path}: ${text}`);
    if (entry.headers["user-agent"] === undefined) blame("no User-Agent; GitHub refuses such requests");
    const matched = judge.find(method, path);
    if (!matched) {
      blame("no such route");
      return refusal(404, "Not Found");
    }
    if (rawBody !== "" && entry.body === undefined) {
      blame("the body is not JSON");
      return refusal(400, "Problems parsing JSON");
    }
    const wrong = judge.checkRequest(matched.route, new URLSearchParams(entry.query), entry.body);
    for (const fault of wrong) blame(fault);
    if (wrong.length > 0) return refusal(422, `Validation Failed: ${wrong.join("; ")}`);
    const token = state.tokens.get(bearer(entry.headers.authorization));
    if (!token) return refusal(401, "Bad credentials");
    const route = ROUTES.get(matched.route);
    if (!route) {
      blame("the fake GitHub does not play this route yet");
      return refusal(500, "not played");
    }
    const named = matched.params.get("owner");
    if (named !== undefined && `${named}/${matched.params.get("repo")}` !== `${state.owner}/${state.repo}`)
      return refusal(404, "Not Found");
    const may = route.needs.some(([name, access]) => {
      const has = token.permissions[name];
      return has === "write" || has === access;
    });
    if (route.needs.length > 0 && !may) return refusal(403, "Resource not accessible by integration");
    const body: JsonObject = isJsonObject(entry.body) ? entry.body : {};
    const made = route.handle({
      params: matched.params,
      query: new URLSearchParams(entry.query),
      body,
      token,
      state,
      url,
      example: (name) => judge.example(name),
    });
    for (const fault of judge.checkResponse(matched.route, made.status, made.body)) blame(fault);
    return made;
  };

  const server = createServer((request, response) => {
    receive(request, (rawBody) => {
      const address = new URL(request.url ?? "/", "http://fake");
      const entry: LoggedRequest = {
        method: request.method ?? "GET",
        path: address.pathname,
        query: address.search.slice(1),
        body: parse(rawBody),
        headers: request.headers,
        status: 0,
      };
      requests.push(entry);
      for (const one of changes) {
        if (!`${entry.method} ${entry.path}`.startsWith(one.match)) continue;
        one.left -= 1;
        if (one.left === 0) one.change();
      }
      const fault = faults.take(entry.method, entry.path);
      try {
        if (fault && isBefore(fault)) return sendFault(fault, refusal(500, ""), entry, response);
        const made = answer(entry, rawBody);
        if (fault) return sendFault(fault, made, entry, response);
        entry.status = made.status;
        send(response, made);
      } catch (error) {
        violations.push(
          `${entry.method} ${entry.path}: ${error instanceof Error ? error.message : String(error)}`,
        );
        send(response, refusal(500, "the fake GitHub broke"));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  url = typeof bound === "object" && bound ? `http://127.0.0.1:${bound.port}` : "";

  return {
    url,
    state,
    violations,
    requests,
    fault: (plan) => faults.add(plan),
    before: (match, change, nth = 1) => changes.push({ match, change, left: nth }),
    count: (match) => requests.filter((one) => `${one.method} ${one.path}`.startsWith(match)).length,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join("\n")}`);
    },
  };
}

function receive(request: IncomingMessage, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => done(Buffer.concat(chunks).toString("utf8")));
}

function parse(text: string): JsonValue | undefined {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bearer(header: string | string[] | undefined): string {
  return typeof header === "string" ? header.replace(/^(?:bearer|token) /i, "") : "";
}

function isBefore(fault: Fault): boolean {
  return fault.kind === "hang" || ("when" in fault ? fault.when !== "after" : fault.kind !== "half-body");
}

function send(response: ServerResponse, made: RouteAnswer): void {
  response.writeHead(made.status, {
    "content-type": "application/json; charset=utf-8",
    "x-github-request-id": "0000:TEST",
    "x-ratelimit-remaining": "900",
    ...made.headers,
  });
  response.end(made.body === undefined ? "" : JSON.stringify(made.body));
}

function sendFault(fault: Fault, made: RouteAnswer, entry: LoggedRequest, response: ServerResponse): void {
  entry.status = fault.kind;
  switch (fault.kind) {
    case "hang":
      return;
    case "drop":
      response.socket?.destroy();
      return;
    case "status":
      entry.status = fault.status;
      send(response, {
        ...refusal(fault.status, fault.message ?? "Server Error"),
        ...(fault.headers ? { headers: fault.headers } : {}),
      });
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<!doctype html><title>Sign in to the company network</title>");
      return;
    case "json":
      response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
      response.end(fault.body);
      return;
    case "half-body": {
      const whole = JSON.stringify(made.body ?? {});
      const half = whole.slice(0, Math.floor(whole.length / 2));
      response.writeHead(made.status, {
        "content-type": "application/json; charset=utf-8",
        ...(fault.cleanly ? {} : { "content-length": String(Buffer.byteLength(whole)) }),
      });
      if (fault.cleanly) response.end(half);
      else response.write(half, () => response.socket?.destroy());
    }
  }
}
