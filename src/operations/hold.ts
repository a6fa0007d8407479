import type { Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import { findVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import {
  type Decision,
  type OperationResult,
  operationResult,
  type Reason,
} from "../domain/result/operation-result.ts";
import { versionName } from "../domain/version/version-name.ts";
import { type RecordPorts, recordEntries } from "./record-entries.ts";

export interface HoldRequest {
  readonly settings: Settings;
  readonly version: number;
  /** false releases it. */
  readonly held: boolean;
  /** Why, for people. */
  readonly reason: string;
}

export interface HoldData {
  readonly version: number;
  readonly held: boolean;
  readonly reason: string;
}

const MAX_REASON_LENGTH = 500;

/** Puts a version on hold, which keeps it from being deployed anywhere, or releases it. */
export async function hold(ports: RecordPorts, request: HoldRequest): Promise<OperationResult<HoldData>> {
  const { settings, version, held } = request;
  const reason = request.reason.trim();
  if (reason === "" || reason.length > MAX_REASON_LENGTH) {
    throw new UserError(
      "HOLD_REASON_INVALID",
      reason === ""
        ? "A hold needs a reason: whoever wants to deploy the version will read it."
        : `The reason has ${reason.length} characters; ${MAX_REASON_LENGTH} are the most.`,
      "Say in one sentence what is wrong, or why it is right again.",
    );
  }
  const data = { version, held, reason };
  const recording = await recordEntries<Stop>(ports, settings, (state) => {
    const stop = whyNot(state, version, held);
    const known = findVersion(state, version);
    if (stop || !known) return { stop: stop ?? unknownVersion(state, version) };
    return {
      bodies: [{ type: "hold", version, digest: known.digest, held, reason }],
      message: `${settings.agent}: ${held ? "hold" : "release"} ${versionName(version)}`,
    };
  });
  switch (recording.outcome) {
    case "recorded":
      return operationResult("hold", "proceed", [], data);
    case "stopped":
      return operationResult("hold", recording.stop.decision, [recording.stop.reason], data);
    case "blocked":
      return operationResult("hold", "stop", [recording.reason], data);
  }
}

interface Stop {
  readonly decision: Decision;
  readonly reason: Reason;
}

function whyNot(state: LedgerState, version: number, held: boolean): Stop | undefined {
  if (!findVersion(state, version)) return unknownVersion(state, version);
  const current = state.holds.get(version);
  if (held === (current !== undefined)) {
    return {
      decision: "nothing-to-do",
      reason: {
        code: "hold-unchanged",
        message: current
          ? `${versionName(version)} is on hold already, by ${current.actor}: ${current.reason}`
          : `${versionName(version)} is not on hold.`,
      },
    };
  }
  return undefined;
}

function unknownVersion(state: LedgerState, version: number): Stop {
  const newest = state.versions.at(-1);
  return {
    decision: "stop",
    reason: {
      code: "version-unknown",
      message: `There is no ${versionName(version)}.`,
      hint: newest ? `The newest is ${versionName(newest.number)}.` : "Nothing has been published yet.",
    },
  };
}
