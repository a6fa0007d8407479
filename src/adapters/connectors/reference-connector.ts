import { type BotConnector, type BotSession, BotUnreachable } from "../../ports/bot-connector.ts";
import { findReplyIn, findVersionIn, problemCode, problemMessage } from "../platforms/reference-answers.ts";
import {
  type ClientAnswer,
  type ClientRequest,
  NoUsableAnswer,
  ReferenceClient,
  type ReferenceClientOptions,
} from "../platforms/reference-client.ts";

/** Talks to what runs in one environment of a reference platform. Throws UserError for an address that must not be used. */
export function createReferenceConnector(options: ReferenceClientOptions): BotConnector {
  const client = new ReferenceClient(options);
  const conversations = `${client.place}/conversations`;

  const send = async (request: ClientRequest): Promise<ClientAnswer> => {
    try {
      return await client.send(request);
    } catch (error) {
      if (!(error instanceof NoUsableAnswer)) throw error;
      throw new BotUnreachable(error.message, { cause: error.cause ?? error });
    }
  };
  const unusable = (what: string) => new BotUnreachable(`${client.description} ${what}`);

  return {
    description: client.description,
    async readVersion() {
      const { status, body } = await send({ method: "GET", path: `${client.place}/active`, again: true });
      if (status === 404 && problemCode(body) === "nothing-active") return undefined;
      const running = status === 200 ? findVersionIn(body) : undefined;
      if (running === undefined) throw unusable(`did not say what runs: ${problemMessage(body, status)}`);
      return running;
    },
    async open(channel, signal): Promise<BotSession> {
      const opened = await send({
        method: "POST",
        path: conversations,
        body: { channel },
        ...(signal === undefined ? {} : { signal }),
      });
      const begun = opened.status === 201 ? findVersionIn(opened.body) : undefined;
      const { conversation, greeting } = opened.body;
      if (
        begun === undefined ||
        typeof conversation !== "string" ||
        !/^[A-Za-z0-9-]{1,80}$/.test(conversation)
      )
        throw unusable(`began no conversation: ${problemMessage(opened.body, opened.status)}`);
      let closed = false;
      return {
        greeting: typeof greeting === "string" ? greeting : undefined,
        async say(text, turnSignal) {
          if (closed) throw unusable("was asked something in a conversation that was closed");
          const { status, body } = await send({
            method: "POST",
            path: `${conversations}/${conversation}/turns`,
            body: { say: text },
            ...(turnSignal === undefined ? {} : { signal: turnSignal }),
          });
          if (status !== 200) throw unusable(`did not take the turn: ${problemMessage(body, status)}`);
          const reply = findReplyIn(body);
          if (reply === undefined) throw unusable("replied in an unknown shape");
          const now = findVersionIn(body);
          if (now?.version !== begun.version || now.digest !== begun.digest)
            throw unusable("changed the version in the middle of a conversation");
          return reply;
        },
        async close() {
          if (closed) return;
          closed = true;
          // The platform forgets conversations by itself; not being able to say goodbye is no trouble.
          await client.send({ method: "DELETE", path: `${conversations}/${conversation}` }).catch(() => {});
        },
      };
    },
  };
}
