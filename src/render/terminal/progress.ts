import { reasonsOf } from "../../domain/regression/describe-results.ts";
import type { SuiteProgress } from "../../domain/regression/progress.ts";
import { shortText } from "../../domain/regression/quote.ts";
import { neutralLine } from "./style.ts";

type Counts = Omit<SuiteProgress, "latest">;

/** One line for a terminal that can redraw it: `████████░░░░ 22/44 · 1 failed`. The same counts, the same line. */
export function renderProgressBar(counts: Counts, width = 24): string {
  const total = Math.max(0, counts.total);
  const share = total === 0 ? 0 : Math.min(1, Math.max(0, counts.done / total));
  // Rounded down: the bar is only full when the run is over.
  const full = Math.floor(share * width);
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${tally(counts)}`;
}

/**
 * A line for a log that can't be redrawn, or undefined when there is nothing to say: every conversation that did not pass,
 * every tenth of the run, and the end.
 */
export function renderProgressLine(progress: SuiteProgress): string | undefined {
  const { latest, done, total } = progress;
  if (latest.verdict !== "passed") {
    const word = latest.verdict === "failed" ? "FAILS" : "ERROR";
    return `${line(latest.id)} ${word}: ${line(reasonsOf(latest)[0] ?? "")} (${tally(progress)})`;
  }
  const step = Math.max(1, Math.ceil(total / 10));
  return done % step === 0 || done === total ? tally(progress) : undefined;
}

function tally({ done, total, failed, error }: Counts): string {
  const wrong = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(error > 0 ? [`${error} not measured`] : []),
  ];
  return [`${done}/${total}`, ...wrong].join(" · ");
}

function line(text: string): string {
  return neutralLine(shortText(text, 200));
}
