import type { DeliveryReport } from "../domain/promotion/delivery-report.ts";
import type { OperationResult } from "../domain/result/operation-result.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { DeliveryPorts, DeliveryStep } from "../operations/delivery-ports.ts";
import { readVersionFrom } from "../operations/read-version.ts";
import type { DisplayPorts } from "../operations/show-deployment.ts";
import { renderDiff } from "../render/markdown/diff.ts";
import { escapeText } from "../render/markdown/escape.ts";
import type { WiredOnGithub } from "../wiring/wired.ts";
import type { ActionContext, Finished } from "./run-action.ts";

/** What deploy and rollback share at the door. */
export function deliveryPorts(wired: WiredOnGithub, environment: string): DeliveryPorts & DisplayPorts {
  return {
    ...wired,
    platform: wired.platform(environment),
    bot: wired.connector(environment),
    readVersion: readVersionFrom(wired.source, wired.settings),
  };
}

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

/** The result as outputs, a line of the log and the job summary. */
export function finishDelivery(result: OperationResult<DeliveryReport>): Finished<"deploy" | "rollback"> {
  const report = result.data;
  const { environment, replaces, duration, running, diff } = report;
  const reached = result.decision !== "stop" ? report.version : typeof running === "number" ? running : null;
  const text = sentence(result);
  return {
    result,
    outputs: {
      environment,
      version: reached,
      "previous-version": replaces,
      seconds: duration === undefined ? null : Math.round(duration / 100) / 10,
    },
    text,
    summary: [
      `### ${escapeText(text)}`,
      ...(report.note === null ? [] : [`> ${escapeText(report.note)}`]),
      ...(report.undone.length === 0
        ? []
        : [
            `Takes back ${report.undone.map((one) => `**${versionName(one.version)}** ${escapeText(one.note)}`).join("; ")}.`,
          ]),
      ...(diff === undefined ? [] : [renderDiff(diff)]),
    ],
  };
}

function sentence({ decision, data }: OperationResult<DeliveryReport>): string {
  const { environment, version, smoke, duration, kind, rolledBack, held } = data;
  const name = version === null ? "no version" : versionName(version);
  if (decision === "nothing-to-do") return `${environment} runs ${name} already`;
  if (decision === "stop")
    return rolledBack?.succeeded
      ? `${environment} was put back on ${versionName(rolledBack.version)}; ${name} did not pass its smoke conversations`
      : `${environment}: ${name} was not deployed`;
  const parts = [
    ...(smoke === undefined ? [] : [`smoke ${smoke.passed}/${smoke.total}`]),
    ...(duration === undefined ? [] : [`${Math.round(duration / 100) / 10} s`]),
    ...(held === undefined ? [] : [`${versionName(held)} is on hold`]),
  ];
  const what = kind === "promotion" ? "runs" : "is back on";
  return `${environment} ${what} ${name}, verified${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
}
