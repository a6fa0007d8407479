import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitEnvironment, redact } from "../../../src/adapters/git/git-environment.ts";
import { isCommitId, isRefName, parseRevision } from "../../../src/adapters/git/git-names.ts";
import { parsePush } from "../../../src/adapters/git/push-answer.ts";
import { Git } from "../../../src/adapters/git/run-git.ts";
import { systemClock } from "../../../src/adapters/system/system-clock.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "greenroom-git-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A program in git's place. */
function fakeGit(script: string): Git {
  const bin = join(dir, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, "git"), 0o755);
  return new Git(dir, { env: { PATH: `${bin}:${process.env.PATH}` } });
}

describe("running git", () => {
  it("gives arguments as they are, whatever a shell would make of them", async () => {
    const git = fakeGit('printf "%s|" "$@"; cat');
    const hostile = ["$(touch x)", "; rm -rf .", "`id`", "a b", "*", "--upload-pack=x", "'\"\\"];
    expect(await git.text(hostile, { input: "from stdin" })).toBe(`${hostile.join("|")}|from stdin`);
    await expect(async () => git.run(["a\0b"])).rejects.toThrow("NUL");
  });

  it("ends one that never answers, with its children", async () => {
    const git = fakeGit(`sleep 60 & echo $! > ${dir}/child; wait`);
    await expect(git.run(["fetch"], { timeoutMs: 300 })).rejects.toMatchObject({
      code: "GIT_TIMEOUT",
      exitCode: 3,
    });
    const child = Number(readFileSync(join(dir, "child"), "utf8"));
    const state = (): string => {
      try {
        return readFileSync(`/proc/${child}/stat`, "utf8").split(") ")[1]?.charAt(0) ?? "";
      } catch {
        return "gone";
      }
    };
    while (!["gone", "Z"].includes(state())) await systemClock.sleep(10);
    expect(["gone", "Z"]).toContain(state());
  });

  it("ends one that says too much", async () => {
    const git = fakeGit("yes");
    await expect(git.run(["log"], { maxBytes: 1024 * 1024 })).rejects.toMatchObject({
      code: "GIT_OUTPUT_TOO_LARGE",
    });
  });

  it("says so when git or the folder is missing", async () => {
    await expect(new Git(dir, { env: { PATH: dir } }).run(["x"])).rejects.toMatchObject({
      code: "GIT_MISSING",
    });
    await expect(new Git(join(dir, "none"), { env: process.env }).run(["x"])).rejects.toMatchObject({
      code: "FOLDER_NOT_FOUND",
    });
  });

  it("gives git's own words in one line when it fails", async () => {
    const git = fakeGit('echo "hint: no" >&2; echo "fatal: not today" >&2; echo "error: really" >&2; exit 7');
    expect((await git.run(["x"])).exitCode).toBe(7);
    await expect(git.must(["push"])).rejects.toMatchObject({
      code: "GIT_FAILED",
      message: "git push failed: not today · really",
    });
  });

  it("survives one that reads nothing of what it is given", async () => {
    const git = fakeGit("exit 0");
    expect((await git.run(["x"], { input: "x".repeat(5_000_000) })).exitCode).toBe(0);
  });
});

describe("git's environment", () => {
  it("has nothing that points git elsewhere, and asks no questions", () => {
    const env = gitEnvironment({
      env: {
        PATH: "/bin",
        GIT_DIR: "/x",
        GIT_INDEX_FILE: "/y",
        GIT_TRACE_CURL: "1",
        GIT_SSH_COMMAND: "ssh -i k",
      },
    });
    expect(env).toMatchObject({
      PATH: "/bin",
      GIT_SSH_COMMAND: "ssh -i k",
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
    });
    for (const name of ["GIT_DIR", "GIT_INDEX_FILE", "GIT_TRACE_CURL"]) expect(env[name]).toBeUndefined();
  });

  it("keeps settings that came by the environment, and adds ours after them", () => {
    const env = gitEnvironment({
      env: { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "http.proxy", GIT_CONFIG_VALUE_0: "p" },
    });
    expect(env.GIT_CONFIG_KEY_0).toBe("http.proxy");
    expect(env.GIT_CONFIG_KEY_1).toBe("core.hooksPath");
    expect(Number(env.GIT_CONFIG_COUNT)).toBeGreaterThan(10);
    expect(gitEnvironment({ env: { GIT_CONFIG_COUNT: "x" } }).GIT_CONFIG_KEY_0).toBe("core.hooksPath");
  });

  it("takes every form of the token out of texts", () => {
    const access = { env: {}, token: { server: "https://github.com", secret: "s3cr+t" } };
    const basic = Buffer.from("x-access-token:s3cr+t").toString("base64");
    const text = redact(`a s3cr+t b ${basic} c s3cr%2Bt d https://u:p@host/x`, access);
    expect(text).toBe("a *** b *** c *** d https://***@host/x");
  });
});

