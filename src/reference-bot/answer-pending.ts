import { answerMatch, defaultHandoff, findSubject } from "./begin-answer.ts";
import type { BotContext } from "./dialogue.ts";
import type { Pending } from "./dialogue-state.ts";
import type { EffectiveParameter } from "./effective-items.ts";
import type { Match } from "./retrieve-topic.ts";
import { findStep, missingParameters } from "./run-tasks.ts";
import { dropsIt } from "./small-talk.ts";
import { extractAnswer, extractMentioned } from "./tool-arguments.ts";
import type { TurnDraft } from "./turn-draft.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** After so many answers that were not understood the bot stops asking. */
const MAX_MISSES = 3;
/** Free text may hold any words, so it takes more for it to be a question in between. */
const SURE = 0.7;

/**
 * Takes a sentence as the answer to the open question, or as a question in between that is answered first (the open one
 * is then asked again). False: it was neither, and the open question is dropped.
 */
export function answerPending(
  context: BotContext,
  draft: TurnDraft,
  pending: Pending,
  text: string,
): boolean {
  draft.nameTop();
  switch (pending.kind) {
    case "consent":
      return answerConsent(context, draft, pending, text);
    case "handoff-offer":
      return answerOffer(draft, pending, text);
    default:
      return answerValue(context, draft, pending, text);
  }
}

function answerConsent(context: BotContext, draft: TurnDraft, pending: Pending, text: string): boolean {
  const subject = findSubject(context, text);
  const answer = dropsIt(text, false) ? "no" : yesOrNo(text);
  if (answer === "unclear" || isQuestionInBetween(subject, text)) {
    if (subject !== undefined) return answerInBetween(context, draft, subject, text);
    if (pending.misses + 1 >= MAX_MISSES - 1) {
      draft.say("I will not send it for now.");
      finishTask(draft);
      return true;
    }
    draft.say("Sorry, was that a yes or a no?");
    askAgain(draft, pending);
    return true;
  }
  const template = context.config.sms.find((one) => one.id === pending.name);
  if (answer === "yes" && template !== undefined) {
    draft.sendText(template);
    draft.say("The text message is on its way.");
  } else draft.say("All right, I will not send it.");
  finishTask(draft);
  return true;
}

function answerOffer(draft: TurnDraft, pending: Pending, text: string): boolean {
  const answer = yesOrNo(text);
  if (answer === "yes") {
    draft.replaceTop({ known: new Map(), tasks: [{ kind: "handoff", id: pending.name }] });
    draft.fallbacks = 0;
    return true;
  }
  draft.pop();
  if (answer !== "no") return false;
  draft.fallbacks = 0;
  draft.say("All right. What else can I do for you?");
  return true;
}

function answerValue(context: BotContext, draft: TurnDraft, pending: Pending, text: string): boolean {
  const parameters = openParameters(context, draft, pending);
  const wanted = parameters.find((one) => one.name === pending.name);
  if (wanted === undefined) {
    draft.pop();
    return false;
  }
  const freeText = wanted.type === "string" && wanted.enum === undefined && wanted.format === undefined;
  if (dropsIt(text, freeText || wanted.type === "boolean")) {
    draft.say("All right, I have left that.");
    draft.pop();
    return true;
  }
  const subject = findSubject(context, text);
  const found = extractAnswer(wanted, text, context.today);
  const understood = found.rest !== undefined;
  const other = subject !== undefined && !isUnderWay(draft, subject);
  const question = isQuestionInBetween(subject, text);
  const others = parameters.filter(
    (one) => one.name !== wanted.name && !(draft.top?.known.has(one.name) ?? false),
  );
  // "For four people" to "For which date?" answers a later question: it is kept, and the open one is asked again.
  const elsewhere = understood || question ? new Map() : extractMentioned(others, text, context.today);
  if (elsewhere.size > 0) {
    draft.fallbacks = 0;
    draft.learn(elsewhere);
    return true;
  }
  // An answer that fits is an answer, even in words that a topic uses; unless it is plainly a question.
  const interrupts = !understood || question;
  if (other && interrupts && (!freeText || subject.confidence > SURE))
    return answerInBetween(context, draft, subject, text);
  if (understood) {
    draft.fallbacks = 0;
    draft.learn(new Map([[wanted.name, found.value]]));
    draft.learn(extractMentioned(others, found.rest, context.today));
    return true;
  }
  if (pending.misses + 1 >= MAX_MISSES) {
    draft.pop();
    const handoff = defaultHandoff(context);
    draft.say("I am sorry, I still did not get that.");
    if (handoff !== undefined)
      draft.push({ known: new Map(), tasks: [{ kind: "offer", id: handoff.id, said: false }] });
    return true;
  }
  draft.say(found.problem);
  askAgain(draft, pending);
  return true;
}

/** The parameters that the current tool or flow step still wants. */
function openParameters(
  context: BotContext,
  draft: TurnDraft,
  pending: Pending,
): readonly EffectiveParameter[] {
  const task = draft.top?.tasks[0];
  if (pending.kind === "collect" && task?.kind === "collect") {
    const collect = findStep(context.config, task.flow, task.step)?.collect;
    return collect === undefined ? [] : [collect];
  }
  if (task?.kind !== "tool") return [];
  const tool = context.config.tools.find((one) => one.id === task.id);
  if (tool === undefined) return [];
  return [
    ...missingParameters(tool, draft.top?.known ?? new Map()),
    ...tool.parameters.filter((one) => !one.required),
  ];
}

function answerInBetween(context: BotContext, draft: TurnDraft, subject: Match, text: string): boolean {
  draft.fallbacks = 0;
  if (isUnderWay(draft, subject)) {
    // The same subject again: what it says, without beginning its actions anew.
    const topic = context.config.topics.find((one) => one.id === subject.id);
    draft.say(topic?.content ?? "");
    return true;
  }
  answerMatch(context, draft, subject, text);
  return true;
}

function isUnderWay(draft: TurnDraft, subject: Match): boolean {
  return (
    (subject.kind === "topic" && subject.id === draft.top?.topic) ||
    (subject.kind === "flow" && subject.id === draft.top?.flow)
  );
}

function isQuestionInBetween(subject: Match | undefined, text: string): boolean {
  if (subject === undefined) return false;
  return (
    subject.confidence === 1 ||
    /\?\s*$/.test(text) ||
    /^(?:what|when|where|which|who|how|why|is|are|do|does|can|could|may)\b/i.test(text.trim())
  );
}

function finishTask(draft: TurnDraft): void {
  const { top } = draft;
  draft.fallbacks = 0;
  if (top !== undefined) draft.replaceTop({ ...top, tasks: top.tasks.slice(1) });
}

/** The task still stands first, so the runner asks it again; only the count has to be carried over. */
function askAgain(draft: TurnDraft, pending: Pending): void {
  draft.misses = pending.misses + 1;
}
