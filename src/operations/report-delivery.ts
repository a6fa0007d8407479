import type { Settings } from "../domain/agent/settings.ts";
import type { AgentDiff } from "../domain/diff/change.ts";
import { diffSnapshots } from "../domain/diff/diff-snapshots.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { LedgerState } from "../domain/ledger/state.ts";
import { type DeliveryReport, namedVersion, noteOf } from "../domain/promotion/delivery-report.ts";
import { findUndone } from "../domain/promotion/rollback-target.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import { comparedContent, findContents, type ReadVersion } from "./read-version.ts";
import type { DeliveryRun } from "./run-delivery.ts";

/** The result that people and machines get of a delivery, whatever became of it. */
export async function reportDelivery(
  operation: "deploy" | "rollback",
  read: ReadVersion,
  run: DeliveryRun,
  request: { readonly settings: Settings; readonly environment: string; readonly dryRun: boolean },
): Promise<OperationResult<DeliveryReport>> {
  const { state, decided, end } = run;
  const proceeds = decided?.decision === "proceed" ? decided : undefined;
  const version =
    proceeds?.version ?? (state && run.wanted !== undefined ? findVersion(state, run.wanted) : undefined);
  const active = state && findEnvironment(state, request.environment).active;
  const replaces = proceeds ? proceeds.replaces : (active ?? null);
  const kind = proceeds?.kind ?? (operation === "rollback" ? "rollback" : "promotion");
  const diff =
    state && version && kind === "rollback" && replaces !== null
      ? await findUndoneDiff(read, state, request.environment, replaces, version)
      : undefined;
  return operationResult(operation, end.decision, end.reasons, {
    agent: request.settings.agent,
    environment: request.environment,
    version: version?.number ?? run.wanted ?? null,
    digest: version?.digest ?? null,
    note: state && version ? noteOf(state, version.number) : null,
    kind,
    replaces,
    dryRun: request.dryRun,
    position: Math.max(end.position ?? 0, state?.head ?? 0),
    gates: decided?.gates ?? [],
    undone:
      state && version && kind === "rollback"
        ? findUndone(state, replaces ?? undefined, version).map(namedVersion)
        : [],
    ...(diff ? { diff } : {}),
    ...(run.deployment === undefined ? {} : { deployment: run.deployment }),
    ...(end.smoke ? { smoke: end.smoke } : {}),
    ...(end.duration === undefined ? {} : { duration: end.duration }),
    ...(end.running === undefined ? {} : { running: end.running }),
    ...(end.held === undefined ? {} : { held: end.held }),
    ...(end.rolledBack ? { rolledBack: end.rolledBack } : {}),
    ...(run.settled ? { settled: run.settled } : {}),
  });
}

/** What guests would notice. A version that can't be read any more has no difference to show; going back matters more. */
async function findUndoneDiff(
  read: ReadVersion,
  state: LedgerState,
  environment: string,
  replaces: number,
  target: Version,
): Promise<AgentDiff | undefined> {
  const active = findVersion(state, replaces);
  if (!active || active.number === target.number) return undefined;
  const [before, after] = await Promise.all([findContents(read, active), findContents(read, target)]);
  if (!before || !after || before.snapshot.agent !== after.snapshot.agent) return undefined;
  const side = (version: Version, label: string) => ({
    label,
    version: version.number,
    commit: version.commit,
    digest: version.digest,
  });
  return diffSnapshots(
    {
      side: { ...side(active, `${versionName(active.number)} (${environment})`), environment },
      ...comparedContent(before),
    },
    { side: side(target, versionName(target.number)), ...comparedContent(after) },
  );
}
