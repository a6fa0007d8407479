import { isJsonObject, type JsonObject, type JsonValue } from "../../domain/json.ts";
import type { Reply, ToolCall, Trace } from "../../domain/regression/reply.ts";
import { isDigest } from "../../domain/snapshot/digest.ts";
import type { Digest } from "../../domain/snapshot/snapshot.ts";

/** The answers of the reference platform, field by field: undefined when anything is not what it should be. */
export function findVersionIn(
  body: JsonObject,
): { readonly version: number; readonly digest: Digest } | undefined {
  const { version, digest } = body;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) return undefined;
  return isDigest(digest) ? { version, digest } : undefined;
}

export function findReplyIn(body: JsonObject): Reply | undefined {
  const { messages, ended } = body;
  if (!isTextList(messages) || typeof ended !== "boolean") return undefined;
  if (body.trace === undefined) return { messages, trace: undefined, ended };
  const trace = isJsonObject(body.trace) ? findTrace(body.trace) : undefined;
  return trace === undefined ? undefined : { messages, trace, ended };
}

function findTrace(written: JsonObject): Trace | undefined {
  const { topic, flow, refusal, state } = written;
  if (topic !== undefined && typeof topic !== "string") return undefined;
  if (flow !== undefined && typeof flow !== "string") return undefined;
  if (typeof refusal !== "boolean" || !isJsonObject(state) || !Array.isArray(written.tools)) return undefined;
  const tools: ToolCall[] = [];
  for (const call of written.tools) {
    if (!isJsonObject(call) || typeof call.name !== "string" || !isJsonObject(call.args)) return undefined;
    tools.push({ name: call.name, args: call.args });
  }
  const handoff = findHandoff(written.handoff);
  if (written.handoff !== undefined && handoff === undefined) return undefined;
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(flow === undefined ? {} : { flow }),
    tools,
    ...(handoff === undefined ? {} : { handoff }),
    refusal,
    state,
  };
}

function findHandoff(written: JsonValue | undefined): Trace["handoff"] {
  if (!isJsonObject(written)) return undefined;
  const { id, destination } = written;
  return typeof id === "string" && typeof destination === "string" ? { id, destination } : undefined;
}

function isTextList(value: JsonValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((element) => typeof element === "string");
}

/** `code` of a problem, for telling one kind of refusal from another. */
export function problemCode(body: JsonObject): string | undefined {
  return typeof body.code === "string" ? body.code : undefined;
}

/** What the platform says went wrong, at most 300 characters of it. */
export function problemMessage(body: JsonObject, status: number): string {
  return typeof body.message === "string" && body.message !== ""
    ? body.message.slice(0, 300)
    : `it answered with status ${status}`;
}
