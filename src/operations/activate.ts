import { isUserError } from "../domain/errors.ts";
import { describeReported } from "../domain/promotion/describe.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import { versionName } from "../domain/version/version-name.ts";
import type { AgentPlatform, Bundle, RunningVersion } from "../ports/agent-platform.ts";
import type { Clock } from "../ports/clock.ts";
import { isRunning, isUnreachable, type PlatformReading, readBack, readPlatform } from "./read-back.ts";
import { withDeadline } from "./with-deadline.ts";

export interface ActivationRequest {
  readonly bundle: Bundle;
  readonly environment: string;
  /** What must still run: the platform's own answer from before the decision. */
  readonly expected: RunningVersion | undefined;
  /** Milliseconds until the platform must report the version. */
  readonly readBackTimeout: number;
  readonly signal?: AbortSignal;
}

export type Activation =
  | { readonly activation: "active" }
  /** It does not run, and this is what does. */
  | {
      readonly activation: "refused" | "conflict" | "absent";
      readonly reason: Reason;
      readonly reported: RunningVersion | undefined;
    }
  /** Nobody can tell at the moment. */
  | { readonly activation: "unproven"; readonly reason: Reason }
  | { readonly activation: "interrupted" };

/** An uploaded agent is large; a platform may take its time. Milliseconds. */
const DELIVERY_TIME = 120_000;
/** After a write without an answer, for as long as it might still land. Milliseconds. */
const DOUBT = 15_000;

/**
 * Makes a version run, once. Whatever the platform answers, it is asked afterwards what runs: its own report is the only
 * proof. A write without a usable answer is never sent again.
 */
export async function activate(
  ports: { readonly platform: AgentPlatform; readonly clock: Clock },
  request: ActivationRequest,
): Promise<Activation> {
  const { platform } = ports;
  const { bundle, expected, signal } = request;
  if (!platform.capabilities.conditionalActivation) {
    const changed = await findChange(ports.platform, request);
    if (changed) return changed;
  }
  let doubt: string | undefined;
  try {
    const sent = await withDeadline(DELIVERY_TIME, signal, () => platform.deliver(bundle, expected));
    if (sent.outcome === "interrupted") return { activation: "interrupted" };
    if (sent.outcome === "late") doubt = `${platform.description} gave no answer in time`;
    else if (sent.value.outcome === "conflict")
      return refusal("conflict", ports, request, sent.value.message);
    else if (sent.value.outcome === "refused") return refusal("refused", ports, request, sent.value.message);
  } catch (error) {
    if (isUserError(error)) return refusal("refused", ports, request, error.message);
    if (!isUnreachable(error)) throw error;
    doubt = error.message;
  }
  const limit = doubt === undefined ? request.readBackTimeout : Math.min(request.readBackTimeout, DOUBT);
  const back = await readBack(ports, bundle, limit, signal);
  if (back.reading === "done" && isRunning(back.reported, bundle)) return { activation: "active" };
  return withoutProof(request, back, doubt, platform.description);
}

/** For platforms that activate whatever they are told: the look that the platform itself does not take. */
async function findChange(
  platform: AgentPlatform,
  { expected, environment, signal }: ActivationRequest,
): Promise<Activation | undefined> {
  const now = await readPlatform(platform, signal);
  if (now.reading === "interrupted") return { activation: "interrupted" };
  if (now.reading === "unreachable") {
    return { activation: "unproven", reason: unreachable(platform.description, now.message) };
  }
  const same =
    expected === undefined
      ? now.reported === undefined
      : now.reported?.version === expected.version && now.reported.digest === expected.digest;
  return same
    ? undefined
    : { activation: "conflict", reason: changedMeanwhile(environment, now.reported), reported: now.reported };
}

async function refusal(
  activation: "refused" | "conflict",
  { platform }: { readonly platform: AgentPlatform },
  { bundle, environment, signal }: ActivationRequest,
  message: string,
): Promise<Activation> {
  const now = await readPlatform(platform, signal);
  if (now.reading === "interrupted") return { activation: "interrupted" };
  if (now.reading === "unreachable") {
    return { activation: "unproven", reason: unreachable(platform.description, now.message) };
  }
  // Somebody brought the same version there: what was wanted is so.
  if (isRunning(now.reported, bundle)) return { activation: "active" };
  if (activation === "conflict") {
    return { activation, reason: changedMeanwhile(environment, now.reported), reported: now.reported };
  }
  return {
    activation,
    reported: now.reported,
    reason: {
      code: "delivery-refused",
      message: `${platform.description} refused ${versionName(bundle.version)}: ${message}`,
      hint: "Correct what it says, then deploy again. What ran before still runs.",
    },
  };
}

function withoutProof(
  { bundle, environment }: ActivationRequest,
  back: PlatformReading,
  doubt: string | undefined,
  description: string,
): Activation {
  if (back.reading === "interrupted") return { activation: "interrupted" };
  if (back.reading === "unreachable") {
    return { activation: "unproven", reason: unreachable(description, back.message) };
  }
  return {
    activation: "absent",
    reported: back.reported,
    reason: {
      code: "read-back-failed",
      message: `${environment} still reports ${describeReported(back.reported)} instead of ${versionName(bundle.version)}${doubt === undefined ? "" : `; the delivery got no answer (${doubt})`}.`,
      hint: "Look at the platform, then deploy again.",
    },
  };
}

export function changedMeanwhile(environment: string, reported: RunningVersion | undefined): Reason {
  return {
    code: "drift",
    message: `Somebody changed ${environment} between our look and our delivery; it runs ${describeReported(reported)} now. Nothing was overwritten.`,
    hint: "Find out who changed it, then decide again from what runs there now.",
  };
}

export function unreachable(description: string, message: string): Reason {
  return {
    code: "platform-unreachable",
    message: `What runs could not be read: ${message}.`,
    hint: `Check that ${description} is up. The next run asks it again before it does anything.`,
  };
}
