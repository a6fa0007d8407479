import type { Finding } from "../lint/finding.ts";
import type { SuiteResults } from "../regression/results.ts";
import type { Comparison } from "./load-comparison.ts";
import type { AgentResult } from "./load-result.ts";

/** One comment's worth: everything that the result files say about one agent. */
export interface MergedResult extends Comparison {
  /** Why there is no comparison, the end of a sentence; absent when there is one. */
  readonly diffMissing?: string;
}

export interface MergedResults {
  /** In the order of their names. */
  readonly merged: readonly MergedResult[];
  readonly problems: readonly { readonly agent: string; readonly problem: string }[];
}

/**
 * Puts together what ran as separate steps. Two files that say the same kind of thing about one agent contradict each other, and nobody can
 * tell which one to believe: then nothing is said about that agent.
 */
export function mergeResults(results: readonly AgentResult[]): MergedResults {
  const merged: MergedResult[] = [];
  const problems: { agent: string; problem: string }[] = [];
  const agents = [...new Set(results.map(({ agent }) => agent))].toSorted();
  for (const agent of agents) {
    const one = mergeAgent(
      agent,
      results.filter((result) => result.agent === agent),
    );
    if (typeof one === "string") problems.push({ agent, problem: one });
    else merged.push(one);
  }
  return { merged, problems };
}

function mergeAgent(agent: string, results: readonly AgentResult[]): MergedResult | string {
  let comparison: Comparison | undefined;
  let validation: readonly Finding[] | undefined;
  let rehearsal: SuiteResults | undefined;
  let tests: SuiteResults | undefined;
  const twice = (what: string) => `two files hold ${what} of ${agent}`;
  for (const result of results) {
    switch (result.operation) {
      case "check":
      case "diff":
        if (comparison !== undefined) return twice("a comparison");
        comparison = result.comparison;
        break;
      case "validate":
        if (validation !== undefined) return twice("a validation");
        validation = result.findings;
        break;
      case "test":
        // Without a version it was the draft that was tested, on the embedded bot.
        if (result.results.target.version === null) {
          if (rehearsal !== undefined) return twice("a rehearsal");
          rehearsal = result.results;
        } else {
          if (tests !== undefined) return twice("tests");
          tests = result.results;
        }
    }
  }
  if (comparison?.validation !== undefined && validation !== undefined) return twice("a validation");
  if (comparison !== undefined && comparison.rehearsal !== null && rehearsal !== undefined)
    return twice("a rehearsal");
  const digest = comparison?.digest || rehearsal?.target.digest || "";
  if (rehearsal !== undefined && rehearsal.target.digest !== digest)
    return `the rehearsal of ${agent} is of other content than the comparison`;
  const findings = comparison?.validation ?? validation;
  const rehearsed = comparison?.rehearsal ?? rehearsal ?? null;
  return {
    agent,
    displayName: comparison?.displayName ?? agent,
    digest,
    diff: comparison?.diff ?? null,
    plan: comparison?.plan ?? null,
    rehearsal: rehearsed,
    rehearsalMissing: rehearsed === null ? (comparison?.rehearsalMissing ?? "not asked for.") : null,
    ...(findings === undefined ? {} : { validation: findings }),
    ...(tests === undefined ? {} : { tests }),
    ...(comparison === undefined
      ? { diffMissing: "not asked for." }
      : comparison.diff === null
        ? { diffMissing: "there is nothing that it can be compared with; the summary of the run says why." }
        : {}),
  };
}
