import { describe, expect, it } from "vitest";
import type { EntryBody } from "../../../src/domain/ledger/entry.ts";
import type { LiveComparison } from "../../../src/domain/promotion/pre-release.ts";
import { judgeGate } from "../../support/judge-gate.ts";
import { deployed, digestOf, failed, intended, published } from "../../support/ledger.ts";
import { comparison, wording } from "../../support/wording-comparison.ts";

const PRE = "pre-release";
/** Live runs v1, and v2 is verified in the sandbox. */
const HISTORY: readonly EntryBody[] = [
  published(1),
  published(2),
  ...deployed("live", 1, 3),
  ...deployed("sandbox", 2, 5),
];
const ONLY_WORDING = comparison([wording()]);

function judge(
  compared: LiveComparison | undefined,
  more: {
    readonly history?: readonly EntryBody[];
    readonly policy?: readonly "wording"[];
    readonly gate?: "step-order" | "regression";
    readonly environment?: string;
    readonly gates?: Parameters<typeof judgeGate>[2];
  } = {},
): string {
  const { history = HISTORY, policy = ["wording"], gate = "step-order", environment = "live" } = more;
  return judgeGate(gate, history, {
    version: 2,
    environment,
    preReleaseOptionalFor: policy,
    ...(compared ? { comparison: compared } : {}),
    ...more.gates,
  });
}

describe("wording alone", () => {
  it("goes live from the sandbox when the policy says so", () => {
    expect(judge(ONLY_WORDING)).toBe("passed");
    expect(judge(comparison([wording(), wording({ section: "responses", id: "greet" })]))).toBe("passed");
  });

  it.each<[string, LiveComparison | undefined]>([
    ["nobody compared it", undefined],
    ["it can't be compared", { comparison: "unknown", why: "the files of v1 can't be had" }],
    ["nothing differs", comparison([])],
    ["another risk", comparison([wording({ risk: "behaviour" })])],
    ["wording together with something else", comparison([wording(), wording({ id: "b", risk: "voice" })])],
    ["a renamed item", comparison([wording({ kind: "renamed", formerId: "counter" })])],
    ["an added item", comparison([wording({ kind: "added", section: "responses", fields: [] })])],
    ["a removed item", comparison([wording({ kind: "removed", section: "responses", fields: [] })])],
    ["words of a guardrail", comparison([wording({ section: "guardrails" })])],
    ["words of a rule", comparison([wording({ section: "rules" })])],
    ["words of the instructions", comparison([wording({ section: "instructions" })])],
    ["something told with it", comparison([wording({ includes: [wording({ risk: "wiring" })] })])],
    ["a file that can't be read whole", comparison([wording()], { unsure: 1 })],
    ["a flag", comparison([wording()], { flags: [{ code: "tests-weakened", message: "1 removed." }] })],
    ["a flag of the agent", comparison([wording()], { flags: [{ code: "consent-removed", message: "x" }] })],
    ["a comparison with another version than live's", comparison([wording()], { from: 3 })],
    ["a comparison of another version", comparison([wording()], { to: 3 })],
  ])("does not when there is %s", (_, compared) => {
    expect(judge(compared)).toBe("blocked step-skipped");
  });

  it("does not without the policy, however harmless", () => {
    expect(judge(ONLY_WORDING, { policy: [] })).toBe("blocked step-skipped");
  });

  it("never skips another step: not the sandbox, not two, and not where there is none before", () => {
    expect(judge(ONLY_WORDING, { environment: PRE, history: HISTORY.slice(0, 4) })).toBe(
      "blocked step-skipped",
    );
    expect(judge(ONLY_WORDING, { history: HISTORY.slice(0, 4) })).toBe("blocked step-skipped");
    expect(judge(ONLY_WORDING, { gates: { pipeline: ["sandbox", "live"], version: 2 } })).toBe("passed");
    expect(
      judge(ONLY_WORDING, { gates: { pipeline: ["pre-release", "live"] }, history: HISTORY.slice(0, 4) }),
    ).toBe("blocked step-skipped");
    expect(judge(ONLY_WORDING, { gates: { pipeline: ["sandbox", "staging", "pre-release", "live"] } })).toBe(
      "blocked step-skipped",
    );
  });

  it.each<[string, readonly EntryBody[]]>([
    ["live runs nothing", [published(1), published(2), ...deployed("sandbox", 2, 3)]],
    ["what live runs is not verified", [...HISTORY, intended("live", 1, 7), failed("live", 1, 7, 1)]],
    ["the sandbox moved on", [...HISTORY, ...deployed("sandbox", 1, 7)]],
    ["it failed in the sandbox since", [...HISTORY, intended("sandbox", 2, 7), failed("sandbox", 2, 7, 2)]],
    [
      "it failed in pre-release",
      [...HISTORY, intended(PRE, 2, 7), failed(PRE, 2, 7, null), ...deployed(PRE, 1, 9)],
    ],
    [
      "its suite failed in pre-release, which has moved on since",
      [...HISTORY, ...deployed(PRE, 2, 7), regression(PRE, "failed"), ...deployed(PRE, 1, 10)],
    ],
  ])("does not when %s", (_, history) => {
    expect(judge(ONLY_WORDING, { history })).toMatch(/step-skipped$/);
  });

  it("does not when pre-release asks for more than live does", () => {
    expect(
      judge(ONLY_WORDING, {
        gates: { gatesOf: { [PRE]: ["step-order", "validated", "approval"], live: ["step-order"] } },
      }),
    ).toBe("blocked step-skipped");
  });

  it("takes the usual step when it is verified in pre-release, whatever differs", () => {
    const history = [...HISTORY, ...deployed(PRE, 2, 7)];
    expect(judge(comparison([wording({ risk: "safety" })]), { history })).toBe("passed");
  });
});

describe("the full run that live asks for", () => {
  const tested = (environment: string, verdict: "passed" | "failed" = "passed") =>
    judge(ONLY_WORDING, { gate: "regression", history: [...HISTORY, regression(environment, verdict)] });

  it("is the one in the sandbox when pre-release is skipped", () => {
    expect(judge(ONLY_WORDING, { gate: "regression" })).toBe("blocked regression-missing");
    expect(tested("sandbox")).toBe("passed");
    expect(tested("sandbox", "failed")).toBe("blocked regression-failed");
  });

  it("stays the one in pre-release when nothing is skipped", () => {
    const history = [...HISTORY, regression("sandbox", "passed")];
    expect(judge(comparison([wording({ risk: "model" })]), { gate: "regression", history })).toBe(
      "blocked regression-missing",
    );
    expect(judge(ONLY_WORDING, { gate: "regression", history: [...history, ...deployed(PRE, 2, 8)] })).toBe(
      "blocked regression-missing",
    );
  });
});

function regression(environment: string, verdict: "passed" | "failed"): EntryBody {
  return {
    type: "evidence-recorded",
    version: 2,
    digest: digestOf(2),
    kind: "regression",
    environment,
    verdict,
    scope: "full",
    counts: { total: 2, passed: verdict === "passed" ? 2 : 1 },
    failed: verdict === "passed" ? [] : ["dogs-allowed"],
  };
}
