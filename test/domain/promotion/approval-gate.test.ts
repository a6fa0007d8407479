import { describe, expect, it } from "vitest";
import type { EntryBody } from "../../../src/domain/ledger/entry.ts";
import { findEnvironment, findVersion } from "../../../src/domain/ledger/find.ts";
import { ALL_GATES, evaluateGates } from "../../../src/domain/promotion/all-gates.ts";
import { GATE_IDS } from "../../../src/domain/promotion/gate.ts";
import { findInPipeline } from "../../../src/domain/promotion/pipeline.ts";
import { PIPELINE } from "../../support/delivery-world.ts";
import { judgeGate } from "../../support/judge-gate.ts";
import { approved, chain, deployed, intended, published, succeeded } from "../../support/ledger.ts";

const PRE = "pre-release";
const both = [published(1), published(2)];

describe("approval", () => {
  const inLive = [...both, ...deployed("live", 1, 3)];
  it.each<[string, string, readonly EntryBody[], { version?: number; purpose?: "rollback" }]>([
    ["by somebody else", "passed", [published(1), approved("live", 1, 1)], {}],
    ["none", "blocked approval-missing", [published(1)], {}],
    ["of another version", "blocked approval-missing", [...both, approved("live", 2, 2)], {}],
    ["of another environment", "blocked approval-missing", [published(1), approved(PRE, 1, 1)], {}],
    [
      "before something was deployed there",
      "blocked approval-outdated",
      [...both, approved("live", 2, 2), intended("live", 1, 4), succeeded("live", 1, 4)],
      { version: 2 },
    ],
    [
      "of a position before it, recorded after",
      "blocked approval-outdated",
      [...inLive, approved("live", 2, 2)],
      { version: 2 },
    ],
    [
      "used up by its own deployment",
      "blocked approval-outdated",
      [published(1), approved("live", 1, 1), ...deployed("live", 1, 3)],
      {},
    ],
    ["given again", "passed", [...inLive, approved("live", 2, 2), approved("live", 2, 4)], { version: 2 }],
    [
      "deployments elsewhere do not matter",
      "passed",
      [published(1), approved("live", 1, 1), ...deployed(PRE, 1, 3)],
      {},
    ],
    [
      "by an author's login",
      "blocked approval-by-author",
      [published(1), approved("live", 1, 1, "mara")],
      {},
    ],
    [
      "by an author's login, written otherwise",
      "blocked approval-by-author",
      [published(1), approved("live", 1, 1, " MARA ")],
      {},
    ],
    [
      "by an author for a rollback",
      "passed",
      [published(1), approved("live", 1, 1, "mara")],
      { purpose: "rollback" },
    ],
    [
      "by an author and by somebody else",
      "passed",
      [published(1), approved("live", 1, 1, "mara"), approved("live", 1, 1)],
      {},
    ],
    ["by nobody in particular", "blocked approval-by-author", [published(1), approved("live", 1, 1, "")], {}],
  ])("%s: %s", (_name, expected, bodies, options) => {
    expect(judgeGate("approval", bodies, options)).toBe(expected);
  });
});

describe("the list of gates", () => {
  it("holds every gate that the settings may name, each with a sentence about it", () => {
    expect(ALL_GATES.map(({ id }) => id)).toEqual([...GATE_IDS]);
    for (const { about } of ALL_GATES) expect(about).toMatch(/^[A-Z].{30,}\.$/);
  });

  it("asks a rollback for approval only", () => {
    const { state } = chain([published(1)]);
    const environment = findInPipeline(PIPELINE, "live");
    const version = findVersion(state, 1);
    if (!environment || !version) throw new Error("live is missing");
    const facts = { state, settings: PIPELINE, environment, there: findEnvironment(state, "live"), version };
    const ids = (purpose: "promotion" | "rollback") =>
      evaluateGates({ ...facts, purpose }).map(({ gate }) => gate);
    expect(ids("promotion")).toEqual(["step-order", "validated", "regression", "approval"]);
    expect(ids("rollback")).toEqual(["approval"]);
  });
});
