import type { Settings } from "../domain/agent/settings.ts";
import type { SourceTree } from "../domain/agent/source-tree.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import { evidenceOf } from "../domain/regression/evidence.ts";
import type { Selection } from "../domain/regression/select-cases.ts";
import { type OperationResult, operationResult, type Reason } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { BotConnector } from "../ports/bot-connector.ts";
import { readLedger } from "./read-ledger.ts";
import { type RecordPorts, recordEntries } from "./record-entries.ts";
import type { SuiteRunRequest } from "./run-suite.ts";
import { type TestData, test } from "./test.ts";

export interface TestEnvironmentPorts extends RecordPorts {
  readonly connector: (environment: string) => BotConnector;
}

export interface TestEnvironmentRequest
  extends Pick<SuiteRunRequest, "concurrency" | "turnTimeout" | "signal" | "onProgress"> {
  readonly settings: Settings;
  readonly environment: string;
  /** The version under test; absent: the one that the ledger says is active there. */
  readonly version?: number;
  /** Files of the revision whose conversations are run. */
  readonly tree: SourceTree;
  /** Absent: every conversation. Only such a run counts at a gate. */
  readonly select?: Selection;
  /** Writes what was proven, or not, to the ledger. */
  readonly record: boolean;
}

export interface TestEnvironmentData extends TestData {
  readonly environment: string;
  readonly version: number | null;
  /** Sequence number of the evidence in the ledger; null when none was written. */
  readonly recorded: number | null;
}

/**
 * Tests the bot of an environment. The version under test is one of the ledger: a bot that runs another one proves nothing.
 * With `record`, a failed or inconclusive run is written down as well: it replaces an older pass at the gate.
 */
export async function testEnvironment(
  ports: TestEnvironmentPorts,
  request: TestEnvironmentRequest,
): Promise<OperationResult<TestEnvironmentData>> {
  const { settings, environment } = request;
  const nothing = { results: null, findings: [], environment, version: null, recorded: null };
  const reading = await readLedger(ports.ledger, settings.agent);
  if (reading.outcome === "blocked") return operationResult("test", "stop", [reading.reason], nothing);
  const found = findVersionUnderTest(reading.state, request);
  if (found.reason) return operationResult("test", "stop", [found.reason], nothing);
  const { number, digest } = found.version;

  const tested = await test(
    { connector: ports.connector(environment), clock: ports.clock },
    { ...request, agent: settings.agent, expected: { environment, version: number, digest } },
  );
  const data = { ...tested.data, environment, version: number, recorded: null };
  const { results } = tested.data;
  if (!request.record || results === null)
    return operationResult("test", tested.decision, tested.reasons, data);

  const { lastSeq } = findEnvironment(reading.state, environment);
  const recording = await recordEntries<Reason>(ports, settings, (state) =>
    // The version may have gone and come back meanwhile: then nobody knows which one answered.
    findEnvironment(state, environment).lastSeq === lastSeq
      ? {
          bodies: [evidenceOf(results, found.version)],
          message: `Tests of ${versionName(number)} on ${environment}: ${results.verdict}`,
        }
      : { stop: deployedMeanwhile(environment) },
  );
  if (recording.outcome !== "recorded") {
    const reason = recording.outcome === "blocked" ? recording.reason : recording.stop;
    return operationResult("test", "stop", [reason, ...tested.reasons], data);
  }
  return operationResult("test", tested.decision, tested.reasons, {
    ...data,
    recorded: recording.state.head,
  });
}

function findVersionUnderTest(
  state: LedgerState,
  { environment, version }: TestEnvironmentRequest,
): { readonly version: Version; readonly reason?: undefined } | { readonly reason: Reason } {
  const number = version ?? findEnvironment(state, environment).active;
  const found = number === undefined ? undefined : findVersion(state, number);
  if (found) return { version: found };
  return {
    reason: {
      code: "version-unknown",
      message:
        number === undefined
          ? `The ledger does not say that anything runs in ${environment}.`
          : `The ledger holds no ${versionName(number)}.`,
      hint:
        number === undefined
          ? `Deploy a version to ${environment} first.`
          : "greenroom status lists the versions.",
    },
  };
}

function deployedMeanwhile(environment: string): Reason {
  return {
    code: "lost-the-race",
    message: `The ledger says that something was deployed to ${environment} while the tests ran, so they prove nothing and were not recorded.`,
    hint: "See what runs there now (greenroom status), then run the tests again.",
  };
}
