import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { GitLedger } from "../../../src/adapters/git/git-ledger.ts";
import { systemClock } from "../../../src/adapters/system/system-clock.ts";
import type { LedgerState } from "../../../src/domain/ledger/state.ts";
import { readLedger } from "../../../src/operations/read-ledger.ts";
import { recordEntries } from "../../../src/operations/record-entries.ts";
import { bundleModule } from "../../support/bundle.ts";
import { openLedger, openRepository } from "../../support/git-ledger.ts";
import { AGENT, published, runsAs, SETTINGS, WHO, WRITER } from "../../support/ledger.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

let repo: TempRepo;
afterEach(() => repo.remove());
const setUp = (): TempRepo => {
  repo = makeTempRepo(new Map([["agent/agent.yaml", "name: A\n"]]));
  return repo;
};
const publishNext = (state: LedgerState) => {
  const version = state.versions.length + 1;
  return { bodies: [published(version)], message: `Publish v${version}` };
};
async function recordAt(dir: string, actor = "mara") {
  const ports = {
    ledger: await openLedger(dir, actor),
    clock: systemClock,
    who: runsAs({ ...WRITER, actor }),
  };
  return recordEntries(ports, SETTINGS, publishNext);
}
const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", args, { cwd, encoding: "utf8" }).trim();

describe("the ledger branch", () => {
  it("is an orphan with entries, tip and pages, and a neutral identity at its commits", async () => {
    setUp();
    await recordAt(repo.dir, "Mara <x> evil");
    await recordAt(repo.dir);
    expect(repo.originGit("ls-tree", "-r", "--name-only", "greenroom").split("\n")).toEqual([
      "README.md",
      `${AGENT}/README.md`,
      `${AGENT}/entries/00000001.json`,
      `${AGENT}/entries/00000002.json`,
      `${AGENT}/index.html`,
      `${AGENT}/tip.json`,
    ]);
    expect(repo.originGit("log", "--format=%an|%ae|%cn|%s", "greenroom").split("\n")).toEqual([
      "mara|greenroom@users.noreply.invalid|mara|Publish v2",
      "Mara x evil|greenroom@users.noreply.invalid|Mara x evil|Publish v1",
    ]);
    expect(() => repo.originGit("merge-base", "main", "greenroom")).toThrow();
    expect(repo.originGit("fsck", "--strict")).not.toMatch(/error|missing/);
  });

  it("is written by twenty at once from twenty clones: each lands once, and the chain verifies", async () => {
    setUp();
    const clones = [...Array(20).keys()].map((n) => repo.clone(...(n % 2 ? ["--depth=1"] : [])));
    const recordings = await Promise.all(clones.map((dir, n) => recordAt(dir, `writer-${n}`)));
    expect(recordings.map((recording) => recording.outcome)).toEqual(Array(20).fill("recorded"));
    const reading = await readLedger(await openLedger(repo.clone()), AGENT);
    if (reading.outcome !== "read") throw new Error(reading.reason.message);
    expect(reading.state.versions.map((version) => version.number)).toEqual(
      [...Array(20).keys()].map((n) => n + 1),
    );
    expect(new Set(reading.state.entries.map((entry) => entry.actor)).size).toBe(20);
  });

  it("is written by several processes of one clone at once", async () => {
    setUp();
    const recordings = await Promise.all([...Array(6).keys()].map((n) => recordAt(repo.dir, `writer-${n}`)));
    expect(recordings.every((recording) => recording.outcome === "recorded")).toBe(true);
    expect(await readLedger(await openLedger(repo.dir), AGENT)).toMatchObject({ state: { head: 6 } });
  });

  it("keeps a full clone full and a shallow one shallow, and needs only its end", async () => {
    setUp();
    const writer = repo.clone();
    for (let n = 0; n < 3; n += 1) await recordAt(writer);
    const shallow = repo.clone("--depth=1", "--no-tags");
    const reading = await readLedger(await openLedger(shallow), AGENT);
    expect(reading).toMatchObject({ outcome: "read", state: { head: 3 } });
    expect(git(shallow, "rev-list", "--count", "refs/greenroom/ledger/greenroom")).toBe("1");
    expect(git(writer, "rev-parse", "--is-shallow-repository")).toBe("false");
    expect((await recordAt(shallow)).outcome).toBe("recorded");
  });
});

