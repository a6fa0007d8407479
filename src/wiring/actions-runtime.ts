import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setSecret } from "@actions/core";
import { ActionsLogger, type Place } from "../adapters/actions-runtime/actions-logger.ts";
import { Redactor } from "../adapters/actions-runtime/redactor.ts";
import { SummarySink } from "../adapters/actions-runtime/summary-sink.ts";
import type { Logger } from "../ports/logger.ts";

/** The step around an action: its log, its summary, its files. Everything is redacted on the way out. */
export interface ActionsRuntime {
  readonly logger: Logger & {
    warn(text: string, place?: Place): void;
    error(text: string, place?: Place): void;
    notice(text: string, place?: Place): void;
    /** Why the step fails. */
    fail(text: string, title: string): void;
    group(title: string, text: string): void;
  };
  /** From now on this text is taken out of everything, and GitHub masks it in the log of the whole job. */
  keepSecret(secret: string | undefined): void;
  /** Whole Markdown blocks for the job summary; `whole` says where the rest is if they do not fit. */
  summarise(blocks: readonly string[], whole: string): void;
  /** Writes a file for later steps and returns its path. */
  writeFile(name: string, text: string): string;
}

export function actionsRuntime(env: Readonly<Record<string, string | undefined>>): ActionsRuntime {
  const redactor = new Redactor();
  const summary = new SummarySink({ file: env.GITHUB_STEP_SUMMARY, redactor });
  let folder: string | undefined;
  return {
    logger: new ActionsLogger(redactor),
    keepSecret(secret) {
      if (secret === undefined || secret.trim() === "") return;
      redactor.add(secret);
      setSecret(secret);
    },
    summarise(blocks, whole) {
      summary.add(blocks, whole);
    },
    writeFile(name, text) {
      const base = env.RUNNER_TEMP ?? tmpdir();
      mkdirSync(base, { recursive: true });
      // Steps of one job share the folder: a name of its own keeps one from overwriting the other.
      folder ??= mkdtempSync(join(base, "greenroom-"));
      const path = join(folder, name);
      writeFileSync(path, redactor.redact(text));
      return path;
    },
  };
}
