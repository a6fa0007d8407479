import { describe, expect, it } from "vitest";
import { byteLength } from "../../../src/render/markdown/fit-blocks.ts";
import { type ReviewSummaryData, renderReviewSummary } from "../../../src/render/markdown/review-summary.ts";
import { AFTER, BEFORE, diffOf, type Items, topic } from "../../domain/diff/make-snapshot.ts";
import { PLAN } from "./comment-data.ts";
import { HOSTILE } from "./hostile-strings.ts";
import { findLive } from "./inert.ts";

const diff = diffOf(BEFORE, AFTER);
const DATA: ReviewSummaryData = {
  displayName: "Harbour Hotel",
  version: 42,
  note: "Pet fee, late checkout by SMS, steadier voice",
  environment: "live",
  digest: diff.to.digest ?? "",
  position: 318,
  now: "2026-11-20T13:30:00.000Z",
  diff,
  replaces: { version: 41, since: "2026-11-14T09:12:00.000Z", by: "jo" },
  waitingIn: { environment: "pre-release", since: "2026-11-20T11:20:00.000Z", verified: true },
  regression: {
    environment: "pre-release",
    verdict: "passed",
    counts: { passed: 212, total: 212, failed: 0, error: 0 },
    failed: [],
    suite: `sha256:${"b81c".repeat(16)}`,
  },
  plan: PLAN,
  rollbackTarget: { version: 41, duration: 2_000 },
};
const bare: ReviewSummaryData = {
  displayName: "Harbour Hotel",
  version: 42,
  environment: "live",
  digest: DATA.digest,
  position: 318,
  now: DATA.now,
};

describe("the review summary", () => {
  it("fits on one screen and binds to digest and ledger position", async () => {
    await expect(renderReviewSummary(DATA)).toMatchFileSnapshot("../../fixtures/review-summary.md");
  });

  it("has rows only for what is known", () => {
    const text = renderReviewSummary(bare);
    expect(text).not.toMatch(/Would replace|Waiting in|Regression|Untested|Rollback|undefined/);
    expect(text).toContain("ledger position 318");
  });

  it("says in words what is not there", () => {
    const text = renderReviewSummary({ ...DATA, replaces: null, regression: null, rollbackTarget: null });
    expect(text).toContain("| Would replace | nothing: live has run no version yet |");
    expect(text).toContain("| Regression | ⚠️ no full run is recorded for this digest |");
    expect(text).toContain("| Rollback target | ⚠️ none: no version was verified here yet |");
  });

  it("names what failed and what is untested", () => {
    const regression = {
      environment: "pre-release",
      verdict: "failed" as const,
      counts: { passed: 1, total: 3, failed: 1, error: 1 },
      failed: ["breakfast-price"],
    };
    const text = renderReviewSummary({
      ...DATA,
      regression,
      plan: { ...PLAN, uncovered: ["topics/pet-policy"] },
    });
    expect(text).toContain("| Regression on pre-release | ❌ 1 of 3 · failed: `breakfast-price` |");
    expect(text).toContain("| Untested changes | ⚠️ 1: `topics/pet-policy` |");
  });

  it("stays inert and within its budget, whatever people wrote", () => {
    for (const text of HOSTILE) {
      const items = (content: string): Items => ({
        "topics/t": topic({ name: text, content: `${content} ${text}` }),
      });
      const markdown = renderReviewSummary({
        ...DATA,
        displayName: text,
        note: text,
        environment: text,
        digest: text,
        diff: diffOf(items("Before, and some more words"), items("After, and some more words")),
        replaces: { version: 1, since: text, by: text },
        waitingIn: { environment: text, since: text, verified: false },
        regression: {
          environment: text,
          verdict: "error",
          counts: {},
          failed: [text],
          suite: text,
          url: text,
        },
        links: { sideBySide: text },
      });
      expect([text.slice(0, 60), ...findLive(markdown, ["https://evil.example/x"])]).toEqual([
        text.slice(0, 60),
      ]);
      expect(byteLength(markdown)).toBeLessThan(200_000);
    }
  });
});
