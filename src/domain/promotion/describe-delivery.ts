import type { Decision } from "../result/operation-result.ts";
import { versionName } from "../version/version-name.ts";
import { runningName } from "./decide-drift.ts";
import type { DeliveryReport } from "./delivery-report.ts";

/** `live ← v2`, or what it would be. */
export function deliveryTitle({ environment, version, kind }: DeliveryReport): string {
  if (version === null) return kind === "promotion" ? environment : `rollback ${environment}`;
  const to = versionName(version);
  return kind === "promotion" ? `${environment} ← ${to}` : `rollback ${environment} → ${to}`;
}

/** One sentence of what happened. Plain text; renderers escape it. */
export function deliverySentence(decision: Decision, report: DeliveryReport): string {
  const { environment, version, replaces, running, rolledBack, kind } = report;
  const name = version === null ? "nothing" : versionName(version);
  const instead =
    replaces === null || replaces === version ? "" : `, which replaces ${versionName(replaces)}`;
  if (report.dryRun) {
    return decision === "proceed"
      ? `${environment} would run ${name}${instead}. Nothing was changed.`
      : "Nothing was changed.";
  }
  if (decision === "nothing-to-do") return "Nothing to do.";
  if (decision === "proceed") {
    return kind === "promotion"
      ? `${environment} runs ${name}${instead}, verified.`
      : `${environment} is back on ${name}${instead}, verified. Nothing was deleted.`;
  }
  if (report.deployment === undefined) return "Nothing was delivered.";
  if (rolledBack?.succeeded) return `${environment} is back on ${versionName(rolledBack.version)}, verified.`;
  if (running === undefined) return `What ${environment} runs is not known.`;
  return `${environment} runs ${runningName(running)} now.`;
}
