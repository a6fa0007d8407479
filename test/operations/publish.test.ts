import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { MemoryApprovals } from "../../src/adapters/memory/memory-approvals.ts";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../src/domain/agent/settings.ts";
import { loadTagMessage } from "../../src/domain/version/tag-message.ts";
import { type PublishPorts, publish } from "../../src/operations/publish.ts";
import { readLedger } from "../../src/operations/read-ledger.ts";
import { openLedger, openSource } from "../support/git-ledger.ts";
import { runsAs, WHO, WRITER } from "../support/ledger.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo, type TempRepo } from "../support/temp-repo.ts";

let repo: TempRepo;
afterEach(() => repo.remove());

const SETTINGS: Settings = (() => {
  const text = smallAgentFiles().get("greenroom.yml") ?? "";
  const { settings } = loadSettings({ path: "greenroom.yml", text });
  if (!settings) throw new Error("the small agent's settings do not load");
  return settings;
})();

async function portsAt(dir: string): Promise<PublishPorts> {
  return {
    source: await openSource(dir),
    ledger: await openLedger(dir),
    clock: new FixedClock(),
    who: WHO,
  };
}
async function setUp(overrides: Readonly<Record<string, string | null>> = {}): Promise<PublishPorts> {
  repo = makeTempRepo(smallAgentFiles(overrides));
  return portsAt(repo.dir);
}
const head = () => repo.git("rev-parse", "HEAD");
const request = (note: string, commit = head()) => ({ settings: SETTINGS, commit, note });
const NOTE = "First version of the café's agent";
const DOGS = {
  "agent/topics/pet-policy.yaml": `name: Pet policy
sample_questions: [Are dogs allowed?, Can I bring my dog?]
content: Dogs are welcome everywhere.
`,
};

describe("publishing on GitHub", () => {
  it("names every author by login too, also of commits that a merge brought along", async () => {
    const ports = await setUp();
    await publish(ports, request(NOTE));
    repo.git("switch", "--quiet", "-c", "side");
    const side = repo.commit(DOGS, "Dogs everywhere", "Ana <ana@private.test>");
    repo.git("switch", "--quiet", "main");
    repo.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
    const approvals = new MemoryApprovals();
    approvals.authors.set(side, "ana-at-github");
    const result = await publish({ ...ports, approvals }, request("Dogs are welcome in every room now"));
    expect(result.decision).toBe("proceed");
    const ana = { name: "Ana", email: "ana@private.test", login: "ana-at-github" };
    expect(result.data.authors).toContainEqual(ana);
    const reading = await readLedger(ports.ledger, "corner-cafe");
    if (reading.outcome !== "read") throw new Error("the ledger does not read");
    expect(reading.state.versions.at(-1)?.authors).toContainEqual(ana);
  });
});

