import { existsSync } from "node:fs";

/** A file that takes nothing: every write fails as on a full disk. */
export const FULL_DISK = "/dev/full";

/** Whether there is such a file; if not, says what is left out. */
export function hasFullDisk(leftOut: string): boolean {
  const present = existsSync(FULL_DISK);
  if (!present) console.log(`${leftOut}: there is no ${FULL_DISK}.`);
  return present;
}
