import { createServer } from "node:http";
import { answerRequest, type Platform } from "./answer-request.ts";
import { Conversations } from "./conversations.ts";
import { FaultScript } from "./faults.ts";
import { PlatformStore } from "./platform-store.ts";

export interface ReferencePlatformOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Address to listen on; 127.0.0.1 unless told otherwise. */
  readonly host?: string;
  /** Names that requests may be addressed to besides localhost, when it listens elsewhere. No port. */
  readonly allowedHosts?: readonly string[];
  /** Where versions and activations are kept; without it they are gone when the process ends. */
  readonly dataDir?: string;
  /** When set, uploads and activations need it as a bearer token. */
  readonly token?: string;
  /** Opens `/faults`, with which tests script faults of the wire. Never for a platform that people rely on. */
  readonly faults?: boolean;
  /** Most conversations kept open at once; 10,000 unless told otherwise. */
  readonly maxConversations?: number;
  /** Takes a line about each request that failed in here (a full disk); nowhere unless told otherwise. */
  readonly report?: (line: string) => void;
}

export interface ReferencePlatform {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** One line for each file of the data folder that was ignored, and why. */
  readonly notices: readonly string[];
  /** Ends open connections as well. */
  close(): Promise<void>;
}

/**
 * Hosts agents: any number of agents and environments, each with one active version. Rejects when the address can't be listened on (EADDRINUSE …)
 * or the data folder can't be made.
 */
export async function startReferencePlatform(options: ReferencePlatformOptions): Promise<ReferencePlatform> {
  const { port, host = "127.0.0.1", allowedHosts = [], dataDir, token, maxConversations } = options;
  const store = new PlatformStore(dataDir);
  const platform: Platform = {
    store,
    conversations: new Conversations(maxConversations),
    guard: { hosts: [host, `[${host}]`, ...allowedHosts].map((name) => name.toLowerCase()), token },
    faults: options.faults === true ? new FaultScript() : undefined,
    report: options.report ?? (() => {}),
  };
  const server = createServer((request, response) => {
    void answerRequest(platform, request, response);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  // Longer than clients keep an idle connection, so that it is they who close it and never a request into a closing one.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    notices: store.notices,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
