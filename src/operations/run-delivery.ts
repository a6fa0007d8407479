import type { EnvironmentSettings, Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import type { EntryBody } from "../domain/ledger/entry.ts";
import { findEnvironment, findVersion } from "../domain/ledger/find.ts";
import type { Deployment, LedgerState } from "../domain/ledger/state.ts";
import type { HolderState } from "../domain/promotion/decide-lock.ts";
import type { DeliveryDecision, DeliveryFacts } from "../domain/promotion/decision.ts";
import type { Settled } from "../domain/promotion/delivery-report.ts";
import { findInPipeline } from "../domain/promotion/pipeline.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { Version } from "../domain/version/version.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { RunningVersion } from "../ports/agent-platform.ts";
import { unreachable } from "./activate.ts";
import { readLiveComparison } from "./compare-with-live.ts";
import { deliver } from "./deliver.ts";
import { type DeliveryEnd, type DeliveryOptions, type DeliveryPorts, optionsOf } from "./delivery-ports.ts";
import { readPlatform } from "./read-back.ts";
import { readLedger } from "./read-ledger.ts";
import { findContents, readContentsFacts } from "./read-version.ts";
import { recordEntries } from "./record-entries.ts";
import { findSettled, readHolder, settle } from "./settle.ts";

export type Proceed = Extract<DeliveryDecision, { decision: "proceed" }>;
export type Halt = Extract<DeliveryDecision, { decision: "stop" | "nothing-to-do" }>;

/** What is asked for: a policy, and which version's contents it needs to know. */
export interface DeliveryPlan extends DeliveryOptions {
  readonly environment: EnvironmentSettings;
  readonly dryRun: boolean;
  readonly reason?: string;
  /** The version in question, as far as these facts tell. */
  findWanted(facts: Omit<DeliveryFacts, "contents">): number | undefined;
  decide(facts: DeliveryFacts): DeliveryDecision;
  /** Fetches the approval that alone is missing; gives why it can't. Asked once. */
  obtainApproval?(version: Version): Promise<readonly Reason[]>;
  /** Why the version that a rollback replaces goes on hold; undefined: it does not. */
  findHold?(decided: Proceed): { readonly version: Version; readonly reason: string } | undefined;
}

export interface DeliveryRun {
  readonly state: LedgerState | undefined;
  readonly wanted: number | undefined;
  readonly settled?: Settled;
  /** What was decided in the end; absent when not even facts could be had. */
  readonly decided?: Proceed | Halt;
  readonly deployment?: string;
  readonly end: Pick<DeliveryEnd, "decision" | "reasons"> & Partial<DeliveryEnd>;
}

/** An environment may be settled, and then be taken by yet another run that dies; more often than that is no accident. */
const MAX_SETTLED = 3;

/** Read, gather, decide, intend, deliver, record: the protocol of every change to an environment. */
export async function runDelivery(ports: DeliveryPorts, plan: DeliveryPlan): Promise<DeliveryRun> {
  const name = plan.environment.name;
  let settledId: string | undefined;
  let asked = false;
  for (let round = 0; ; round += 1) {
    const gathered = await gather(ports, plan);
    if ("reason" in gathered) return halted(gathered.state, [gathered.reason]);
    const { state } = gathered;
    const { decision, wanted } = await decide(ports, plan, state, gathered);
    const settled = settledId === undefined ? undefined : findSettled(state, settledId, name);
    const told = { state, wanted, ...(settled ? { settled } : {}) };

    if (decision.decision === "reconcile") {
      if (plan.dryRun || round >= MAX_SETTLED) {
        return { ...told, end: { decision: "stop", reasons: [openStill(decision.deployment)] } };
      }
      settledId = decision.deployment.id;
      const end = await settle(ports, plan, state, decision.deployment);
      // Nothing recorded: whatever was in the way then is in the way now.
      if (end.decision === "stop" && end.position === 0) return { ...told, end };
      continue;
    }
    if (decision.decision !== "proceed") {
      const version = wanted === undefined ? undefined : findVersion(state, wanted);
      if (!plan.obtainApproval || !version || asked || plan.dryRun || !lacksOnlyApproval(decision)) {
        return { ...told, decided: decision, end: decision };
      }
      asked = true;
      const reasons = await plan.obtainApproval(version);
      if (reasons.length > 0) return { ...told, decided: decision, end: { decision: "stop", reasons } };
      continue;
    }
    if (plan.dryRun) {
      return { ...told, decided: decision, end: { decision: "proceed", reasons: decision.reasons } };
    }
    return { ...told, ...(await carryOut(ports, plan, gathered, decision)) };
  }
}

interface Gathered {
  readonly state: LedgerState;
  readonly reported: RunningVersion | undefined;
  readonly seenAt: number;
  readonly holder: HolderState | undefined;
}

/** The ledger first, then the platform: a ledger that moved in between shows by its position. */
async function gather(
  ports: DeliveryPorts,
  plan: DeliveryPlan,
): Promise<Gathered | { readonly reason: Reason; readonly state: LedgerState | undefined }> {
  const reading = await readLedger(ports.ledger, plan.settings.agent);
  if (reading.outcome === "blocked") return { reason: reading.reason, state: undefined };
  const { state } = reading;
  const there = findEnvironment(state, plan.environment.name);
  const seenAt = there.lastSeq;
  if (there.open) {
    const holder = await readHolder(ports.runs, there.open, undefined);
    return { state, reported: undefined, seenAt, holder };
  }
  const now = await readPlatform(ports.platform, plan.signal);
  switch (now.reading) {
    case "done":
      return { state, reported: now.reported, seenAt, holder: undefined };
    case "unreachable":
      return { state, reason: unreachable(ports.platform.description, now.message) };
    case "interrupted":
      return { state, reason: interruptedEarly() };
  }
}

async function decide(
  ports: DeliveryPorts,
  plan: DeliveryPlan,
  state: LedgerState,
  { reported, seenAt, holder }: Gathered,
): Promise<{ readonly decision: DeliveryDecision; readonly wanted: number | undefined }> {
  const { settings, environment } = plan;
  const facts = { state, settings, environment, run: ports.who.run, reported, seenAt, holder };
  const wanted = plan.findWanted(facts);
  const version = wanted === undefined ? undefined : findVersion(state, wanted);
  const contents = version && (await readContentsFacts(ports.readVersion, version));
  const comparison =
    version && (await readLiveComparison(ports.readVersion, { settings, environment, state, version }));
  return {
    wanted,
    decision: plan.decide({ ...facts, contents, ...(comparison ? { comparison } : {}) }),
  };
}

/** Intent first, decided once more from the ledger as it is at that moment; only then the platform. */
async function carryOut(
  ports: DeliveryPorts,
  plan: DeliveryPlan,
  gathered: Gathered,
  first: Proceed,
): Promise<Omit<DeliveryRun, "state" | "wanted">> {
  const { environment, settings } = plan;
  const contents = await findContents(ports.readVersion, first.version);
  if (plan.signal?.aborted) {
    return { decided: first, end: { decision: "stop", reasons: [interruptedEarly()] } };
  }
  if (contents?.digest !== first.version.digest) throw new Error("the contents changed after the decision");
  plan.onStep?.({ step: "intend", environment: environment.name, version: first.version.number });
  let decided = first;
  let id = "";
  const recording = await recordEntries<Halt | undefined>(ports, settings, async (state) => {
    const { decision } = await decide(ports, plan, state, gathered);
    if (decision.decision === "reconcile") return { stop: undefined };
    if (decision.decision !== "proceed") return { stop: decision };
    if (decision.version.number !== first.version.number) return { stop: undefined };
    decided = decision;
    const before = driftBodies(decision, environment.name);
    id = `${environment.name}-${state.head + before.length + 1}`;
    const bodies = [...before, intentOf(decision, environment.name, id, plan.reason)];
    return { bodies, message: `${environment.name}: ${versionName(decision.version.number)} intended` };
  });
  if (recording.outcome === "blocked") {
    return { decided, end: { decision: "stop", reasons: [recording.reason] } };
  }
  if (recording.outcome === "stopped") {
    const halt = recording.stop;
    return halt
      ? { decided: halt, end: halt }
      : { decided, end: { decision: "stop", reasons: [moved(environment.name)] } };
  }
  const intent = recording.entries.at(-1);
  if (!intent) throw new Error("an intent was recorded without an entry");
  const hold = plan.findHold?.(decided);
  const end = await deliver(
    ports,
    {
      ...optionsOf(plan),
      id,
      environment: environment.name,
      version: decided.version,
      kind: decided.kind,
      replaces: decided.replaces,
      intendedAt: intent.at,
      contents,
      ...(hold ? { hold } : {}),
    },
    gathered.reported,
  );
  return { decided, deployment: id, end: { ...end, reasons: [...decided.reasons, ...end.reasons] } };
}

const APPROVAL_CODES: ReadonlySet<string> = new Set([
  "approval-missing",
  "approval-outdated",
  "approval-by-author",
]);

function lacksOnlyApproval({ decision, reasons }: Halt): boolean {
  return decision === "stop" && reasons.every((reason) => APPROVAL_CODES.has(reason.code));
}

function intentOf(decision: Proceed, environment: string, deployment: string, reason?: string): EntryBody {
  const { version, kind, replaces, skipped } = decision;
  const why = reason ?? (skipped && `${skipped.environment} was skipped, because ${skipped.because}`);
  return {
    type: "deployment-intended",
    deployment,
    environment,
    version: version.number,
    digest: version.digest,
    kind,
    replaces,
    ...(why === undefined ? {} : { reason: why }),
  };
}

/** What is knowingly overwritten is written down first. */
function driftBodies({ overwrites, expected }: Proceed, environment: string): readonly EntryBody[] {
  if (!overwrites) return [];
  const found = expected ? { version: expected.version, digest: expected.digest } : null;
  return [{ type: "drift-found", environment, expected: overwrites.expected, found }];
}

export function environmentNamed(settings: Settings, name: string): EnvironmentSettings {
  const environment = findInPipeline(settings, name);
  if (environment) return environment;
  throw new UserError(
    "ENVIRONMENT_UNKNOWN",
    `${settings.file} has no environment called "${name}".`,
    `It has: ${settings.environments.map((one) => one.name).join(", ")}.`,
  );
}

function halted(state: LedgerState | undefined, reasons: readonly Reason[]): DeliveryRun {
  return { state, wanted: undefined, end: { decision: "stop", reasons } };
}

function openStill({ id, environment, version }: Deployment): Reason {
  return {
    code: "deployment-unproven",
    message: `The run that deployed ${versionName(version)} to ${environment} has ended without an outcome (${id}).`,
    hint: `A deploy or rollback of ${environment} that is no dry run asks the platform first what became of it.`,
  };
}

function moved(environment: string): Reason {
  return {
    code: "lost-the-race",
    message: `The ledger of ${environment} changed while this was decided. Nothing was changed by this run.`,
    hint: "Run it again; it is then decided from what is there.",
  };
}

function interruptedEarly(): Reason {
  return { code: "interrupted", message: "Interrupted before anything was changed." };
}
