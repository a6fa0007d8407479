import { randomUUID } from "node:crypto";
import type { Channel } from "../../domain/regression/suite.ts";
import { type Bot, createBot } from "../dialogue.ts";
import type { BotReply, DialogueState } from "../dialogue-state.ts";
import { effectiveConfig } from "../effective-config.ts";
import type { Activation, StoredVersion } from "./version-record.ts";

/** The one talked to longest ago is forgotten when there are more. */
const MAX_CONVERSATIONS = 10_000;
const MAX_BOTS = 50;

interface Conversation {
  readonly bot: Bot;
  readonly activation: Activation;
  state: DialogueState;
}

/** Open conversations. Each stays on the version that it began with, whatever is activated meanwhile. */
export class Conversations {
  readonly #open = new Map<string, Conversation>();
  readonly #bots = new Map<string, Bot>();
  readonly #limit: number;

  constructor(limit: number = MAX_CONVERSATIONS) {
    this.#limit = limit;
  }

  begin(
    activation: Activation,
    version: StoredVersion,
    channel: Channel,
  ): { readonly id: string; readonly greeting: string } {
    const bot = this.#bot(activation, version);
    const { greeting, state } = bot.start(channel);
    const id = randomUUID();
    keepNewest(this.#open, id, { bot, activation, state }, this.#limit);
    return { id, greeting };
  }

  /** Undefined: there is no such conversation in that environment, or it was forgotten. */
  answer(
    agent: string,
    environment: string,
    id: string,
    text: string,
  ): { readonly reply: BotReply; readonly activation: Activation } | undefined {
    const conversation = this.#find(agent, environment, id);
    if (conversation === undefined) return undefined;
    const { reply, state } = conversation.bot.answer(conversation.state, text);
    conversation.state = state;
    keepNewest(this.#open, id, conversation, this.#limit);
    return { reply, activation: conversation.activation };
  }

  end(agent: string, environment: string, id: string): boolean {
    return this.#find(agent, environment, id) !== undefined && this.#open.delete(id);
  }

  #find(agent: string, environment: string, id: string): Conversation | undefined {
    const conversation = this.#open.get(id);
    const { activation } = conversation ?? {};
    return activation?.agent === agent && activation.environment === environment ? conversation : undefined;
  }

  #bot(activation: Activation, version: StoredVersion): Bot {
    const key = `${activation.environment} ${version.digest}`;
    const bot = this.#bots.get(key) ?? createBot(effectiveConfig(version.snapshot, activation.environment));
    keepNewest(this.#bots, key, bot, MAX_BOTS);
    return bot;
  }
}

/** Maps keep the order of insertion: the first key is the one used longest ago. */
function keepNewest<Value>(map: Map<string, Value>, key: string, value: Value, limit: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= limit) return;
    map.delete(oldest);
  }
}
