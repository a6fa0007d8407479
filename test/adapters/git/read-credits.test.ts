import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { ChangedItem, ItemPlace } from "../../../src/domain/diff/credit-changes.ts";
import type { Revision } from "../../../src/ports/agent-source.ts";
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

describe("a file that holds one item", () => {
  it("has the commits that changed it, newest first, and no others", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    repo.commit({ "other.txt": "y\n" }, "Other", KIM);
    const jo = repo.commit({ [PETS]: "content: Dogs and cats.\n" }, "Cats", JO);
    const reading = await read(at(first), at(head()), inFile(PETS));
    expect(words(reading)).toEqual([by("Jo", jo), by("Mara", mara)]);
    expect(reading.note).toBeUndefined();
    expect(reading.credits.get("topics/pets")?.credits[0]?.at).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/,
    );
    expect(JSON.stringify([...reading.credits])).not.toContain("example.test");
  });

  it("has five of many and counts the rest", async () => {
    const first = start();
    for (let count = 0; count < 8; count += 1)
      repo.commit({ [PETS]: `content: ${count} dogs.\n` }, "Dogs", MARA);
    const credits = (await read(at(first), at(head()), inFile(PETS))).credits.get("topics/pets");
    expect(credits?.credits).toHaveLength(5);
    expect(credits?.more).toBe(3);
  });

  it("has those of a merged branch instead of the merge", async () => {
    const first = start();
    repo.git("checkout", "--quiet", "-b", "side");
    writeFileSync(join(repo.dir, PETS), "content: Dogs.\n");
    repo.git("commit", "--quiet", "-am", "Dogs", `--author=${MARA}`);
    const mara = head();
    repo.git("checkout", "--quiet", "main");
    repo.commit({ "other.txt": "y\n" }, "Other", KIM);
    repo.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
    expect(words(await read(at(first), at(head()), inFile(PETS)))).toEqual([by("Mara", mara)]);
  });

  it("has the merge where only the merge changed it", async () => {
    const first = start();
    repo.git("checkout", "--quiet", "-b", "side");
    repo.git("commit", "--quiet", "--allow-empty", "-m", "Nothing");
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    writeFileSync(join(repo.dir, PETS), "content: Slipped in.\n");
    repo.git("commit", "--quiet", "-am", "Merge", `--author=${KIM}`);
    expect(words(await read(at(first), at(head()), inFile(PETS)))).toEqual([by("Kim", head())]);
  });

  it("has a squash merge as the one commit that it is", async () => {
    const first = start();
    repo.git("checkout", "--quiet", "-b", "side");
    for (const text of ["Dogs", "Cats"]) {
      writeFileSync(join(repo.dir, PETS), `content: ${text}.\n`);
      repo.git("commit", "--quiet", "-am", text, `--author=${MARA}`);
    }
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--squash", "side");
    repo.git("commit", "--quiet", "-m", "Pets (#7)", `--author=${JO}`);
    expect(words(await read(at(first), at(head()), inFile(PETS)))).toEqual([by("Jo", head())]);
  });

  it("has both commits of a change that was taken back in part", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\nname: Pets\n" }, "Dogs", MARA);
    const jo = repo.commit({ [PETS]: "content: No dogs.\nname: Pets\n" }, "No dogs after all", JO);
    expect(words(await read(at(first), at(head()), inFile(PETS)))).toEqual([by("Jo", jo), by("Mara", mara)]);
  });

  it("has who deleted it, and who moved it to another file", async () => {
    const first = start();
    const moved = repo.commit(
      { [PETS]: null, "agent/topics/animals.yaml": "content: No dogs.\n" },
      "Move",
      JO,
    );
    expect(words(await read(at(first), at(moved), inFile("agent/topics/animals.yaml", PETS)))).toEqual([
      by("Jo", moved),
    ]);
    const gone = repo.commit({ "agent/topics/animals.yaml": null }, "Remove", MARA);
    const item: ChangedItem = { name: "topics/pets", before: [{ file: PETS }], after: [] };
    expect(words(await read(at(first), at(gone), item))).toEqual([by("Jo", moved)]);
  });
});

