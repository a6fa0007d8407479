import { describe, expect, it } from "vitest";
import { exitCodeOf } from "../../../src/domain/result/exit-code.ts";
import type { ReasonCode } from "../../../src/domain/result/reason-codes.ts";

const stopFor = (...codes: ReasonCode[]) => ({
  decision: "stop" as const,
  reasons: codes.map((code) => ({ code, message: "" })),
});

describe("the exit code of a result", () => {
  it("is 0 for what was done and for nothing to do", () => {
    expect(exitCodeOf({ decision: "proceed", reasons: [] })).toBe(0);
    expect(
      exitCodeOf({ decision: "nothing-to-do", reasons: [{ code: "nothing-to-publish", message: "" }] }),
    ).toBe(0);
  });

  it("follows the first reason of a stop", () => {
    expect(exitCodeOf(stopFor("approval-missing", "ledger-unreachable"))).toBe(1);
    expect(exitCodeOf(stopFor("ledger-unreachable", "approval-missing"))).toBe(3);
    expect(exitCodeOf(stopFor("version-unknown"))).toBe(2);
  });

  it("is never 0 for a stop, whatever the reason", () => {
    expect(exitCodeOf(stopFor())).toBe(1);
    expect(exitCodeOf(stopFor("already-active"))).toBe(1);
  });
});
