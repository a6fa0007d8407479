import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryFileName, renderTip } from "../../../src/domain/ledger/chain.ts";
import type { EntryBody } from "../../../src/domain/ledger/entry.ts";
import { loadLedger, type StoredLedger } from "../../../src/domain/ledger/load-ledger.ts";
import { cafeBodies } from "../../support/cafe-ledger.ts";
import { AGENT, chain, digestOf, intended, interrupted, published } from "../../support/ledger.ts";

const { stored, state } = chain(cafeBodies());
const names = [...stored.entries.keys()];

function faultsOf(changed: StoredLedger, agent = AGENT): readonly string[] {
  return loadLedger(changed, agent).faults.map((fault) => fault.message);
}
function withEntry(name: string, text: string): StoredLedger {
  return { ...stored, entries: new Map(stored.entries).set(name, text) };
}

describe("a sound chain", () => {
  it("loads to the state it was written from", () => {
    const loaded = loadLedger(stored, AGENT);
    expect(loaded.faults).toEqual([]);
    expect(loaded.state).toEqual(state);
  });

  it("does not depend on the order in which the store gives the files", () => {
    const shuffled = new Map([...stored.entries].reverse());
    expect(loadLedger({ ...stored, entries: shuffled }, AGENT)).toEqual({ state, faults: [] });
  });

  it("may be empty", () => {
    expect(loadLedger({ entries: new Map() }, AGENT)).toMatchObject({ state: { head: 0 }, faults: [] });
  });

  it("holds every type of entry", () => {
    const bodies: EntryBody[] = [
      published(1),
      {
        type: "evidence-recorded",
        kind: "regression",
        environment: "pre-release",
        version: 1,
        digest: digestOf(1),
        verdict: "failed",
        scope: "full",
        counts: { passed: 3, failed: 1, "not-run": 0 },
        suite: digestOf(99),
        failed: ["dogs-allowed"],
      },
      { type: "promotion-requested", version: 1, digest: digestOf(1), environment: "live", approvalsSeen: 0 },
      {
        type: "approval-recorded",
        version: 1,
        digest: digestOf(1),
        environment: "live",
        position: 3,
        approver: { name: "Sam", email: "sam@example.test" },
        source: "git-identity",
        comment: "heard it",
      },
      { ...intended("live", 1, 5), reason: "x" } as EntryBody,
      interrupted("live", 1, 5),
      { type: "hold", version: 1, digest: digestOf(1), held: true, reason: "x" },
      { type: "drift-found", environment: "live", expected: null, found: null },
      { type: "correction", of: 7, message: "not meant" },
    ];
    expect(loadLedger(chain(bodies).stored, AGENT).faults).toEqual([]);
  });
});

describe("a chain that somebody touched", () => {
  it("is noticed for any byte that changes, anywhere", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, where, bits) => {
        const name = names[which % names.length] ?? "";
        const bytes = Buffer.from(stored.entries.get(name) ?? "", "utf8");
        const index = where % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ bits;
        expect(faultsOf(withEntry(name, bytes.toString("utf8")))).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is noticed for any byte that is added or removed", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (which, where, add) => {
        const name = names[which % names.length] ?? "";
        const text = stored.entries.get(name) ?? "";
        const index = where % text.length;
        const changed = text.slice(0, index) + (add ? " " : "") + text.slice(add ? index : index + 1);
        expect(faultsOf(withEntry(name, changed))).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(names)("is noticed when %s is dropped, also when those after it move up", (name) => {
    const without = [...stored.entries].filter(([each]) => each !== name);
    expect(faultsOf({ ...stored, entries: new Map(without) })).not.toEqual([]);
    const moved = without.map(([, text], index) => [entryFileName(index + 1), text] as const);
    expect(faultsOf({ ...stored, entries: new Map(moved) })).not.toEqual([]);
  });

  it("is noticed when two entries change places, or one is there twice", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (first, second, swap) => {
        const a = names[first % names.length] ?? "";
        const b = names[second % names.length] ?? "";
        fc.pre(a !== b);
        const entries = new Map(stored.entries);
        entries.set(a, stored.entries.get(b) ?? "");
        if (swap) entries.set(b, stored.entries.get(a) ?? "");
        expect(faultsOf({ ...stored, entries })).not.toEqual([]);
      }),
    );
    const appended = new Map(stored.entries).set(
      entryFileName(20),
      stored.entries.get(entryFileName(19)) ?? "",
    );
    expect(faultsOf({ ...stored, entries: appended })).not.toEqual([]);
  });

  it("is noticed when the end is cut off, the tip is missing, or it belongs to another end", () => {
    for (let length = 0; length < names.length; length += 1) {
      const cut = new Map([...stored.entries].slice(0, length));
      expect(faultsOf({ ...stored, entries: cut })).not.toEqual([]);
      expect(faultsOf({ entries: cut }).length).toBe(length === 0 ? 0 : 1);
    }
    expect(faultsOf({ entries: stored.entries })).toEqual([
      "the tip, which protects the newest entry, is missing",
    ]);
    expect(faultsOf({ ...stored, tip: renderTip("other-agent", 19, "x") })).not.toEqual([]);
    expect(faultsOf({ ...stored, tip: `${stored.tip} ` })).not.toEqual([]);
  });

  it("gives the state before the first fault, and names its entry", () => {
    const name = entryFileName(7);
    const changed = withEntry(name, (stored.entries.get(name) ?? "").replace("Sundays", "Mondays"));
    const loaded = loadLedger(changed, AGENT);
    expect(loaded.faults).toEqual([
      {
        seq: 8,
        message: "entry 8 does not continue the entry before it: one of the two was changed",
      },
    ]);
    expect(loaded.state.head).toBe(7);
  });
});

