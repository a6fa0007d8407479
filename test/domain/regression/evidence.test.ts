import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../src/domain/regression/evidence.ts";
import { errorCase, failedCase, passedCase, resultsOf } from "../../support/small-results.ts";

const V42 = { number: 42, digest: `sha256:${"4".repeat(64)}` } as const;
const failed = failedCase("How much is breakfast?", "Breakfast is free.", "18 €");

describe("evidence of a run", () => {
  it("names environment, version, suite, counts and what failed", () => {
    expect(evidenceOf(resultsOf([passedCase(), errorCase("x"), failed]), V42)).toEqual({
      type: "evidence-recorded",
      kind: "regression",
      environment: "pre-release",
      version: 42,
      digest: V42.digest,
      verdict: "failed",
      scope: "full",
      counts: { total: 3, passed: 1, failed: 1, error: 1 },
      suite: `sha256:${"b81c".repeat(16)}`,
      failed: ["breakfast-price", "parking"],
    });
  });
  it("passes only when every case passed", () => {
    expect(evidenceOf(resultsOf([passedCase()]), V42)).toMatchObject({ verdict: "passed", failed: [] });
  });
  it("names at most twenty", () => {
    expect(evidenceOf(resultsOf(Array.from({ length: 30 }, () => failed)), V42).failed).toHaveLength(20);
  });
  it("can't be had for another version's digest", () => {
    const other = { number: 43, digest: `sha256:${"5".repeat(64)}` } as const;
    expect(() => evidenceOf(resultsOf([passedCase()]), other)).toThrow("can't be evidence for v43");
  });
  it.each([
    ["no case", resultsOf([], { verdict: "passed" })],
    ["a case that failed", resultsOf([failed], { verdict: "passed" })],
    ["a case that was not measured", resultsOf([passedCase(), errorCase("x")], { verdict: "passed" })],
    ["no confirmation before", resultsOf([passedCase()], { bot: { ...resultsOf([]).bot, before: null } })],
    ["no confirmation after", resultsOf([passedCase()], { bot: { ...resultsOf([]).bot, after: null } })],
    ["a problem", resultsOf([passedCase()], { problem: { code: "interrupted", message: "x" } })],
    ["a verdict of its own", resultsOf([passedCase()], { verdict: "error" })],
  ])("is not passed for results with %s, whatever they say of themselves", (_, results) => {
    expect(evidenceOf(results, V42).verdict).not.toBe("passed");
  });
});
