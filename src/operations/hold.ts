import type { Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import { findVersion } from "../domain/ledger/find.ts";
import { versionUnknown } from "../domain/promotion/check-version.ts";
import { type OperationResult, operationResult, type Reason } from "../domain/result/operation-result.ts";
import { versionName } from "../domain/version/version-name.ts";
import { type RecordPorts, recordEntries } from "./record-entries.ts";

export interface HoldRequest {
  readonly settings: Settings;
  readonly version: number;
  /** false takes an earlier hold away. */
  readonly held: boolean;
  /** For people, in the ledger for ever. */
  readonly reason: string;
}

export interface HoldData {
  readonly agent: string;
  readonly version: number;
  readonly held: boolean;
  readonly reason: string;
}

/**
 * Puts a version on hold, or takes the hold away: without that, a version that failed by an accident of the network could
 * never be deployed again. Throws UserError without a reason.
 */
export async function hold(ports: RecordPorts, request: HoldRequest): Promise<OperationResult<HoldData>> {
  const { settings, version: number, held } = request;
  const reason = request.reason.trim();
  if (reason === "") {
    throw new UserError("HOLD_WITHOUT_REASON", "A hold needs a reason.", 'Say why: --reason "…"');
  }
  const data = { agent: settings.agent, version: number, held, reason };
  const recording = await recordEntries<readonly Reason[]>(ports, settings, (state) => {
    const version = findVersion(state, number);
    if (!version) return { stop: [versionUnknown(state, number)] };
    if (state.holds.has(number) === held) return { stop: [] };
    return {
      bodies: [{ type: "hold", version: number, digest: version.digest, held, reason }],
      message: `${versionName(number)} ${held ? "on hold" : "no longer on hold"}`,
    };
  });
  switch (recording.outcome) {
    case "blocked":
      return operationResult("hold", "stop", [recording.reason], data);
    case "stopped":
      return operationResult(
        "hold",
        recording.stop.length > 0 ? "stop" : "nothing-to-do",
        recording.stop,
        data,
      );
    case "recorded":
      return operationResult("hold", "proceed", [], data);
  }
}
