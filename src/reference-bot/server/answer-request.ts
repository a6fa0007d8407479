import type { IncomingMessage, ServerResponse } from "node:http";
import { API_ROUTES, activeAnswer } from "./api-routes.ts";
import type { Conversations } from "./conversations.ts";
import { type Fault, type FaultScript, loadFault } from "./faults.ts";
import { HttpProblem } from "./http-problem.ts";
import { PAGE_ROUTES } from "./page-routes.ts";
import type { PlatformStore } from "./platform-store.ts";
import { readJsonBody } from "./read-body.ts";
import { type GuardOptions, guardRequest, guardWrite } from "./request-guard.ts";
import { type Answer, type Call, findRoute, type Route } from "./route.ts";

export interface Platform {
  readonly store: PlatformStore;
  readonly conversations: Conversations;
  readonly guard: GuardOptions;
  /** Undefined: the platform has no such door. */
  readonly faults: FaultScript | undefined;
  /** Takes a line about what went wrong in here; clients get no details. */
  report(line: string): void;
}

const ROUTES: readonly Route[] = [...API_ROUTES, ...PAGE_ROUTES];

/** Answers one request. Never throws: what nobody foresaw becomes a 500 without details. */
export async function answerRequest(
  platform: Platform,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    guardRequest(request, platform.guard);
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    const routes = platform.faults === undefined ? ROUTES : [...ROUTES, ...faultRoutes(platform.faults)];
    const { route, names } = findRoute(routes, request.method ?? "", path);
    if (route.write) guardWrite(request, platform.guard);
    const agent = names.get("agent") ?? "";
    const environment = names.get("environment") ?? "";
    const call: Call = {
      request,
      agent,
      environment,
      id: names.get("id") ?? "",
      store: platform.store,
      conversations: platform.conversations,
      readBody: () => readJsonBody(request),
    };
    const fault =
      route.operation === undefined
        ? undefined
        : platform.faults?.take(route.operation, agent, names.get("environment"));
    if (fault === undefined) write(response, await route.answer(call));
    else await answerFaultily(fault, call, route, response);
  } catch (error) {
    if (!(error instanceof HttpProblem))
      platform.report(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`);
    if (response.headersSent || response.destroyed) response.destroy();
    else writeProblem(response, error);
  }
}

function faultRoutes(faults: FaultScript): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/faults",
      write: true,
      async answer({ readBody }) {
        const body = await readBody();
        if (Object.keys(body).length === 1 && body.clear === true) faults.clear();
        else faults.add(loadFault(body));
        return { status: 204 };
      },
    },
    {
      method: "DELETE",
      path: "/faults",
      write: true,
      answer() {
        faults.clear();
        return { status: 204 };
      },
    },
  ];
}

async function answerFaultily(
  fault: Fault,
  call: Call,
  route: Route,
  response: ServerResponse,
): Promise<void> {
  switch (fault.kind) {
    case "commit-then-drop":
      await route.answer(call);
      response.destroy();
      return;
    case "drop-before-commit":
      response.destroy();
      return;
    case "half-answer": {
      const text = JSON.stringify((await route.answer(call)).body ?? {});
      response.writeHead(200, { "content-type": "application/json", "content-length": text.length });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return;
    }
    case "error-500":
      throw new HttpProblem(500, "scripted", "A scripted fault.");
    case "html":
      write(response, { status: 200, page: "<!doctype html><title>Proxy</title><p>Please sign in.</p>" });
      return;
    case "delay":
      await pause(fault.milliseconds, response);
      // A client that has gone meanwhile gets nothing done: its request counts as never arrived.
      if (!response.destroyed) write(response, await route.answer(call));
      return;
    case "commit-then-delay": {
      const answer = await route.answer(call);
      await pause(fault.milliseconds, response);
      if (!response.destroyed) write(response, answer);
      return;
    }
    case "hang":
      return;
    case "stale-read":
      write(response, activeAnswer(call, call.store.findBefore(call.agent, call.environment)));
  }
}

/** Ends early when the client goes; keeps no process alive. */
function pause(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds).unref();
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const ALWAYS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

function write(response: ServerResponse, { status, headers, body, page }: Answer): void {
  const text = page ?? (body === undefined ? "" : JSON.stringify(body));
  const type = page === undefined ? "application/json; charset=utf-8" : "text/html; charset=utf-8";
  response.writeHead(status, {
    ...ALWAYS,
    ...(text === "" ? {} : { "content-type": type, "content-length": Buffer.byteLength(text) }),
    ...headers,
  });
  response.end(text);
}

function writeProblem(response: ServerResponse, error: unknown): void {
  const problem =
    error instanceof HttpProblem
      ? error
      : new HttpProblem(500, "internal", "The platform could not do it; its own output says why.");
  const { status, code, message, headers } = problem;
  write(response, { status, headers, body: { code, message } });
}
