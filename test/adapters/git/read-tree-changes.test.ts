import { mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Revision, TreeChanges } from "../../../src/ports/agent-source.ts";
import { openSource } from "../../support/git-ledger.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

let repo: TempRepo;
afterEach(() => repo.remove());

const FILES = new Map([
  ["greenroom.yml", "agent: a\n"],
  ["agent/agent.yaml", "name: A\n"],
  ["agent/topics/a.yaml", "name: A\n"],
  ["agent/topics/b.yaml", "name: B\n"],
  ["agent/topics/ü.yaml", "name: Ü\n"],
  ["other/c.txt", "c\n"],
]);
const DRAFT: Revision = { kind: "draft" };
const at = (path: string) => join(repo.dir, path);
const write = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
};
const head = (): Revision => ({ kind: "commit", commit: repo.git("rev-parse", "HEAD") });

function commitAll(): Revision {
  repo.git("add", "--all");
  repo.git("commit", "--quiet", "--allow-empty", "-m", "More");
  return head();
}

async function compare(from: Revision, to: Revision, prefixes = ["agent", "greenroom.yml"]) {
  const source = await openSource(repo.dir);
  const changes = await source.readChanges(from, to, prefixes);
  if (changes === undefined) throw new Error("not told");
  // Whatever differs: what is read in part is what the whole tree holds.
  const all = await changes.read(new Set(changes.paths));
  expect(all.before).toEqual(await source.readTree(from, prefixes));
  expect(all.after).toEqual(await source.readTree(to, prefixes));
  return changes;
}
const differing = (changes: TreeChanges) => [...changes.differing].sort();

describe("the changes between two commits", () => {
  it("are the paths whose bytes differ, added and removed ones among them, below the prefixes", async () => {
    repo = makeTempRepo(FILES);
    const first = head();
    write("agent/topics/a.yaml", "name: Other\n");
    write("agent/topics/new.yaml", "name: New\n");
    write("other/c.txt", "d\n");
    rmSync(at("agent/topics/b.yaml"));
    repo.git("update-index", "--chmod=+x", "agent/agent.yaml");
    const changes = await compare(first, commitAll());
    expect(differing(changes)).toEqual([
      "agent/topics/a.yaml",
      "agent/topics/b.yaml",
      "agent/topics/new.yaml",
    ]);
    expect(changes.paths).toContain("agent/topics/ü.yaml");
    expect(changes.paths).not.toContain("other/c.txt");
    expect(new Set(changes.paths).size).toBe(changes.paths.length);
    const { before, after } = await changes.read(
      new Set(["agent/topics/b.yaml", "agent/topics/new.yaml", "x"]),
    );
    expect(before.files).toEqual([{ path: "agent/topics/b.yaml", text: "name: B\n" }]);
    expect(after.files).toEqual([{ path: "agent/topics/new.yaml", text: "name: New\n" }]);
  });

  it("are none between a commit and itself, and a file that only moved is on both sides", async () => {
    repo = makeTempRepo(FILES);
    const first = head();
    expect(differing(await compare(first, first))).toEqual([]);
    renameSync(at("agent/topics/a.yaml"), at("agent/topics/z.yaml"));
    expect(differing(await compare(first, commitAll()))).toEqual([
      "agent/topics/a.yaml",
      "agent/topics/z.yaml",
    ]);
  });

  it("are those of files that became folders, links or nothing, and back", async () => {
    repo = makeTempRepo(FILES);
    const first = head();
    rmSync(at("agent/topics/a.yaml"));
    write("agent/topics/a.yaml/inside.yaml", "name: Inside\n");
    rmSync(at("agent/topics/b.yaml"));
    symlinkSync("ü.yaml", at("agent/topics/b.yaml"));
    rmSync(at("greenroom.yml"));
    const second = commitAll();
    const all = [
      "agent/topics/a.yaml",
      "agent/topics/a.yaml/inside.yaml",
      "agent/topics/b.yaml",
      "greenroom.yml",
    ];
    expect(differing(await compare(first, second))).toEqual(all);
    expect(differing(await compare(second, first))).toEqual(all);
    expect((await compare(second, first, [""])).paths).toContain("other/c.txt");
  });

  it("give nothing of links, submodules, binary and huge files, on either side", async () => {
    repo = makeTempRepo(FILES);
    symlinkSync("/etc/passwd", at("agent/passwd.yaml"));
    write("agent/latin1.yaml", Buffer.from([0x6e, 0xe4, 0x0a]));
    write("agent/huge.yaml", "x".repeat(1024 * 1024 + 1));
    repo.git("add", "--all");
    repo.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},agent/sub`);
    repo.git("commit", "--quiet", "-m", "Hostile");
    const hostile = head();
    rmSync(at("agent/topics/a.yaml"));
    symlinkSync("b.yaml", at("agent/topics/a.yaml"));
    const changes = await compare(hostile, commitAll());
    expect(differing(changes)).toContain("agent/topics/a.yaml");
    const { after } = await changes.read(new Set(["agent/topics/a.yaml", "agent/passwd.yaml"]));
    expect(after.files).toEqual([]);
    expect(after.unreadable.map(({ reason }) => reason)).toEqual(["symlink", "symlink"]);
  });

  it("are told by bytes, whatever the repository's attributes and settings would run or show", async () => {
    repo = makeTempRepo(FILES);
    write(".gitattributes", "*.yaml diff=evil filter=evil -text\n");
    const touched = at("ran");
    for (const [key, value] of [
      ["diff.evil.textconv", `touch ${touched} #`],
      ["diff.evil.command", `touch ${touched} #`],
      ["diff.external", `touch ${touched} #`],
      ["diff.renames", "copies"],
      ["diff.relative", "true"],
      ["diff.orderFile", "/etc/passwd"],
      ["diff.ignoreSubmodules", "all"],
      ["submodule.agent/sub.ignore", "all"],
      ["core.abbrev", "7"],
      ["color.ui", "always"],
      ["grep.patternType", "perl"],
    ] as const)
      repo.git("config", key, value);
    write(".gitmodules", '[submodule "agent/sub"]\n\tpath = agent/sub\n\turl = ../sub\n\tignore = all\n');
    const standAt = (digit: string) =>
      repo.git("update-index", "--add", "--cacheinfo", `160000,${digit.repeat(40)},agent/sub`);
    standAt("1");
    repo.git("add", ".gitattributes", ".gitmodules");
    repo.git("commit", "--quiet", "-m", "A submodule of which nothing is to be seen");
    const first = head();
    write("agent/topics/a.yaml", "name: Other\n");
    repo.git("add", "agent/topics");
    standAt("2");
    repo.git("commit", "--quiet", "-m", "Another");
    const changes = await compare(first, head());
    expect(differing(changes)).toEqual(["agent/sub", "agent/topics/a.yaml"]);
    expect(await changes.findTexts(["name: B"])).toEqual(["agent/topics/b.yaml"]);
    expect(statSync(touched, { throwIfNoEntry: false })).toBeUndefined();
  });

  it("are not told where a path is none: everything has to be read then", async () => {
    repo = makeTempRepo(FILES);
    const first = head();
    write("agent/new\nline.yaml", "x\n");
    const source = await openSource(repo.dir);
    const odd = commitAll();
    expect(await source.readChanges(first, odd, ["agent"])).toBeUndefined();
    expect(await source.readChanges(odd, first, ["agent"])).toBeUndefined();
    expect(await source.readChanges(odd, odd, ["agent"])).toBeUndefined();
    await expect(source.readChanges(first, first, ["../agent"])).rejects.toMatchObject({
      code: "UNSAFE_PATH",
    });
    const nobodys: Revision = { kind: "commit", commit: "deadbeef".repeat(5) };
    await expect(source.readChanges(first, nobodys, ["agent"])).rejects.toMatchObject({
      code: "COMMIT_NOT_FOUND",
    });
  });
});

