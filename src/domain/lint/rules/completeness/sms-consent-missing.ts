import { type Item, itemsOf } from "../../../agent/agent.ts";
import { textAt } from "../../../json-fields.ts";
import type { SuggestedEdit } from "../../finding.ts";
import type { LintContext } from "../../lint-context.ts";
import type { Rule, RuleHit } from "../../rule.ts";
import { startOf } from "../../usage.ts";

export const smsConsentMissing: Rule = {
  id: "sms-consent-missing",
  severity: "warning",
  summary: "A text message is sent without asking the guest, or does not say whether it is (a note).",
  docs: "In many countries a text message needs the consent of whoever gets it, and one that advertises always does. Consent is the default; written out, nobody who reviews the file has to know that. `requires_consent: false` is for what the guest has just asked for: let the finding be ignored there, with the reason.",
  layouts: ["greenroom"],
  bad: {
    "agent/sms/booking-confirmation.yaml":
      "text: Ten percent off all cakes this week!\nrequires_consent: false\n",
  },
  good: {
    "agent/sms/booking-confirmation.yaml":
      "text: Ten percent off all cakes this week!\nrequires_consent: true\nconsent_question: Shall I text you our offers?\n",
  },
  check: (context) =>
    itemsOf(context.agent, "sms").flatMap((item): RuleHit[] => {
      const { requires_consent: consent } = item.value;
      const name = `sms/${item.id}`;
      if (consent === false) {
        return [
          {
            message: advertises(textAt(item.value, "text") ?? "")
              ? "This text message advertises and is sent without asking the guest."
              : "This text message is sent without asking the guest.",
            hint: "Set `requires_consent: true`, unless guests get it only when they have asked for it.",
            location: context.locate(item, ["requires_consent"]),
            item: name,
          },
        ];
      }
      if (consent !== true || isWritten(context, item)) return [];
      const edit = insertion(context, item);
      return [
        {
          severity: "note",
          message: "This text message does not say that it needs the guest's consent.",
          hint: "Add `requires_consent: true`: it is the default, and everybody should see it.",
          location: startOf(context, item),
          item: name,
          ...(edit === undefined ? {} : { edit }),
        },
      ];
    }),
};

const ADVERTISING =
  /\b(?:offers?|discounts?|deals?|sale|vouchers?|promo(?:tion)?s?|coupons?|bargains?|newsletter|percent off|save (?:up to )?[0-9]|for free)\b|[0-9] ?% off|\boff all\b/i;

function advertises(text: string): boolean {
  return ADVERTISING.test(text);
}

/** A default is in the value as if it were written; only its place tells. */
function isWritten({ locate }: LintContext, item: Item): boolean {
  const whole = locate(item);
  const key = locate(item, ["requires_consent"], "key");
  return key.line !== whole.line || key.endLine !== whole.endLine || key.endColumn !== whole.endColumn;
}

/** The line that is missing, below the text: where that is one line of a mapping written line by line. */
function insertion({ files, locate }: LintContext, item: Item): SuggestedEdit | undefined {
  const key = locate(item, ["text"], "key");
  const { file, line, endLine, endColumn } = locate(item, ["text"]);
  if (key.column !== 1 || line !== key.line || line !== endLine || endColumn === undefined) return undefined;
  const lineEnd = files.find(({ path }) => path === file)?.text.includes("\r\n") === true ? "\r\n" : "\n";
  return {
    kind: "fix",
    location: { file, line, column: endColumn, endLine: line, endColumn },
    text: `${lineEnd}requires_consent: true`,
  };
}
