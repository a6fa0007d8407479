import { isJsonObject, type JsonObject } from "../../domain/json.ts";
import {
  type AgentPlatform,
  type Bundle,
  type Delivery,
  PlatformUnreachable,
  type RunningContent,
  type RunningVersion,
} from "../../ports/agent-platform.ts";
import { findVersionIn, problemCode, problemMessage } from "./reference-answers.ts";
import {
  type ClientAnswer,
  type ClientRequest,
  NoUsableAnswer,
  ReferenceClient,
  type ReferenceClientOptions,
} from "./reference-client.ts";

/** One environment of a reference platform. Throws UserError for an address that must not be used. */
export function createReferencePlatform(options: ReferenceClientOptions): AgentPlatform {
  const client = new ReferenceClient(options);

  const send = async (request: ClientRequest): Promise<ClientAnswer> => {
    try {
      return await client.send(request);
    } catch (error) {
      if (!(error instanceof NoUsableAnswer)) throw error;
      throw new PlatformUnreachable(error.message, { cause: error.cause ?? error });
    }
  };
  const unusable = (what: string) => new PlatformUnreachable(`${client.description} ${what}`);

  async function readRunning(): Promise<RunningVersion | undefined> {
    return (await readActive("active"))?.running;
  }

  async function readContent(): Promise<RunningContent | undefined> {
    const active = await readActive("content");
    return active && { running: active.running, snapshot: active.body.snapshot };
  }

  async function readActive(
    what: "active" | "content",
  ): Promise<{ readonly running: RunningVersion; readonly body: JsonObject } | undefined> {
    const { status, etag, body } = await send({
      method: "GET",
      path: `${client.place}/${what}`,
      again: true,
    });
    if (status === 404 && problemCode(body) === "nothing-active") return undefined;
    // A platform of before there was this route.
    if (what === "content" && status === 404 && problemCode(body) === "unknown-route")
      return readActive("active");
    if (status !== 200) throw unusable(`did not say what runs: ${problemMessage(body, status)}`);
    const running = findVersionIn(body);
    if (running === undefined) throw unusable("did not say which version runs");
    return { running: { ...running, ...(etag === undefined ? {} : { etag }) }, body };
  }

  /** Undefined: it is there. Sending it twice does no harm, a version never changes. */
  async function upload({ version, digest, snapshot }: Bundle): Promise<Delivery | undefined> {
    const { status, body } = await send({
      method: "PUT",
      path: `/versions/${version}`,
      body: { digest, snapshot: asJson(snapshot) },
      again: true,
    });
    if (status === 200 || status === 201) return undefined;
    return { outcome: "refused", message: problemMessage(body, status) };
  }

  /** Never sent twice: when no usable answer comes it may have happened, and the caller reads back. */
  async function activate(bundle: Bundle, expected: RunningVersion | undefined): Promise<Delivery> {
    const { status, body } = await send({
      method: "PUT",
      path: `${client.place}/active`,
      body: { version: bundle.version },
      headers: expected === undefined ? { "if-none-match": "*" } : { "if-match": expected.etag ?? "" },
    });
    if (status === 412) return { outcome: "conflict", message: problemMessage(body, status) };
    if (status !== 200) return { outcome: "refused", message: problemMessage(body, status) };
    const running = findVersionIn(body);
    if (running?.version !== bundle.version || running.digest !== bundle.digest)
      throw unusable("confirmed another version than it was given");
    return { outcome: "accepted" };
  }

  return {
    capabilities: { conditionalActivation: true },
    description: client.description,
    readRunning,
    readContent,
    async deliver(bundle, expected) {
      const refused = await upload(bundle);
      if (refused !== undefined) return refused;
      return activate(bundle, expected);
    },
  };
}

/** A snapshot is JSON; this only tells the type so, without believing anything. */
function asJson(value: object): JsonObject {
  return isJsonObject(value) ? value : {};
}