describe("the way back", () => {
  it("names what is undone", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    const jo = repo.commit({ [RULES]: rules("Be kind.", "Be very brief.", "Be right.") }, "Brief", JO);
    const reading = await read(
      at(head()),
      at(first),
      inFile(PETS),
      rule([ruleLines(1)], [ruleLines(1)], "r1"),
      rule([ruleLines(2)], [ruleLines(2)], "r2"),
    );
    expect(words(reading)).toEqual([`-${by("Mara", mara)}`]);
    expect(words(reading, "rules/r1")).toEqual([`-${by("Jo", jo)}`]);
  });

  it("tells both sides of histories that went apart", async () => {
    start();
    repo.git("checkout", "--quiet", "-b", "side");
    writeFileSync(join(repo.dir, PETS), "content: Dogs.\n");
    repo.git("commit", "--quiet", "-am", "Dogs", `--author=${MARA}`);
    const mara = head();
    repo.git("checkout", "--quiet", "main");
    const jo = repo.commit({ [PETS]: "content: Cats.\n" }, "Cats", JO);
    const found = words(await read(at(mara), at(jo), inFile(PETS)));
    expect(new Set(found)).toEqual(new Set([by("Jo", jo), `-${by("Mara", mara)}`]));
  });
});

describe("the draft", () => {
  it("is nobody's yet, before the commits that it stands on", async () => {
    const first = start();
    const mara = repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    writeFileSync(join(repo.dir, PETS), "content: Dogs and cats.\n");
    expect(words(await read(at(first), DRAFT, inFile(PETS)))).toEqual(["draft", by("Mara", mara)]);
    expect(words(await read(at(mara), DRAFT, inFile(PETS)))).toEqual(["draft"]);
    expect(words(await read(DRAFT, at(mara), inFile(PETS)))).toEqual(["-draft"]);
    repo.git("add", PETS);
    expect(words(await read(at(mara), DRAFT, inFile(PETS)))).toEqual(["draft"]);
  });

  it("knows new and deleted files, and an amended commit by its new id only", async () => {
    const first = start();
    repo.commit({ [PETS]: "content: Dogs.\n" }, "Dogs", MARA);
    repo.git("commit", "--quiet", "--amend", "-m", "Dogs, reworded");
    writeFileSync(join(repo.dir, "agent/topics/new.yaml"), "content: New.\n");
    rmSync(join(repo.dir, RULES));
    const reading = await read(
      at(first),
      DRAFT,
      inFile(PETS),
      { name: "topics/new", before: [], after: [{ file: "agent/topics/new.yaml" }] },
      rule([ruleLines(0)], []),
    );
    expect(words(reading)).toEqual([by("Mara", head())]);
    expect(words(reading, "topics/new")).toEqual(["draft"]);
    expect(words(reading, "rules/r0")).toEqual(["draft"]);
  });

  it("tells by lines what in a shared file is not committed", async () => {
    const first = start();
    const mara = repo.commit({ [RULES]: rules("Be very kind.", "Be brief.", "Be right.") }, "Kind", MARA);
    writeFileSync(join(repo.dir, RULES), rules("Be very kind.", "Be very brief.", "Be right."));
    const reading = await read(
      at(first),
      DRAFT,
      rule([ruleLines(0)], [ruleLines(0)], "r0"),
      rule([ruleLines(1)], [ruleLines(1)], "r1"),
    );
    expect(words(reading, "rules/r0")).toEqual([by("Mara", mara)]);
    expect(words(reading, "rules/r1")).toEqual(["draft"]);
  });
});

