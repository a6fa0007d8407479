import { quote } from "../quote.ts";
import { assertion, failed, NO_TRACE, PASSED } from "./assertion.ts";

/** Whether the bot declined to answer. */
export const refusal = assertion("refusal", ({ trace, text }, expected) => {
  if (trace === undefined) return NO_TRACE;
  if (trace.refusal === expected) return PASSED;
  return failed(
    expected
      ? `expected the bot to refuse, the bot said ${quote(text)}`
      : `expected an answer, the bot refused: ${quote(text)}`,
  );
});
