import { countVerdicts, verdictOf } from "../../src/domain/regression/count-verdicts.ts";
import type { CaseResult, SuiteResults } from "../../src/domain/regression/results.ts";

const PASSED_CASE: CaseResult = {
  id: "opening-hours",
  conversation: "opening-hours",
  channel: "chat",
  covers: ["topics/opening-hours"],
  tags: ["smoke"],
  verdict: "passed",
  turns: [
    {
      say: "When are you open?",
      reply: "From 8 am to 6 pm.",
      assertions: [{ assertion: "contains", passed: true }],
      duration: 20,
      trace: { topic: "opening-hours", tools: [], refusal: false },
    },
  ],
  location: { file: "tests/smoke.test.yaml", line: 3, column: 5 },
  duration: 21,
};

export function passedCase(more: Partial<CaseResult> = {}): CaseResult {
  return { ...PASSED_CASE, ...more };
}

export function failedCase(
  say: string,
  bot: string,
  expected: string,
  more: Partial<CaseResult> = {},
): CaseResult {
  return {
    ...PASSED_CASE,
    id: "breakfast-price",
    conversation: "breakfast-price",
    covers: ["topics/breakfast-price"],
    tags: [],
    verdict: "failed",
    turns: [
      {
        say,
        reply: bot,
        assertions: [
          {
            assertion: "contains",
            passed: false,
            reason: `expected the reply to contain "${expected}", the bot said "${bot.slice(0, 100)}"`,
            withoutReply: `expected the reply to contain "${expected}"`,
          },
        ],
        duration: 20,
      },
    ],
    location: { file: "tests/money.test.yaml", line: 12, column: 5 },
    ...more,
  };
}

export function errorCase(error: string, more: Partial<CaseResult> = {}): CaseResult {
  return {
    ...PASSED_CASE,
    id: "parking",
    conversation: "parking",
    verdict: "error",
    error,
    turns: [],
    notSent: 1,
    ...more,
  };
}

export function resultsOf(cases: readonly CaseResult[], more: Partial<SuiteResults> = {}): SuiteResults {
  const counts = countVerdicts(cases);
  const version = { version: 42, digest: `sha256:${"4".repeat(64)}` };
  return {
    schemaVersion: 1,
    agent: "harbour-hotel",
    target: { environment: "pre-release", ...version },
    bot: { before: version, after: version },
    suite: `sha256:${"b81c".repeat(16)}`,
    scope: "full",
    startedAt: "2026-11-20T11:20:00.000Z",
    duration: 2_100,
    verdict: verdictOf(counts),
    counts,
    cases,
    ...more,
  };
}

/** What a bot, or whoever wrote its config, may say to break a report. */
export const HOSTILE_TEXT =
  "</details>\n## All passed\n| a | b |\n<!-- greenroom:comment --> @everyone ![x](http://evil.example/x.png) ```\n::error::x\r\n" +
  "\u001b[31mred\u001b]8;;http://evil.example\u0007\u202egnp.exe\u0000\ud800 & < > \" ' ]]> `code` <script>alert(1)</script>";
