import { itemName } from "../../../agent/agent.ts";
import { findIbans } from "../../contacts/account-numbers.ts";
import { findEmailAddresses } from "../../contacts/email-addresses.ts";
import { findPhoneNumbers } from "../../contacts/phone-numbers.ts";
import { AllowedContacts, isExampleAddress, isFictionalNumber } from "../../contacts/reserved-contacts.ts";
import { hitsInTexts, type ItemText, SPOKEN_SECTIONS } from "../../item-texts.ts";
import { locateWords } from "../../locate-words.ts";
import type { Rule, RuleHit } from "../../rule.ts";

/** Where a text that is nothing but a contact is content; elsewhere it is a setting under a name that no layout shares. */
const CONTENT: ReadonlySet<string> = new Set([
  "topics",
  "knowledge",
  "sms",
  "guardrails",
  "responses",
  "instructions",
  "rules",
]);
const MOST_IN_A_TEXT = 20;

interface Contact {
  readonly what: string;
  readonly words: string;
}

/** An @, some digits with little between them, or the beginning of an account number. */
const LIKELY_CONTACT = /@|[0-9](?:[^0-9A-Za-z]{0,20}[0-9]){5}|\b[A-Za-z]{2}[0-9]{2}/;
const mayHoldContacts = (text: string): boolean => LIKELY_CONTACT.test(text);

export const privateContact: Rule = {
  id: "private-contact",
  severity: "warning",
  summary:
    "A text holds a phone number, an e-mail address or an account number that is not on the allow list.",
  docs: "What stands in a text is read to whoever asks, and stays in every version: somebody's own number does not belong there. List what may be published in `validation.allow_contacts` (see settings.md#validation); numbers and domains that are kept for examples are fine. Fields that a platform dials or sends to are not looked at.",
  bad: { "agent/topics/pet-policy.yaml": "name: Pet policy\ncontent: Ask Ida on +49 171 2345678.\n" },
  good: { "agent/topics/pet-policy.yaml": "name: Pet policy\ncontent: Ask us on +1 500 555 0010.\n" },
  check(context) {
    const allowed = new AllowedContacts(context.settings.validation.allowedContacts);
    return hitsInTexts(
      context,
      [...SPOKEN_SECTIONS, "instructions", "rules"],
      mayHoldContacts,
      (at): RuleHit[] => {
        if (!/[0-9@]/.test(at.text)) return [];
        return contactsIn(at, allowed)
          .slice(0, MOST_IN_A_TEXT)
          .map(({ what, words }) => ({
            message: `This text holds ${what}.`,
            hint: "Take it out, or list it in `validation.allow_contacts` of the settings if everybody may know it.",
            location: locateWords(context, at.item, at.path, words),
            item: itemName(at.item),
          }));
      },
    );
  },
};

function contactsIn({ item, text }: ItemText, allowed: AllowedContacts): Contact[] {
  const contacts: Contact[] = [];
  const accounts = findIbans(text);
  for (const { text: words } of accounts) {
    if (!allowed.has(words)) contacts.push({ what: "an account number (IBAN)", words });
  }
  for (const { text: words } of findEmailAddresses(text)) {
    if (!isExampleAddress(words) && !allowed.has(words)) contacts.push({ what: "an e-mail address", words });
  }
  for (const { index, text: words, number } of findPhoneNumbers(text)) {
    if (isFictionalNumber(number) || allowed.has(number) || allowed.has(words)) continue;
    if (accounts.some((account) => index >= account.index && index < account.index + account.text.length))
      continue;
    contacts.push({ what: "a phone number", words });
  }
  const isSetting = !CONTENT.has(item.section);
  return isSetting ? contacts.filter(({ words }) => words.length < text.trim().length) : contacts;
}
