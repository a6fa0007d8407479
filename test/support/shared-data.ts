import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = join(import.meta.dirname, "../../../shared/data");

/** Third-party data that lies beside the project on some machines; undefined, with a notice, where it does not. */
export function sharedText(path: string): string | undefined {
  const file = join(SHARED, path);
  if (existsSync(file)) return readFileSync(file, "utf8");
  if (process.env.GREENROOM_REQUIRE_SHARED === "1")
    throw new Error(`shared/data/${path} is required and absent`);
  console.log(`left out: shared/data/${path} is not here`);
  return undefined;
}

/** The first questions of Banking77: real ones, by real customers. */
export function bankingQuestions(count: number): readonly string[] | undefined {
  const lines = sharedText("banking77/train.csv")?.split(/\r?\n/).slice(1).filter(Boolean);
  return lines?.slice(0, count).map((line) => line.slice(0, line.lastIndexOf(",")).replace(/^"|"$/g, ""));
}
