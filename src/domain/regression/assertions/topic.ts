import { quote } from "../quote.ts";
import { assertion, failed, NO_TRACE, PASSED } from "./assertion.ts";

/** The reply came from this topic. */
export const topic = assertion("topic", ({ trace }, expected) => {
  if (trace === undefined) return NO_TRACE;
  if (trace.topic === expected) return PASSED;
  const used = trace.topic === undefined ? "no topic" : `topic ${quote(trace.topic)}`;
  return failed(`expected topic ${quote(expected)}, the bot used ${used}`);
});
