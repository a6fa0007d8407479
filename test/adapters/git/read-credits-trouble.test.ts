import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { GitSource } from "../../../src/adapters/git/git-source.ts";
import type { ChangedItem, CreditReading } from "../../../src/domain/diff/credit-changes.ts";
import type { Revision } from "../../../src/ports/agent-source.ts";
import { openRepository, openSource } from "../../support/git-ledger.ts";
import type { TempRepo } from "../../support/temp-repo.ts";
import {
  at,
  by,
  DRAFT,
  inFile,
  JO,
  KIM,
  MARA,
  makeCreditRepo,
  PETS,
  RULES,
  readIn,
  rule,
  ruleLines,
  rules,
  words,
} from "./credit-words.ts";

let repo: TempRepo;
afterEach(() => repo.remove());
const head = (): string => repo.git("rev-parse", "HEAD");
function start(): string {
  repo = makeCreditRepo();
  return head();
}
const read = (from: Revision, to: Revision, ...items: readonly ChangedItem[]) =>
  readIn(repo.dir, from, to, ...items);

describe("whatever history there is", () => {
  it("is deepened in a shallow clone, and left out with a note where that can't be", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    repo.commit({ "other.txt": "y\n" }, "Other", KIM);
    const clone = repo.clone("--depth=1", "--no-tags");
    const lonely = repo.clone("--depth=1", "--no-tags");
    execFileSync("git", ["fetch", "--quiet", "--depth=1", "origin", first], { cwd: lonely });
    execFileSync("git", ["remote", "remove", "origin"], { cwd: lonely });
    const source = await openSource(clone);
    await source.readTree(at(first), ["agent"]);
    expect(words(await source.readCredits(at(first), at(head()), [inFile(PETS)]))).toEqual([
      by("Mara", mara),
    ]);
    const without = await (await openSource(lonely)).readCredits(at(first), at(head()), [inFile(PETS)]);
    expect(without.credits.size).toBe(0);
    expect(without.note).toContain("fetch-depth: 0");
  });

  it("never throws for a commit that nobody has", async () => {
    const first = start();
    const reading = await read(at(first), at("deadbeef".repeat(5)), inFile(PETS));
    expect(reading.credits.size).toBe(0);
    expect(reading.note).toMatch(/^Who made the changes is left out: /);
  });

  it("asks git for nothing when nothing differs", async () => {
    start();
    expect(await read(at("deadbeef".repeat(5)), DRAFT)).toEqual({ credits: new Map() });
  });

  it("does not follow a branch that moves between the reads", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    const source = await openSource(repo.dir);
    const named = await source.findCommit("main");
    repo.commit({ [PETS]: "content: Cats.\n" }, "Cats", JO);
    repo.git("update-ref", "refs/heads/main", first);
    expect(words(await source.readCredits(at(first), at(named ?? ""), [inFile(PETS)]))).toEqual([
      by("Mara", mara),
    ]);
  });

  it("takes a thousand paths, odd ones too, literally", async () => {
    const first = start();
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`agent/t${index % 150}/[x]*${index}.yaml`, "content: A\n"]),
    );
    const mara = repo.commit({ ...files, ":(top)odd.yaml": "x\n" }, "Many", MARA);
    const items = [...Object.keys(files), ":(top)odd.yaml"].map(
      (file, index): ChangedItem => ({ name: `topics/t${index}`, before: [], after: [{ file }] }),
    );
    const reading = await read(at(first), at(mara), ...items);
    expect(reading.credits.size).toBe(1001);
    expect(words(reading, "topics/t1000")).toEqual([by("Mara", mara)]);
  });
});

