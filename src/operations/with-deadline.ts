export type Deadlined<Value> =
  | { readonly outcome: "done"; readonly value: Value }
  /** The time was up. */
  | { readonly outcome: "late" }
  /** The caller's signal aborted. */
  | { readonly outcome: "interrupted" };

const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Waits for `work` at most so many milliseconds, and no longer than until `signal` aborts. The work is told through its own
 * signal but is not trusted to listen: a bot that hangs must not hang the run. What comes afterwards goes to `tooLate`.
 *
 * The timer is the machine's and not the `Clock`'s: it guards against a hang and decides nothing by the time of day, so a
 * clock that tests hold still must not set it off.
 */
export function withDeadline<Value>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
  tooLate?: (value: Value) => void,
): Promise<Deadlined<Value>> {
  if (signal?.aborted) return Promise.resolve({ outcome: "interrupted" });
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    let open = true;
    const settle = (): boolean => {
      if (!open) return false;
      open = false;
      clearTimeout(timer);
      signal?.removeEventListener("abort", interrupt);
      return true;
    };
    const giveUp = (outcome: "late" | "interrupted"): void => {
      if (!settle()) return;
      resolve({ outcome });
      controller.abort();
    };
    const interrupt = (): void => giveUp("interrupted");
    const timer = setTimeout(() => giveUp("late"), Math.min(milliseconds, LONGEST_TIMER));
    signal?.addEventListener("abort", interrupt, { once: true });
    // In an async function, so that work that throws at once is a rejection like any other.
    (async () => work(controller.signal))().then(
      (value) => {
        if (settle()) resolve({ outcome: "done", value });
        else tooLate?.(value);
      },
      (error: unknown) => {
        // A rejection after giving up is the work's way of saying that it stopped.
        if (settle()) reject(error);
      },
    );
  });
}

/** Runs `work` with a signal that aborts with the caller's or when the time is up, and waits for it to end. */
export async function withinTime(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<"done" | "late"> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      stop();
    },
    Math.min(milliseconds, LONGEST_TIMER),
  );
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    await work(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
  return late ? "late" : "done";
}