describe("what belongs to the person", () => {
  it("stays as it is: index, work tree, branches, settings, stash", async () => {
    setUp();
    repo.git("config", "user.name", "Somebody");
    writeFileSync(join(repo.dir, "staged.txt"), "staged\n");
    repo.git("add", "staged.txt");
    writeFileSync(join(repo.dir, "agent/agent.yaml"), "name: half done\n");
    writeFileSync(join(repo.dir, "untracked.txt"), "x\n");
    const look = () => ({
      index: readFileSync(join(repo.dir, ".git/index")).toString("base64"),
      config: readFileSync(join(repo.dir, ".git/config"), "utf8"),
      status: repo.git("status", "--porcelain"),
      branches: repo.git("for-each-ref", "--format=%(refname) %(objectname)", "refs/heads", "refs/tags"),
      head: readFileSync(join(repo.dir, ".git/HEAD"), "utf8"),
      fetched: readdirSync(join(repo.dir, ".git")).includes("FETCH_HEAD"),
      worktree: statSync(join(repo.dir, "agent/agent.yaml")).mtimeMs,
    });
    const before = look();
    expect((await recordAt(repo.dir)).outcome).toBe("recorded");
    expect(await readLedger(await openLedger(repo.dir), AGENT)).toMatchObject({ outcome: "read" });
    expect(look()).toEqual(before);
  });

  it("is not run: no hook, no signing program, no monitor that the repository's settings name", async () => {
    setUp();
    const canary = join(repo.dir, "canary");
    const program = join(repo.dir, "program");
    writeFileSync(program, `#!/bin/sh\necho ran >> ${canary}\nexit 1\n`);
    chmodSync(program, 0o755);
    for (const hook of ["pre-push", "reference-transaction", "pre-commit", "commit-msg", "post-commit"]) {
      const file = join(repo.dir, ".git/hooks", hook);
      mkdirSync(join(repo.dir, ".git/hooks"), { recursive: true });
      writeFileSync(file, readFileSync(program));
      chmodSync(file, 0o755);
    }
    for (const [key, value] of [
      ["commit.gpgSign", "true"],
      ["tag.gpgSign", "true"],
      ["gpg.program", program],
      ["core.fsmonitor", program],
      ["core.editor", program],
    ] as const) {
      repo.git("config", key, value);
    }
    const ledger = await openLedger(repo.dir);
    const tag = { name: `${AGENT}/v1`, commit: repo.git("rev-parse", "HEAD"), message: "x" };
    const ports = { ledger, clock: systemClock, who: WHO };
    const recording = await recordEntries(ports, SETTINGS, (state) => ({ ...publishNext(state), tag }));
    expect(recording.outcome).toBe("recorded");
    expect(readdirSync(repo.dir)).not.toContain("canary");
  });

  it("may lack any identity", async () => {
    setUp();
    const { PATH } = process.env;
    const env = { PATH, HOME: repo.dir, GIT_CONFIG_NOSYSTEM: "1" };
    const repository = await openRepository(repo.dir, env);
    const ledger = new GitLedger({ repository, branch: "greenroom", agent: AGENT, actor: async () => "<>" });
    const ports = { ledger, clock: systemClock, who: WHO };
    expect((await recordEntries(ports, SETTINGS, publishNext)).outcome).toBe("recorded");
    expect(repo.originGit("log", "-1", "--format=%an", "greenroom")).toBe("greenroom");
  });
});

