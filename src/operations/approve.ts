import type { Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import { decideApproval } from "../domain/promotion/decide-approval.ts";
import { isIdentified, personName } from "../domain/promotion/same-person.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { Digest } from "../domain/snapshot/snapshot.ts";
import type { Person } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { AgentSource } from "../ports/agent-source.ts";
import { type RecordPorts, recordEntries } from "./record-entries.ts";
import { environmentNamed } from "./run-delivery.ts";

export interface ApproveRequest {
  readonly settings: Settings;
  readonly environment: string;
  readonly version: number;
  readonly comment?: string;
}

export interface ApproveData {
  readonly agent: string;
  readonly environment: string;
  readonly version: number;
  /** Null for a version that does not exist. */
  readonly digest: Digest | null;
  readonly approver: Person;
  /** Ledger position that the approval is bound to; any deployment to the environment after it makes it void. */
  readonly position: number | null;
}

type Halt = { readonly decision: "stop" | "nothing-to-do"; readonly reason: Reason };

/**
 * Records that the git identity which runs this says yes to a version for an environment as it stands now. Throws UserError
 * for an environment that asks for no approval, or an identity without an e-mail.
 */
export async function approve(
  ports: RecordPorts & { readonly source: Pick<AgentSource, "readIdentity"> },
  request: ApproveRequest,
): Promise<OperationResult<ApproveData>> {
  const { settings, version: number, comment } = request;
  const environment = environmentNamed(settings, request.environment);
  if (!environment.gates.includes("approval")) {
    throw new UserError(
      "APPROVAL_NOT_ASKED",
      `${environment.name} asks for no approval, so there is nothing to approve.`,
      `To have it ask, add \`approval\` to its gates in ${settings.file}.`,
    );
  }
  const approver = await ports.source.readIdentity();
  if (!isIdentified(approver)) {
    throw new UserError(
      "IDENTITY_WITHOUT_EMAIL",
      "Your git identity has no e-mail, so nobody could tell whether you wrote the change.",
      "git config user.email you@example.com",
    );
  }
  const data = (digest: Digest | null, position: number | null): ApproveData => ({
    agent: settings.agent,
    environment: environment.name,
    version: number,
    digest,
    approver,
    position,
  });
  const recording = await recordEntries<Halt>(ports, settings, (state) => {
    const decided = decideApproval({ state, settings, environment, version: number, approver });
    if (decided.decision !== "proceed") return { stop: decided };
    return {
      bodies: [
        {
          type: "approval-recorded",
          environment: environment.name,
          version: number,
          digest: decided.version.digest,
          position: state.head,
          approver,
          source: "git-identity",
          ...(comment === undefined ? {} : { comment }),
        },
      ],
      message: `${environment.name}: ${versionName(number)} approved by ${personName(approver)}`,
    };
  });
  switch (recording.outcome) {
    case "blocked":
      return operationResult("approve", "stop", [recording.reason], data(null, null));
    case "stopped": {
      const { decision, reason } = recording.stop;
      return operationResult("approve", decision, [reason], data(null, null));
    }
    case "recorded": {
      const entry = recording.entries.at(-1);
      if (entry?.type !== "approval-recorded") throw new Error("an approval was recorded without an entry");
      return operationResult("approve", "proceed", [], data(entry.digest, entry.position));
    }
  }
}
