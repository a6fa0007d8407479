import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/domain/result/load-comparison.ts";
import type { AgentResult } from "../../../src/domain/result/load-result.ts";
import { mergeResults } from "../../../src/domain/result/merge-results.ts";
import { passedCase, resultsOf } from "../../support/small-results.ts";

const DIGEST = `sha256:${"4".repeat(64)}`;
const diffed: Comparison = {
  agent: "harbour-hotel",
  displayName: "Harbour Hotel",
  digest: DIGEST,
  diff: null,
  plan: null,
  rehearsal: null,
  rehearsalMissing: "not asked for.",
};
const diff: AgentResult = { operation: "diff", agent: "harbour-hotel", comparison: diffed };
const check: AgentResult = {
  operation: "check",
  agent: "harbour-hotel",
  comparison: { ...diffed, validation: [], rehearsal: resultsOf([passedCase()]) },
};
const validate: AgentResult = { operation: "validate", agent: "harbour-hotel", findings: [] };
const results = resultsOf([passedCase()]);
const tested: AgentResult = { operation: "test", agent: "harbour-hotel", results };
const rehearsed = (digest: string): AgentResult => ({
  operation: "test",
  agent: "harbour-hotel",
  results: { ...results, target: { environment: "pre-release", version: null, digest } },
});

describe("results of separate steps", () => {
  it("become one of the agent, and what is missing is said", () => {
    const { merged, problems } = mergeResults([tested, validate, diff, rehearsed(DIGEST)]);
    expect(problems).toEqual([]);
    expect(merged).toEqual([
      expect.objectContaining({
        agent: "harbour-hotel",
        displayName: "Harbour Hotel",
        validation: [],
        tests: results,
        rehearsal: expect.objectContaining({ target: expect.objectContaining({ version: null }) }),
        rehearsalMissing: null,
      }),
    ]);
    expect(mergeResults([validate]).merged).toEqual([
      {
        agent: "harbour-hotel",
        displayName: "harbour-hotel",
        digest: "",
        diff: null,
        diffMissing: "not asked for.",
        plan: null,
        rehearsal: null,
        rehearsalMissing: "not asked for.",
        validation: [],
      },
    ]);
  });

  it("are kept apart by agent, in the order of names", () => {
    const other: AgentResult = { operation: "validate", agent: "corner-cafe", findings: [] };
    const { merged } = mergeResults([validate, other]);
    expect(merged.map(({ agent }) => agent)).toEqual(["corner-cafe", "harbour-hotel"]);
  });

  it.each([
    ["two comparisons", [diff, diff], "a comparison"],
    ["a check and a diff", [check, diff], "a comparison"],
    ["two validations", [validate, validate], "a validation"],
    ["a check and a validation", [check, validate], "a validation"],
    ["two tests", [tested, tested], "tests"],
    ["a check and a rehearsal", [check, rehearsed(DIGEST)], "a rehearsal"],
    ["two rehearsals", [rehearsed(DIGEST), rehearsed(DIGEST)], "a rehearsal"],
    ["a rehearsal of other content", [diff, rehearsed(`sha256:${"5".repeat(64)}`)], "other content"],
  ] as const)("say nothing about an agent with %s, and leave the others alone", (_what, given, words) => {
    const other: AgentResult = { operation: "validate", agent: "corner-cafe", findings: [] };
    const { merged, problems } = mergeResults([...given, other]);
    expect(merged.map(({ agent }) => agent)).toEqual(["corner-cafe"]);
    expect(problems).toEqual([{ agent: "harbour-hotel", problem: expect.stringContaining(words) }]);
  });
});
