import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../../ports/clock.ts";

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, undefined, signal ? { signal } : {});
    } catch (error) {
      // An aborted sleep ends early; whoever slept looks at the signal.
      if (!signal?.aborted) throw error;
    }
  },
  random: () => Math.random(),
};
