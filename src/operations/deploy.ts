import { decideDeploy } from "../domain/promotion/decide-deploy.ts";
import type { DeliveryReport } from "../domain/promotion/delivery-report.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { type DeliveryOptions, type DeliveryPorts, optionsOf } from "./delivery-ports.ts";
import { reportDelivery } from "./report-delivery.ts";
import { environmentNamed, runDelivery } from "./run-delivery.ts";
import { type DisplayPorts, showEnd, showingStart } from "./show-deployment.ts";

export interface DeployRequest extends DeliveryOptions {
  readonly environment: string;
  readonly version: number;
  /** Decides and tells, and changes nothing. */
  readonly dryRun?: boolean;
  /** Replaces something that the ledger does not know, where no verified version is there to go back to. */
  readonly overwriteDrift?: boolean;
}

/**
 * Makes a published version run in an environment, if every gate lets it through. Re-running the run of an earlier deploy
 * may make this a rollback; the report's `kind` says so. Smoke conversations that fail put the environment back on its last
 * verified version. Throws UserError for an environment that the settings do not have.
 */
export async function deploy(
  ports: DeliveryPorts & DisplayPorts,
  request: DeployRequest,
): Promise<OperationResult<DeliveryReport>> {
  const environment = environmentNamed(request.settings, request.environment);
  const dryRun = request.dryRun ?? false;
  const shown = showingStart(ports, request.onStep);
  const run = await runDelivery(ports, {
    ...optionsOf(request),
    environment,
    dryRun,
    onStep: shown.onStep,
    findWanted: () => request.version,
    decide: (facts) =>
      decideDeploy({
        ...facts,
        version: request.version,
        overwriteDrift: request.overwriteDrift ?? false,
      }),
  });
  await shown.started();
  await showEnd(ports, environment.name, run);
  return reportDelivery("deploy", ports.readVersion, run, { ...request, dryRun });
}
