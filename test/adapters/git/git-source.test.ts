import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { SourceTree } from "../../../src/domain/agent/source-tree.ts";
import { openSource } from "../../support/git-ledger.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

let repo: TempRepo;
afterEach(() => repo.remove());

const FILES = new Map([
  ["agent/agent.yaml", "name: A\n"],
  ["agent/topics/b.yaml", "name: B\n"],
  ["tests/a.test.yaml", "version: 1\n"],
  ["other/c.txt", "c\n"],
  [".gitignore", "ignored.yaml\n"],
]);
const paths = (tree: SourceTree) => tree.files.map((file) => file.path);
const reasons = (tree: SourceTree) =>
  Object.fromEntries(tree.unreadable.map((each) => [each.path, each.reason]));

describe("a commit", () => {
  it("is read from git objects, below the prefixes, in path order", async () => {
    repo = makeTempRepo(FILES);
    const commit = repo.git("rev-parse", "HEAD");
    writeFileSync(join(repo.dir, "agent/agent.yaml"), "name: changed in the work tree\n");
    const source = await openSource(repo.dir);
    const tree = await source.readTree({ kind: "commit", commit }, [
      "agent",
      "tests",
      "missing",
      "other/c.txt",
    ]);
    expect(tree.commit).toBe(commit);
    expect(paths(tree)).toEqual([
      "agent/agent.yaml",
      "agent/topics/b.yaml",
      "other/c.txt",
      "tests/a.test.yaml",
    ]);
    expect(tree.files[0]?.text).toBe("name: A\n");
    expect(paths(await source.readTree({ kind: "commit", commit }, [""]))).toHaveLength(5);
  });

  it("gives neither content nor target of links, submodules, binary, huge or badly named files", async () => {
    repo = makeTempRepo(FILES);
    const at = (path: string) => join(repo.dir, path);
    symlinkSync("/etc/passwd", at("agent/passwd.yaml"));
    symlinkSync("../other", at("agent/linked"));
    writeFileSync(at("agent/latin1.yaml"), Buffer.from([0x6e, 0xe4, 0x0a]));
    writeFileSync(at("agent/huge.yaml"), "x".repeat(1024 * 1024 + 1));
    writeFileSync(at("agent/new\nline.yaml"), "x\n");
    writeFileSync(at("agent/run.yaml"), "name: runs\n", { mode: 0o755 });
    repo.git("add", "--all");
    repo.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},agent/sub`);
    repo.git("commit", "--quiet", "-m", "Hostile");
    const commit = repo.git("rev-parse", "HEAD");
    const tree = await (await openSource(repo.dir)).readTree({ kind: "commit", commit }, ["agent"]);
    expect(paths(tree)).toEqual(["agent/agent.yaml", "agent/run.yaml", "agent/topics/b.yaml"]);
    expect(reasons(tree)).toEqual({
      "agent/huge.yaml": "too-large",
      "agent/latin1.yaml": "not-utf8",
      "agent/linked": "symlink",
      "agent/new\nline.yaml": "unsafe-path",
      "agent/passwd.yaml": "symlink",
      "agent/sub": "submodule",
    });
    expect(JSON.stringify(tree)).not.toMatch(/root:|\/etc/);
  });

  it("that the clone lacks is fetched, and a full clone stays full", async () => {
    repo = makeTempRepo(FILES);
    const full = repo.clone();
    const shallow = repo.clone("--depth=1", "--no-tags");
    const first = repo.git("rev-parse", "HEAD");
    const newer = repo.commit({ "agent/agent.yaml": "name: newer\n" }, "Newer");
    repo.commit({ "agent/agent.yaml": "name: newest\n" }, "Newest");
    for (const dir of [full, shallow]) {
      const source = await openSource(dir);
      const tree = await source.readTree({ kind: "commit", commit: newer }, ["agent/agent.yaml"]);
      expect(tree.files[0]?.text).toBe("name: newer\n");
      expect(paths(await source.readTree({ kind: "commit", commit: first }, ["agent"]))).toHaveLength(2);
    }
    const isShallow = (dir: string) =>
      execFileSync("git", ["rev-parse", "--is-shallow-repository"], { cwd: dir, encoding: "utf8" }).trim();
    expect([isShallow(full), isShallow(shallow)]).toEqual(["false", "true"]);
  });

  it("that nobody has is an error that says so", async () => {
    repo = makeTempRepo(FILES);
    const source = await openSource(repo.dir);
    await expect(
      source.readTree({ kind: "commit", commit: "deadbeef".repeat(5) }, ["agent"]),
    ).rejects.toMatchObject({ code: "COMMIT_NOT_FOUND", exitCode: 2 });
  });

  it("is never a path out of the repository", async () => {
    repo = makeTempRepo(FILES);
    const source = await openSource(repo.dir);
    for (const prefix of ["../", "agent/../..", "/etc", ".git", "agent/.GIT/x", "a\nb", "a\\b"]) {
      await expect(source.readTree({ kind: "draft" }, [prefix])).rejects.toMatchObject({
        code: "UNSAFE_PATH",
      });
    }
  });
});

describe("the draft", () => {
  it("is the work tree: changed and new files, without ignored and deleted ones", async () => {
    repo = makeTempRepo(FILES);
    writeFileSync(join(repo.dir, "agent/agent.yaml"), "name: draft\n");
    writeFileSync(join(repo.dir, "agent/new.yaml"), "name: new\n");
    writeFileSync(join(repo.dir, "agent/ignored.yaml"), "name: ignored\n");
    rmSync(join(repo.dir, "agent/topics/b.yaml"));
    const tree = await (await openSource(join(repo.dir, "agent"))).readTree({ kind: "draft" }, ["agent"]);
    expect(tree).toEqual({
      files: [
        { path: "agent/agent.yaml", text: "name: draft\n" },
        { path: "agent/new.yaml", text: "name: new\n" },
      ],
      unreadable: [],
    });
  });

  it("follows no link, neither a file's nor a folder's, and waits for no pipe", async () => {
    repo = makeTempRepo(FILES);
    const at = (path: string) => join(repo.dir, path);
    const outside = join(repo.dir, "..", "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "b.yaml"), "secret: 1\n");
    rmSync(at("agent/topics"), { recursive: true });
    symlinkSync(outside, at("agent/topics"));
    symlinkSync(join(outside, "b.yaml"), at("agent/link.yaml"));
    execFileSync("mkfifo", [at("agent/pipe.yaml")]);
    execFileSync("git", ["init", "--quiet", at("agent/nested")]);
    writeFileSync(at("agent/nested/x.yaml"), "x\n");
    execFileSync("git", ["-C", at("agent/nested"), "add", "x.yaml"]);
    execFileSync("git", ["-C", at("agent/nested"), "commit", "--quiet", "-m", "x"]);
    writeFileSync(at("agent/latin1.yaml"), Buffer.from([0xff, 0xfe]));
    const tree = await (await openSource(repo.dir)).readTree({ kind: "draft" }, ["agent"]);
    expect(paths(tree)).toEqual(["agent/agent.yaml"]);
    expect(reasons(tree)).toMatchObject({
      "agent/topics/b.yaml": "symlink",
      "agent/link.yaml": "symlink",
      "agent/nested": "submodule",
      "agent/latin1.yaml": "not-utf8",
    });
    expect(JSON.stringify(tree)).not.toContain("secret");
  });

  it("takes prefixes literally", async () => {
    repo = makeTempRepo(
      new Map([
        ["a*/x.yaml", "star\n"],
        ["ab/x.yaml", "no star\n"],
        [":(top)/x.yaml", "magic\n"],
      ]),
    );
    const source = await openSource(repo.dir);
    expect(paths(await source.readTree({ kind: "draft" }, ["a*"]))).toEqual(["a*/x.yaml"]);
    const commit = repo.git("rev-parse", "HEAD");
    expect(paths(await source.readTree({ kind: "commit", commit }, [":(top)"]))).toEqual([":(top)/x.yaml"]);
  });
});

describe("finding a commit", () => {
  it("knows branches, tags, abbreviations and steps back, locally and at the origin", async () => {
    repo = makeTempRepo(FILES);
    const first = repo.git("rev-parse", "HEAD");
    repo.git("tag", "-a", "corner-cafe/v1", "-m", "Note");
    repo.git("push", "--quiet", "origin", "corner-cafe/v1");
    const second = repo.commit({ "other/c.txt": "d\n" }, "Second");
    repo.git("push", "--quiet", "origin", `${first}:refs/heads/side`);
    const source = await openSource(repo.dir);
    expect(await source.findCommit("main")).toBe(second);
    expect(await source.findCommit("HEAD~1")).toBe(first);
    expect(await source.findCommit(second.slice(0, 8))).toBe(second);
    expect(await source.findCommit("corner-cafe/v1")).toBe(first);
    expect(await source.findCommit("nowhere")).toBeUndefined();

    const shallow = await openSource(repo.clone("--depth=1", "--no-tags"));
    expect(await shallow.findCommit("corner-cafe/v1")).toBe(first);
    expect(await shallow.findCommit("side")).toBe(first);
    expect(await shallow.findCommit(first)).toBe(first);
  });

  it.each([
    "--upload-pack=touch /tmp/x",
    "-x",
    "main\n--all",
    "main..HEAD",
    "^main",
    "main:agent/agent.yaml",
    "@{-1}",
    "HEAD@{0}",
    "main^{tree}",
    ":/First",
    "",
    " ",
    "a\0b",
    "refs/heads/-x",
    "x".repeat(300),
  ])("refuses %j before git sees it", async (ref) => {
    repo = makeTempRepo(FILES);
    expect(await (await openSource(repo.dir)).findCommit(ref)).toBeUndefined();
  });
});

describe("authors", () => {
  const coAuthored = "Dogs\n\nCo-authored-by: Lee <lee@example.test>\nCo-authored-by: Not A Person\n";

  function history(): { first: string; last: string } {
    repo = makeTempRepo(FILES);
    const first = repo.git("rev-parse", "HEAD");
    repo.commit({ "agent/agent.yaml": "name: B\n" }, coAuthored, "Mara <mara@example.test>");
    repo.commit({ "other/c.txt": "not the agent\n" }, "Other", "Zoe <zoe@example.test>");
    const last = repo.commit({ "agent/topics/b.yaml": "name: C\n" }, "Hours", "Jo <jo@example.test>");
    return { first, last };
  }

  it("are those, and the co-authors, of the commits that touched the agent", async () => {
    const { first, last } = history();
    const source = await openSource(repo.dir);
    const people = await source.readAuthors(first, last, ["agent", "tests"]);
    expect(people.map((person) => person.email).sort()).toEqual([
      "jo@example.test",
      "lee@example.test",
      "mara@example.test",
    ]);
    expect(await source.readAuthors(last, last, ["agent"])).toEqual([]);
    expect((await source.readAuthors(undefined, last, ["agent"])).length).toBe(4);
  });

  it("include those of a branch that was merged, and of the merge", async () => {
    repo = makeTempRepo(FILES);
    const first = repo.git("rev-parse", "HEAD");
    repo.git("switch", "--quiet", "-c", "side");
    writeFileSync(join(repo.dir, "agent/agent.yaml"), "name: side\n");
    repo.git("commit", "--quiet", "-a", "-m", "Side", "--author=Side <side@example.test>");
    repo.git("switch", "--quiet", "main");
    writeFileSync(join(repo.dir, "agent/agent.yaml"), "name: side\n");
    repo.git("commit", "--quiet", "-a", "-m", "Same on main", "--author=Main <main@example.test>");
    repo.git("merge", "--quiet", "--no-edit", "side");
    const people = await (await openSource(repo.dir)).readAuthors(first, repo.git("rev-parse", "HEAD"), [
      "agent",
    ]);
    expect(people.map((person) => person.name)).toEqual(expect.arrayContaining(["Side", "Main"]));
  });

  it("are complete in a clone of depth 1, which is deepened for them", async () => {
    const { first, last } = history();
    const source = await openSource(repo.clone("--depth=1"));
    expect(await source.readAuthors(first, last, ["agent"])).toHaveLength(3);
  });

  it("that can't be known are an error, not an empty list", async () => {
    const { first, last } = history();
    const dir = repo.clone("--depth=1");
    execFileSync("git", ["fetch", "--quiet", "--depth=1", "origin", first], { cwd: dir });
    execFileSync("git", ["remote", "set-url", "origin", join(repo.dir, "nowhere")], { cwd: dir });
    const source = await openSource(dir);
    await expect(source.readAuthors(first, last, ["agent"])).rejects.toMatchObject({
      code: "HISTORY_TOO_SHALLOW",
      exitCode: 3,
    });
    expect(await source.isAncestor(first, last)).toBeUndefined();
  });
});

describe("ancestry", () => {
  it("is told in full and in shallow clones", async () => {
    repo = makeTempRepo(FILES);
    const first = repo.git("rev-parse", "HEAD");
    const second = repo.commit({ "other/c.txt": "d\n" }, "Second");
    const third = repo.commit({ "other/c.txt": "e\n" }, "Third");
    for (const dir of [repo.dir, repo.clone("--depth=1"), repo.clone("--depth=2")]) {
      const source = await openSource(dir);
      expect(await source.isAncestor(first, third)).toBe(true);
      expect(await source.isAncestor(third, second)).toBe(false);
      expect(await source.isAncestor("deadbeef".repeat(5), second)).toBeUndefined();
    }
  });
});

describe("the identity of whoever runs this", () => {
  it("is git's, and never a guess", async () => {
    repo = makeTempRepo(FILES);
    const source = await openSource(repo.dir);
    expect(await source.readIdentity()).toEqual({ name: "Test Author", email: "author@example.test" });
    const env = { PATH: process.env.PATH, HOME: repo.dir, GIT_CONFIG_NOSYSTEM: "1" };
    const { Repository } = await import("../../../src/adapters/git/repository.ts");
    const { GitSource } = await import("../../../src/adapters/git/git-source.ts");
    const anonymous = new GitSource(await Repository.open(repo.dir, { env }));
    await expect(anonymous.readIdentity()).rejects.toMatchObject({ code: "GIT_IDENTITY_MISSING" });
  });
});
