import { describe, expect, it } from "vitest";
import { loadComparison } from "../../../src/domain/result/load-comparison.ts";
import { loadResult } from "../../../src/domain/result/load-result.ts";
import { passedCase, resultsOf } from "../../support/small-results.ts";

const head = { schemaVersion: 1, decision: "proceed", reasons: [] };
const finding = {
  rule: "no-tabs",
  severity: "warning",
  message: "A tab.",
  location: { file: "agent/a.yaml", line: 1, column: 1 },
};
const validation = {
  ...head,
  operation: "validate",
  data: { findings: [finding], counts: {}, forReports: { agent: "harbour-hotel", fingerprints: ["a"] } },
};
const tests = { ...head, operation: "test", data: { results: resultsOf([passedCase()]), findings: [] } };
const load = (value: unknown) => loadResult(typeof value === "string" ? value : JSON.stringify(value));

describe("result files are read as data", () => {
  it("gives what validate and test say, and about which agent", () => {
    expect(load(validation).result).toMatchObject({
      operation: "validate",
      agent: "harbour-hotel",
      findings: [finding],
    });
    expect(load(tests).result).toMatchObject({ operation: "test", agent: "harbour-hotel" });
  });

  const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  it.each([
    ["nothing", "", "not JSON"],
    ["a list", "[]", "not an object"],
    ["Markdown", "<!-- greenroom:comment agent=other -->\n# All is well @acme/admins", "not JSON"],
    ["the result of something else", { ...head, operation: "deploy", data: {} }, "not the result of"],
    ["an operation that is a name of every object", '{"operation":"__proto__"}', "not the result of"],
    ["a million brackets", deep(1_000_000), "nested too deeply"],
    ["brackets deep within what nobody reads", `{"operation":"test","x":${deep(5000)}}`, "nested too deeply"],
    ["brackets behind a quoted quote", `{"operation":"a\\"","x":${deep(5000)}}`, "nested too deeply"],
    [
      "an agent that is a path",
      { ...validation, data: { ...validation.data, forReports: { agent: "../x" } } },
      "agent",
    ],
    ["a validation of nobody", { ...validation, data: { findings: [] } }, "forReports"],
    [
      "a finding without a place",
      { ...validation, data: { ...validation.data, findings: [{ rule: "a" }] } },
      "findings",
    ],
    ["a reason code of its own", { ...validation, reasons: [{ code: "all-well", message: "" }] }, "reasons"],
    ["tests that never began", { ...tests, data: { results: null } }, "test stopped before it began"],
    [
      "tests that contradict themselves",
      { ...tests, data: { results: { ...resultsOf([passedCase()]), verdict: "failed" } } },
      "their cases say passed",
    ],
  ] as const)("refuses %s", (_what, value, words) => {
    const { result, problem } = load(value);
    expect(result).toBeUndefined();
    expect(problem).toContain(words);
  });

  it("is not fooled by brackets in texts", () => {
    const message = `"${"[".repeat(500)}\\`;
    const loaded = load({ ...validation, data: { ...validation.data, findings: [{ ...finding, message }] } });
    expect(loaded.result).toMatchObject({ findings: [{ message }] });
  });

  it("refuses a deep comparison before anything walks it", () => {
    expect(loadComparison(`{"operation":"check","data":${deep(200_000)}}`).problem).toContain("nested");
  });
});
