import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { emptyPlace, MemoryLedger } from "../../src/adapters/memory/memory-ledger.ts";
import type { LedgerAppend, LedgerStore } from "../../src/ports/ledger-store.ts";
import { openLedger } from "../support/git-ledger.ts";
import { AGENT } from "../support/ledger.ts";
import { makeTempRepo } from "../support/temp-repo.ts";

/** A place where several may keep a ledger at once. */
interface Place {
  open(agent?: string): Promise<LedgerStore>;
  /** A commit that a tag may stand on. */
  readonly commit: string;
  /** Someone makes a tag behind the ledger's back. */
  makeTag(name: string): void;
  hasTag(name: string): boolean;
  remove(): void;
}

const PLACES: readonly (readonly [name: string, make: () => Place])[] = [
  [
    "in memory",
    () => {
      const place = emptyPlace();
      return {
        open: async (agent = AGENT) => new MemoryLedger(agent, place),
        commit: "1".repeat(40),
        makeTag: (name) => place.tags.set(name, { commit: "2".repeat(40), message: "theirs" }),
        hasTag: (name) => place.tags.has(name),
        remove: () => {},
      };
    },
  ],
  ["on a branch of a bare origin, from full clones", () => gitPlace([])],
  ["on a branch of a bare origin, from clones of depth 1", () => gitPlace(["--depth=1", "--no-tags"])],
  [
    "in a repository without an origin",
    () => {
      const repo = makeTempRepo(new Map([["a.txt", "a\n"]]));
      repo.git("remote", "remove", "origin");
      return {
        open: (agent) => openLedger(repo.dir, "mara", agent),
        commit: repo.git("rev-parse", "HEAD"),
        makeTag: (name) => repo.git("tag", name),
        hasTag: (name) => repo.git("tag", "--list", name) === name,
        remove: repo.remove,
      };
    },
  ],
];

function gitPlace(cloneOptions: readonly string[]): Place {
  const repo = makeTempRepo(new Map([["a.txt", "a\n"]]));
  repo.commit({ "a.txt": "b\n" }, "Second");
  return {
    open: (agent) => openLedger(repo.clone(...cloneOptions), "mara", agent),
    commit: repo.git("rev-parse", "HEAD"),
    makeTag: (name) => repo.originGit("tag", name, "main"),
    hasTag: (name) => repo.originGit("tag", "--list", name) === name,
    remove: repo.remove,
  };
}

function append(expected: string | undefined, seq: number, more: Partial<LedgerAppend> = {}): LedgerAppend {
  return {
    expected,
    entries: new Map([[`${String(seq).padStart(8, "0")}.json`, `entry ${seq}\n`]]),
    views: new Map([
      ["tip.json", `tip ${seq}\n`],
      ["README.md", `page ${seq}\n`],
      ["/README.md", "all\n"],
    ]),
    message: `Entry ${seq}`,
    at: new Date("2026-11-20T10:00:00Z"),
    ...more,
  };
}

describe.each(PLACES)("a ledger store %s", (_, make) => {
  let place: Place | undefined;
  const setUp = (): Place => {
    place = make();
    return place;
  };
  afterEach(() => {
    place?.remove();
    place = undefined;
  });

  it("reads nothing before the first append", async () => {
    const ledger = await setUp().open();
    const raw = await ledger.read();
    expect(raw.head).toBeUndefined();
    expect(raw.tip).toBeUndefined();
    expect([raw.entries.size, raw.agents]).toEqual([0, []]);
    expect(await ledger.describe()).not.toBe("");
  });

  it("gives back the exact texts, also of other writers", async () => {
    const { open } = setUp();
    const [mine, theirs] = [await open(), await open()];
    const text = '{"note":"Ä – 漢字 \u202e \\u0000"}\r\n\n';
    const first = await mine.append(append(undefined, 1, { entries: new Map([["00000001.json", text]]) }));
    expect(first.outcome).toBe("appended");
    const raw = await theirs.read();
    expect([...raw.entries]).toEqual([["00000001.json", text]]);
    expect(raw.tip).toBe("tip 1\n");
    expect(raw.agents).toEqual([AGENT]);
    expect(first).toEqual({ outcome: "appended", head: raw.head });

    expect((await theirs.append(append(raw.head, 2))).outcome).toBe("appended");
    expect([...(await mine.read()).entries.keys()]).toEqual(["00000001.json", "00000002.json"]);
  });

  it("takes one of two appends to the same head, and nothing of the other", async () => {
    const { open } = setUp();
    const [mine, theirs] = [await open(), await open()];
    expect((await mine.append(append(undefined, 1))).outcome).toBe("appended");
    expect(await theirs.append(append(undefined, 1, { message: "late" }))).toEqual({ outcome: "moved" });
    const { head } = await theirs.read();
    const [a, b] = await Promise.all([mine.append(append(head, 2)), theirs.append(append(head, 3))]);
    expect([a.outcome, b.outcome].sort()).toEqual(["appended", "moved"]);
    expect((await mine.read()).entries.size).toBe(2);
  });

  it("never overwrites an entry", async () => {
    const ledger = await setUp().open();
    await ledger.append(append(undefined, 1));
    const { head } = await ledger.read();
    const again = append(head, 1, { entries: new Map([["00000001.json", "another text\n"]]) });
    expect(await ledger.append(again)).toEqual({ outcome: "moved" });
    expect((await ledger.read()).entries.get("00000001.json")).toBe("entry 1\n");
  });

  it("makes entry and tag together, or neither", async () => {
    const { open, commit, hasTag, makeTag } = setUp();
    const [mine, theirs] = [await open(), await open()];
    const tag = { name: `${AGENT}/v1`, commit, message: "Note\n\nGreenroom-Version: 1" };
    expect((await mine.append(append(undefined, 1, { tag }))).outcome).toBe("appended");
    expect(hasTag(tag.name)).toBe(true);

    const late = { ...tag, name: `${AGENT}/v2` };
    expect(await theirs.append(append(undefined, 1, { tag: late }))).toEqual({ outcome: "moved" });
    expect(hasTag(late.name)).toBe(false);

    makeTag(`${AGENT}/v3`);
    const { head } = await mine.read();
    await expect(
      mine.append(append(head, 2, { tag: { ...tag, name: `${AGENT}/v3` } })),
    ).rejects.toMatchObject({ code: "TAG_TAKEN" });
    expect((await mine.read()).head).toBe(head);
  });

  it("keeps the ledgers of several agents apart in one place", async () => {
    const { open } = setUp();
    const [cafe, hotel] = [await open("corner-cafe"), await open("harbour-hotel")];
    await cafe.append(append(undefined, 1));
    const raw = await hotel.read();
    expect([raw.entries.size, raw.tip, raw.agents]).toEqual([0, undefined, ["corner-cafe"]]);
    expect((await hotel.append(append(raw.head, 1))).outcome).toBe("appended");
    expect((await cafe.read()).agents).toEqual(["corner-cafe", "harbour-hotel"]);
  });
});

it("a ledger in a folder that is no repository is refused with the next step", async () => {
  const dir = mkdtempSync(join(tmpdir(), "greenroom-none-"));
  await expect(openLedger(dir)).rejects.toMatchObject({ code: "NOT_A_REPOSITORY", exitCode: 2 });
  rmSync(dir, { recursive: true });
});
