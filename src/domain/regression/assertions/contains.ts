import { quote, quoteList } from "../quote.ts";
import { normaliseText } from "../text.ts";
import { assertion, failed, PASSED } from "./assertion.ts";

/** Every phrase is part of the reply. */
export const contains = assertion("contains", (context, phrases) => {
  const missing = phrases.filter((phrase) => {
    const wanted = normaliseText(phrase);
    return wanted === "" || !context.normalised.includes(wanted);
  });
  if (missing.length === 0) return PASSED;
  return failed(
    `expected the reply to contain ${quoteList(missing, "and")}, the bot said ${quote(context.text)}`,
  );
});
