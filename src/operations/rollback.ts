import { findUnprotected } from "../domain/promotion/decide-confirmation.ts";
import { decideRollback, findWantedRollback } from "../domain/promotion/decide-rollback.ts";
import type { DeliveryReport } from "../domain/promotion/delivery-report.ts";
import { isLastEnvironment } from "../domain/promotion/pipeline.ts";
import type { OperationResult, Reason } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import type { Approvals } from "../ports/approvals.ts";
import { type DeliveryOptions, type DeliveryPorts, optionsOf } from "./delivery-ports.ts";
import type { RecordPorts } from "./record-entries.ts";
import { reportDelivery } from "./report-delivery.ts";
import { recordApproval } from "./require-approval.ts";
import { environmentNamed, type Proceed, runDelivery } from "./run-delivery.ts";
import { type DisplayPorts, showEnd, showingStart } from "./show-deployment.ts";

export interface RollbackPorts extends DeliveryPorts, DisplayPorts {
  /** In a job behind the GitHub Environment: the approval that GitHub collected before it started is recorded and counts. */
  readonly approvals?: Approvals;
}

export interface RollbackRequest extends DeliveryOptions {
  readonly environment: string;
  /** A version that was verified there; absent: the last verified one other than what runs. */
  readonly version?: number;
  /** Why, for the ledger and for the hold. */
  readonly reason?: string;
  /** Tells what would be undone, and changes nothing. */
  readonly dryRun?: boolean;
  /** Whether what is rolled back goes on hold; true for the last environment unless told. */
  readonly hold?: boolean;
}

/**
 * Makes an environment run an earlier verified version: the same delivery as a deploy, and a new entry. Deletes nothing.
 * Throws UserError for an environment that the settings do not have.
 */
export async function rollback(
  ports: RollbackPorts,
  request: RollbackRequest,
): Promise<OperationResult<DeliveryReport>> {
  const { settings, version: target, reason } = request;
  const environment = environmentNamed(settings, request.environment);
  const dryRun = request.dryRun ?? false;
  const holds = request.hold ?? isLastEnvironment(settings, environment.name);
  const named = target === undefined ? {} : { target };
  const { approvals } = ports;
  const shown = showingStart(ports, request.onStep);
  const run = await runDelivery(ports, {
    ...optionsOf(request),
    ...(reason === undefined ? {} : { reason }),
    environment,
    dryRun,
    onStep: shown.onStep,
    findWanted: (facts) => findWantedRollback({ ...facts, ...named }),
    decide: (facts) => decideRollback({ ...facts, ...named, preview: dryRun }),
    ...(approvals
      ? { obtainApproval: (version) => askGithub({ ...ports, approvals }, request, version) }
      : {}),
    findHold: (decided) => (holds ? findReplaced(decided, reason) : undefined),
  });
  await shown.started();
  await showEnd(ports, environment.name, run);
  return reportDelivery("rollback", ports.readVersion, run, { ...request, dryRun });
}

/** Only what a newer version brought goes on hold: going forward again by name holds nothing. */
function findReplaced(decided: Proceed, reason: string | undefined) {
  const [newest] = decided.undone;
  if (!newest || newest.number !== decided.replaces) return undefined;
  return { version: newest, reason: reason ?? "Rolled back without a reason given." };
}

async function askGithub(
  ports: RecordPorts & { readonly approvals: Approvals },
  { settings, environment }: RollbackRequest,
  version: Version,
): Promise<readonly Reason[]> {
  const unprotected = findUnprotected(await ports.approvals.readProtection(environment));
  if (unprotected) return [unprotected];
  const recorded = await recordApproval(ports, settings, environment, () => ({
    purpose: "rollback",
    version,
  }));
  return "halt" in recorded ? recorded.halt.reasons : [];
}
