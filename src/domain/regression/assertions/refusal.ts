import { assertion, failedByReply, NO_TRACE, PASSED } from "./assertion.ts";

/** Whether the bot declined to answer. */
export const refusal = assertion("refusal", ({ trace }, expected) => {
  if (trace === undefined) return NO_TRACE;
  if (trace.refusal === expected) return PASSED;
  return failedByReply(expected ? "expected the bot to refuse" : "expected an answer and no refusal");
});
