import { itemsOf } from "../../../agent/agent.ts";
import { DEFAULT_CONSENT_QUESTION, foreignLanguage } from "../../default-texts.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { startOf } from "../../usage.ts";

export const consentQuestionMissing: Rule = {
  id: "consent-question-missing",
  severity: "note",
  summary:
    "A text message that needs consent does not say how the guest is asked (a warning in another language than English).",
  docs: "The default question does not say what will be sent, and a yes to it is a weak proof of consent. Ask for this very message.",
  layouts: ["greenroom"],
  bad: {
    "agent/sms/booking-confirmation.yaml": "text: Your table is booked.\nrequires_consent: true\n",
  },
  good: {
    "agent/sms/booking-confirmation.yaml":
      "text: Your table is booked.\nrequires_consent: true\nconsent_question: Shall I text you a confirmation?\n",
  },
  check(context) {
    const language = foreignLanguage(context.agent);
    return itemsOf(context.agent, "sms")
      .filter(
        ({ value }) => value.requires_consent === true && value.consent_question === DEFAULT_CONSENT_QUESTION,
      )
      .map(
        (item): RuleHit => ({
          ...(language === undefined ? {} : { severity: "warning" }),
          message:
            language === undefined
              ? "The guest is asked for consent with the default question."
              : `The guest is asked for consent with the default question, which is English and not ${language}.`,
          hint: "Write a `consent_question` that says what will be sent.",
          location: startOf(context, item),
          item: `sms/${item.id}`,
        }),
      );
  },
};
