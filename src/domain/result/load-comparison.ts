import type { AgentDiff } from "../diff/change.ts";
import type { JsonObject } from "../json.ts";
import type { Finding } from "../lint/finding.ts";
import type { TestPlan } from "../plan/test-plan.ts";
import { loadResults } from "../regression/load-results.ts";
import type { SuiteResults } from "../regression/results.ts";
import { dotted } from "../schema/explain-schema-error.ts";
import { validateResult } from "../schema/validate-result.ts";
import type { OperationResult } from "./operation-result.ts";
import { parseResult } from "./parse-result.ts";

/** What a comment is written from, whether `check` or `diff` found it. */
export interface Comparison {
  readonly agent: string;
  readonly displayName: string;
  readonly digest: string;
  readonly diff: AgentDiff | null;
  readonly plan: TestPlan | null;
  readonly rehearsal: SuiteResults | null;
  readonly rehearsalMissing: string | null;
  /** Absent: validation did not run. */
  readonly validation?: readonly Finding[];
  /** Tests of what runs in an environment; absent: not asked for. */
  readonly tests?: SuiteResults;
}

export type LoadedComparison =
  | { readonly comparison: Comparison; readonly problem?: undefined }
  /** One sentence. */
  | { readonly comparison?: undefined; readonly problem: string };

/** Reads the JSON result of `check` or `diff` back, as data from a job that nobody trusts. Never throws. */
export function loadComparison(text: string): LoadedComparison {
  const { value, problem } = parseResult(text);
  return value === undefined ? { problem } : comparisonOf(value);
}

/** The same, of what has been parsed already. */
export function comparisonOf(value: JsonObject): LoadedComparison {
  if (value.operation === "diff") return fromDiff(value);
  if (value.operation === "check") return fromCheck(value);
  return { problem: "it is not the result of check or diff" };
}

function fromDiff(value: unknown): LoadedComparison {
  if (!isDiffResult(value)) return { problem: firstProblem("diff-result", value) };
  const diff = value.data;
  if (diff === null) return { problem: "it holds no comparison: diff stopped" };
  const { agent, displayName, to } = diff;
  const rehearsalMissing = "not asked for.";
  return {
    comparison: {
      agent,
      displayName,
      digest: to.digest ?? "",
      diff,
      plan: null,
      rehearsal: null,
      rehearsalMissing,
    },
  };
}

function fromCheck(value: unknown): LoadedComparison {
  if (!isCheckResult(value)) return { problem: firstProblem("check-result", value) };
  const { rehearsal } = value.data;
  if (rehearsal === null) return { comparison: { ...value.data, rehearsal } };
  const loaded = loadResults(JSON.stringify(rehearsal));
  if (loaded.results === undefined)
    return { problem: `its rehearsal can't be used: ${loaded.findings[0]?.message ?? "unknown reason"}` };
  return { comparison: { ...value.data, rehearsal: loaded.results } };
}

function isDiffResult(value: unknown): value is OperationResult<AgentDiff | null> {
  return validateResult("diff-result", value).length === 0;
}

/** All but the rehearsal, which has a schema of its own. */
function isCheckResult(
  value: unknown,
): value is OperationResult<Required<Omit<Comparison, "rehearsal">> & { readonly rehearsal: unknown }> {
  return validateResult("check-result", value).length === 0;
}

function firstProblem(kind: "check-result" | "diff-result", value: unknown): string {
  const [first] = validateResult(kind, value);
  return first === undefined
    ? "it is not as it was written"
    : `${first.message} (at ${dotted(first.path) || "the top"})`;
}
