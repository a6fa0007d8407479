import { quote } from "../quote.ts";
import { assertion, failed, failedByReply, NO_TRACE, PASSED } from "./assertion.ts";

/** A handoff id, `true` for any handoff, `false` for none. */
export const handoff = assertion("handoff", ({ trace }, expected) => {
  if (trace === undefined) return NO_TRACE;
  const made = trace.handoff?.id;
  if (expected === false) {
    return made === undefined ? PASSED : failed(`expected no handoff, the bot handed over to ${quote(made)}`);
  }
  if (expected === true ? made !== undefined : made === expected) return PASSED;
  const wanted = expected === true ? "a handoff" : `a handoff to ${quote(expected)}`;
  return made === undefined
    ? failedByReply(`expected ${wanted}`)
    : failed(`expected ${wanted}, the bot handed over to ${quote(made)}`);
});
