import { request } from "node:http";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { bundle } from "../contract/platform-contract.ts";
import { type LocalPlatform, startLocalPlatform } from "./local-platform.ts";
import { writtenSnapshot } from "./written-snapshot.ts";

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** `code` of the JSON body, if it is one. */
  readonly code: unknown;
}

/** Sends exactly what it is told to, also what a polite client would not send. */
export function sendRaw(
  to: LocalPlatform,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const { port } = new URL(to.url);
  const payload =
    body === undefined
      ? undefined
      : Buffer.isBuffer(body)
        ? body
        : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        headers: {
          ...(payload === undefined
            ? {}
            : { "content-type": "application/json", "content-length": payload.length }),
          ...headers,
        },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => {
          let code: unknown;
          try {
            code = JSON.parse(text).code;
          } catch {
            code = undefined;
          }
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, code });
        });
      },
    );
    sent.on("error", reject);
    sent.end(payload);
  });
}

export const AGENT = "/api/agents/corner-cafe";
export const LIVE = `${AGENT}/environments/live`;

/** What is uploaded as version 1. */
export function smallUpload() {
  const snapshot = writtenSnapshot();
  return { digest: digestOf(snapshot), snapshot };
}

/** A platform with versions 1 (the small agent) and 2, of which 1 is live. */
export async function startWithSmallAgent(): Promise<LocalPlatform> {
  const server = await startLocalPlatform();
  const { snapshot, digest } = bundle(2);
  const made = [
    await sendRaw(server, "PUT", `${AGENT}/versions/1`, smallUpload()),
    await sendRaw(server, "PUT", `${AGENT}/versions/2`, { digest, snapshot }),
    await sendRaw(server, "PUT", `${LIVE}/active`, { version: 1 }, { "if-none-match": "*" }),
  ];
  if (made.some(({ status }) => status > 201)) throw new Error("the small agent could not be set up");
  return server;
}
