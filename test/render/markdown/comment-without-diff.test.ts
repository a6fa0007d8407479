import { describe, expect, it } from "vitest";
import {
  renderCommentWithoutDiff,
  type UncomparedData,
} from "../../../src/render/markdown/comment-without-diff.ts";
import { COMMENT_BUDGET, renderComment } from "../../../src/render/markdown/pr-comment.ts";
import { failedCase, HOSTILE_TEXT, passedCase, resultsOf } from "../../support/small-results.ts";
import { exercise } from "./comment-data.ts";
import { findLive } from "./inert.ts";

const DATA: UncomparedData = {
  agent: "harbour-hotel",
  displayName: "Harbour Hotel",
  digest: "",
  diffMissing: "not asked for.",
  rehearsalMissing: "not asked for.",
  validation: [],
  toolVersion: "0.1.0",
};

describe("a comment without a comparison", () => {
  it("says what is missing, and what is there", () => {
    expect(
      renderCommentWithoutDiff(DATA, COMMENT_BUDGET),
    ).toBe(`<!-- greenroom:comment agent=harbour-hotel -->
### Harbour Hotel · not compared

**Comparison:** not asked for.

**Rehearsal:** not asked for.

**Validation:** no errors, no warnings.

<sub>greenroom 0.1.0</sub>
`);
  });

  it("tells tests of an environment from a rehearsal, in both comments", () => {
    const tests = resultsOf([passedCase(), failedCase("Price?", "12 €", "15 €")]);
    const { validation: _none, ...unvalidated } = DATA;
    for (const text of [
      renderCommentWithoutDiff({ ...unvalidated, tests }, COMMENT_BUDGET),
      renderComment(exercise({ tests })),
    ]) {
      expect(text).toContain("❌ **Tests of what runs in pre-release (v42): 1 of 2 conversations passed**");
      expect(text).toContain("breakfast-price");
    }
    const problem = { code: "wrong-version", message: "The bot runs v41." } as const;
    const unproven = renderComment(exercise({ tests: resultsOf([], { verdict: "error", problem }) }));
    expect(unproven).toContain("⚠️ **The tests of pre-release (v42) proved nothing.** The bot runs v41.");
    expect(renderComment(exercise())).not.toContain("Tests of");
  });

  it("keeps hostile texts inert and stays within its budget", () => {
    const tests = resultsOf([failedCase(HOSTILE_TEXT, HOSTILE_TEXT, HOSTILE_TEXT)], {
      target: { environment: HOSTILE_TEXT, version: 42, digest: `sha256:${"4".repeat(64)}` },
    });
    const finding = {
      rule: "x",
      severity: "error",
      message: HOSTILE_TEXT.repeat(500),
      location: { file: HOSTILE_TEXT, line: 1, column: 1 },
    } as const;
    const hostile = {
      ...DATA,
      displayName: HOSTILE_TEXT.repeat(20),
      diffMissing: HOSTILE_TEXT,
      rehearsalMissing: HOSTILE_TEXT,
      tests,
      validation: Array.from({ length: 5000 }, () => finding),
    };
    const text = renderCommentWithoutDiff(hostile, COMMENT_BUDGET);
    expect(findLive(text)).toEqual([]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BUDGET);
    expect(renderCommentWithoutDiff(hostile, 100).split("\n")[0]).toBe(
      "<!-- greenroom:comment agent=harbour-hotel -->",
    );
  });
});
