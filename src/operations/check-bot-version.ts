import { shortText } from "../domain/regression/quote.ts";
import type { SuiteResults } from "../domain/regression/results.ts";
import type { Reason } from "../domain/result/operation-result.ts";
import type { BotConnector } from "../ports/bot-connector.ts";
import type { Clock } from "../ports/clock.ts";
import { reached } from "./reached.ts";
import { withDeadline } from "./with-deadline.ts";

export interface CheckedVersion {
  /** What the bot said it runs; null for nothing, or when it could not be told (then `problem` says so). */
  readonly found: { readonly version: number | null; readonly digest: string } | null;
  /** Absent: exactly the expected version runs. */
  readonly problem?: Reason;
}

const ATTEMPTS = 3;
const READING_TIME = 15_000;
const FIRST_PAUSE = 500;

/** Asks the bot what it runs, up to three times, and compares that with the version under test. */
export async function checkBotVersion(
  { connector, clock }: { readonly connector: BotConnector; readonly clock: Clock },
  expected: SuiteResults["target"],
  signal: AbortSignal | undefined,
): Promise<CheckedVersion> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await reached(() => withDeadline(READING_TIME, signal, () => connector.readVersion()));
    switch (read.outcome) {
      case "done":
        return compareVersions(read.value, expected);
      case "interrupted":
        return {
          found: null,
          problem: { code: "interrupted", message: "The run was interrupted.", hint: "Run the tests again." },
        };
      default: {
        if (attempt < ATTEMPTS) {
          await clock.sleep(FIRST_PAUSE * 2 ** (attempt - 1), signal);
          continue;
        }
        const why = read.outcome === "late" ? `no answer within ${READING_TIME / 1_000} s` : read.message;
        return {
          found: null,
          problem: {
            code: "platform-unreachable",
            message: `The bot in ${expected.environment} could not say which version it runs: ${shortText(why, 500)}.`,
            hint: `Check that ${connector.description} is up, then run the tests again.`,
          },
        };
      }
    }
  }
}

/** Whether what a bot reports is what was to be tested; undefined: nothing runs. */
export function compareVersions(
  found: { readonly version: number | null; readonly digest: string } | undefined,
  expected: SuiteResults["target"],
): CheckedVersion {
  const sameNumber = expected.version === null || found?.version === expected.version;
  // A digest of ours is 71 characters; what a strange bot reports instead is kept short.
  const reported =
    found === undefined ? null : { version: found.version, digest: shortText(found.digest, 100) };
  if (found?.digest === expected.digest && sameNumber) return { found: reported };
  const runs = reported === null ? "nothing" : named(reported);
  return {
    found: reported,
    problem: {
      code: "wrong-version",
      message: `The bot in ${expected.environment} runs ${runs}, the version under test is ${named(expected)}.`,
      hint: `Deploy the version under test to ${expected.environment}, or test the version that runs there.`,
    },
  };
}

/** `v42 (digest 9f3c2ab81e07)` */
function named(what: { readonly version: number | null; readonly digest: string }): string {
  const digest = shortText(what.digest.replace(/^sha256:/u, "").slice(0, 12));
  return what.version === null ? `digest ${digest}` : `v${what.version} (digest ${digest})`;
}
