import type { Channel } from "../../src/domain/regression/suite.ts";
import {
  type BotConnector,
  type BotSession,
  BotUnreachable,
  type Reply,
  type Trace,
} from "../../src/ports/bot-connector.ts";

export type BotVersion = { version: number | null; digest: string };

/** What a scripted bot does with one turn; `turn` counts from 1 within the session, `session` over the bot's life. */
export type Script = (turn: {
  readonly text: string;
  readonly turn: number;
  readonly session: number;
  readonly channel: Channel;
  readonly signal: AbortSignal | undefined;
}) => Reply | Promise<Reply>;

export function reply(text: string, trace?: Partial<Trace>, ended = false): Reply {
  return { messages: [text], trace: { tools: [], refusal: false, state: {}, ...trace }, ended };
}

export function replyWithoutTrace(text: string): Reply {
  return { messages: [text], trace: undefined, ended: false };
}

/** A promise that never settles: a bot that hangs and listens to nobody. */
export function never(): Promise<never> {
  return new Promise(() => {});
}

/**
 * A bot that lives in the test's own process and does what its script says. It keeps count of sessions, so that tests can
 * tell whether each conversation had its own and whether all were closed.
 */
export class ScriptedBot implements BotConnector {
  readonly description = "the scripted bot";
  version: BotVersion | undefined = { version: 4, digest: `sha256:${"4".repeat(64)}` };
  /** What sessions say they began with; undefined: they don't. */
  sessionVersion: BotVersion | undefined;
  /** Reads of the version that fail, counted from the next one. */
  failingVersionReads = 0;
  versionReads = 0;
  opened = 0;
  closed = 0;
  openNow = 0;
  mostOpen = 0;
  /** Texts of each session, in the order in which the sessions were opened. */
  readonly heard: string[][] = [];
  readonly #script: Script;
  readonly #onOpen: ((session: number) => Promise<void> | void) | undefined;

  constructor(script: Script, onOpen?: (session: number) => Promise<void> | void) {
    this.#script = script;
    this.#onOpen = onOpen;
  }

  async readVersion(): Promise<BotVersion | undefined> {
    this.versionReads += 1;
    if (this.failingVersionReads > 0) {
      this.failingVersionReads -= 1;
      throw new BotUnreachable("connection refused");
    }
    return this.version;
  }

  async open(channel: Channel): Promise<BotSession> {
    this.opened += 1;
    const session = this.opened;
    const heard: string[] = [];
    this.heard.push(heard);
    await this.#onOpen?.(session);
    this.openNow += 1;
    this.mostOpen = Math.max(this.mostOpen, this.openNow);
    let closed = false;
    return {
      greeting: "Hello.",
      ...(this.sessionVersion === undefined ? {} : { version: this.sessionVersion }),
      say: async (text, signal) => {
        if (closed) throw new Error("a closed session was used");
        heard.push(text);
        return this.#script({ text, turn: heard.length, session, channel, signal });
      },
      close: async () => {
        if (closed) throw new Error("a session was closed twice");
        closed = true;
        this.closed += 1;
        this.openNow -= 1;
      },
    };
  }
}
