import { describe, expect, it } from "vitest";
import { renderProgressBar, renderProgressLine } from "../../../src/render/terminal/progress.ts";
import { errorCase, failedCase, passedCase } from "../../support/small-results.ts";

const counts = (done: number, total: number, failed = 0, error = 0) => ({
  done,
  total,
  failed,
  error,
  passed: done - failed - error,
});

describe("the progress bar", () => {
  it.each([
    [counts(0, 44), "░░░░░░░░░░░░ 0/44"],
    [counts(22, 44), "██████░░░░░░ 22/44"],
    [counts(43, 44, 1), "███████████░ 43/44 · 1 failed"],
    [counts(44, 44), "████████████ 44/44"],
    [counts(10, 44, 2, 1), "██░░░░░░░░░░ 10/44 · 2 failed · 1 not measured"],
    [counts(0, 0), "░░░░░░░░░░░░ 0/0"],
    [counts(9, 3), "████████████ 9/3"],
  ])("of %j is %s", (given, expected) => {
    expect(renderProgressBar(given, 12)).toBe(expected);
  });
});

describe("progress where lines can't be redrawn", () => {
  it("is told at every tenth and at the end", () => {
    const told = Array.from({ length: 44 }, (_, index) =>
      renderProgressLine({ ...counts(index + 1, 44), latest: passedCase() }),
    ).filter((line) => line !== undefined);
    expect(told).toHaveLength(9);
    expect(told.at(-1)).toBe("44/44");
  });
  it("names at once what did not pass", () => {
    const failed = failedCase("How much?", "Free.", "18 €");
    expect(renderProgressLine({ ...counts(3, 44, 1), latest: failed })).toBe(
      'breakfast-price FAILS: expected the reply to contain "18 €" (3/44 · 1 failed)',
    );
    expect(renderProgressLine({ ...counts(3, 44, 0, 1), latest: errorCase("no\nanswer") })).toBe(
      "parking ERROR: no answer (3/44 · 1 not measured)",
    );
  });
});
