import { type Agent, itemsOf } from "../agent/agent.ts";
import { textAt } from "../json-fields.ts";
import { AGENT_SCHEMA } from "../schema/agent-schema.ts";
import { SMS_SCHEMA } from "../schema/sms-schema.ts";

/** What an agent says when its files do not say otherwise. */
export const DEFAULT_FALLBACK: string = AGENT_SCHEMA.properties.fallback.default;
export const DEFAULT_CONSENT_QUESTION: string = SMS_SCHEMA.properties.consent_question.default;

/** The language that an agent speaks unless a guest wishes another, if it is not that of the default texts. */
export function foreignLanguage(agent: Agent): string | undefined {
  const language = textAt(itemsOf(agent, "agent")[0]?.value, "languages", 0);
  return language === undefined || isEnglish(language) ? undefined : language;
}

export function isEnglish(language: string): boolean {
  return /^en(?:[-_]|$)/i.test(language);
}
