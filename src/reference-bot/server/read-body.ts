import type { IncomingMessage } from "node:http";
import { isJsonObject, type JsonObject } from "../../domain/json.ts";
import { HttpProblem } from "./http-problem.ts";

/** Bytes; a snapshot of a thousand topics is about one million. */
export const MAX_BODY = 5 * 1024 * 1024;
const MAX_DEPTH = 64;
const REFUSED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A request's JSON object. Throws HttpProblem for everything that is none, before any of it is used. */
export async function readJsonBody(request: IncomingMessage): Promise<JsonObject> {
  const type = request.headers["content-type"] ?? "";
  // Browsers send other types across origins without asking first.
  if (!/^application\/(?:[a-z0-9.+-]+\+)?json\s*(?:;|$)/i.test(type))
    throw new HttpProblem(415, "not-json", "Send the body as application/json.");
  const text = decode(await readBytes(request));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpProblem(400, "malformed-json", "The body is not valid JSON.");
  }
  if (!isJsonObject(value)) throw new HttpProblem(400, "malformed-json", "The body must be a JSON object.");
  refuseUnsafe(value);
  return value;
}

function readBytes(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = () =>
    new HttpProblem(413, "too-large", `The body is larger than ${MAX_BODY} bytes.`, { connection: "close" });
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY) {
    request.resume();
    return Promise.reject(tooLarge());
  }
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= MAX_BODY) parts.push(part);
      else {
        parts.length = 0;
        reject(tooLarge());
      }
    });
    request.on("end", () => resolve(Buffer.concat(parts)));
    request.on("error", () => reject(new HttpProblem(400, "incomplete", "The body did not arrive whole.")));
    request.on("aborted", () => reject(new HttpProblem(400, "incomplete", "The body did not arrive whole.")));
  });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem(400, "not-utf8", "The body is not UTF-8.");
  }
}

/** Not recursive: the nesting is the sender's. */
function refuseUnsafe(root: JsonObject): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > MAX_DEPTH)
      throw new HttpProblem(400, "too-deep", `The body is nested deeper than ${MAX_DEPTH} levels.`);
    for (const [key, member] of Object.entries(value)) {
      if (REFUSED_KEYS.has(key)) throw new HttpProblem(400, "unsafe-key", `The key ${key} is not accepted.`);
      open.push({ value: member, depth: depth + 1 });
    }
  }
}
