import type { Run } from "../ledger/entry.ts";
import type { Deployment } from "../ledger/state.ts";
import { shortDigest } from "../snapshot/digest.ts";
import { versionName } from "../version/version-name.ts";

/** What a platform reported; undefined: nothing runs there. */
export type Reported = { readonly version: number | null; readonly digest: string } | undefined;

/** `v2`, `nothing`, or what can be said about something that carries no version of ours. */
export function describeReported(reported: Reported): string {
  if (!reported) return "nothing";
  const digest = shortDigest(reported.digest);
  return reported.version === null
    ? `something that Greenroom did not deliver (digest ${digest})`
    : `${versionName(reported.version)} (digest ${digest})`;
}

/** Where a person finds the run: its address, else its id. */
export function describeRun(run: Run): string {
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
  return `run ${run.id}${attempt}${run.url ? ` (${run.url})` : ""}`;
}

/** `v3, started by lee in run 812 (https://…)`. */
export function describeDeployment(deployment: Deployment): string {
  return `${versionName(deployment.version)}, started by ${deployment.triggeringActor} in ${describeRun(deployment.run)}`;
}
