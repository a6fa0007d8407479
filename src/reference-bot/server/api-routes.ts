import type { JsonObject } from "../../domain/json.ts";
import { effectiveConfig } from "../effective-config.ts";
import { HttpProblem } from "./http-problem.ts";
import { etagOf, type Precondition } from "./platform-store.ts";
import type { Answer, Call, Route } from "./route.ts";
import { type Activation, isVersionNumber, loadVersion } from "./version-record.ts";

/** UTF-16 units. */
const MAX_SAY = 4_000;
const ENVIRONMENT = "/api/agents/{agent}/environments/{environment}";

/** The platform's HTTP interface; docs/reference-platform.md describes every route, request, reply and status. */
export const API_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/environments", answer: listEnvironments },
  {
    method: "PUT",
    path: "/api/agents/{agent}/versions/{id}",
    operation: "upload",
    write: true,
    answer: putVersion,
  },
  { method: "GET", path: "/api/agents/{agent}/versions/{id}", answer: getVersion },
  { method: "GET", path: `${ENVIRONMENT}/active`, operation: "read", answer: getActive },
  { method: "PUT", path: `${ENVIRONMENT}/active`, operation: "activate", write: true, answer: putActive },
  { method: "GET", path: `${ENVIRONMENT}/content`, operation: "content", answer: getContent },
  { method: "GET", path: `${ENVIRONMENT}/config`, operation: "config", answer: getConfig },
  {
    method: "POST",
    path: `${ENVIRONMENT}/conversations`,
    operation: "open",
    answer: postConversation,
  },
  { method: "POST", path: `${ENVIRONMENT}/conversations/{id}/turns`, operation: "turn", answer: postTurn },
  { method: "DELETE", path: `${ENVIRONMENT}/conversations/{id}`, answer: deleteConversation },
];

function listEnvironments({ store }: Call): Answer {
  return { status: 200, body: { environments: store.listActive().map(shown) } };
}

async function putVersion({ agent, id, store, readBody }: Call): Promise<Answer> {
  const version = versionNumber(id);
  const body = await readBody();
  onlyFields(body, ["digest", "snapshot"]);
  const loaded = loadVersion(agent, version, body);
  if ("problem" in loaded) throw new HttpProblem(422, "version-invalid", loaded.problem);
  const outcome = store.putVersion(loaded.stored);
  if (typeof outcome === "object")
    throw new HttpProblem(409, "version-taken", `Version ${version} exists with digest ${outcome.taken}.`);
  const { digest } = loaded.stored;
  return { status: outcome === "created" ? 201 : 200, body: { agent, version, digest } };
}

function getVersion({ agent, id, store }: Call): Answer {
  const version = versionNumber(id);
  const stored = store.findVersion(agent, version);
  if (stored === undefined)
    throw new HttpProblem(404, "version-unknown", `Agent ${agent} has no version ${version} here.`);
  return { status: 200, body: { agent, version, digest: stored.digest } };
}

function getActive(call: Call): Answer {
  return activeAnswer(call, findActive(call));
}

/** Also for answering with what was active before. */
export function activeAnswer({ agent, environment, request }: Call, active: Activation | undefined): Answer {
  if (active === undefined) throw nothingActive(agent, environment);
  const etag = etagOf(active);
  if (request.headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: shown(active) };
}

async function putActive({ agent, environment, request, store, readBody }: Call): Promise<Answer> {
  const body = await readBody();
  onlyFields(body, ["version"]);
  const { version } = body;
  if (!isVersionNumber(version))
    throw new HttpProblem(400, "body-invalid", "version must be a whole number from 1.");
  const done = store.activate(
    agent,
    environment,
    version,
    precondition(request.headers["if-match"], request.headers["if-none-match"]),
  );
  switch (done.outcome) {
    case "activated":
      return { status: 200, headers: { etag: etagOf(done.activation) }, body: shown(done.activation) };
    case "moved": {
      const now = done.current === undefined ? "nothing" : `version ${done.current.version}`;
      throw new HttpProblem(412, "moved", `Environment ${environment} now runs ${now}.`);
    }
    case "unknown-version":
      throw new HttpProblem(422, "version-unknown", `Upload version ${version} of ${agent} first.`);
  }
}

