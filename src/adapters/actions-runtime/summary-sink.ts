import { appendFileSync, existsSync, statSync } from "node:fs";
import type { Redactor } from "./redactor.ts";

/** GitHub drops a step's whole summary above 1 MiB, and the step stays green. */
export const SUMMARY_BUDGET = 900 * 1024;
const ROOM_FOR_THE_NOTE = 512;

export interface SummaryOptions {
  /** `GITHUB_STEP_SUMMARY`; absent outside a step, then nothing is written. */
  readonly file: string | undefined;
  readonly redactor: Redactor;
  /** Bytes; for tests. */
  readonly budget?: number;
}

/** The job summary: Markdown in whole blocks, as many as fit. */
export class SummarySink {
  readonly #options: SummaryOptions;

  constructor(options: SummaryOptions) {
    this.#options = options;
  }

  /**
   * Appends blocks (each complete on its own: no fence or element left open) separated by an empty line. From the first that does not fit
   * on, all are left out and a last line says how many and where the whole is. Returns how many were left out.
   */
  add(blocks: readonly string[], whole: string): number {
    const { file, redactor, budget = SUMMARY_BUDGET } = this.#options;
    if (file === undefined || blocks.length === 0) return 0;
    let room = budget - ROOM_FOR_THE_NOTE - (existsSync(file) ? statSync(file).size : 0);
    const texts = blocks.map((block) => `${redactor.redact(block).trimEnd().toWellFormed()}\n\n`);
    let fitting = 0;
    for (const text of texts) {
      const size = Buffer.byteLength(text);
      if (size > room) break;
      room -= size;
      fitting += 1;
    }
    const leftOut = texts.length - fitting;
    const note =
      leftOut === 0 ? "" : `_${leftOut} more ${leftOut === 1 ? "section" : "sections"}: ${whole}_\n\n`;
    appendFileSync(file, texts.slice(0, fitting).join("") + note);
    return leftOut;
  }
}
