import type { JsonObject } from "../json.ts";
import type { Finding } from "../lint/finding.ts";
import { loadResults } from "../regression/load-results.ts";
import type { SuiteResults } from "../regression/results.ts";
import { dotted } from "../schema/explain-schema-error.ts";
import { validateResult } from "../schema/validate-result.ts";
import { type Comparison, comparisonOf } from "./load-comparison.ts";
import { parseResult } from "./parse-result.ts";

/** What one result file says about one agent. */
export type AgentResult =
  | { readonly operation: "check" | "diff"; readonly agent: string; readonly comparison: Comparison }
  | { readonly operation: "validate"; readonly agent: string; readonly findings: readonly Finding[] }
  | { readonly operation: "test"; readonly agent: string; readonly results: SuiteResults };

/** `problem`: one sentence without its end. */
export type LoadedResult =
  | { readonly result: AgentResult; readonly problem?: undefined }
  | { readonly result?: undefined; readonly problem: string };

/** Reads the JSON result of `check`, `diff`, `validate` or `test` back, as data from a job that nobody trusts. Never throws. */
export function loadResult(text: string): LoadedResult {
  const { value, problem } = parseResult(text);
  if (value === undefined) return { problem };
  switch (value.operation) {
    case "check":
    case "diff": {
      const { comparison, problem: wrong } = comparisonOf(value);
      return comparison === undefined
        ? { problem: wrong }
        : { result: { operation: value.operation, agent: comparison.agent, comparison } };
    }
    case "validate":
      return fromValidate(value);
    case "test":
      return fromTest(value);
    default:
      return { problem: "it is not the result of check, diff, validate or test" };
  }
}

interface ValidateResult {
  readonly data: {
    readonly findings: readonly Finding[];
    readonly forReports: { readonly agent: string };
  };
}

function fromValidate(value: JsonObject): LoadedResult {
  if (!isValidateResult(value)) return { problem: firstProblem("validate-result", value) };
  const { findings, forReports } = value.data;
  return { result: { operation: "validate", agent: forReports.agent, findings } };
}

function fromTest(value: JsonObject): LoadedResult {
  if (!isTestResult(value)) return { problem: firstProblem("test-result", value) };
  if (value.data.results === null) return { problem: "it holds no results: test stopped before it began" };
  const loaded = loadResults(JSON.stringify(value.data.results));
  if (loaded.results === undefined)
    return { problem: `its results can't be used: ${loaded.findings[0]?.message ?? "unknown reason"}` };
  return { result: { operation: "test", agent: loaded.results.agent, results: loaded.results } };
}

function isValidateResult(value: unknown): value is ValidateResult {
  return validateResult("validate-result", value).length === 0;
}

function isTestResult(value: unknown): value is { readonly data: { readonly results: unknown } } {
  return validateResult("test-result", value).length === 0;
}

function firstProblem(kind: "validate-result" | "test-result", value: unknown): string {
  const [first] = validateResult(kind, value);
  return first === undefined
    ? "it is not as it was written"
    : `${first.message.replace(/\.$/, "")} (at ${dotted(first.path) || "the top"})`;
}
