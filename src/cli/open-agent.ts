import type { Settings } from "../domain/agent/settings.ts";
import { UserError } from "../domain/errors.ts";
import { lineLogger } from "../wiring/line-logger.ts";
import { type LocalOptions, wireLocal } from "../wiring/local-wiring.ts";
import type { Wired } from "../wiring/wired.ts";
import type { Call } from "./command.ts";

/** The agent that a command is about, with everything around it. */
export function openAgent(call: Call): Promise<Wired> {
  return wireLocal(localOptions(call));
}

export function localOptions(call: Call): LocalOptions {
  return {
    cwd: call.cwd,
    settingsFile: call.text("settings"),
    env: call.env,
    logger: lineLogger((line) => call.terminal.note(line)),
  };
}

/** `v12` or `12` to 12. Throws UserError USAGE for anything else. */
export function versionNumber(text: string): number {
  const match = /^v?([1-9]\d{0,8})$/.exec(text);
  if (!match) {
    throw new UserError(
      "USAGE",
      `"${text}" is not a version`,
      "Versions are written v1, v2, v3 …; greenroom status lists them.",
    );
  }
  return Number(match[1]);
}

/** The last environment of the pipeline: live. */
export function liveEnvironment(settings: Settings): string {
  return settings.environments.at(-1)?.name ?? "";
}
