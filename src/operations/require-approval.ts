import type { EnvironmentSettings, Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import type { EntryBody, Run } from "../domain/ledger/entry.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { Deployment, LedgerState } from "../domain/ledger/state.ts";
import { evaluateGates } from "../domain/promotion/all-gates.ts";
import { obstaclesOfVersion, versionUnknown } from "../domain/promotion/check-version.ts";
import { decideConfirmation, findUnprotected } from "../domain/promotion/decide-confirmation.ts";
import { decideRerun } from "../domain/promotion/decide-rerun.ts";
import { obstaclesOf } from "../domain/promotion/decision.ts";
import { describeDeployment } from "../domain/promotion/describe.ts";
import type { GateResult } from "../domain/promotion/gate.ts";
import { findVerifiedDeployment } from "../domain/promotion/pipeline.ts";
import { findStep, type Step } from "../domain/promotion/pre-release.ts";
import type { Decision, Reason } from "../domain/result/operation-result.ts";
import { type OperationResult, operationResult } from "../domain/result/operation-result.ts";
import type { Digest } from "../domain/snapshot/snapshot.ts";
import type { Person, Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { AgentSource } from "../ports/agent-source.ts";
import type { Approvals } from "../ports/approvals.ts";
import type { ReviewSummaryData } from "../render/markdown/review-summary.ts";
import { readLiveComparison } from "./compare-with-live.ts";
import { type ReadVersion, readContentsFacts } from "./read-version.ts";
import { type Recording, type RecordPorts, recordEntries } from "./record-entries.ts";
import { readReviewData } from "./review-data.ts";
import { environmentNamed } from "./run-delivery.ts";

export interface ApprovalPorts extends RecordPorts {
  readonly approvals: Approvals;
  readonly readVersion: ReadVersion;
  readonly source: Pick<AgentSource, "readCredits">;
}

export interface RequireApprovalRequest {
  readonly settings: Settings;
  /** `request` before the job that waits; `confirm` inside it. */
  readonly phase: "request" | "confirm";
  readonly environment: string;
  readonly version: number;
}

export interface RequireApprovalData {
  readonly agent: string;
  readonly environment: string;
  readonly version: number;
  readonly digest: Digest | null;
  readonly purpose: "promotion" | "rollback";
  readonly gates: readonly GateResult[];
  /** Phase `request`: for the review summary. */
  readonly review?: ReviewSummaryData;
  /** Phase `confirm`: who said yes. */
  readonly approvedBy?: Person;
  /** Ledger position that the approval is bound to. */
  readonly position?: number;
}

interface Halt {
  readonly decision: Exclude<Decision, "proceed">;
  readonly reasons: readonly Reason[];
  readonly gates?: readonly GateResult[];
}

type Purpose =
  | { readonly purpose: "promotion" | "rollback"; readonly version: Version }
  | { readonly halt: Halt };

/**
 * Holds a deployment to the approval of its GitHub Environment, in two steps. Fails closed: without required reviewers, or
 * when GitHub can't be asked, nobody has approved. Throws UserError when the environment asks for no approval.
 */
export async function requireApproval(
  ports: ApprovalPorts,
  request: RequireApprovalRequest,
): Promise<OperationResult<RequireApprovalData>> {
  const environment = environmentNamed(request.settings, request.environment);
  if (!environment.gates.includes("approval")) {
    throw new UserError(
      "APPROVAL_NOT_ASKED",
      `${environment.name} asks for no approval.`,
      `Take this step away, or add \`approval\` to the environment's gates in ${request.settings.file}.`,
    );
  }
  const unprotected = findUnprotected(await ports.approvals.readProtection(environment.name));
  if (unprotected) return halted(request, { decision: "stop", reasons: [unprotected] });
  return request.phase === "request"
    ? ask(ports, request, environment)
    : confirm(ports, request, environment);
}

async function ask(
  ports: ApprovalPorts,
  request: RequireApprovalRequest,
  environment: EnvironmentSettings,
): Promise<OperationResult<RequireApprovalData>> {
  const { settings } = request;
  const given = await ports.approvals.readApprovals(environment.name);
  let gates: readonly GateResult[] = [];
  let purpose: "promotion" | "rollback" = "promotion";
  let step: Step | undefined;
  const recording = await recordEntries<Halt>(ports, settings, async (state) => {
    const found = findPurpose(state, ports.who.run, request, environment);
    if ("halt" in found) return { stop: found.halt };
    ({ purpose } = found);
    const { version } = found;
    const there = findEnvironment(state, environment.name);
    if (there.open) return { stop: { decision: "stop", reasons: [busy(there.open)] } };
    const comparison = await readLiveComparison(ports.readVersion, { settings, environment, state, version });
    const gateFacts = {
      ...{ state, settings, environment, there, version, purpose },
      ...(comparison ? { comparison } : {}),
    };
    step = findStep(gateFacts);
    gates = evaluateGates(gateFacts, new Set(["approval"]));
    const contents = await readContentsFacts(ports.readVersion, version);
    // Nobody should be asked to approve what can't be deployed.
    const reasons = [...obstaclesOfVersion(state, version, contents), ...obstaclesOf(gates)];
    if (reasons.length > 0) return { stop: { decision: "stop", reasons, gates } };
    const body: EntryBody = {
      type: "promotion-requested",
      version: version.number,
      digest: version.digest,
      environment: environment.name,
      approvalsSeen: given.length,
      listed: given.map(({ state, login }) => ({ state, login })),
    };
    return {
      bodies: [body],
      message: `${environment.name}: approval of ${versionName(version.number)} asked for`,
    };
  });
  if (recording.outcome !== "recorded") return halted(request, haltOf(recording));
  const { state } = recording;
  const version = findVersion(state, request.version);
  if (!version) throw new Error("the version went away after it was found");
  const review = await readReviewData(ports, {
    settings,
    environment,
    state,
    version,
    position: state.head,
    ...(step ? { step } : {}),
  });
  return operationResult("require-approval", "proceed", [], {
    ...dataOf(request),
    digest: version.digest,
    purpose,
    gates,
    review,
    position: state.head,
  });
}

async function confirm(
  ports: ApprovalPorts,
  request: RequireApprovalRequest,
  environment: EnvironmentSettings,
): Promise<OperationResult<RequireApprovalData>> {
  let purpose: "promotion" | "rollback" = "promotion";
  const recorded = await recordApproval(ports, request.settings, environment.name, (state) => {
    const found = findPurpose(state, ports.who.run, request, environment);
    if (!("halt" in found)) ({ purpose } = found);
    return found;
  });
  if ("halt" in recorded) return halted(request, recorded.halt);
  return operationResult("require-approval", "proceed", [], {
    ...dataOf(request),
    digest: recorded.digest,
    purpose,
    approvedBy: recorded.approver,
    position: recorded.position,
  });
}

/** Finds the approval of this run that counts, and writes it down. */
export async function recordApproval(
  ports: Omit<ApprovalPorts, "readVersion" | "source">,
  settings: Settings,
  environment: string,
  find: (state: LedgerState) => Purpose,
): Promise<
  { readonly digest: Digest; readonly approver: Person; readonly position: number } | { readonly halt: Halt }
> {
  const given = await ports.approvals.readApprovals(environment);
  const recording = await recordEntries<Halt>(ports, settings, async (state) => {
    const found = find(state);
    if ("halt" in found) return { stop: found.halt };
    const { version, purpose } = found;
    const decided = decideConfirmation({
      state,
      environment,
      version,
      purpose,
      run: ports.who.run,
      given,
      alsoAuthors:
        purpose === "promotion" ? await readAuthors(ports.approvals, state, environment, version) : [],
    });
    if (decided.decision === "stop") return { stop: { decision: "stop", reasons: [decided.reason] } };
    const { login } = decided.body.approver;
    return {
      bodies: [decided.body],
      message: `${environment}: ${versionName(version.number)} approved by @${login ?? "somebody"}`,
    };
  });
  if (recording.outcome !== "recorded") return { halt: haltOf(recording) };
  const entry = recording.entries.at(-1);
  if (entry?.type !== "approval-recorded") throw new Error("an approval was recorded without an entry");
  return { digest: entry.digest, approver: entry.approver, position: entry.position };
}

/** Logins of those who wrote what arrives: git knows them by e-mail only, an approval names a login only. */
async function readAuthors(
  approvals: Approvals,
  state: LedgerState,
  environment: string,
  version: Version,
): Promise<readonly Person[]> {
  const replaced = findEnvironment(state, environment).active ?? 0;
  const arriving = state.versions.filter(
    ({ number }) => number === version.number || (number > replaced && number < version.number),
  );
  const logins = await Promise.all(arriving.map(({ commit }) => approvals.findAuthorLogin(commit)));
  return logins.flatMap((login) => (login === undefined ? [] : [{ name: login, login }]));
}

/** Whether this run promotes or goes back, by the same rule as the deployment itself. */
function findPurpose(
  state: LedgerState,
  run: Run,
  request: RequireApprovalRequest,
  environment: EnvironmentSettings,
): Purpose {
  const version = findVersion(state, request.version);
  if (!version) return stopWith("stop", versionUnknown(state, request.version));
  const there = findEnvironment(state, environment.name);
  const rerun = decideRerun({
    state,
    there,
    run,
    version: version.number,
    rerun: request.settings.policy.rerun,
  });
  if (rerun.rerun === "stop" || rerun.rerun === "nothing-to-do") return stopWith(rerun.rerun, rerun.reason);
  if (rerun.rerun === "rollback") return { purpose: "rollback", version };
  if (findVerifiedDeployment(there)?.version === version.number) {
    const message = `${environment.name} runs ${versionName(version.number)} already, verified.`;
    return stopWith("nothing-to-do", { code: "already-active", message });
  }
  return { purpose: "promotion", version };
}

/** What is being deployed now would make the approval void as soon as it ends. */
function busy(open: Deployment): Reason {
  return {
    code: "deployment-running",
    message: `A deployment to ${open.environment} has no outcome yet: ${describeDeployment(open)}. An approval given now would be void when it ends.`,
    hint: "Re-run this job when it has ended.",
  };
}

function stopWith(decision: Halt["decision"], reason: Reason): Purpose {
  return { halt: { decision, reasons: [reason] } };
}

function haltOf(recording: Exclude<Recording<Halt>, { outcome: "recorded" }>): Halt {
  if (recording.outcome === "stopped") return recording.stop;
  return { decision: "stop", reasons: [recording.reason] };
}

function halted(
  request: RequireApprovalRequest,
  { decision, reasons, gates }: Halt,
): OperationResult<RequireApprovalData> {
  return operationResult("require-approval", decision, reasons, {
    ...dataOf(request),
    ...(gates ? { gates } : {}),
  });
}

function dataOf({ settings, environment, version }: RequireApprovalRequest): RequireApprovalData {
  return { agent: settings.agent, environment, version, digest: null, purpose: "promotion", gates: [] };
}
