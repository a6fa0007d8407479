import { digestOf } from "../domain/snapshot/digest.ts";
import type { Snapshot } from "../domain/snapshot/snapshot.ts";
import type { BotConnector, BotSession } from "../ports/bot-connector.ts";
import { type BotOptions, createBot } from "../reference-bot/dialogue.ts";
import { effectiveConfig } from "../reference-bot/effective-config.ts";

/**
 * A draft on the embedded reference bot, in this process: what a pull request is tested with before anything is deployed.
 * `readVersion` reports version null, because a draft has none, and the snapshot's digest.
 */
export function rehearsalConnector(
  snapshot: Snapshot,
  environment: string,
  options: BotOptions = {},
): BotConnector {
  const bot = createBot(effectiveConfig(snapshot, environment), options);
  const digest = digestOf(snapshot);
  return {
    description: `rehearsal of ${snapshot.agent} in this process, as environment ${environment}`,
    async open(channel): Promise<BotSession> {
      const begun = bot.start(channel);
      let { state } = begun;
      return {
        greeting: begun.greeting,
        async say(text, signal) {
          signal?.throwIfAborted();
          const answered = bot.answer(state, text);
          state = answered.state;
          return answered.reply;
        },
        async close() {},
      };
    },
    async readVersion() {
      return { version: null, digest };
    },
  };
}
