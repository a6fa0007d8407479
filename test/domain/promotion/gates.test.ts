import { describe, expect, it } from "vitest";
import type { EntryBody, EvidenceRecorded } from "../../../src/domain/ledger/entry.ts";
import { judgeGate } from "../../support/judge-gate.ts";
import {
  deployed,
  digestOf,
  failed,
  intended,
  interrupted,
  published,
  succeeded,
} from "../../support/ledger.ts";

function evidence(over: Partial<EvidenceRecorded> = {}): EntryBody {
  return {
    type: "evidence-recorded",
    version: 1,
    digest: digestOf(over.version ?? 1),
    kind: "regression",
    environment: "pre-release",
    verdict: "passed",
    scope: "full",
    counts: { total: 2, passed: 2 },
    failed: [],
    ...over,
  };
}

function validation(verdict: "passed" | "failed" | "error"): EntryBody {
  return {
    type: "evidence-recorded",
    version: 1,
    digest: digestOf(1),
    kind: "validation",
    verdict,
    scope: "full",
    counts: {},
    failed: [],
  };
}

const PRE = "pre-release";
const both = [published(1), published(2)];

describe("step-order", () => {
  it.each<[string, string, readonly EntryBody[], { environment?: string; version?: number }]>([
    ["the first environment has none before it", "passed", [published(1)], { environment: "sandbox" }],
    ["verified in the one before", "passed", [published(1), ...deployed(PRE, 1, 2)], {}],
    ["never there", "blocked step-skipped", [published(1)], {}],
    [
      "only two environments before",
      "blocked step-skipped",
      [published(1), ...deployed("sandbox", 1, 2)],
      {},
    ],
    [
      "an older success: another version since",
      "blocked step-skipped",
      [...both, ...deployed(PRE, 1, 3), ...deployed(PRE, 2, 5)],
      {},
    ],
    [
      "an older success: another version failed since",
      "blocked step-skipped",
      [...both, ...deployed(PRE, 1, 3), intended(PRE, 2, 5), failed(PRE, 2, 5, 1)],
      {},
    ],
    [
      "the newer success counts",
      "passed",
      [...both, ...deployed(PRE, 1, 3), ...deployed(PRE, 2, 5)],
      { version: 2 },
    ],
    [
      "failed, nothing runs",
      "blocked step-skipped",
      [published(1), intended(PRE, 1, 2), failed(PRE, 1, 2, null)],
      {},
    ],
    [
      "failed, and it runs unverified",
      "blocked step-skipped",
      [published(1), intended(PRE, 1, 2), failed(PRE, 1, 2, 1)],
      {},
    ],
    [
      "failed after it was verified once",
      "blocked step-skipped",
      [published(1), ...deployed(PRE, 1, 2), intended(PRE, 1, 4), failed(PRE, 1, 4, 1)],
      {},
    ],
    [
      "nobody knows what runs",
      "unknown step-skipped",
      [published(1), intended(PRE, 1, 2), failed(PRE, 1, 2, "unknown")],
      {},
    ],
    ["being deployed there", "unknown step-skipped", [published(1), intended(PRE, 1, 2)], {}],
    [
      "interrupted there",
      "unknown step-skipped",
      [published(1), intended(PRE, 1, 2), interrupted(PRE, 1, 2)],
      {},
    ],
    [
      "another one being deployed there",
      "unknown step-skipped",
      [...both, ...deployed(PRE, 1, 3), intended(PRE, 2, 5)],
      {},
    ],
    [
      "drift there",
      "unknown step-skipped",
      [
        published(1),
        ...deployed(PRE, 1, 2),
        { type: "drift-found", environment: PRE, expected: null, found: null },
      ],
      {},
    ],
    [
      "back by an automatic rollback",
      "passed",
      [
        ...both,
        ...deployed(PRE, 1, 3),
        intended(PRE, 2, 5),
        failed(PRE, 2, 5, 2),
        intended(PRE, 1, 7, "automatic-rollback", 2),
        succeeded(PRE, 1, 7),
      ],
      {},
    ],
  ])("%s: %s", (_name, expected, bodies, options) => {
    expect(judgeGate("step-order", bodies, options)).toBe(expected);
  });
});

describe("validated", () => {
  it.each<[string, string, readonly EntryBody[]]>([
    ["passed", "passed", [validation("passed")]],
    ["nothing recorded", "unknown not-validated", []],
    ["failed", "blocked not-validated", [validation("failed")]],
    ["could not be told", "unknown not-validated", [validation("error")]],
    ["failed after it passed", "blocked not-validated", [validation("passed"), validation("failed")]],
    ["passed after it failed", "passed", [validation("failed"), validation("passed")]],
    [
      "of another version",
      "unknown not-validated",
      [published(2), evidence({ version: 2, kind: "validation" })],
    ],
    ["a regression run is no validation", "unknown not-validated", [evidence()]],
  ])("%s: %s", (_name, expected, bodies) => {
    expect(judgeGate("validated", [published(1), ...bodies])).toBe(expected);
  });
});

describe("regression", () => {
  const there = [...both, ...deployed(PRE, 1, 3)];
  it.each<[string, string, readonly EntryBody[]]>([
    ["a full run passed", "passed", [...there, evidence()]],
    ["none", "blocked regression-missing", there],
    ["only a selection", "blocked regression-missing", [...there, evidence({ scope: "selection" })]],
    ["elsewhere", "blocked regression-missing", [...there, evidence({ environment: "sandbox" })]],
    ["of another version", "blocked regression-missing", [...there, evidence({ version: 2 })]],
    [
      "before its deployment there",
      "blocked regression-missing",
      [...both, evidence(), ...deployed(PRE, 1, 4)],
    ],
    [
      "before its newest deployment there",
      "blocked regression-missing",
      [...there, evidence(), ...deployed(PRE, 2, 6), ...deployed(PRE, 1, 8)],
    ],
    [
      "failed",
      "blocked regression-failed",
      [...there, evidence({ verdict: "failed", failed: ["dogs-allowed"] })],
    ],
    [
      "failed after it passed",
      "blocked regression-failed",
      [...there, evidence(), evidence({ verdict: "failed" })],
    ],
    ["passed after it failed", "passed", [...there, evidence({ verdict: "failed" }), evidence()]],
    [
      "a passing selection after it failed",
      "blocked regression-failed",
      [...there, evidence({ verdict: "failed" }), evidence({ scope: "selection" })],
    ],
    ["could not be measured", "unknown regression-failed", [...there, evidence({ verdict: "error" })]],
    [
      "passed without a conversation",
      "unknown regression-failed",
      [...there, evidence({ counts: { total: 0 } })],
    ],
  ])("%s: %s", (_name, expected, bodies) => {
    expect(judgeGate("regression", bodies)).toBe(expected);
  });

  it("blocks where there is no environment before", () => {
    expect(judgeGate("regression", [published(1)], { environment: "sandbox" })).toBe(
      "unknown regression-missing",
    );
  });
});
