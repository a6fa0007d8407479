import type { JsonValue } from "../../json.ts";
import { loadPattern } from "../pattern.ts";
import { quote, shortText } from "../quote.ts";
import type { ToolCall } from "../reply.ts";
import type { ArgumentMatch } from "../suite.ts";
import { assertion, failed, NO_TRACE, PASSED } from "./assertion.ts";

/**
 * The tool was called in this turn: at least once with these arguments, or, where `times` is given, exactly so often and
 * each time with these arguments (a booking made twice is not "booked once", whatever the second one says).
 */
export const tool = assertion("tool", ({ trace }, expected) => {
  if (trace === undefined) return NO_TRACE;
  const calls = trace.tools.filter((call) => call.name === expected.name);
  if (calls.length === 0) {
    const names = trace.tools.map((call) => quote(call.name));
    const instead = names.length === 0 ? "no tool" : [...new Set(names)].join(", ");
    return failed(`expected tool ${quote(expected.name)} to be called, the bot called ${instead}`);
  }
  if (expected.times !== undefined && calls.length !== expected.times) {
    return failed(
      `expected tool ${quote(expected.name)} to be called ${times(expected.times)}, the bot called it ${times(calls.length)}`,
    );
  }
  const args = Object.entries(expected.args ?? {});
  const fitting = calls.filter((call) => args.every(([name, match]) => fits(argument(call, name), match)));
  if (fitting.length === calls.length || (expected.times === undefined && fitting.length > 0)) return PASSED;
  const other = calls.find((call) => !fitting.includes(call)) ?? calls[0];
  const wrong = args
    .filter(([name, match]) => other !== undefined && !fits(argument(other, name), match))
    .map(([name, match]) => `${shortText(name)} to ${describe(match)}`);
  const came = args.map(([name]) => `${shortText(name)} ${shown(other && argument(other, name))}`);
  return failed(
    `expected tool ${quote(expected.name)} to be called with ${wrong.join(", ")}; it was called with ${came.join(", ")}`,
  );
});

/** An own argument of the call; names come from people and models, so the object is never indexed with them. */
function argument(call: ToolCall, name: string): JsonValue | undefined {
  return Object.entries(call.args).find(([key]) => key === name)?.[1];
}

function fits(value: JsonValue | undefined, match: ArgumentMatch): boolean {
  if (typeof match !== "object") return value === match;
  if (typeof value === "object" || value === undefined) return false;
  const loaded = loadPattern(match.matches);
  return "pattern" in loaded && loaded.pattern.finds(String(value));
}

function describe(match: ArgumentMatch): string {
  return typeof match === "object" ? `match ${quote(match.matches)}` : `be ${shown(match)}`;
}

/** Texts in quotes and numbers without, so that `4` and `"4"` can be told apart. */
function shown(value: JsonValue | undefined): string {
  if (value === undefined) return "missing";
  return typeof value === "string" ? quote(value) : shortText(JSON.stringify(value));
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
