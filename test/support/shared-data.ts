import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Real projects of other people, beside the repository and never part of it. Where they are absent a test that needs them is skipped and
 * says so; with GREENROOM_REQUIRE_SHARED=1 it fails.
 */
export function sharedData(): string | undefined {
  const folder = join(import.meta.dirname, "../../../shared/data");
  if (existsSync(folder)) return folder;
  const notice = `There is no ${folder}: real projects were not read.`;
  if (process.env.GREENROOM_REQUIRE_SHARED === "1") throw new Error(notice);
  console.warn(notice);
  return undefined;
}
