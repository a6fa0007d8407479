import { describe, expect, it } from "vitest";
import type { SuggestedChange } from "../../../src/domain/lint/fixes/suggest-changes.ts";
import { renderSuggestion } from "../../../src/render/markdown/suggestion.ts";

const change = (lines: readonly string[], message = "`conten` is not a known key."): SuggestedChange => ({
  path: "agent/topics/terrace.yaml",
  startLine: 2,
  line: 2,
  lines,
  key: "0123456789abcdef",
  finding: {
    rule: "unknown-key",
    severity: "error",
    message,
    location: { file: "agent/topics/terrace.yaml", line: 2, column: 1 },
  },
});

describe("a suggestion", () => {
  it("says what is wrong and shows the lines in a block that GitHub can commit", () => {
    expect(renderSuggestion(change(["content: Sunny.", "  more"]))).toBe(
      "&#96;conten&#96; is not a known key. (`unknown-key`)\n\n```suggestion\ncontent: Sunny.\n  more\n```",
    );
  });

  it("can't be left by backticks in the lines", () => {
    const text = renderSuggestion(change(["content: ```` ``` @acme/admins"])) ?? "";
    expect(text.split("\n").slice(2)).toEqual(["`````suggestion", "content: ```` ``` @acme/admins", "`````"]);
  });

  it("makes the message inert", () => {
    const text = renderSuggestion(change(["x"], "@acme/admins </details> ```suggestion\nrm -rf")) ?? "";
    expect(text.split("\n")[0]).not.toMatch(/@acme|<\/details>|```/);
    expect(text.match(/^```suggestion$/gm)).toHaveLength(1);
  });

  it("is not made of lines with something that nobody sees", () => {
    expect(renderSuggestion(change(["content: a\u202Eb"]))).toBeUndefined();
  });

  it("is not made of a line that may hold a secret", () => {
    const one = change(["content: x"]);
    expect(renderSuggestion({ ...one, finding: { ...one.finding, hideLine: true } })).toBeUndefined();
  });
});
