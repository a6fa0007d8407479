import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readUntrustedFiles } from "../../../src/adapters/filesystem/untrusted-files.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "greenroom-untrusted-"));
  mkdirSync(join(home, "results/one"), { recursive: true });
  writeFileSync(join(home, "results/check.json"), "{}");
  writeFileSync(join(home, "results/one/diff.json"), "[1]");
  writeFileSync(join(home, "results/comment.md"), "@acme/admins");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const LIMITS = { files: 20, bytes: 60 * 1024 * 1024, allBytes: 120 * 1024 * 1024 };
const read = (paths: readonly string[], limits: Partial<typeof LIMITS> = {}) =>
  readUntrustedFiles(paths, [home], { ...LIMITS, ...limits });
const problems = (paths: readonly string[], limits = {}) =>
  read(paths, limits).problems.map(({ path, problem }) => `${path}: ${problem}`);

describe("files of strangers", () => {
  it("are read by name, and by their folder: every .json in it, once", () => {
    const { files, problems: none } = read([
      "results/check.json",
      "results",
      join(home, "results/check.json"),
    ]);
    expect(none).toEqual([]);
    expect(files.map(({ text }) => text)).toEqual(["{}", "[1]"]);
  });

  it("are not followed out of their folder", () => {
    writeFileSync(join(home, "secret.json"), '"secret"');
    symlinkSync(join(home, "secret.json"), join(home, "results/link.json"));
    symlinkSync("/etc", join(home, "results/etc"));
    symlinkSync(home, join(home, "results/one/back"));
    const { files } = read(["results"]);
    expect(files.map(({ text }) => text)).toEqual(["{}", "[1]"]);
    expect(problems(["results"])).toEqual([
      "results/etc: it is a link",
      "results/link.json: it is a link",
      "results/one/back: it is a link",
    ]);
    expect(problems(["results/link.json", "results/one/back/secret.json", "results/etc/passwd"])).toEqual([
      "results/link.json: it is a link",
      "results/one/back/secret.json: it is a link",
      "results/etc/passwd: it is a link",
    ]);
  });

  it.each([
    ["../../x", "its path leads out through .."],
    ["results/../../x.json", "its path leads out through .."],
    ["results\\..\\x.json", "its path leads out through .."],
    ["none.json", "it is not there"],
    ["results/none/none.json", "it is not there"],
    ["results/check.json/x.json", "it can't be read"],
    ["/dev/zero", "it is not a file"],
    ["nul\u0000byte.json", "it can't be read"],
  ])("%j is refused", (path, problem) => {
    expect(problems([path])).toEqual([`${path}: ${problem}`]);
  });

  it("are not read when they are folders, pipes or far too large", () => {
    mkdirSync(join(home, "results/folder.json"));
    mkdirSync(join(home, "results/a/b/c"), { recursive: true });
    spawnSync("mkfifo", [join(home, "results/pipe.json")]);
    writeFileSync(join(home, "results/sparse.json"), "");
    truncateSync(join(home, "results/sparse.json"), 2 * 1024 ** 3);
    expect(problems(["results"]).toSorted()).toEqual([
      "results/a/b/c: it lies too deep",
      "results/folder.json: it is a folder",
      "results/pipe.json: it is not a file",
      "results/sparse.json: it is larger than 60 MB",
    ]);
    expect(problems(["results/pipe.json"])).toEqual(["results/pipe.json: it is not a file"]);
  });

  it("are bounded in number and in all their bytes", () => {
    for (let number = 10; number < 40; number += 1)
      writeFileSync(join(home, `results/one/${number}.json`), "{}");
    expect(read(["results"]).files).toHaveLength(20);
    expect(problems(["results"]).join()).toContain("there are 32 files, and only 20 are read");
    expect(problems(["results"], { allBytes: 3 }).join()).toContain("all files together are too large");
    for (let number = 0; number < 1100; number += 1)
      writeFileSync(join(home, `results/one/${number}.txt`), "");
    expect(problems(["results"]).join()).toContain("more than 1000 entries");
  });

  it("says so when a folder holds nothing to read", () => {
    mkdirSync(join(home, "empty"));
    expect(read(["empty"]).problems).toEqual([
      { path: "empty", problem: "there is no .json file in it", missing: true },
    ]);
    expect(read(["none"]).problems).toEqual([{ path: "none", problem: "it is not there", missing: true }]);
  });
});