describe("what it costs", () => {
  /** Runs of git that `act` makes, told by a git in front of git. */
  async function countRuns(act: (source: GitSource) => Promise<unknown>): Promise<readonly string[]> {
    const folder = join(repo.dir, "..", "bin");
    const log = join(folder, "runs");
    const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "git"), `#!/bin/sh\necho "$1" >>'${log}'\nexec '${real}' "$@"\n`, {
      mode: 0o755,
    });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const source = new GitSource(await openRepository(repo.dir, env));
    rmSync(log, { force: true });
    await act(source);
    return readFileSync(log, "utf8").trim().split("\n");
  }

  it("is one log, however many items differ", async () => {
    const first = start();
    const files = Array.from({ length: 100 }, (_, index) => `agent/topics/t${index}.yaml`);
    const root = Array.from({ length: 20 }, (_, index) => `root${index}.yaml`);
    const all = [...files, ...root];
    const text = (words: string) => Object.fromEntries(all.map((file) => [file, `content: ${words}\n`]));
    repo.commit(text("A"), "A", MARA);
    const last = repo.commit(text("B"), "B", JO);
    const items = all.map(
      (file, index): ChangedItem => ({ name: `topics/t${index}`, before: [], after: [{ file }] }),
    );
    let reading: CreditReading | undefined;
    const runs = await countRuns(async (source) => {
      reading = await source.readCredits(at(first), at(last), items);
    });
    expect(runs).toEqual(["log"]);
    expect(reading?.credits.size).toBe(120);
    expect([...(reading?.credits.values() ?? [])].every(({ credits }) => credits.length === 2)).toBe(true);
  });

  it("is begun while files are read, and then not asked again; of other paths it is", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n", "agent/other.yaml": "a: 1\n" }, "Dogs", MARA);
    const readings: CreditReading[] = [];
    const runs = await countRuns(async (source) => {
      const changes = await source.readChanges(at(first), at(mara), ["agent"]);
      await changes?.read(new Set([PETS]));
      for (const file of [PETS, "agent/other.yaml"])
        readings.push(await source.readCredits(at(first), at(mara), [inFile(file)]));
    });
    expect(runs.filter((command) => command === "log")).toHaveLength(2);
    for (const reading of readings) expect(words(reading)).toEqual([by("Mara", mara)]);
  });

  it("is asked again where those of other files left no room in the log that was begun", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    const busy = Array.from(
      { length: 201 },
      (_, index) =>
        `commit refs/heads/main\ncommitter Kim <kim@example.test> ${1_800_000_000 + index} +0000\ndata 4\nBusy\n${index === 0 ? `from ${mara}\n` : ""}M 644 inline agent/busy.yaml\ndata 4\n${String(index).padStart(4, "0")}\n`,
    );
    execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: repo.dir, input: busy.join("") });
    const last = head();
    const source = await openSource(repo.dir);
    const changes = await source.readChanges(at(first), at(last), ["agent"]);
    expect([...(changes?.differing ?? [])].sort()).toEqual(["agent/busy.yaml", PETS].sort());
    await changes?.read(new Set([PETS, "agent/busy.yaml"]));
    const reading = await source.readCredits(at(first), at(last), [inFile(PETS)]);
    expect([words(reading), reading.note]).toEqual([[by("Mara", mara)], undefined]);
  });

  it("is told to who asks when the log that was begun fails, and to nobody else", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    const folder = join(repo.dir, "..", "no-log");
    const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "git"),
      `#!/bin/sh\nif [ "$1" = log ]; then echo 'fatal: no log today' >&2; exit 128; fi\nexec '${real}' "$@"\n`,
      { mode: 0o755 },
    );
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const source = new GitSource(await openRepository(repo.dir, env));
    const changes = await source.readChanges(at(first), at(mara), ["agent"]);
    expect((await changes?.read(new Set([PETS])))?.after.files).toHaveLength(1);
    // Long enough for a failure that nobody looks at to end the process.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await source.readCredits(at(first), at(mara), [inFile(PETS)])).toEqual({
      credits: new Map(),
      note: "Who made the changes is left out: git log failed: no log today",
    });
  });

  it("is one blame for all items of a shared file, and nothing at all when nothing differs", async () => {
    const first = start();
    const mara = repo.commit(
      { [RULES]: rules("Be very kind.", "Be very brief.", "Be right.") },
      "Very",
      MARA,
    );
    const items = [0, 1].map((index) => rule([ruleLines(index)], [ruleLines(index)], `r${index}`));
    const runs = await countRuns((source) => source.readCredits(at(first), at(mara), items));
    expect(runs).toEqual(["log", "blame"]);
    const none = await countRuns(async (source) => {
      await source.readCredits(at(first), at(mara), []);
      await source.readIdentity().catch(() => undefined);
    });
    expect(none).toEqual(["-c"]);
  });
});

describe("hostile authors", () => {
  /** A commit as git itself would never make it. */
  function commitAs(name: string, text: string): string {
    repo.commit({ [PETS]: text }, "Hostile", MARA);
    const raw = repo.git("cat-file", "commit", "HEAD");
    const object = raw.replace(
      /^author .* (<[^>]*> .*)$/m,
      () => `author ${name} <x@example.test> 1700000000 +0000`,
    );
    const id = execFileSync("git", ["hash-object", "-t", "commit", "-w", "--literally", "--stdin"], {
      cwd: repo.dir,
      input: `${object}\n`,
      encoding: "utf8",
    }).trim();
    repo.git("reset", "--quiet", "--hard", id);
    return id;
  }

  it.each([
    ["control characters", "Ma\u0001ra\u001b[31m\r\u0007", "Ma ra [31m"],
    ["no name", "", "somebody without a name"],
    ["blanks", " \t ", "somebody without a name"],
    ["an e-mail for a name", "mara@example.test", "mara"],
    ["10 KB", "x".repeat(10_240), `${"x".repeat(80)}…`],
    ["a forged record", `a\u0001${"f".repeat(40)}\u0001>`, `a ${"f".repeat(40)} >`],
  ])("with %s are cleaned", async (_, name, clean) => {
    const first = start();
    const id = commitAs(name, "content: Dogs.\n");
    const credits = (await read(at(first), at(id), inFile(PETS))).credits.get("topics/pets")?.credits;
    expect(credits).toEqual([{ author: clean, commit: id, at: "2023-11-14T22:13:20.000Z" }]);
  });

  it("can't pass a path for a commit", async () => {
    const first = start();
    const forged = `\u0001${"f".repeat(40)}\u0001>\u0001\u00011\u0001Kim`;
    const mara = repo.commit({ [PETS]: "content: Dogs.\n", [forged]: "x\n" }, "Dogs", MARA);
    expect(words(await read(at(first), at(mara), inFile(PETS)))).toEqual([by("Mara", mara)]);
  });
});
