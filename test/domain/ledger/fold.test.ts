import { describe, expect, it } from "vitest";
import type { EntryBody } from "../../../src/domain/ledger/entry.ts";
import { findEnvironment, findNewestVersion, findVersion } from "../../../src/domain/ledger/find.ts";
import type { EnvironmentState } from "../../../src/domain/ledger/state.ts";
import {
  approved,
  chain,
  deployed,
  digestOf,
  failed,
  intended,
  interrupted,
  published,
} from "../../support/ledger.ts";

function live(bodies: readonly EntryBody[]): EnvironmentState {
  return findEnvironment(chain(bodies).state, "live");
}
const drift: EntryBody = {
  type: "drift-found",
  environment: "live",
  expected: { version: 1, digest: digestOf(1) },
  found: { version: null, digest: "edited by hand" },
};

describe("the fold", () => {
  it("of no entries is an empty ledger in which every environment is empty", () => {
    const { state } = chain([]);
    expect(state).toMatchObject({ head: 0, versions: [], entries: [], evidence: [] });
    expect(findEnvironment(state, "live")).toEqual({
      name: "live",
      condition: "empty",
      deployments: [],
      lastSeq: 0,
    });
    expect(findNewestVersion(state)).toBeUndefined();
  });

  it("keeps versions with who published them, when and at which entry", () => {
    const { state } = chain([published(1), published(2, "Dogs may come along now")]);
    expect(findVersion(state, 2)).toMatchObject({
      number: 2,
      note: "Dogs may come along now",
      publishedBy: "mara",
      publishedAt: "2026-11-20T10:01:00.000Z",
      seq: 2,
    });
    expect(findNewestVersion(state)?.number).toBe(2);
    expect(findVersion(state, 3)).toBeUndefined();
  });

  it("takes an open intent as the environment's lock and leaves the active version as it was", () => {
    const state = live([published(1), published(2), ...deployed("live", 1, 3), intended("live", 2, 5)]);
    expect(state).toMatchObject({ condition: "deploying", active: 1, lastSeq: 5 });
    expect(state.open).toMatchObject({ id: "live-5", version: 2, outcome: "open", run: { id: "4711" } });
  });

  it("makes a version active and verified by its success only", () => {
    const state = live([published(1), ...deployed("live", 1, 2)]);
    expect(state).toMatchObject({ condition: "verified", active: 1 });
    expect(state.open).toBeUndefined();
    expect(state.activeDeployment).toMatchObject({
      id: "live-2",
      outcome: "succeeded",
      outcomeSeq: 3,
      smoke: { passed: 3, total: 3 },
    });
  });

  it("keeps an interrupted deployment as the lock until it is reconciled", () => {
    const bodies = [published(1), intended("live", 1, 2), interrupted("live", 1, 2)];
    expect(live(bodies)).toMatchObject({ condition: "deploying", open: { outcome: "interrupted" } });
    const after = live([...bodies, failed("live", 1, 2, null)]);
    expect(after).toMatchObject({ condition: "empty" });
    expect(after.open).toBeUndefined();
  });

  it.each([
    ["the version before still runs", 1, { condition: "verified", active: 1 }],
    ["the failed one runs", 2, { condition: "unverified", active: 2 }],
    ["nothing runs any more", null, { condition: "unverified" }],
    ["nobody can say", "unknown", { condition: "unknown" }],
  ] as const)("after a failure says what the platform reported: %s", (_, running, expected) => {
    const state = live([
      published(1),
      published(2),
      ...deployed("live", 1, 3),
      intended("live", 2, 5),
      failed("live", 2, 5, running),
    ]);
    expect(state).toMatchObject({ ...expected, activeDeployment: { id: "live-3" }, lastSeq: 6 });
    expect(state.active).toBe("active" in expected ? expected.active : undefined);
    expect(state.deployments.map((each) => each.outcome)).toEqual(["succeeded", "failed"]);
  });

  it("is verified again when a failed deployment left the last verified version there", () => {
    const before = [published(1), published(2), ...deployed("live", 1, 3)];
    const refused = [intended("live", 2, 5), failed("live", 2, 5, 1)];
    expect(live([...before, ...refused])).toMatchObject({ condition: "verified", active: 1 });
  });

  it("is not verified when the version that was gone back to fails there, nor by a later failure", () => {
    const back = [
      published(1),
      published(2),
      ...deployed("live", 1, 3),
      intended("live", 2, 5),
      failed("live", 2, 5, 2),
      intended("live", 1, 7, "automatic-rollback", 2),
      failed("live", 1, 7, 1),
    ];
    expect(live(back)).toMatchObject({ condition: "unverified", active: 1 });
    const later = [...back, intended("live", 2, 9), failed("live", 2, 9, 1)];
    expect(live(later)).toMatchObject({ condition: "unverified", active: 1 });
    expect(live([...later, ...deployed("live", 1, 11)])).toMatchObject({ condition: "verified", active: 1 });
  });

  it("keeps drift through failures until a deployment succeeds", () => {
    const drifted = [published(1), ...deployed("live", 1, 2), drift];
    expect(live(drifted).condition).toBe("drift");
    const failedSince = [...drifted, intended("live", 1, 5), failed("live", 1, 5, 1)];
    expect(live(failedSince).condition).toBe("drift");
    expect(live([...failedSince, ...deployed("live", 1, 7)]).condition).toBe("verified");
  });

  it("attaches approvals to the deployment they were given for", () => {
    const state = live([
      published(1),
      approved("live", 1, 1, "sam"),
      approved("live", 1, 1, "kim"),
      approved("pre-release", 1, 1, "lee"),
      ...deployed("live", 1, 5),
    ]);
    expect(state.activeDeployment?.approvedBy).toBe("sam, kim");
  });

  it("drops approvals for another digest and those from before the newest deployment", () => {
    const other = live([
      published(1),
      published(2),
      approved("live", 2, 2),
      ...deployed("live", 1, 4),
      ...deployed("live", 2, 6),
    ]);
    expect(other.deployments.map((each) => each.approvedBy)).toEqual([undefined, undefined]);
  });

  it("drops an approval whose giver saw the ledger before the newest deployment", () => {
    const late = (position: number) =>
      live([
        published(1),
        ...deployed("live", 1, 2),
        approved("live", 1, position),
        ...deployed("live", 1, 5),
      ]);
    expect(late(1).activeDeployment?.approvedBy).toBeUndefined();
    expect(late(3).activeDeployment?.approvedBy).toBe("sam");
  });

  it("puts versions on hold and releases them", () => {
    const hold = (version: number, held: boolean): EntryBody => ({
      type: "hold",
      version,
      digest: digestOf(version),
      held,
      reason: "wrong hours",
    });
    const { state } = chain([published(1), published(2), hold(1, true), hold(2, true), hold(1, false)]);
    expect([...state.holds.keys()]).toEqual([2]);
  });

  it("keeps environments apart, also one called __proto__", () => {
    const { state } = chain([published(1), ...deployed("__proto__", 1, 2)]);
    expect(findEnvironment(state, "__proto__").active).toBe(1);
    expect(findEnvironment(state, "constructor").condition).toBe("empty");
  });
});