describe("publishing", () => {
  it("freezes a commit into version 1: entry, evidence and tag at once, with its page", async () => {
    const ports = await setUp();
    const result = await publish(ports, request(NOTE));
    expect(result).toMatchObject({
      operation: "publish",
      decision: "proceed",
      reasons: [],
      data: { version: 1, tag: "corner-cafe/v1", note: NOTE, authors: [{ email: "author@example.test" }] },
    });
    expect(result.data.summary).toContain("Everything is new");

    const reading = await readLedger(ports.ledger, "corner-cafe");
    expect(reading).toMatchObject({
      outcome: "read",
      state: {
        head: 2,
        versions: [{ number: 1, digest: result.data.digest, commit: head(), publishedBy: "mara" }],
        evidence: [{ kind: "validation", verdict: "passed", scope: "full", digest: result.data.digest }],
      },
    });
    const tag = repo.originGit("cat-file", "tag", "refs/tags/corner-cafe/v1");
    expect(tag).toContain(`object ${head()}`);
    expect(loadTagMessage(tag.slice(tag.indexOf("\n\n") + 2))).toEqual({
      note: NOTE,
      agent: "corner-cafe",
      version: 1,
      digest: result.data.digest,
    });
    const page = repo.originGit("show", "greenroom:corner-cafe/README.md");
    expect(page).toContain("# Corner Cafe · environments");
    expect(page).toContain("| v1 |");
  });

  it("says in one sentence what changed since the version before, and who changed it", async () => {
    const ports = await setUp();
    await publish(ports, request(NOTE));
    repo.commit({ ...DOGS, "README.md": "not the agent\n" }, "Dogs", "Lee <lee@example.test>");
    const result = await publish(ports, request("Dogs are welcome everywhere now"));
    expect(result).toMatchObject({
      decision: "proceed",
      data: {
        version: 2,
        authors: [{ name: "Lee", email: "lee@example.test" }],
        diff: { counts: { changed: 1 } },
      },
    });
    expect(result.data.summary).toMatch(/pet-policy/);
  });

  it("publishes nothing for identical meaning, and names the version that is it", async () => {
    const ports = await setUp();
    const first = await publish(ports, request(NOTE));
    repo.commit(
      {
        "agent/topics/pet-policy.yaml": `# reformatted
content: "Dogs are not allowed inside, but welcome on the terrace."
name: Pet policy
sample_questions:
  - Are dogs allowed?
  - Can I bring my dog?
`,
        "README.md": "something else\n",
      },
      "Reformat",
    );
    const again = await publish(ports, request("A note that would be good enough"));
    expect(again).toMatchObject({
      decision: "nothing-to-do",
      reasons: [{ code: "nothing-to-publish" }],
      data: { version: 1, tag: "corner-cafe/v1", digest: first.data.digest },
    });
    expect(repo.originGit("tag", "--list")).toBe("corner-cafe/v1");
  });

  it("refuses a vague note with the reason and an example, and writes nothing", async () => {
    const ports = await setUp();
    const result = await publish(ports, request("updates"));
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "publish-note-vague" }] });
    expect(result.reasons[0]?.message).toContain("“updates” only says that something changed");
    expect(result.reasons[0]?.hint).toContain("for example");
    expect(repo.originGit("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("refuses an agent with errors and names the first place", async () => {
    const ports = await setUp({ "agent/sms/booking-confirmation.yaml": null });
    const result = await publish(ports, request(NOTE));
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "findings-present" }] });
    expect(result.reasons[0]?.hint).toMatch(/agent\/topics\/table-booking\.yaml:\d+/);
    expect(result.data.counts.error).toBeGreaterThan(0);
    expect(repo.originGit("tag", "--list")).toBe("");
  });

  it("refuses a commit that comes before the one published last", async () => {
    const ports = await setUp();
    const older = head();
    repo.commit(DOGS, "Dogs");
    await publish(ports, request("Dogs are welcome everywhere now"));
    const result = await publish(ports, request("Dogs are no longer welcome anywhere", older));
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "published-at-older-commit" }] });
  });

  it("reads the commit, not the work tree", async () => {
    const ports = await setUp();
    const first = await publish(ports, request(NOTE));
    repo.git("checkout", "--quiet", "--detach");
    writeFileSync(join(repo.dir, "agent/topics/pet-policy.yaml"), "broken: [");
    const again = await publish(ports, request("Dogs are welcome everywhere now"));
    expect(again).toMatchObject({ decision: "nothing-to-do", data: { digest: first.data.digest } });
  });

  it("decides without writing when it is a dry run", async () => {
    const ports = await setUp();
    const result = await publish(ports, { ...request(NOTE), dryRun: true });
    expect(result).toMatchObject({ decision: "proceed", data: { version: 1, dryRun: true } });
    const vague = await publish(ports, { ...request("wip"), dryRun: true });
    expect(vague).toMatchObject({ decision: "stop", reasons: [{ code: "publish-note-vague" }] });
    expect(repo.originGit("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("gives two who publish at once two numbers, or one of them nothing to do", async () => {
    await setUp();
    const first = head();
    repo.commit(DOGS, "Dogs");
    const [a, b] = await Promise.all([portsAt(repo.clone()), portsAt(repo.clone("--depth=1"))]);
    const results = await Promise.all([
      publish(a, request("Dogs are welcome everywhere now")),
      publish(b, request("Dogs are welcome everywhere today")),
    ]);
    expect(results.map((result) => result.decision).sort()).toEqual(["nothing-to-do", "proceed"]);
    expect(results.map((result) => result.data.version)).toEqual([1, 1]);
    expect(repo.originGit("tag", "--list")).toBe("corner-cafe/v1");
    expect(first).not.toBe(head());
  });

  it("works from a clone of depth 1 on a detached commit, without an identity", async () => {
    await setUp();
    await publish(await portsAt(repo.dir), request(NOTE));
    repo.commit(DOGS, "Dogs", "Lee <lee@example.test>");
    const dir = repo.clone("--depth=1", "--no-tags");
    execFileSync("git", ["checkout", "--quiet", "--detach"], { cwd: dir });
    const result = await publish(await portsAt(dir), request("Dogs are welcome everywhere now"));
    expect(result).toMatchObject({ decision: "proceed", data: { version: 2, authors: [{ name: "Lee" }] } });
  });

  it("outside GitHub counts the git identity that publishes among the authors", async () => {
    const ports = await setUp();
    repo.commit(DOGS, "Dogs", "Lee <lee@example.test>");
    const local = {
      ...ports,
      who: runsAs({ ...WRITER, actor: "Test Author", run: { id: "local:host:1:2", attempt: 1 } }),
    };
    const result = await publish(local, request(NOTE));
    expect(result.data.authors.map((author) => author.email).sort()).toEqual([
      "author@example.test",
      "lee@example.test",
    ]);
  });

  it("stops when the ledger can't be read, and when it was changed", async () => {
    const ports = await setUp();
    await publish(ports, request(NOTE));
    repo.commit(DOGS, "Dogs");
    const intruder = repo.clone("--branch=greenroom");
    const git = (...args: string[]) => execFileSync("git", args, { cwd: intruder });
    execFileSync("sed", ["-i", "s/First version/Other version/", "corner-cafe/entries/00000001.json"], {
      cwd: intruder,
    });
    git("commit", "--quiet", "-am", "x");
    git("push", "--quiet", "origin", "greenroom");
    const fresh = await portsAt(repo.clone());
    const result = await publish(fresh, request("Dogs are welcome everywhere now"));
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "ledger-corrupt" }] });

    repo.git("remote", "set-url", "origin", "/nowhere");
    const lost = await publish(await portsAt(repo.dir), request("Dogs are welcome everywhere now"));
    expect(lost).toMatchObject({ decision: "stop", reasons: [{ code: "ledger-unreachable" }] });
  });
});
