import type { BotContext } from "./dialogue.ts";
import type { Task } from "./dialogue-state.ts";
import type { EffectiveHandoff } from "./effective-items.ts";
import { quoteAround } from "./quote-around.ts";
import { type Match, NEAR_EXACT } from "./retrieve-topic.ts";
import { sentences } from "./sentences.ts";
import { asksForPerson, findCourtesy } from "./small-talk.ts";
import { extractMentioned } from "./tool-arguments.ts";
import type { TurnDraft } from "./turn-draft.ts";

/** Knowledge answers quote at most this much of a source. */
const MAX_QUOTE = 400;

/** What a sentence asks for, or undefined. A plain wish for a person beats everything but a sample question. */
export function findSubject(context: BotContext, text: string): Match | undefined {
  const match = context.retrieval.find(text);
  if (match !== undefined && match.confidence >= NEAR_EXACT) return match;
  if (!asksForPerson(text)) return match;
  const asked = context.retrieval.find(text, { kinds: ["handoff"], threshold: 0.3 });
  const handoff = asked?.id ?? defaultHandoff(context)?.id;
  return handoff === undefined ? match : { kind: "handoff", id: handoff, confidence: 1 };
}

export function defaultHandoff(context: BotContext): EffectiveHandoff | undefined {
  return context.config.handoffs.find((one) => one.default);
}

/** Answers a sentence that is no answer to a question of ours: queues what is to be done, or says that it can't help. */
export function beginAnswer(context: BotContext, draft: TurnDraft, text: string): void {
  const match = findSubject(context, text);
  if (match !== undefined) {
    draft.fallbacks = 0;
    answerMatch(context, draft, match, text);
    return;
  }
  const courtesy = findCourtesy(text);
  if (courtesy === undefined) {
    fallBack(context, draft);
    return;
  }
  draft.say(courtesy.say);
  if (courtesy.ends) draft.ended = true;
}

/** Puts the match on top of what was going on before. */
export function answerMatch(context: BotContext, draft: TurnDraft, match: Match, text: string): void {
  const { config } = context;
  switch (match.kind) {
    case "guardrail":
      draft.refusal = true;
      draft.say(config.guardrails.find((one) => one.id === match.id)?.response ?? config.fallback);
      return;
    case "handoff":
      draft.push({ known: new Map(), tasks: [{ kind: "handoff", id: match.id }] });
      return;
    case "flow": {
      const first = config.flows.find((one) => one.id === match.id)?.steps[0];
      const tasks: Task[] = first === undefined ? [] : [{ kind: "step", flow: match.id, step: first.id }];
      draft.push({ flow: match.id, known: new Map(), tasks });
      return;
    }
    case "knowledge":
      quoteKnowledge(context, draft, match, text);
      return;
    case "topic": {
      const topic = config.topics.find((one) => one.id === match.id);
      if (topic === undefined) return;
      const { tools, sms, handoffs } = topic.actions;
      draft.say(topic.content);
      draft.push({
        topic: topic.id,
        known: new Map(),
        tasks: [
          ...tools.map((id) => ({ kind: "tool", id }) as const),
          ...sms.map((id) => ({ kind: "sms", id }) as const),
          ...handoffs.map((id) => ({ kind: "handoff", id }) as const),
        ],
      });
      const parameters = config.tools
        .filter((one) => tools.includes(one.id))
        .flatMap((one) => one.parameters);
      draft.learn(extractMentioned(parameters, text, context.today));
    }
  }
}

function quoteKnowledge(context: BotContext, draft: TurnDraft, match: Match, text: string): void {
  const item = context.config.knowledge.find((one) => one.id === match.id);
  const source = item?.sources[match.source ?? 0];
  if (source?.text === undefined) {
    fallBack(context, draft);
    return;
  }
  draft.say(source.text.length <= MAX_QUOTE ? source.text : quoteAround(source.text, text, MAX_QUOTE));
  if (source.url !== undefined && draft.channel === "chat") draft.say(`More: ${source.url}`);
}

/** Once: the agent's own sentence. Twice in a row: an offer of a person. The third time: the person. */
function fallBack(context: BotContext, draft: TurnDraft): void {
  const { fallback } = context.config;
  const handoff = defaultHandoff(context);
  draft.fallbacks += 1;
  if (handoff !== undefined && draft.fallbacks > 2) {
    draft.push({ known: new Map(), tasks: [{ kind: "handoff", id: handoff.id }] });
    return;
  }
  draft.say(fallback);
  if (handoff === undefined) return;
  // The agent's sentence itself may be the offer; "yes" must then be understood, and it is not asked twice.
  const offered = offersPerson(fallback);
  if (offered || draft.fallbacks === 2)
    draft.push({ known: new Map(), tasks: [{ kind: "offer", id: handoff.id, said: offered }] });
}

function offersPerson(fallback: string): boolean {
  const last = sentences(fallback).at(-1) ?? "";
  return (
    last.endsWith("?") &&
    /\b(?:put you through|connect you|transfer you|person|colleague|someone|reception|front desk|human)\b/i.test(
      last,
    )
  );
}
