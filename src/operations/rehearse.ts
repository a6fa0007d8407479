import type { LayoutId } from "../domain/agent/layouts/layout.ts";
import { loadAgent } from "../domain/agent/load-agent.ts";
import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import { decideTested } from "../domain/regression/decide-tested.ts";
import { loadSuite } from "../domain/regression/load-suite.ts";
import { type Selection, selectCases } from "../domain/regression/select-cases.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import { digestOf } from "../domain/snapshot/digest.ts";
import type { Snapshot } from "../domain/snapshot/snapshot.ts";
import { takeSnapshot } from "../domain/snapshot/take-snapshot.ts";
import type { BotConnector } from "../ports/bot-connector.ts";
import type { Clock } from "../ports/clock.ts";
import type { Rehearse } from "./check.ts";
import { runSuite, type SuiteRunRequest } from "./run-suite.ts";
import type { TestData } from "./test.ts";

export interface RehearsalPorts {
  /** A bot made of a snapshot, as it would behave in an environment. Nothing is deployed. */
  readonly rehearsal: (snapshot: Snapshot, environment: string) => BotConnector;
  readonly clock: Clock;
}

/** For `check`: a function that rehearses whatever snapshot and suite it is given. */
export function rehearseWith(
  { rehearsal, clock }: RehearsalPorts,
  request: Pick<RehearsalRequest, "settings" | "concurrency" | "signal" | "onProgress">,
): Rehearse {
  const environment = rehearsalEnvironment(request.settings);
  return (snapshot, suite, conversations) =>
    runSuite(
      { connector: rehearsal(snapshot, environment), clock },
      {
        ...request,
        agent: request.settings.agent,
        suite,
        ...(conversations === undefined ? {} : { select: { ids: conversations } }),
        scope: conversations === undefined ? "full" : "selection",
        expected: { environment, version: null, digest: digestOf(snapshot) },
      },
    );
}

export interface RehearsalRequest extends Pick<SuiteRunRequest, "concurrency" | "signal" | "onProgress"> {
  readonly settings: Settings;
  readonly tree: SourceTree;
  readonly select?: Selection;
}

/** Why an agent can't be tried without its platform, as the end of a sentence; undefined when it can. */
export function whyNotRehearsed(layout: LayoutId): string | undefined {
  return layout === "greenroom"
    ? undefined
    : `not rehearsed, because the embedded reference bot does not speak the layout ${layout}.`;
}

/** Draft behaviour is tried as it would be one step before live. */
export function rehearsalEnvironment(settings: Settings): string {
  return (settings.environments.at(-2) ?? settings.environments[0])?.name ?? "";
}

/**
 * Tests files that were never published on the embedded reference bot. What it proves is about the draft and the reference
 * bot; it is no evidence for promotion and is never recorded.
 */
export async function rehearse(
  ports: RehearsalPorts,
  request: RehearsalRequest,
): Promise<OperationResult<TestData>> {
  const { settings, tree, select } = request;
  const { suite, findings } = loadSuite(tree, settings);
  const stopped = decideTested({ suite, findings, selected: selectCases(suite, select) });
  if (stopped.length > 0) return operationResult("test", "stop", stopped, { results: null, findings });
  const { agent, layout } = loadAgent(tree, settings);
  const unspoken = whyNotRehearsed(layout);
  if (unspoken !== undefined) {
    const hint = "Test the bot itself, with --environment.";
    const reason = { code: "tests-inconclusive", message: `The draft was ${unspoken}`, hint } as const;
    return operationResult("test", "stop", [reason], { results: null, findings });
  }
  const snapshot = takeSnapshot(agent);
  const environment = rehearsalEnvironment(settings);
  const results = await runSuite(
    { connector: ports.rehearsal(snapshot, environment), clock: ports.clock },
    {
      ...request,
      agent: settings.agent,
      suite,
      scope: select === undefined ? "full" : "selection",
      expected: { environment, version: null, digest: digestOf(snapshot) },
    },
  );
  const reasons = decideTested({ results });
  return operationResult("test", reasons.length === 0 ? "proceed" : "stop", reasons, { results, findings });
}
