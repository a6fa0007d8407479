import { describe, expect, it } from "vitest";
import type { EntryBody, Run } from "../../../src/domain/ledger/entry.ts";
import { findEnvironment } from "../../../src/domain/ledger/find.ts";
import { decideDeploy } from "../../../src/domain/promotion/decide-deploy.ts";
import { decideRollback } from "../../../src/domain/promotion/decide-rollback.ts";
import type { DeliveryDecision, DeliveryFacts } from "../../../src/domain/promotion/decision.ts";
import type { Reported } from "../../../src/domain/promotion/describe.ts";
import { findInPipeline } from "../../../src/domain/promotion/pipeline.ts";
import { PIPELINE } from "../../support/delivery-world.ts";
import {
  chain,
  deployed,
  digestOf,
  failed,
  intended,
  interrupted,
  published,
  succeeded,
} from "../../support/ledger.ts";

interface Row {
  readonly bodies: readonly EntryBody[];
  readonly reported?: Reported;
  readonly version?: number;
  readonly holder?: "running" | "finished" | "unknown";
  readonly seenAt?: number;
  readonly contents?: DeliveryFacts["contents"];
  readonly overwriteDrift?: boolean;
  readonly run?: Run;
}

const validation = (version: number): EntryBody => ({
  type: "evidence-recorded",
  version,
  digest: digestOf(version),
  kind: "validation",
  verdict: "passed",
  scope: "full",
  counts: {},
  failed: [],
});
const runs = (version: number): Reported => ({ version, digest: digestOf(version) });
/** Two validated versions: entries 1 to 4. */
const two = [published(1), validation(1), published(2), validation(2)];
const one = [...two, ...deployed("sandbox", 1, 5)];
const drifted: Reported = { version: 9, digest: digestOf(9) };
const held: EntryBody = { type: "hold", version: 2, digest: digestOf(2), held: true, reason: "wrong hours" };

function factsOf(row: Row): DeliveryFacts {
  const { state } = chain(row.bodies);
  const environment = findInPipeline(PIPELINE, "sandbox");
  if (!environment) throw new Error("no sandbox");
  const there = findEnvironment(state, "sandbox");
  const version = row.version ?? 2;
  return {
    state,
    settings: PIPELINE,
    environment,
    run: row.run ?? { id: "99", attempt: 1 },
    reported: row.reported,
    seenAt: row.seenAt ?? there.lastSeq,
    holder: there.open && row.holder ? { deployment: there.open.id, state: row.holder } : undefined,
    contents: "contents" in row ? row.contents : { digest: digestOf(version), smoke: 1 },
  };
}

function told(decision: DeliveryDecision): string {
  if (decision.decision === "reconcile") return `reconcile ${decision.deployment.id}`;
  const codes = decision.reasons.map((reason) => reason.code).join(" ");
  if (decision.decision !== "proceed") return `${decision.decision} ${codes}`.trim();
  const over = decision.overwrites ? " over drift" : "";
  return `${decision.kind} of v${decision.version.number} for ${decision.replaces ?? "nothing"}${over} ${codes}`.trim();
}

