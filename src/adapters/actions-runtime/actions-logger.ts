import { endGroup, error, info, notice, startGroup, warning } from "@actions/core";
import type { Logger } from "../../ports/logger.ts";
import { logLine, logLines } from "./log-text.ts";
import type { Redactor } from "./redactor.ts";

/** Where GitHub would show an annotation. */
export interface Place {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** GitHub shows ten of each kind a step; the rest would be lost without a word. */
const ANNOTATIONS = 10;

/** The log of a step. Warnings and errors become annotations while there is room, then plain lines. */
export class ActionsLogger implements Logger {
  readonly #redactor: Redactor;
  #warnings = 0;
  #errors = 0;
  #notices = 0;

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  info(text: string): void {
    for (const line of logLines(this.#redactor.redact(text))) info(line);
  }

  warn(text: string, place: Place = {}): void {
    this.#warnings += 1;
    if (this.#warnings > ANNOTATIONS) this.info(`warning: ${described(text, place)}`);
    else warning(logLine(this.#redactor.redact(text)), this.#clean(place));
  }

  error(text: string, place: Place = {}): void {
    this.#errors += 1;
    if (this.#errors > ANNOTATIONS) this.info(`error: ${described(text, place)}`);
    else error(logLine(this.#redactor.redact(text)), this.#clean(place));
  }

  notice(text: string, place: Place = {}): void {
    this.#notices += 1;
    if (this.#notices > ANNOTATIONS) this.info(described(text, place));
    else notice(logLine(this.#redactor.redact(text)), this.#clean(place));
  }

  /** Why the step fails, always as an annotation. */
  fail(text: string, title: string): void {
    error(logLine(this.#redactor.redact(text)), this.#clean({ title }));
  }

  /** Lines that are folded away until somebody opens them. */
  group(title: string, text: string): void {
    startGroup(logLine(title));
    this.info(text);
    endGroup();
  }

  #clean(place: Place): Place {
    const { title, file, ...numbers } = place;
    return {
      ...(title === undefined ? {} : { title: logLine(this.#redactor.redact(title)) }),
      ...(file === undefined ? {} : { file: logLine(file) }),
      ...numbers,
    };
  }
}

function described(text: string, { file, startLine, startColumn }: Place): string {
  const where = [file, startLine, startColumn].filter((part) => part !== undefined).join(":");
  return where === "" ? text : `${where}: ${text}`;
}
