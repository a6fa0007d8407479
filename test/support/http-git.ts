import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";

/** A bare repository over real HTTP on this machine, open only to one authorization. */
export interface HttpGit {
  readonly url: string;
  /** `authorization` headers as they came, one a request; two headers in one are joined by a comma. */
  readonly authorizations: (string | undefined)[];
  /** The next push is done, and its answer lost; or it never arrives. */
  lose: "answer" | "request" | undefined;
  close(): Promise<void>;
}

const BACKEND = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");

/** Serves every repository in a folder with git's own http-backend (CGI, RFC 3875). */
export async function serveGit(folder: string, authorization: string): Promise<HttpGit> {
  const authorizations: (string | undefined)[] = [];
  const git = {
    url: "",
    authorizations,
    lose: undefined as HttpGit["lose"],
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  const server = createServer((request, response) => {
    const given = request.rawHeaders.filter(
      (_, index) => request.rawHeaders[index - 1]?.toLowerCase() === "authorization",
    );
    authorizations.push(given.length > 0 ? given.join(",") : undefined);
    if (given.length > 1) {
      // What GitHub answers to two authorizations.
      response.writeHead(400).end('Duplicate header: "Authorization"\n');
    } else if (given[0]?.toLowerCase() !== authorization.toLowerCase()) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end("no\n");
    } else {
      const lost =
        request.method === "POST" && request.url?.endsWith("git-receive-pack") ? git.lose : undefined;
      if (lost) git.lose = undefined;
      if (lost === "request") request.socket.destroy();
      else runBackend(folder, request, response, lost === "answer");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  git.url = `http://127.0.0.1:${address.port}`;
  return git;
}

function runBackend(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  loseAnswer: boolean,
): void {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const child = spawn(BACKEND, [], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"],
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
      GIT_PROTOCOL: header(request, "git-protocol"),
      REMOTE_USER: "tester",
      REMOTE_ADDR: "127.0.0.1",
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("close", () => {
    if (loseAnswer) {
      request.socket.destroy();
      return;
    }
    const output = Buffer.concat(chunks);
    const end = output.indexOf("\r\n\r\n");
    const headers = new Map(
      output
        .toString("latin1", 0, end)
        .split("\r\n")
        .map((line) => [
          line.slice(0, line.indexOf(":")).toLowerCase(),
          line.slice(line.indexOf(":") + 1).trim(),
        ]),
    );
    const status = Number.parseInt(headers.get("status") ?? "200", 10);
    headers.delete("status");
    response.writeHead(status, Object.fromEntries(headers)).end(output.subarray(end + 4));
  });
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