describe("the changes of the draft", () => {
  it("are seen also where git was told not to look, or would go by time and size", async () => {
    repo = makeTempRepo(FILES);
    const first = head();
    repo.git("update-index", "--assume-unchanged", "agent/topics/a.yaml");
    repo.git("update-index", "--skip-worktree", "agent/topics/b.yaml");
    const { atime, mtime } = statSync(at("agent/agent.yaml"));
    write("agent/topics/a.yaml", "name: X\n");
    write("agent/topics/b.yaml", "name: Y\n");
    write("agent/agent.yaml", "name: Z\n");
    utimesSync(at("agent/agent.yaml"), atime, mtime);
    expect(differing(await compare(first, DRAFT))).toEqual([
      "agent/agent.yaml",
      "agent/topics/a.yaml",
      "agent/topics/b.yaml",
    ]);
    expect(differing(await compare(DRAFT, first))).toHaveLength(3);
    expect(differing(await compare(DRAFT, DRAFT))).toEqual([]);
  });

  it("are new files, deleted ones, links, and files whose line ends a filter would have hidden", async () => {
    repo = makeTempRepo(new Map([...FILES, [".gitattributes", "*.yaml text eol=crlf\n"]]));
    const first = head();
    write("agent/topics/new.yaml", "name: New\n");
    write("agent/topics/a.yaml", "name: A\r\n");
    rmSync(at("agent/topics/b.yaml"));
    rmSync(at("agent/topics/ü.yaml"));
    symlinkSync("/etc/passwd", at("agent/topics/ü.yaml"));
    const changes = await compare(first, DRAFT);
    expect(differing(changes)).toEqual([
      "agent/topics/a.yaml",
      "agent/topics/b.yaml",
      "agent/topics/new.yaml",
      "agent/topics/ü.yaml",
    ]);
    const { after } = await changes.read(changes.differing);
    expect(JSON.stringify(after)).not.toContain("root:");
  });
});

describe("files that hold a text", () => {
  it("are found among those that are the same, by bytes and not by pattern", async () => {
    repo = makeTempRepo(
      new Map([
        ...FILES,
        ["agent/topics/dots.yaml", "a: x.z\n"],
        ["agent/topics/letters.yaml", "a: xyz\n"],
        ["agent/topics/escape.yaml", 'a: "\\u0078yz"\n'],
        ["agent/topics/nul.yaml", "a: 1\0\nb: x.z\n"],
        ["outside.yaml", "a: x.z\n"],
      ]),
    );
    const first = head();
    write("agent/topics/changed.yaml", "a: x.z\n");
    const second = commitAll();
    for (const changes of [await compare(first, second), await compare(first, DRAFT)]) {
      expect([...(await changes.findTexts(["x.z", "-e", "\\"]))].sort()).toEqual([
        "agent/topics/dots.yaml",
        "agent/topics/escape.yaml",
        "agent/topics/nul.yaml",
      ]);
      expect(await changes.findTexts(["nowhere in them"])).toEqual([]);
      expect(await changes.findTexts([])).toEqual([]);
    }
  });
});
