import { describe, expect, it } from "vitest";
import { type AgentDiff, FLAGS, type Flag } from "../../src/domain/diff/change.ts";
import { withFlags } from "../../src/domain/diff/flags/find-flags.ts";
import { pickFlags } from "../../src/domain/diff/flags/flag-titles.ts";
import { renderDiff } from "../../src/render/markdown/diff.ts";
import { byteLength } from "../../src/render/markdown/fit-blocks.ts";
import { COMMENT_BUDGET, renderComment } from "../../src/render/markdown/pr-comment.ts";
import { renderReviewSummary } from "../../src/render/markdown/review-summary.ts";
import { renderTerminalDiff } from "../../src/render/terminal/diff.ts";
import { makeStyle } from "../../src/render/terminal/style.ts";
import { AFTER, BEFORE, diffOf } from "../domain/diff/make-snapshot.ts";
import { exercise } from "./markdown/comment-data.ts";
import { HOSTILE } from "./markdown/hostile-strings.ts";
import { findLive } from "./markdown/inert.ts";

const NUMBER: Flag = {
  code: "transfer-number-changed",
  message: "Handoff front-desk: +15005550010 → +15005550099.",
  item: "handoffs/front-desk",
};
const TESTS: Flag = { code: "tests-weakened", message: "2 conversations removed (a, b)." };
const LINKS = ["https://github.example/acme/agents/"];

const flagged = (...flags: readonly Flag[]): AgentDiff => withFlags(diffOf(BEFORE, AFTER), flags);
const review = (diff: AgentDiff) =>
  renderReviewSummary({
    displayName: "Harbour Hotel",
    version: 42,
    environment: "live",
    digest: diff.to.digest ?? "",
    position: 318,
    now: "2026-11-20T13:30:00.000Z",
    diff,
  });
const comment = (diff: AgentDiff) => renderComment({ ...exercise(), diff });
const MARKDOWN = [
  ["comment", comment],
  ["job summary", (diff: AgentDiff) => renderDiff(diff)],
  ["approval screen", review],
] as const;

describe.each(MARKDOWN)("flags on the %s", (_, render) => {
  it("stand right below the sentence and above the changes", () => {
    // Long runs of digits are broken by what nobody sees, so that they link to no commit.
    const text = render(flagged(NUMBER, TESTS)).replaceAll("&#8203;", "");
    const at = text.indexOf(
      "> ⚠️ **Transfer number changed**: handoff front-desk: +15005550010 → +15005550099.",
    );
    expect(at).toBeGreaterThan(text.indexOf("Topic pet-policy changed"));
    expect(text.indexOf("> ⚠️ **Tests weakened**: 2 conversations removed (a, b).")).toBeGreaterThan(at);
    expect(text.indexOf("| What changed |")).toBeGreaterThan(at);
  });

  it("are not there when there are none", () => {
    expect(render(flagged())).not.toMatch(/changed\*\*:|weakened|result file/);
  });

  it("are shown also when the agent is the same on both sides", () => {
    expect(render(withFlags(diffOf(BEFORE, BEFORE), [TESTS]))).toContain("**Tests weakened**");
  });

  it("can't be buried by many of another kind, which are counted", () => {
    const many = Array.from({ length: 500 }, (): Flag => ({ ...NUMBER, item: "handoffs/x" }));
    const text = render(flagged(...many, TESTS));
    expect(text.match(/> ⚠️ \*\*Transfer number changed/g)).toHaveLength(9);
    expect(text).toContain("**Tests weakened**: 2 conversations removed");
    expect(text).toContain("result file of this run: 491 transfer number changed.");
  });

  it("are inert and bounded, whatever their text is", () => {
    for (let first = 0; first < HOSTILE.length; first += FLAGS.length) {
      const texts = HOSTILE.slice(first, first + FLAGS.length);
      const flags = texts.flatMap((text, index): Flag[] => {
        const code = FLAGS[index];
        return code === undefined ? [] : [{ code, message: `Handoff ${text} → ${text}.` }];
      });
      expect(findLive(render(flagged(...flags)), LINKS)).toEqual([]);
    }
    const long = FLAGS.flatMap((code): Flag[] => Array(3).fill({ code, message: "@".repeat(20_000) }));
    const text = render(flagged(...long));
    expect(findLive(text, LINKS)).toEqual([]);
    expect(byteLength(text)).toBeLessThan(COMMENT_BUDGET * 2);
    if (render === comment) expect(byteLength(text)).toBeLessThanOrEqual(COMMENT_BUDGET);
  });
});

describe("flags on a terminal", () => {
  const print = (diff: AgentDiff) => renderTerminalDiff(diff, { style: makeStyle(false) }).split("\n");

  it("come first, also when nothing else differs", () => {
    expect(print(flagged(TESTS, NUMBER)).slice(0, 2)).toEqual([
      "! Transfer number changed: handoff front-desk: +15005550010 → +15005550099.",
      "! Tests weakened: 2 conversations removed (a, b).",
    ]);
    expect(print(withFlags(diffOf(BEFORE, BEFORE), [TESTS]))).toEqual([
      "Nothing differs.",
      "! Tests weakened: 2 conversations removed (a, b).",
    ]);
  });

  it("pass no escape sequence and no line break on", () => {
    const [line = ""] = print(flagged({ ...NUMBER, message: "Handoff \u001b[31mx\r\ny\u202e: 1 → 2." }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not pass
    expect(line).not.toMatch(/[\u001b\u202e\r]/);
    expect(line).toContain("1 → 2.");
  });
});

describe("choosing flags", () => {
  it("keeps their order, and one of every kind", () => {
    const all = FLAGS.flatMap((code): Flag[] => [
      { code, message: "one" },
      { code, message: "two" },
    ]);
    const { shown, rest } = pickFlags(all, 10);
    expect(new Set(shown.map(({ code }) => code))).toEqual(new Set(FLAGS));
    expect(shown).toHaveLength(10);
    expect(shown).toEqual(all.filter((flag) => shown.includes(flag)));
    expect(rest).toBe(
      "1 guardrail removed, 1 still referenced, 1 model changed, 1 live endpoint changed, 1 gates weakened, 1 tests weakened",
    );
  });
});
