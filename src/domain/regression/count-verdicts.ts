import type { CaseResult, CaseVerdict, SuiteResults } from "./results.ts";

export type Counts = SuiteResults["counts"];

export function countVerdicts(cases: readonly Pick<CaseResult, "verdict">[]): Counts {
  const count = (verdict: CaseVerdict) => cases.filter((one) => one.verdict === verdict).length;
  return { total: cases.length, passed: count("passed"), failed: count("failed"), error: count("error") };
}

/** A failure is proof, so it outweighs what could not be measured; and nothing run is never passed. */
export function verdictOf(counts: Counts): CaseVerdict {
  if (counts.failed > 0) return "failed";
  return counts.total > 0 && counts.passed === counts.total ? "passed" : "error";
}
