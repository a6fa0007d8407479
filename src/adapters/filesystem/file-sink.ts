import { mkdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { UserError } from "../../domain/errors.ts";

/**
 * Writes one report file, whole or not at all, into a folder that is made if it is missing. `name` is a plain file name. Returns the
 * file's absolute path. Throws UserError REPORT_NOT_WRITTEN (exit 3) when the place can't be written.
 */
export function writeReport(dir: string, name: string, text: string): string {
  if (name === "" || name !== basename(name) || name === "." || name === ".." || name.includes("\\")) {
    throw new Error(`A report's name must be a plain file name, not ${JSON.stringify(name)}.`);
  }
  const path = resolve(join(dir, name));
  try {
    mkdirSync(dir, { recursive: true });
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("a folder stands there");
    // Reports are rebuilt from data at any time: waiting for the disk would only cost time.
    writeFileAtomic.sync(path, text, { encoding: "utf8", fsync: false });
  } catch (error) {
    throw new UserError(
      "REPORT_NOT_WRITTEN",
      `The report ${path} could not be written: ${reasonOf(error)}.`,
      "Check that the folder exists, may be written to and has room left, or choose another one.",
      { cause: error, exitCode: 3 },
    );
  }
  return path;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
