import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntryBody } from "../../../src/domain/ledger/entry.ts";
import { findEnvironment } from "../../../src/domain/ledger/find.ts";
import { loadLedger } from "../../../src/domain/ledger/load-ledger.ts";
import {
  AGENT,
  approved,
  chain,
  digestOf,
  failed,
  intended,
  interrupted,
  published,
  succeeded,
} from "../../support/ledger.ts";

/** What the world would do to one environment, told apart from the fold: a platform, a lock and a memory. */
interface World {
  runs: number | null | "unknown";
  lock: { version: number; seq: number } | undefined;
  verified: number | undefined;
  /** Whether the last word about what runs was a success. */
  sound: boolean;
  drifted: boolean;
  approvers: string[];
  lastApprovedBy: string | undefined;
}
type Step =
  | { readonly do: "publish" }
  | { readonly do: "approve" | "intend"; readonly version: number; readonly who: string }
  | { readonly do: "succeed" | "interrupt" | "drift" }
  | { readonly do: "fail"; readonly reports: "old" | "new" | "nothing" | "unknown" };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ do: "publish" }),
  fc.record({
    do: fc.constantFrom<"approve" | "intend">("approve", "intend"),
    version: fc.nat({ max: 3 }),
    who: fc.constantFrom("sam", "kim"),
  }),
  fc.record({ do: fc.constantFrom<"succeed" | "interrupt" | "drift">("succeed", "interrupt", "drift") }),
  fc.record({
    do: fc.constant<"fail">("fail"),
    reports: fc.constantFrom<"old" | "new" | "nothing" | "unknown">("old", "new", "nothing", "unknown"),
  }),
);

/** Plays the steps that make sense; gives the entries and the world after them. */
function play(steps: readonly Step[]): { bodies: EntryBody[]; world: World } {
  const bodies: EntryBody[] = [published(1)];
  let versions = 1;
  const world: World = {
    runs: null,
    lock: undefined,
    verified: undefined,
    sound: false,
    drifted: false,
    approvers: [],
    lastApprovedBy: undefined,
  };
  for (const each of steps) {
    const { lock } = world;
    if (each.do === "publish") {
      versions += 1;
      bodies.push(published(versions));
    } else if (each.do === "approve") {
      // Always of version 1, so that digests do not matter here.
      bodies.push(approved("live", 1, bodies.length, each.who));
      world.approvers.push(each.who);
    } else if (each.do === "drift") {
      bodies.push({
        type: "drift-found",
        environment: "live",
        expected: null,
        found: { version: null, digest: "x" },
      });
      world.drifted = true;
    } else if (each.do === "intend") {
      if (lock) continue;
      const version = (each.version % versions) + 1;
      bodies.push(intended("live", version, bodies.length + 1));
      world.lock = { version, seq: bodies.length };
      world.lastApprovedBy = version === 1 ? [...new Set(world.approvers)].join(", ") : "";
      world.approvers = [];
    } else if (lock) {
      world.approvers = [];
      if (each.do === "interrupt") bodies.push(interrupted("live", lock.version, lock.seq));
      if (each.do === "succeed") {
        bodies.push(succeeded("live", lock.version, lock.seq));
        const { version } = lock;
        Object.assign(world, {
          runs: version,
          verified: version,
          sound: true,
          drifted: false,
          lock: undefined,
        });
      }
      if (each.do === "fail") {
        const old = world.runs;
        const reported = { old, new: lock.version, nothing: null, unknown: "unknown" as const }[each.reports];
        bodies.push(failed("live", lock.version, lock.seq, reported));
        if (reported === lock.version) world.sound = false;
        else if (reported !== old) world.sound = reported === world.verified;
        Object.assign(world, { runs: reported, lock: undefined });
      }
    }
  }
  return { bodies, world };
}

describe("the fold of any history", () => {
  it("says what runs, whether it is verified, and who holds the lock", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { bodies, world } = play(steps);
        const there = findEnvironment(chain(bodies).state, "live");
        expect(there.open?.version).toBe(world.lock?.version);
        expect(there.active ?? null).toBe(world.runs === "unknown" ? null : world.runs);
        if (world.lock) expect(there.condition).toBe("deploying");
        else if (world.drifted) expect(there.condition).toBe("drift");
        else if (world.runs === "unknown") expect(there.condition).toBe("unknown");
        else expect(there.condition === "verified").toBe(world.runs !== null && world.sound);
        const newest = there.deployments.at(-1);
        if (newest) expect(newest.approvedBy ?? "").toBe(world.lastApprovedBy);
        expect(there.activeDeployment?.version).toBe(world.verified);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same from the stored texts, and no more than one deployment is open", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { stored, state } = chain(play(steps).bodies);
        const loaded = loadLedger(stored, AGENT);
        expect(loaded).toEqual({ state, faults: [] });
        const open = findEnvironment(state, "live").deployments.filter((each) =>
          ["open", "interrupted"].includes(each.outcome),
        );
        expect(open.length).toBeLessThanOrEqual(1);
        expect(state.versions.every((version) => version.digest === digestOf(version.number))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
