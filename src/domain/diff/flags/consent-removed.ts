import { fieldAt, textAt } from "../../json-fields.ts";
import type { Flag } from "../change.ts";
import { changedPairs, type FlagFinder, type ItemPair } from "./flag-facts.ts";
import { flaggedItem } from "./flag-words.ts";

const CODE = "consent-removed";

/** A text message goes out without the guest's yes, or without the question that asks for it. */
export const consentRemoved: FlagFinder = (facts) => changedPairs(facts).flatMap(consentOf);

function consentOf({ change, before, after }: ItemPair): readonly Flag[] {
  if (change.section !== "sms") return [];
  const item = { code: CODE, item: change.name } as const;
  if (fieldAt(before, "requires_consent") === true && fieldAt(after, "requires_consent") !== true)
    return [{ ...item, message: `${flaggedItem(change)} is sent without asking for consent.` }];
  const asked = (textAt(before, "consent_question") ?? "").trim() !== "";
  const asks = (textAt(after, "consent_question") ?? "").trim() !== "";
  return asked && !asks
    ? [{ ...item, message: `${flaggedItem(change)} has lost its consent question.` }]
    : [];
}
