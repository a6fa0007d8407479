import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import type { Finding } from "../domain/lint/finding.ts";
import type { TestPlan } from "../domain/plan/test-plan.ts";
import { decideTested } from "../domain/regression/decide-tested.ts";
import { loadSuite } from "../domain/regression/load-suite.ts";
import type { SuiteResults } from "../domain/regression/results.ts";
import { type Selection, selectCases } from "../domain/regression/select-cases.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import { runSuite, type SuiteRunPorts, type SuiteRunRequest } from "./run-suite.ts";

export interface TestRequest
  extends Pick<
    SuiteRunRequest,
    "agent" | "expected" | "concurrency" | "turnTimeout" | "caseTimeout" | "signal" | "onProgress"
  > {
  /** Files of the revision whose tests are run; for a version, those of its commit. */
  readonly tree: SourceTree;
  readonly settings: Pick<Settings, "tests">;
  /** Absent, and no plan: the full suite. */
  readonly select?: Selection;
  /** Its conversations are added to the ids of `select`. */
  readonly plan?: Pick<TestPlan, "conversations">;
}

export interface TestData {
  /** Null when nothing was run: see the reasons. */
  readonly results: SuiteResults | null;
  /** Problems of the tests themselves; with an error among them, nothing is run. */
  readonly findings: readonly Finding[];
}

/**
 * Tests what runs in an environment (or a rehearsed draft) with the suite of a tree. `proceed` only if every selected
 * conversation passed on exactly the expected version. Writes nothing: `evidenceOf` makes the ledger's entry of the results.
 */
export async function test(ports: SuiteRunPorts, request: TestRequest): Promise<OperationResult<TestData>> {
  const { suite, findings } = loadSuite(request.tree, request.settings);
  const select = selectionOf(request);
  const stopped = decideTested({ suite, findings, selected: selectCases(suite, select) });
  if (stopped.length > 0) return operationResult("test", "stop", stopped, { results: null, findings });

  const results = await runSuite(ports, {
    ...request,
    suite,
    ...(select === undefined ? {} : { select }),
    scope: select === undefined ? "full" : "selection",
  });
  const reasons = decideTested({ results });
  return operationResult("test", reasons.length === 0 ? "proceed" : "stop", reasons, { results, findings });
}

function selectionOf({ select, plan }: TestRequest): Selection | undefined {
  if (plan === undefined) return select;
  return { ...select, ids: [...(select?.ids ?? []), ...plan.conversations] };
}
