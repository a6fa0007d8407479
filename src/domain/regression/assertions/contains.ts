import { quoteList } from "../quote.ts";
import { normaliseText } from "../text.ts";
import { assertion, failedByReply, PASSED } from "./assertion.ts";

/** Every phrase is part of the reply. */
export const contains = assertion("contains", (context, phrases) => {
  const missing = phrases.filter((phrase) => {
    const wanted = normaliseText(phrase);
    return wanted === "" || !context.normalised.includes(wanted);
  });
  if (missing.length === 0) return PASSED;
  return failedByReply(`expected the reply to contain ${quoteList(missing, "and")}`);
});