describe("a file that several items share", () => {
  it("credits each item with the commits that wrote its lines", async () => {
    const first = start();
    const mara = repo.commit({ [RULES]: rules("Be very kind.", "Be brief.", "Be right.") }, "Kind", MARA);
    const jo = repo.commit(
      { [RULES]: rules("Be very kind.", "Be brief.", "Be right.", "Be new.") },
      "New",
      JO,
    );
    const reading = await read(
      at(first),
      at(head()),
      rule([ruleLines(0)], [ruleLines(0)], "r0"),
      rule([], [ruleLines(3)], "r3"),
    );
    expect(words(reading, "rules/r0")).toEqual([by("Mara", mara)]);
    expect(words(reading, "rules/r3")).toEqual([by("Jo", jo)]);
  });

  it("credits what was only deleted with who took it away, on the way back too", async () => {
    const first = start();
    repo.commit({ [RULES]: rules("Be very kind.", "Be brief.", "Be right.") }, "Kind", MARA);
    repo.commit({ "other.txt": "y\n" }, "Other", KIM);
    const jo = repo.commit({ [RULES]: rules("Be very kind.", "Be brief.") }, "One less", JO);
    repo.commit({ "other.txt": "z\n" }, "Other", KIM);
    const last = repo.commit({ [RULES]: rules("Be so kind.", "Be brief.") }, "Kind", MARA);
    const forth = await read(at(first), at(last), rule([ruleLines(2)], [], "r2"));
    expect(words(forth, "rules/r2")).toEqual([by("Jo", jo)]);
    const back = await read(at(last), at(first), rule([], [ruleLines(2)], "r2"));
    expect(words(back, "rules/r2")).toEqual([`-${by("Jo", jo)}`]);
  });

  it("credits what was deleted where branches meet with every commit that touched the file", async () => {
    const first = start();
    repo.git("checkout", "--quiet", "-b", "side");
    writeFileSync(join(repo.dir, RULES), rules("Be kind.", "Be brief."));
    repo.git("commit", "--quiet", "-am", "One less", `--author=${JO}`);
    const jo = head();
    repo.git("checkout", "--quiet", "main");
    const mara = repo.commit({ [RULES]: rules("Be very kind.", "Be brief.", "Be right.") }, "Kind", MARA);
    repo.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
    const reading = await read(at(first), at(head()), rule([ruleLines(2)], [], "r2"));
    expect(new Set(words(reading, "rules/r2"))).toEqual(new Set([by("Jo", jo), by("Mara", mara)]));
  });

  it("credits what only the work tree deletes to nobody yet", async () => {
    const first = start();
    const mara = repo.commit({ [RULES]: rules("Be very kind.", "Be brief.", "Be right.") }, "Kind", MARA);
    writeFileSync(join(repo.dir, RULES), rules("Be very kind.", "Be brief."));
    const item = rule([ruleLines(2)], [], "r2");
    expect(words(await read(at(mara), DRAFT, item), "rules/r2")).toEqual(["draft"]);
    expect(words(await read(at(first), DRAFT, item), "rules/r2")).toEqual(["draft"]);
  });

  it("finds who wrote lines before the file had its name", async () => {
    const first = start();
    const long = (kind: string): string => rules(kind, ...Array.from({ length: 20 }, (_, i) => `Rule ${i}.`));
    repo.commit({ [RULES]: long("Be kind.") }, "Long", KIM);
    const mara = repo.commit({ [RULES]: long("Be very kind.") }, "Kind", MARA);
    repo.git("mv", RULES, "agent/laws.yaml");
    repo.git("commit", "--quiet", "-m", "Rename", `--author=${JO}`);
    const after: ItemPlace = { file: "agent/laws.yaml", lines: { first: 2, last: 3 } };
    const reading = await read(at(first), at(head()), rule([], [after]));
    expect(words(reading, "rules/r0")).toEqual([by("Mara", mara)]);
  });

  it("falls back to the file's commits when the lines are none of it", async () => {
    const first = start();
    const mara = repo.commit({ [RULES]: rules("Be very kind.") }, "Kind", MARA);
    const beyond: ItemPlace = { file: RULES, lines: { first: 900, last: 901 } };
    expect(words(await read(at(first), at(mara), rule([], [beyond])), "rules/r0")).toEqual([
      by("Mara", mara),
    ]);
  });
});
