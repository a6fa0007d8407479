import { quoteList } from "../quote.ts";
import { findsPhrase, normaliseText } from "../text.ts";
import { assertion, failedByReply, PASSED } from "./assertion.ts";

/** None of the phrases is part of the reply; a single word counts only where it stands alone. */
export const notContains = assertion("not_contains", (context, phrases) => {
  const found = phrases.filter((phrase) => findsPhrase(context.normalised, normaliseText(phrase)));
  if (found.length === 0) return PASSED;
  return failedByReply(`expected the reply not to contain ${quoteList(found, "or")}`);
});
