import { describe, expect, it } from "vitest";
import { logLine, logLines } from "../../../src/adapters/actions-runtime/log-text.ts";

/** What the runner's own parser would obey (ActionCommand.TryParseV2 and TryParse of actions/runner). */
const obeyed = (line: string) => /^\s*::/.test(line) || line.includes("##[");

describe("text in a step's log", () => {
  it.each([
    "::error::x",
    "  \t::add-mask::x",
    "\u00a0\u2003::set-env name=PATH::/tmp",
    "fine\r::stop-commands::abc",
    "fine\n::endgroup::",
    "fine\r\n\r\n::debug::x",
    "##[error]x",
    "text before ##[command]rm",
    "###[group]x",
    "##[##[warning]x",
    "\u2028::error::x",
    "\u0085::error::x",
    "\ufeff::error::x",
    "\u0000::error::x",
  ])("never starts a workflow command: %j", (text) => {
    for (const line of logLines(text)) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(obeyed(line)).toBe(false);
    }
  });

  it("keeps ordinary lines as they are, tabs and all letters too", () => {
    expect(logLines("v42 → live\n\tBreakfast: 18 €, até às 10h :: fine\n")).toEqual([
      "v42 → live",
      "\tBreakfast: 18 €, até às 10h :: fine",
      "",
    ]);
  });

  it("names control and direction characters instead of obeying them", () => {
    expect(logLine("a\u001b[31mred\u202eevil\u0007")).toBe("a<U+001B>[31mred<U+202E>evil<U+0007>");
  });

  it("puts a message on one line", () => {
    expect(logLine(" one\r\n  two\n\nthree ")).toBe("one two three");
  });

  it("is quick on very long hostile text", () => {
    expect(logLines(`${" ".repeat(200_000)}x\n${":".repeat(200_000)}`)).toHaveLength(2);
  });
});
