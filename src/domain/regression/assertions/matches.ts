import { loadPattern, MAX_SEARCHED_LENGTH } from "../pattern.ts";
import { quote } from "../quote.ts";
import { assertion, failedByReply, PASSED, unmeasurable } from "./assertion.ts";

/** The pattern is found in the reply as the bot sent it: `(?i)` is the author's to write. */
export const matches = assertion("matches", (context, source) => {
  // Searching only the start would answer wrongly for patterns that end in `$`; so it is not answered at all.
  if (context.text.length > MAX_SEARCHED_LENGTH) {
    return unmeasurable(
      `the reply is ${context.text.length} characters long; patterns are searched in at most ${MAX_SEARCHED_LENGTH}`,
    );
  }
  const loaded = loadPattern(source);
  if (!("pattern" in loaded))
    return unmeasurable(`the pattern ${quote(source)} is not valid: ${loaded.problem}`);
  if (loaded.pattern.finds(context.text)) return PASSED;
  return failedByReply(`expected the reply to match ${quote(source)}`);
});