describe("the decision to deploy", () => {
  it.each<[string, string, Row]>([
    ["the first version ever", "promotion of v1 for nothing", { bodies: two, version: 1 }],
    ["the next one", "promotion of v2 for 1", { bodies: one, reported: runs(1) }],
    ["a version that does not exist", "stop version-unknown", { bodies: one, version: 7, reported: runs(1) }],
    ["what runs already", "nothing-to-do already-active", { bodies: one, version: 1, reported: runs(1) }],
    [
      "what runs already, though on hold elsewhere",
      "nothing-to-do already-active",
      { bodies: [...two, ...deployed("sandbox", 2, 5), held], reported: runs(2) },
    ],
    [
      "what runs unverified is delivered again",
      "promotion of v2 for 2",
      { bodies: [...two, intended("sandbox", 2, 5), failed("sandbox", 2, 5, 2)], reported: runs(2) },
    ],
    ["on hold", "stop version-on-hold", { bodies: [...one, held], reported: runs(1) }],
    [
      "hold taken away",
      "promotion of v2 for 1",
      { bodies: [...one, held, { ...held, held: false }], reported: runs(1) },
    ],
    [
      "another digest than published",
      "stop version-changed",
      { bodies: one, reported: runs(1), contents: { digest: digestOf(8), smoke: 1 } },
    ],
    [
      "its commit can't be read",
      "stop version-changed",
      { bodies: one, reported: runs(1), contents: undefined },
    ],
    [
      "no smoke conversation",
      "stop smoke-missing",
      { bodies: one, reported: runs(1), contents: { digest: digestOf(2), smoke: 0 } },
    ],
    [
      "tests with errors",
      "stop tests-invalid",
      {
        bodies: one,
        reported: runs(1),
        contents: { digest: digestOf(2), smoke: 1, testProblem: "a.test.yaml:1: broken" },
      },
    ],
    ["not validated", "stop not-validated", { bodies: [published(1), published(2)], version: 1 }],
    [
      "several obstacles at once",
      "stop drift version-on-hold smoke-missing",
      { bodies: [...one, held], reported: drifted, contents: { digest: digestOf(2), smoke: 0 } },
    ],
    ["drift to another version", "stop drift", { bodies: one, reported: runs(2) }],
    [
      "drift to something foreign",
      "stop drift",
      { bodies: one, reported: { version: null, digest: "something" } },
    ],
    ["drift to nothing", "stop drift", { bodies: one, reported: undefined }],
    [
      "same number, other digest is drift",
      "stop drift",
      { bodies: one, reported: { version: 1, digest: digestOf(8) } },
    ],
    [
      "what should run does not: drift, not done",
      "stop drift",
      { bodies: one, version: 1, reported: runs(2) },
    ],
    ["something ran before the first deploy", "stop drift", { bodies: two, version: 1, reported: drifted }],
    [
      "and a person says to replace it",
      "promotion of v1 for nothing over drift",
      { bodies: two, version: 1, reported: drifted, overwriteDrift: true },
    ],
    [
      "which does not help where one can go back",
      "stop drift",
      { bodies: one, reported: drifted, overwriteDrift: true },
    ],
    [
      "nobody knew what ran",
      "stop drift",
      { bodies: [...one, intended("sandbox", 2, 7), failed("sandbox", 2, 7, "unknown")], reported: runs(1) },
    ],
    [
      "the lock of a run at work",
      "stop deployment-running",
      { bodies: [...one, intended("sandbox", 2, 7)], holder: "running" },
    ],
    [
      "the lock of a run that can't be told",
      "stop deployment-unproven",
      { bodies: [...one, intended("sandbox", 2, 7)], holder: "unknown" },
    ],
    [
      "the lock of a run that ended",
      "reconcile sandbox-7",
      { bodies: [...one, intended("sandbox", 2, 7)], holder: "finished" },
    ],
    [
      "the lock of a run that said so itself",
      "reconcile sandbox-7",
      { bodies: [...one, intended("sandbox", 2, 7), interrupted("sandbox", 2, 7)], holder: "running" },
    ],
    [
      "a lock that came after our look",
      "stop lost-the-race",
      { bodies: [...one, intended("sandbox", 2, 7)], seenAt: 6 },
    ],
    [
      "a deployment that came and went after our look",
      "stop lost-the-race",
      { bodies: [...one, ...deployed("sandbox", 2, 7)], seenAt: 6, version: 1, reported: runs(1) },
    ],
    [
      "the lock, and whatever else is in the way",
      "stop deployment-running version-on-hold",
      { bodies: [...one, held, intended("sandbox", 1, 8)], holder: "running" },
    ],
  ])("%s: %s", (_name, expected, row) => {
    const decision = decideDeploy({
      ...factsOf(row),
      version: row.version ?? 2,
      overwriteDrift: row.overwriteDrift ?? false,
    });
    expect(told(decision)).toBe(expected);
  });

  it("names the winner of a race, and the run that holds a lock", () => {
    const bodies = [...one, intended("sandbox", 2, 7)];
    const decide = (row: Partial<Row>) =>
      decideDeploy({ ...factsOf({ bodies, ...row }), version: 1, overwriteDrift: false });
    for (const row of [{ seenAt: 6 }, { holder: "running" }, { holder: "unknown" }] as const) {
      const decision = decide(row);
      if (decision.decision !== "stop") throw new Error("it was let through");
      expect(decision.reasons[0]?.message).toMatch(/v2, started by mara in run 4711/);
    }
  });
});

describe("the decision to roll back", () => {
  const three = [...one, ...deployed("sandbox", 2, 7)];
  it.each<[string, string, Row & { target?: number }]>([
    ["to the last verified one", "rollback of v1 for 2", { bodies: three, reported: runs(2), version: 1 }],
    ["to a named one", "rollback of v1 for 2", { bodies: three, reported: runs(2), version: 1, target: 1 }],
    ["to what runs", "nothing-to-do already-active", { bodies: three, reported: runs(2), target: 2 }],
    [
      "to a version that does not exist",
      "stop version-unknown",
      { bodies: three, reported: runs(2), target: 7 },
    ],
    [
      "to one never verified there",
      "stop target-never-verified",
      { bodies: one, reported: runs(1), target: 2 },
    ],
    [
      "to one that only failed there",
      "stop target-never-verified",
      {
        bodies: [...one, intended("sandbox", 2, 7), failed("sandbox", 2, 7, 1)],
        reported: runs(1),
        target: 2,
      },
    ],
    ["where nothing was ever deployed", "stop no-rollback-target", { bodies: two }],
    ["where only one ever ran", "stop no-rollback-target", { bodies: one, reported: runs(1) }],
    [
      "from what failed to what was verified",
      "rollback of v1 for 2",
      {
        bodies: [...one, intended("sandbox", 2, 7), failed("sandbox", 2, 7, 2)],
        reported: runs(2),
        version: 1,
      },
    ],
    [
      "out of drift, to what should run",
      "rollback of v2 for 2 over drift",
      { bodies: three, reported: drifted },
    ],
    [
      "out of drift, by name",
      "rollback of v1 for 2 over drift",
      { bodies: three, reported: drifted, version: 1, target: 1 },
    ],
    [
      "out of the unknown",
      "rollback of v1 for nothing over drift",
      {
        bodies: [...one, intended("sandbox", 2, 7), failed("sandbox", 2, 7, "unknown")],
        reported: drifted,
        version: 1,
      },
    ],
    [
      "not while a run is at work",
      "stop deployment-running",
      { bodies: [...three, intended("sandbox", 1, 9)], holder: "running" },
    ],
    [
      "after settling a run that ended",
      "reconcile sandbox-9",
      { bodies: [...three, intended("sandbox", 1, 9)], holder: "finished" },
    ],
    [
      "not to a changed commit",
      "stop version-changed",
      { bodies: three, reported: runs(2), version: 1, contents: { digest: digestOf(8), smoke: 1 } },
    ],
    [
      "not back from a rollback by itself",
      "stop no-rollback-target",
      {
        bodies: [...three, intended("sandbox", 1, 9, "rollback", 2), succeeded("sandbox", 1, 9)],
        reported: runs(1),
      },
    ],
  ])("%s: %s", (_name, expected, { target, ...row }) => {
    const named = target === undefined ? {} : { target };
    expect(told(decideRollback({ ...factsOf(row), ...named }))).toBe(expected);
  });
});
