import { quote } from "../quote.ts";
import { assertion, failed, NO_TRACE, PASSED } from "./assertion.ts";

/** `true`: no tool in this turn. A name: that tool was not called from the start of the conversation to here. */
export const noTool = assertion("no_tool", (context, expected) => {
  if (expected === true) {
    if (context.trace === undefined) return NO_TRACE;
    const called = context.trace.tools.map((call) => quote(call.name));
    return called.length === 0
      ? PASSED
      : failed(`expected no tool to be called, the bot called ${[...new Set(called)].join(", ")}`);
  }
  if (context.toolsSoFar.includes(expected)) {
    const now = context.trace?.tools.some((call) => call.name === expected) ?? false;
    const when = now ? "in this turn" : "earlier in the conversation";
    return failed(`expected tool ${quote(expected)} not to be called up to here, the bot called it ${when}`);
  }
  return context.tracedSoFar ? PASSED : NO_TRACE;
});