describe("names", () => {
  it.each(["main", "greenroom", "corner-cafe/v12", "feature/ä", "refs/heads/x", "HEAD"])(
    "%s is a ref",
    (name) => {
      expect(isRefName(name)).toBe(true);
    },
  );
  it.each([
    "",
    "-x",
    "a/-x",
    "a b",
    "a..b",
    "a~1",
    "a^",
    "a:b",
    "a?",
    "a*",
    "a[",
    "a\\b",
    "@",
    "a@{1}",
    "a.lock",
    "a.",
    ".a",
    "a//b",
    "/a",
    "a/",
    "a\u007f",
    "a\n",
  ])("%j is none", (name) => {
    expect(isRefName(name)).toBe(false);
  });
  it("a revision is a name and steps back from it", () => {
    expect(parseRevision("main~2^1")).toEqual({ name: "main", steps: "~2^1" });
    for (const wrong of ["^main", "~1", "main^{tree}", "main~99999", "main..x", "main@{1}"]) {
      expect(parseRevision(wrong)).toBeUndefined();
    }
    expect(isCommitId("a".repeat(40)) && isCommitId("0".repeat(64))).toBe(true);
    expect(
      isCommitId("A".repeat(40)) || isCommitId("a".repeat(39)) || isCommitId(`${"a".repeat(40)}\n`),
    ).toBe(false);
  });
});

describe("a push's answer", () => {
  const answer = (...lines: string[]) =>
    parsePush(1, `To /origin\n${lines.join("\n")}\nDone\n`, "error: failed");
  it.each([
    ["!\ta:refs/heads/greenroom\t[rejected] (stale info)"],
    ["!\ta:refs/heads/greenroom\t[rejected] (fetch first)"],
    [
      "!\ta:refs/heads/greenroom\t[remote rejected] (cannot lock ref 'refs/heads/greenroom': is at 1 but expected 2)",
    ],
    ["!\ta:refs/heads/greenroom\t[remote rejected] (failed to update ref)"],
    ["!\tb:refs/tags/x/v1\t[rejected] (already exists)"],
    ["!\ta:refs/heads/greenroom\t[rejected] (atomic push failed)"],
  ])("is contention: %s", (line) => {
    expect(answer(line).kind).toBe("contended");
  });

  it("is a refusal when any ref was refused, whatever the others say", () => {
    expect(
      answer(
        "!\ta:refs/heads/greenroom\t[remote rejected] (atomic transaction failed)",
        "!\tb:refs/tags/x/v1\t[remote rejected] (pre-receive hook declined)",
      ),
    ).toEqual({ kind: "refused", why: "[remote rejected] (pre-receive hook declined)" });
    expect(answer("!\ta:refs/heads/greenroom\t[remote rejected] (shallow update not allowed)").kind).toBe(
      "refused",
    );
  });

  it("is unclear without a word about the refs", () => {
    expect(parsePush(128, "", "fatal: the remote end hung up unexpectedly")).toEqual({
      kind: "unclear",
      why: "fatal: the remote end hung up unexpectedly",
    });
    expect(answer("!\ta:refs/heads/greenroom\t[remote failure] (remote failed to report status)").kind).toBe(
      "unclear",
    );
    expect(parsePush(0, "", "").kind).toBe("pushed");
  });
});
