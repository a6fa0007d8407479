import { versionName } from "../domain/version/version-name.ts";
import type { DeploymentDisplay } from "../ports/deployment-display.ts";
import type { Logger } from "../ports/logger.ts";
import type { DeliveryStep } from "./delivery-ports.ts";
import type { DeliveryRun } from "./run-delivery.ts";

/** GitHub's record of a job's deployment shows at most so many characters. */
const MAX_DESCRIPTION = 140;

export interface DisplayPorts {
  /** GitHub's own record of the job's deployment, where there is one. */
  readonly display?: DeploymentDisplay;
  readonly logger?: Logger;
}

/** What GitHub shows beside the job. Only display: that it fails is worth a line, never a failed deployment. */
export async function showDeployment(
  { display, logger }: DisplayPorts,
  environment: string,
  state: "in_progress" | "success" | "failure",
  description: string,
): Promise<void> {
  if (!display) return;
  try {
    await display.show(environment, state, description.slice(0, MAX_DESCRIPTION));
  } catch (error) {
    const why = error instanceof Error ? error.message : "unknown reason";
    logger?.warn(`GitHub's deployment of ${environment} could not be updated: ${why}`);
  }
}

/** Says that it begins, once, when the intent is about to be recorded. */
export function showingStart(
  ports: DisplayPorts,
  onStep: ((step: DeliveryStep) => void) | undefined,
): { readonly onStep: (step: DeliveryStep) => void; readonly started: () => Promise<void> } {
  let shown: Promise<void> = Promise.resolve();
  return {
    onStep: (step) => {
      onStep?.(step);
      if (step.step === "deliver") {
        shown = showDeployment(
          ports,
          step.environment,
          "in_progress",
          `${versionName(step.version)} is being delivered`,
        );
      }
    },
    started: () => shown,
  };
}

/** Says how it ended, when anything was delivered at all. */
export async function showEnd(ports: DisplayPorts, environment: string, run: DeliveryRun): Promise<void> {
  if (run.deployment === undefined || run.wanted === undefined) return;
  const name = versionName(run.wanted);
  const { end } = run;
  if (end.decision === "proceed") {
    const passed = end.smoke ? `, smoke ${end.smoke.passed}/${end.smoke.total}` : "";
    return showDeployment(
      ports,
      environment,
      "success",
      `${name} verified${passed}, entry ${end.position ?? "?"}`,
    );
  }
  const codes = end.reasons.map((reason) => reason.code).join(", ");
  return showDeployment(ports, environment, "failure", `${name}: ${codes}`);
}
