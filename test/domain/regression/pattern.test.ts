import { describe, expect, it } from "vitest";
import { loadPattern } from "../../../src/domain/regression/pattern.ts";

function finds(source: string, text: string): boolean {
  const loaded = loadPattern(source);
  if (!("pattern" in loaded)) throw new Error(loaded.problem);
  return loaded.pattern.finds(text);
}

describe("patterns", () => {
  it("are searched anywhere in the text, with case unless the pattern says otherwise", () => {
    expect(finds("dogs? are", "Yes, dogs are welcome")).toBe(true);
    expect(finds("DOGS", "dogs")).toBe(false);
    expect(finds("(?i)DOGS", "dogs")).toBe(true);
  });

  it.each(["^(\\w+\\s?)*$", "(a|aa)+$", "(x+x+)+y", "(.*)*\\d$"])(
    "%s, which explodes a backtracking engine, ends on 64 kB",
    (source) => {
      expect(finds(source, `${"a".repeat(65_535)}!`)).toBe(false);
    },
  );

  it.each([
    ["(?=dogs)cats", "look-ahead"],
    ["(?<!no )dogs", "look-ahead and look-behind"],
    ["(a)\\1", "no back-references"],
    ["[", "RE2 syntax"],
    ["((a{1,100}){1,100}){1,10}", "RE2 syntax"],
    [`${".{0,1000}".repeat(20)}\\d`, "smaller counts"],
    ["a".repeat(1_001), "shorter patterns"],
  ])("%s is refused with a hint", (source, hint) => {
    const loaded = loadPattern(source);
    expect("hint" in loaded && loaded.hint).toContain(hint);
  });
});
