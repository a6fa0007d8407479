import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { HttpProblem } from "./http-problem.ts";

export interface GuardOptions {
  /** Host names that requests may be addressed to, besides the loopback ones. Lower case, no port. */
  readonly hosts: readonly string[];
  /** When set, writes need `Authorization: Bearer <token>`. */
  readonly token: string | undefined;
}

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Refuses what no honest client sends: a foreign Host (a web page that points its own name at this machine), and changes
 * that a browser makes on behalf of another site.
 */
export function guardRequest(request: IncomingMessage, options: GuardOptions): void {
  const host = hostName(request.headers.host);
  if (host === undefined || !(LOOPBACK.has(host) || options.hosts.includes(host)))
    throw new HttpProblem(
      421,
      "wrong-host",
      "This platform does not answer to that host name. Start it with the name if it should.",
    );
  if (request.method === "GET" || request.method === "HEAD") return;
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const foreign = origin !== undefined && origin !== `http://${request.headers.host}`;
  if (foreign || (site !== undefined && site !== "same-origin" && site !== "none"))
    throw new HttpProblem(403, "cross-origin", "Another web site may not change anything here.");
}

/** Throws unless the request carries the token, if there is one. */
export function guardWrite(request: IncomingMessage, options: GuardOptions): void {
  if (options.token === undefined) return;
  const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (given !== undefined && timingSafeEqual(digest(given), digest(options.token))) return;
  throw new HttpProblem(401, "token-missing", "This needs the platform's token as a bearer token.", {
    "www-authenticate": "Bearer",
  });
}

function hostName(header: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/.exec((header ?? "").toLowerCase())?.[1];
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
