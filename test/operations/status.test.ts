import { describe, expect, it } from "vitest";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { emptyPlace, MemoryLedger } from "../../src/adapters/memory/memory-ledger.ts";
import type { EntryBody } from "../../src/domain/ledger/entry.ts";
import { history } from "../../src/operations/history.ts";
import { hold } from "../../src/operations/hold.ts";
import { recordEntries } from "../../src/operations/record-entries.ts";
import { status } from "../../src/operations/status.ts";
import { PlatformUnreachable, type RunningVersion } from "../../src/ports/agent-platform.ts";
import { cafeBodies } from "../support/cafe-ledger.ts";
import { AGENT, digestOf, published, SETTINGS, WHO } from "../support/ledger.ts";

async function setUp(bodies: readonly EntryBody[] = cafeBodies()) {
  const ledger = new MemoryLedger(AGENT, emptyPlace());
  const ports = { ledger, clock: new FixedClock(), who: WHO };
  if (bodies.length > 0) await recordEntries(ports, SETTINGS, () => ({ bodies, message: "Set up" }));
  return ports;
}
const running = (version: number): RunningVersion => ({ version, digest: digestOf(version) });

describe("status", () => {
  it("says what is where, what is on hold and what is under way", async () => {
    const result = await status(await setUp(), { settings: SETTINGS });
    expect(result).toMatchObject({
      decision: "proceed",
      data: {
        head: 19,
        environments: [
          { name: "sandbox", condition: "unverified", active: 3, platform: { outcome: "not-asked" } },
          { name: "pre-release", condition: "deploying", active: 2, open: { version: 4, outcome: "open" } },
          { name: "live", condition: "verified", active: 2, approvedBy: "sam", deployedBy: "mara" },
        ],
        newest: { version: 4 },
        holds: [{ version: 1, reason: "wrong hours on Sundays", by: "mara" }],
      },
    });
  });

  it("of an empty ledger is an answer, not an error", async () => {
    const result = await status(await setUp([]), { settings: SETTINGS });
    expect(result).toMatchObject({ decision: "proceed", data: { head: 0, holds: [] } });
    expect(result.data.environments.map((each) => each.condition)).toEqual(["empty", "empty", "empty"]);
  });

  it("agrees with platforms that run what the ledger says, and lets a deployment be under way", async () => {
    const readRunning = async (name: string) => running(name === "live" ? 2 : name === "sandbox" ? 3 : 4);
    const result = await status(await setUp(), { settings: SETTINGS, readRunning });
    expect(result.decision).toBe("proceed");
    expect(result.data.environments.map((each) => each.platform.outcome)).toEqual([
      "agrees",
      "deploying",
      "agrees",
    ]);
    expect(result.data.platforms).toMatch(
      /^What the platforms report agreed at 20 Nov 2026, \d\d:\d\d UTC\.$/,
    );
  });

  it("stops with drift when a platform runs something else", async () => {
    const readRunning = async (name: string) =>
      name === "live" ? { version: null, digest: "edited by hand" } : running(name === "sandbox" ? 3 : 2);
    const result = await status(await setUp(), { settings: SETTINGS, readRunning });
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "drift" }] });
    expect(result.reasons[0]?.message).toContain("live");
    expect(result.data.platforms).toContain("Drift in live");
  });

  it("stops when a platform can't be asked: not knowing is not agreeing", async () => {
    const readRunning = async (name: string) => {
      if (name === "sandbox") throw new PlatformUnreachable("no answer within 10 s");
      return running(2);
    };
    const result = await status(await setUp(), { settings: SETTINGS, readRunning });
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "platform-unreachable" }] });
    expect(result.data.platforms).toContain("No answer from the platform of sandbox");
  });

  it("says nothing from a ledger that does not verify", async () => {
    const ports = await setUp();
    ports.ledger.place.entries.get(AGENT)?.delete("00000007.json");
    const result = await status(ports, { settings: SETTINGS });
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "ledger-corrupt" }] });
    expect(result.data.environments).toEqual([]);
  });
});

describe("history", () => {
  it("is every entry, newest first, in words", async () => {
    const result = await history(await setUp(), { settings: SETTINGS });
    expect(result.data.lines.map((line) => line.seq)).toEqual([...Array(19).keys()].map((n) => 19 - n));
    expect(result.data.lines.map((line) => line.text)).toEqual(
      expect.arrayContaining([
        "began to deploy v4 in pre-release in place of v2",
        "v3 failed in sandbox (smoke-failed); v3 runs there: A smoke conversation failed.",
        "sam approved v2 for live",
        "v1 put on hold: wrong hours on Sundays",
        "v2 runs in live, verified by 3 of 3 smoke conversations after 1.2 s",
        "published v1: Breakfast hours of the winter",
      ]),
    );
  });

  it("can be of one environment, of one version, and short", async () => {
    const ports = await setUp();
    const live = await history(ports, { settings: SETTINGS, environment: "live" });
    expect(live.data.lines.map((line) => line.seq)).toEqual([14, 13, 12, 5, 4]);
    const one = await history(ports, { settings: SETTINGS, version: 1, limit: 2 });
    expect(one.data.lines.map((line) => line.seq)).toEqual([7, 5]);
    expect(one.data.omitted).toBe(4);
  });

  it("of an unknown environment is an error that names the known ones", async () => {
    await expect(history(await setUp(), { settings: SETTINGS, environment: "prod" })).rejects.toMatchObject({
      code: "ENVIRONMENT_UNKNOWN",
      hint: "Name one of: sandbox, pre-release, live.",
    });
  });
});

describe("hold", () => {
  const request = { settings: SETTINGS, version: 2, held: true, reason: "Wrong fee for big dogs" };

  it("keeps a version back and releases it, each with a reason", async () => {
    const ports = await setUp([published(1), published(2)]);
    expect(await hold(ports, request)).toMatchObject({ decision: "proceed" });
    expect((await status(ports, { settings: SETTINGS })).data.holds).toMatchObject([{ version: 2 }]);
    expect(await hold(ports, request)).toMatchObject({
      decision: "nothing-to-do",
      reasons: [{ code: "hold-unchanged", message: expect.stringContaining("Wrong fee for big dogs") }],
    });
    const release = { ...request, held: false, reason: "The fee is right" };
    expect(await hold(ports, release)).toMatchObject({ decision: "proceed" });
    expect(await hold(ports, release)).toMatchObject({ decision: "nothing-to-do" });
    expect(ports.ledger.place.entries.get(AGENT)?.size).toBe(4);
  });

  it("of an unknown version stops", async () => {
    expect(await hold(await setUp([published(1)]), request)).toMatchObject({
      decision: "stop",
      reasons: [{ code: "version-unknown", hint: "The newest is v1." }],
    });
  });

  it.each(["", "  \n", "x".repeat(501)])("needs a reason of a sensible length", async (reason) => {
    await expect(hold(await setUp([published(1)]), { ...request, reason })).rejects.toMatchObject({
      code: "HOLD_REASON_INVALID",
    });
  });
});