describe("a ledger that somebody reset, rewrote or removed", () => {
  it("is noticed by a clone that has seen more, which forgets nothing", async () => {
    setUp();
    const reader = repo.clone();
    await recordAt(repo.dir);
    await recordAt(repo.dir);
    const ledger = await openLedger(reader);
    await ledger.read();
    const seen = repo.originGit("rev-parse", "greenroom");
    repo.originGit("update-ref", "refs/heads/greenroom", `${seen}~1`);
    for (let n = 0; n < 2; n += 1) {
      expect(await readLedger(ledger, AGENT)).toMatchObject({
        outcome: "blocked",
        reason: { code: "ledger-corrupt", hint: expect.stringContaining(seen) },
      });
    }
    repo.originGit("update-ref", "refs/heads/greenroom", seen);
    expect(await readLedger(ledger, AGENT)).toMatchObject({ outcome: "read", state: { head: 2 } });

    repo.originGit("update-ref", "-d", "refs/heads/greenroom");
    expect(await readLedger(ledger, AGENT)).toMatchObject({
      outcome: "blocked",
      reason: { code: "ledger-corrupt", message: expect.stringContaining("is gone") },
    });
  });

  it("is noticed in its files: links, folders, bytes that are no text", async () => {
    setUp();
    await recordAt(repo.dir);
    const intruder = repo.clone("--branch=greenroom");
    const entry = `${AGENT}/entries/00000001.json`;
    const commit = (): void => {
      git(intruder, "add", "--all");
      git(intruder, "commit", "--quiet", "-m", "x");
      git(intruder, "push", "--quiet", "--force", "origin", "greenroom");
    };
    execFileSync("ln", ["-sf", "/etc/passwd", join(intruder, entry)]);
    commit();
    expect(await readLedger(await openLedger(repo.clone()), AGENT)).toMatchObject({ outcome: "blocked" });

    git(intruder, "reset", "--quiet", "--hard", "HEAD~1");
    writeFileSync(join(intruder, entry), Buffer.from([0x7b, 0xff, 0x7d]));
    commit();
    expect(await readLedger(await openLedger(repo.clone()), AGENT)).toMatchObject({ outcome: "blocked" });
  });
});

describe("a server that does not take the push", () => {
  it("because of a rule is an error that says what to change, tried once", async () => {
    setUp();
    const hook = join(repo.origin, "hooks/pre-receive");
    const count = join(repo.origin, "count");
    writeFileSync(
      hook,
      `#!/bin/sh\necho x >> ${count}\necho "GH006: Protected branch update failed" >&2\nexit 1\n`,
    );
    chmodSync(hook, 0o755);
    await expect(recordAt(repo.dir)).rejects.toMatchObject({
      code: "LEDGER_REFUSED",
      exitCode: 3,
      message: expect.stringContaining("GH006"),
    });
    expect(readFileSync(count, "utf8")).toBe("x\n");
    expect(repo.originGit("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("because it is not there blocks, having written nothing", async () => {
    setUp();
    repo.git("remote", "set-url", "origin", join(repo.dir, "nowhere"));
    expect(await recordAt(repo.dir)).toMatchObject({
      outcome: "blocked",
      maybeWritten: false,
      reason: { code: "ledger-unreachable" },
    });
  });
});

describe("a process that is killed", () => {
  it("before the push leaves nothing that anybody sees, and the next one goes on", async () => {
    setUp();
    // The push itself never comes: git is replaced by a program that waits.
    const bin = join(repo.dir, "..", "bin");
    mkdirSync(bin);
    const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    const reached = join(bin, "reached");
    writeFileSync(
      join(bin, "git"),
      `#!/bin/sh\nif [ "$1" = push ]; then echo $$ > ${reached}.part; mv ${reached}.part ${reached}; exec sleep 30; fi\nexec ${real} "$@"\n`,
    );
    chmodSync(join(bin, "git"), 0o755);
    const before = repo.git("for-each-ref");
    const script = await bundleModule(join(import.meta.dirname, "../../support/append-once.ts"));
    const child = spawn(process.execPath, [script, repo.dir], {
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
      stdio: ["ignore", "inherit", "inherit"],
    });
    const closed = new Promise((resolve) => child.on("close", resolve));
    while (!existsSync(reached)) await systemClock.sleep(20);
    child.kill("SIGKILL");
    await closed;
    process.kill(Number(readFileSync(reached, "utf8")), "SIGKILL");
    expect(repo.originGit("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
    expect(repo.git("for-each-ref")).toBe(before);
    expect(repo.git("status", "--porcelain")).toBe("");
    expect((await recordAt(repo.dir)).outcome).toBe("recorded");
  });
});

it("refuses a branch name that is none, before git sees it", async () => {
  setUp();
  const repository = await openRepository(repo.dir);
  for (const branch of ["--upload-pack=touch x", "-x", "a b", "a..b", "a\nb", "", "x.lock", "@{1}"]) {
    expect(() => new GitLedger({ repository, branch, agent: AGENT, actor: async () => "mara" })).toThrow(
      /can't be the name/,
    );
  }
});
