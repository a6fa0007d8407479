import type { Channel } from "../domain/regression/suite.ts";
import { answerPending } from "./answer-pending.ts";
import { beginAnswer } from "./begin-answer.ts";
import { type BotReply, type DialogueState, newState } from "./dialogue-state.ts";
import type { EffectiveConfig } from "./effective-config.ts";
import { prepareRetrieval, type Retrieval } from "./retrieve-topic.ts";
import { runTasks } from "./run-tasks.ts";
import { spokenText } from "./spoken-text.ts";
import { TurnDraft } from "./turn-draft.ts";

export interface BotOptions {
  /** ISO date, so that "tomorrow" can be told. Without it only dates that need no calendar are understood. */
  readonly today?: string;
}

/** What the parts of one dialogue share; made once for a config. */
export interface BotContext {
  readonly config: EffectiveConfig;
  readonly retrieval: Retrieval;
  readonly today: string | undefined;
}

/** One agent in one environment, ready to talk. Deterministic: the same sentences give the same replies. */
export interface Bot {
  readonly config: EffectiveConfig;
  start(channel: Channel): { readonly greeting: string; readonly state: DialogueState };
  answer(state: DialogueState, text: string): { readonly reply: BotReply; readonly state: DialogueState };
}

export function createBot(config: EffectiveConfig, options: BotOptions = {}): Bot {
  const context: BotContext = { config, retrieval: prepareRetrieval(config), today: options.today };
  return {
    config,
    start: (channel) => ({
      greeting: channel === "call" ? spokenText(config.greeting) : config.greeting,
      state: newState(channel),
    }),
    answer(state, text) {
      const draft = new TurnDraft(state);
      if (state.ended) {
        draft.ended = true;
        return draft.finish();
      }
      const answered = state.pending !== undefined && answerPending(context, draft, state.pending, text);
      if (!answered) beginAnswer(context, draft, text);
      if (!draft.ended) runTasks(config, draft);
      return draft.finish();
    },
  };
}
