import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { GitLedger } from "../../../src/adapters/git/git-ledger.ts";
import { GitSource } from "../../../src/adapters/git/git-source.ts";
import { Repository } from "../../../src/adapters/git/repository.ts";
import { systemClock } from "../../../src/adapters/system/system-clock.ts";
import { recordEntries } from "../../../src/operations/record-entries.ts";
import { type HttpGit, serveGit } from "../../support/http-git.ts";
import { AGENT, published, SETTINGS, WHO } from "../../support/ledger.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

const SECRET = "ghs_CanaryCanaryCanaryCanaryCanary0001";
const BASIC = Buffer.from(`x-access-token:${SECRET}`).toString("base64");

let repo: TempRepo;
let server: HttpGit;
afterEach(async () => {
  await server.close();
  repo.remove();
});

/** A clone whose origin asks for the token, and a git that writes down how it was called. */
async function setUp(secret = SECRET) {
  repo = makeTempRepo(new Map([["agent/agent.yaml", "name: A\n"]]));
  repo.originGit("config", "http.receivepack", "true");
  server = await serveGit(dirname(repo.origin), `basic ${BASIC}`);
  const dir = repo.clone("--depth=1");
  execFileSync("git", ["remote", "set-url", "origin", `${server.url}/origin.git`], { cwd: dir });
  const bin = join(dirname(repo.origin), "bin");
  mkdirSync(bin);
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const calls = join(bin, "calls");
  writeFileSync(join(bin, "git"), `#!/bin/sh\nprintf '%s\\n' "$*" >> ${calls}\nexec ${real} "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const repository = await Repository.open(dir, { env, token: { server: server.url, secret } });
  const ledger = new GitLedger({ repository, branch: "greenroom", agent: AGENT, actor: async () => "mara" });
  return { dir, repository, ledger, calls, ports: { ledger, clock: systemClock, who: WHO } };
}
const publishOne = () => ({ bodies: [published(1)], message: "Publish v1" });

/** Everything that git keeps of its own beside objects. */
function keptText(dir: string): string {
  return readdirSync(join(dir, ".git"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("/objects"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
    .join("\n");
}

describe("a push whose answer is lost", () => {
  it.each(["answer", "request"] as const)(
    "(%s) is found out by reading, and lands exactly once",
    async (lose) => {
      const { ports, repository } = await setUp();
      const tag = {
        name: `${AGENT}/v1`,
        commit: await repository.git.text(["rev-parse", "HEAD"]),
        message: "x",
      };
      server.lose = lose;
      const recording = await recordEntries(ports, SETTINGS, () => ({ ...publishOne(), tag }));
      expect(recording).toMatchObject({ outcome: "recorded", entries: [{ seq: 1 }], state: { head: 1 } });
      expect(server.lose).toBeUndefined();
      expect(repo.originGit("rev-list", "--count", "greenroom")).toBe("1");
      expect(repo.originGit("tag", "--list")).toBe(tag.name);
    },
  );
});

describe("the token", () => {
  it("opens the origin, and is in no argument and no stored setting", async () => {
    const { dir, ports, calls, repository } = await setUp();
    expect((await recordEntries(ports, SETTINGS, publishOne)).outcome).toBe("recorded");
    const newer = repo.commit({ "agent/agent.yaml": "name: B\n" }, "Newer");
    const tree = await new GitSource(repository).readTree({ kind: "commit", commit: newer }, ["agent"]);
    expect(tree.files).toHaveLength(1);
    expect(server.authorizations.length).toBeGreaterThan(3);
    for (const text of [readFileSync(calls, "utf8"), keptText(dir)]) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(BASIC);
    }
    expect(readFileSync(calls, "utf8")).toContain("push --quiet");
  });

  it("takes the place of one that a checkout step stored, instead of joining it", async () => {
    const { dir, ports } = await setUp();
    const key = `http.${server.url}/.extraheader`;
    execFileSync("git", ["config", "--local", key, "AUTHORIZATION: basic b2xkOm9sZA=="], { cwd: dir });
    expect((await recordEntries(ports, SETTINGS, publishOne)).outcome).toBe("recorded");
    expect(server.authorizations.every((value) => value === `basic ${BASIC}`)).toBe(true);
    expect(execFileSync("git", ["config", "--get-all", key], { cwd: dir, encoding: "utf8" })).toBe(
      "AUTHORIZATION: basic b2xkOm9sZA==\n",
    );
  });

  it("is not in the message when it is not accepted", async () => {
    const { ports } = await setUp("ghs_wrong_but_secret");
    const recording = await recordEntries(ports, SETTINGS, publishOne);
    expect(recording).toMatchObject({ outcome: "blocked", reason: { code: "ledger-unreachable" } });
    expect(JSON.stringify(recording)).not.toContain("ghs_wrong_but_secret");
  });

  it("is taken out of what git says, also where it is part of an address", async () => {
    const { dir } = await setUp();
    const address = `http://user:${SECRET}@127.0.0.1:1/x.git`;
    execFileSync("git", ["remote", "set-url", "origin", address], { cwd: dir });
    const repository = await Repository.open(dir, { env: process.env });
    const error = await repository.readRemoteRefs(["refs/heads/main"]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "GIT_FAILED", exitCode: 3 });
    expect(String(error)).not.toContain(SECRET);
  });
});