/** What runs and its content, of one moment. */
function getContent(call: Call): Answer {
  const { active, version } = running(call);
  return {
    status: 200,
    headers: { etag: etagOf(active) },
    body: { ...shown(active), snapshot: plain(version.snapshot) },
  };
}

function getConfig(call: Call): Answer {
  const { active, version } = running(call);
  const config = effectiveConfig(version.snapshot, call.environment);
  return {
    status: 200,
    headers: { etag: etagOf(active) },
    body: { ...shown(active), config: plain(config) },
  };
}

async function postConversation(call: Call): Promise<Answer> {
  const body = await call.readBody();
  onlyFields(body, ["channel"]);
  const channel = (["chat", "call"] as const).find((one) => one === (body.channel ?? "chat"));
  if (channel === undefined) throw new HttpProblem(400, "body-invalid", "channel must be chat or call.");
  const { active, version } = running(call);
  const { id, greeting } = call.conversations.begin(active, version, channel);
  return { status: 201, body: { conversation: id, greeting, channel, ...shown(active) } };
}

async function postTurn({ agent, environment, id, conversations, readBody }: Call): Promise<Answer> {
  const body = await readBody();
  onlyFields(body, ["say"]);
  const { say } = body;
  if (typeof say !== "string") throw new HttpProblem(400, "body-invalid", "say must be text.");
  if (say.length > MAX_SAY)
    throw new HttpProblem(400, "turn-too-long", `A turn holds ${MAX_SAY} characters at most.`);
  const answered = conversations.answer(agent, environment, id, say);
  if (answered === undefined)
    throw new HttpProblem(404, "conversation-unknown", "There is no such conversation; begin a new one.");
  const { reply, activation } = answered;
  return {
    status: 200,
    body: { messages: reply.messages, trace: plain(reply.trace), ended: reply.ended, ...shown(activation) },
  };
}

function deleteConversation({ agent, environment, id, conversations }: Call): Answer {
  conversations.end(agent, environment, id);
  return { status: 204 };
}

function running(call: Call) {
  const active = findActive(call);
  const version = active === undefined ? undefined : call.store.findVersion(call.agent, active.version);
  if (active === undefined || version === undefined) throw nothingActive(call.agent, call.environment);
  return { active, version };
}

function findActive({ agent, environment, store }: Call): Activation | undefined {
  return store.findActive(agent, environment);
}

function shown({ agent, environment, version, digest }: Activation) {
  return { agent, environment, version, digest };
}

/** Our own typed values as the JSON that they are. */
function plain(value: object): JsonObject {
  return Object.fromEntries(Object.entries(value));
}

function nothingActive(agent: string, environment: string): HttpProblem {
  return new HttpProblem(404, "nothing-active", `Nothing of ${agent} runs in ${environment}.`);
}

function precondition(match: string | undefined, none: string | undefined): Precondition {
  if (match !== undefined && none !== undefined)
    throw new HttpProblem(400, "precondition-invalid", "Send If-Match or If-None-Match, not both.");
  if (none?.trim() === "*") return { none: true };
  const tags = (match ?? "").match(/"[^"]{1,100}"/g) ?? [];
  if (tags.length > 0) return { match: tags };
  throw new HttpProblem(
    428,
    "precondition-missing",
    "Say what you replace: If-Match with the ETag that you read, or If-None-Match: * when nothing is active.",
  );
}

function versionNumber(text: string): number {
  const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  if (number === undefined) throw new HttpProblem(404, "version-unknown", "Versions are numbered 1, 2, 3.");
  return number;
}

function onlyFields(body: JsonObject, fields: readonly string[]): void {
  const stranger = Object.keys(body).find((key) => !fields.includes(key));
  if (stranger !== undefined)
    throw new HttpProblem(
      400,
      "body-invalid",
      `There is no field ${stranger}; there is ${fields.join(", ")}.`,
    );
}
