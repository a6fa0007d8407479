import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = join(import.meta.dirname, "../../../shared/data");

/**
 * Where real data of other people lies, beside the repository and never part of it: a file or folder below shared/data. Where it is
 * absent a test that needs it is left out and says so; with GREENROOM_REQUIRE_SHARED=1 it fails.
 */
export function sharedData(path = ""): string | undefined {
  const place = join(SHARED, path);
  if (existsSync(place)) return place;
  const notice = `left out: shared/data/${path} is not here`;
  if (process.env.GREENROOM_REQUIRE_SHARED === "1") throw new Error(notice);
  console.warn(notice);
  return undefined;
}

/** The first questions of Banking77: real ones, by real customers. */
export function bankingQuestions(count: number): readonly string[] | undefined {
  const file = sharedData("banking77/train.csv");
  const lines =
    file === undefined ? undefined : readFileSync(file, "utf8").split(/\r?\n/).slice(1).filter(Boolean);
  return lines?.slice(0, count).map((line) => line.slice(0, line.lastIndexOf(",")).replace(/^"|"$/g, ""));
}
