import type { Reported } from "../domain/promotion/describe.ts";
import { type AgentPlatform, PlatformUnreachable, type RunningVersion } from "../ports/agent-platform.ts";
import type { Clock } from "../ports/clock.ts";
import { withDeadline } from "./with-deadline.ts";

/** Milliseconds for one answer of a platform, whatever the adapter's own limits are. */
const ANSWER_TIME = 60_000;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 3_000;

export type PlatformReading =
  | { readonly reading: "done"; readonly reported: RunningVersion | undefined }
  | { readonly reading: "unreachable"; readonly message: string }
  | { readonly reading: "interrupted" };

/** Asks once what runs. */
export async function readPlatform(
  platform: AgentPlatform,
  signal: AbortSignal | undefined,
): Promise<PlatformReading> {
  try {
    const read = await withDeadline(ANSWER_TIME, signal, () => platform.readRunning());
    if (read.outcome === "interrupted") return { reading: "interrupted" };
    if (read.outcome === "done") return { reading: "done", reported: read.value };
    return { reading: "unreachable", message: `${platform.description} gave no answer in time` };
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return { reading: "unreachable", message: error.message };
  }
}

/**
 * Asks until the platform reports exactly this version, because some activate a while after they said yes. Gives the last
 * answer when the time is up. `limit` is in milliseconds by the clock.
 */
export async function readBack(
  { platform, clock }: { readonly platform: AgentPlatform; readonly clock: Clock },
  wanted: { readonly version: number; readonly digest: string },
  limit: number,
  signal: AbortSignal | undefined,
): Promise<PlatformReading> {
  const until = clock.now().getTime() + limit;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const reading = await readPlatform(platform, signal);
    if (reading.reading === "interrupted") return reading;
    if (reading.reading === "done" && isRunning(reading.reported, wanted)) return reading;
    const left = until - clock.now().getTime();
    if (left <= 0) return reading;
    await clock.sleep(Math.min(pause, left), signal);
  }
}

export function isRunning(
  reported: Reported,
  wanted: { readonly version: number; readonly digest: string },
): boolean {
  return reported?.version === wanted.version && reported.digest === wanted.digest;
}

/** By brand: two bundled copies of the class must still be recognised. */
export function isUnreachable(error: unknown): error is PlatformUnreachable {
  return (
    error instanceof PlatformUnreachable || (error instanceof Error && error.name === "PlatformUnreachable")
  );
}