/** A single first entry with a matching tip: nothing but its content can be wrong. */
function alone(change: (entry: Record<string, unknown>) => unknown): readonly string[] {
  const { stored: one } = chain([published(1)]);
  const entry: Record<string, unknown> = JSON.parse(one.entries.get("00000001.json") ?? "");
  const text = JSON.stringify(change(entry));
  return faultsOf({ entries: new Map([["00000001.json", text]]), tip: renderTip(AGENT, 1, text) });
}

describe("an entry that does not say what an entry says", () => {
  it("is a fault although the chain fits", () => {
    expect(alone((entry) => entry)).toEqual([]);
    expect(alone((entry) => ({ ...entry, type: "version-blessed" }))[0]).toContain(
      "not an entry this version understands",
    );
    expect(alone((entry) => ({ ...entry, schemaVersion: 2 }))[0]).toContain(
      "schemaVersion must be equal to constant",
    );
    expect(alone((entry) => ({ ...entry, extra: 1 }))[0]).toContain("must NOT have additional properties");
    expect(alone((entry) => ({ ...entry, seq: 2 }))[0]).toBe("entry 1 says that it is entry 2");
    expect(alone((entry) => ({ ...entry, agent: "other" }))[0]).toContain("belongs to agent other");
    expect(alone((entry) => ({ ...entry, prev: digestOf(1) }))[0]).toContain("does not continue");
    expect(alone((entry) => ({ ...entry, digest: "sha256:abc" }))).toHaveLength(1);
    expect(alone((entry) => ({ ...entry, version: 2 }))[0]).toContain("publishes v2 where v1 is next");
    expect(alone((entry) => ({ ...entry, tag: "other/v1" }))[0]).toContain("names tag other/v1");
    expect(alone((entry) => ({ ...entry, actor: "a\nb" }))).toHaveLength(1);
    expect(alone(() => null)).toHaveLength(1);
    expect(alone(() => [])).toHaveLength(1);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '"x"',
    "1",
    "{}",
    "\ufeff{}",
    '{"type":"hold"}',
    '{"__proto__":{"type":"hold"}}',
  ])("is a fault: %j", (text) => {
    const faults = faultsOf({ entries: new Map([["00000001.json", text]]), tip: renderTip(AGENT, 1, text) });
    expect(faults).toHaveLength(1);
  });

  it("loses no required field unnoticed", () => {
    const { stored: one } = chain([published(1)]);
    const entry: Record<string, unknown> = JSON.parse(one.entries.get("00000001.json") ?? "");
    for (const key of Object.keys(entry)) {
      const faults = alone((whole) =>
        Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)),
      );
      expect(faults, key).toHaveLength(1);
    }
  });

  it.each(["1.json", "0000001.json", "00000001.json.bak", "../00000001.json", "00000000.json", "__proto__"])(
    "is a fault when a file beside the entries is called %s",
    (name) => {
      expect(faultsOf(withEntry(name, "{}"))).toHaveLength(1);
    },
  );

  it("is a fault when it is far too large, without being parsed", () => {
    expect(faultsOf(withEntry("00000001.json", " ".repeat(300_000)))[0]).toContain("larger than any entry");
  });
});

describe("entries that contradict each other", () => {
  it.each<[string, EntryBody[]]>([
    ["is the outcome of live-2, which is not open", [published(1), interrupted("live", 1, 2)]],
    ["while live-2 is open", [published(1), intended("live", 1, 2), intended("live", 1, 3)]],
    ["names v2, which was never published", [published(1), intended("live", 2, 2)]],
    ["publishes v1 where v2 is next", [published(1), published(1)]],
    [
      "names another digest for v1",
      [published(1), { type: "hold", version: 1, digest: digestOf(2), held: true, reason: "x" }],
    ],
    [
      "corrects entry 2, which does not come before it",
      [published(1), { type: "correction", of: 2, message: "x" }],
    ],
  ])("are never written: %s", (message, bodies) => {
    expect(() => chain(bodies)).toThrow(message);
  });

  it("are a fault when somebody wrote them with a fitting chain", () => {
    const { stored: one } = chain([published(1)]);
    const first = one.entries.get("00000001.json") ?? "";
    const second = JSON.stringify({
      ...JSON.parse(chain([published(1), published(2)]).stored.entries.get("00000002.json") ?? ""),
      version: 7,
      tag: `${AGENT}/v7`,
    });
    const faults = faultsOf({
      entries: new Map([
        ["00000001.json", first],
        ["00000002.json", second],
      ]),
      tip: renderTip(AGENT, 2, second),
    });
    expect(faults).toEqual(["entry 2 publishes v7 where v2 is next"]);
  });
});
