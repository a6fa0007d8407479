import { quoteList } from "../quote.ts";
import { normaliseText } from "../text.ts";
import { assertion, failedByReply, PASSED } from "./assertion.ts";

/** At least one of the phrases is part of the reply. */
export const containsAny = assertion("contains_any", (context, phrases) => {
  const found = phrases.some((phrase) => {
    const wanted = normaliseText(phrase);
    return wanted !== "" && context.normalised.includes(wanted);
  });
  if (found) return PASSED;
  return failedByReply(`expected the reply to contain ${quoteList(phrases, "or")}`);
});
