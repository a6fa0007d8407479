import type { Finding } from "../lint/finding.ts";
import { dotted } from "../schema/explain-schema-error.ts";
import { validateResult } from "../schema/validate-result.ts";
import { countVerdicts, verdictOf } from "./count-verdicts.ts";
import type { SuiteResults } from "./results.ts";

export type LoadedResults =
  | { readonly results: SuiteResults; readonly findings: readonly [] }
  | { readonly results: undefined; readonly findings: readonly Finding[] };

/** A run of 10,000 cases with long replies stays below. */
const MAX_LENGTH = 200 * 1024 * 1024;

/**
 * results.json read back, from an artifact or a disk: fits the schema, and does not contradict itself (what it counts and
 * concludes follows from its cases, no case is there twice, nothing passed that an assertion contradicts). Never throws.
 */
export function loadResults(text: string, file = "results.json"): LoadedResults {
  const refuse = (...messages: readonly string[]): LoadedResults => ({
    results: undefined,
    findings: messages.map((message) => ({
      rule: "results-valid",
      severity: "error",
      message,
      hint: "Run the tests again and keep the file as it was written.",
      location: { file, line: 1, column: 1 },
    })),
  });
  if (text.length > MAX_LENGTH) return refuse("This file of results is too large.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("This file of results is not JSON.");
  }
  if (!isSuiteResults(value)) {
    const problems = validateResult("results", value).slice(0, 20);
    return refuse(...problems.map(({ path, message }) => `${message} (at ${dotted(path) || "the top"})`));
  }
  const contradictions = contradictionsIn(value);
  return contradictions.length > 0 ? refuse(...contradictions) : { results: value, findings: [] };
}

function isSuiteResults(value: unknown): value is SuiteResults {
  return validateResult("results", value).length === 0;
}

function contradictionsIn(results: SuiteResults): readonly string[] {
  const contradictions: string[] = [];
  const counts = countVerdicts(results.cases);
  const same =
    counts.total === results.counts.total &&
    counts.passed === results.counts.passed &&
    counts.failed === results.counts.failed &&
    counts.error === results.counts.error;
  if (!same) contradictions.push("The counts of these results are not those of their cases.");
  const verdict = results.problem === undefined ? verdictOf(counts) : "error";
  if (verdict !== results.verdict) {
    contradictions.push(`These results call themselves ${results.verdict}, but their cases say ${verdict}.`);
  }
  if (new Set(results.cases.map((one) => one.id)).size !== results.cases.length) {
    contradictions.push("The same case is in these results twice.");
  }
  const lies = results.cases.find((one) => one.verdict === "passed" && !isPassed(one));
  if (lies !== undefined)
    contradictions.push(`The case ${lies.id} is called passed, but its turns do not say so.`);
  const { before, after } = results.bot;
  const confirmed = [before, after].every((bot) => bot?.digest === results.target.digest);
  if (results.verdict === "passed" && !confirmed) {
    contradictions.push(
      "These results passed although the bot was not confirmed to run the version under test.",
    );
  }
  return contradictions;
}

function isPassed(one: SuiteResults["cases"][number]): boolean {
  const assertions = one.turns.flatMap((turn) => turn.assertions);
  return (
    assertions.length > 0 && assertions.every((assertion) => assertion.passed) && one.error === undefined
  );
}
