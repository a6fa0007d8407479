import type { DeliveryReport } from "../domain/promotion/delivery-report.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { DeliveryStep } from "../operations/delivery-ports.ts";
import { renderMarkdownDelivery } from "../render/markdown/delivery.ts";
import { renderTerminalDelivery } from "../render/terminal/delivery.ts";
import { makeStyle } from "../render/terminal/style.ts";
import type { ActionContext, Finished } from "./run-action.ts";

const STEPS: Readonly<Record<DeliveryStep["step"], string>> = {
  settle: "asks the platform what an earlier run left behind",
  intend: "records the intent",
  deliver: "delivers and waits until the platform reports it",
  smoke: "runs the smoke conversations",
  record: "records the outcome",
  "automatic-rollback": "goes back, because the smoke conversations failed",
};

export function tellSteps({ runtime }: ActionContext): (step: DeliveryStep) => void {
  return ({ step, environment, version }) =>
    runtime.logger.info(`${environment} ← ${versionName(version)}: ${STEPS[step]}`);
}

/** The result as outputs, log and job summary. */
export function finishDelivery(result: OperationResult<DeliveryReport>): Finished<"deploy" | "rollback"> {
  const { environment, version, replaces, duration, running } = result.data;
  const reached = result.decision !== "stop" ? version : typeof running === "number" ? running : null;
  return {
    result,
    outputs: {
      environment,
      version: reached,
      "previous-version": replaces,
      seconds: duration === undefined ? null : Math.round(duration / 100) / 10,
    },
    text: renderTerminalDelivery(result, makeStyle(false)),
    summary: [renderMarkdownDelivery(result)],
    tellsReasons: true,
  };
}
