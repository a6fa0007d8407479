import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PROGRAM = "/usr/bin/chromium";

/** Whether pages can be opened in a real browser; if not, says what is left out. */
export function hasChromium(leftOut: string): boolean {
  const present = existsSync(PROGRAM);
  if (!present) console.log(`${leftOut}: there is no ${PROGRAM}.`);
  return present;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM, args: ["--no-sandbox"], timeout: 120_000 });
}
