import { describe, expect, it } from "vitest";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { emptyPlace, MemoryLedger, type MemoryLedgerHooks } from "../../src/adapters/memory/memory-ledger.ts";
import type { LedgerState } from "../../src/domain/ledger/state.ts";
import { readLedger } from "../../src/operations/read-ledger.ts";
import { recordEntries } from "../../src/operations/record-entries.ts";
import { AGENT, published, runsAs, SETTINGS, WHO, WRITER } from "../support/ledger.ts";

function setUp(hooks: MemoryLedgerHooks = {}) {
  const place = emptyPlace();
  const ledger = new MemoryLedger(AGENT, place, hooks);
  return { place, ledger, ports: { ledger, clock: new FixedClock(), who: WHO } };
}
const publishNext = (state: LedgerState) => {
  const version = state.versions.length + 1;
  return { bodies: [published(version)], message: `Publish v${version}` };
};

describe("recording entries", () => {
  it("appends what was decided, once, with the tip and the views", async () => {
    const { place, ports } = setUp();
    const recording = await recordEntries(ports, SETTINGS, publishNext);
    expect(recording).toMatchObject({ outcome: "recorded", state: { head: 1 }, entries: [{ seq: 1 }] });
    expect(place.log).toEqual(["Publish v1"]);
    expect([...place.views.keys()]).toEqual(expect.arrayContaining([`${AGENT}/tip.json`, "README.md"]));
    expect(await readLedger(ports.ledger, AGENT)).toMatchObject({ outcome: "read", state: { head: 1 } });
  });

  it("decides again when the head moved between decision and append", async () => {
    let interleaved = false;
    const { place, ports } = setUp({
      beforeAppend: async () => {
        if (interleaved) return;
        interleaved = true;
        await recordEntries({ ...ports, who: runsAs({ ...WRITER, actor: "lee" }) }, SETTINGS, publishNext);
      },
    });
    const seen: number[] = [];
    const recording = await recordEntries(ports, SETTINGS, (state) => {
      seen.push(state.head);
      return publishNext(state);
    });
    expect(seen).toEqual([0, 1]);
    expect(recording).toMatchObject({ outcome: "recorded", entries: [{ seq: 2, version: 2 }] });
    expect(place.log).toEqual(["Publish v1", "Publish v2"]);
  });

  it("stops without writing when the second decision says so", async () => {
    let interleaved = false;
    const { place, ports } = setUp({
      beforeAppend: async () => {
        if (interleaved) return;
        interleaved = true;
        await recordEntries(ports, SETTINGS, publishNext);
      },
    });
    const recording = await recordEntries(ports, SETTINGS, (state) =>
      state.versions.length > 0 ? { stop: "someone was first" } : publishNext(state),
    );
    expect(recording).toMatchObject({ outcome: "stopped", stop: "someone was first" });
    expect(place.log).toHaveLength(1);
  });

  it("finds its own entries when the answer of a written append is lost", async () => {
    let lose = true;
    const { place, ports } = setUp({
      failAfterWrite: () => {
        const now = lose;
        lose = false;
        return now;
      },
    });
    const recording = await recordEntries(ports, SETTINGS, publishNext);
    expect(recording).toMatchObject({ outcome: "recorded", entries: [{ seq: 1 }], state: { head: 1 } });
    expect(place.log).toHaveLength(1);
  });

  it("appends once when an append was lost before it was written", async () => {
    let lose = 2;
    const { place, ports } = setUp({ failBeforeWrite: () => lose-- > 0 });
    expect(await recordEntries(ports, SETTINGS, publishNext)).toMatchObject({ outcome: "recorded" });
    expect(place.log).toHaveLength(1);
  });

  it("says that it cannot tell when a written append can never be looked up", async () => {
    let written = false;
    const { ports } = setUp({
      failAfterWrite: () => {
        written = true;
        return true;
      },
      failRead: () => written,
    });
    expect(await recordEntries(ports, SETTINGS, publishNext)).toMatchObject({
      outcome: "blocked",
      maybeWritten: true,
      reason: { code: "ledger-unreachable" },
    });
  });

  it("gives up when others always win, having written nothing", async () => {
    const { place, ports } = setUp();
    let others = 0;
    ports.ledger.hooks.beforeAppend = () => {
      others += 1;
      place.head += 1;
    };
    const recording = await recordEntries(ports, SETTINGS, publishNext);
    expect(recording).toMatchObject({
      outcome: "blocked",
      maybeWritten: false,
      reason: { code: "ledger-unreachable" },
    });
    expect(others).toBeGreaterThan(5);
    expect(place.entries.get(AGENT)).toBeUndefined();
  });

  it("writes nothing to a ledger that does not verify, and says why", async () => {
    const { place, ports } = setUp();
    await recordEntries(ports, SETTINGS, publishNext);
    const entries = place.entries.get(AGENT);
    entries?.set("00000001.json", (entries.get("00000001.json") ?? "").replace("for people", "for nobody"));
    const recording = await recordEntries(ports, SETTINGS, publishNext);
    expect(recording).toMatchObject({ outcome: "blocked", reason: { code: "ledger-corrupt" } });
    expect(place.log).toHaveLength(1);
  });

  it("refuses, as a bug, to write what a reader would refuse", async () => {
    const { place, ports } = setUp();
    await expect(
      recordEntries(ports, SETTINGS, () => ({ bodies: [published(7)], message: "Publish v7" })),
    ).rejects.toThrow("publishes v7 where v1 is next");
    expect(place.head).toBe(0);
  });

  it("leaves a tag alone that somebody else made", async () => {
    const { place, ports } = setUp();
    place.tags.set(`${AGENT}/v1`, { commit: "0".repeat(40), message: "mine" });
    await expect(
      recordEntries(ports, SETTINGS, (state) => ({
        ...publishNext(state),
        tag: { name: `${AGENT}/v1`, commit: "1".repeat(40), message: "ours" },
      })),
    ).rejects.toMatchObject({ code: "TAG_TAKEN" });
    expect(place.head).toBe(0);
  });
});
