import { type ChildProcess, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FULL_DISK, hasFullDisk } from "../support/full-disk.ts";
import { bringTo, makeTeam, type Team } from "../support/team.ts";

const fullDisk = hasFullDisk("No deploy is run whose output can't be written");

let team: Team;
beforeEach(async () => {
  team = await makeTeam();
});
afterEach(() => team.close());

/** Waits until the origin's ledger holds an entry, or the platform runs a version. Bounded. */
async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 4000; tries += 1) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("waited 100 seconds in vain");
}

async function publishTwo(): Promise<void> {
  await team.mustCli(["publish", "--note", "First opening hours and pet policy"]);
  team.repo.commit(
    { "agent/instructions.md": "You are the voice of the café. Be brief.\n" },
    "Shorter instructions",
  );
  await team.mustCli(["publish", "--note", "Shorter instructions for the voice"]);
}

/** Writes the newest entry again as if a machine of another name had written it, chain and tip included. */
function moveOpenIntentToAnotherMachine(): void {
  const { repo } = team;
  const names = repo.originGit("ls-tree", "--name-only", "greenroom:corner-cafe/entries").split("\n");
  const name = names.at(-1) ?? "";
  const entry = `${repo.originGit("show", `greenroom:corner-cafe/entries/${name}`)}\n`.replace(
    hostname(),
    "another-machine",
  );
  const tip = JSON.parse(repo.originGit("show", "greenroom:corner-cafe/tip.json"));
  const digest = `sha256:${createHash("sha256").update(entry).digest("hex")}`;
  const work = repo.clone("--branch=greenroom");
  writeFileSync(join(work, "corner-cafe/entries", name), entry);
  writeFileSync(join(work, "corner-cafe/tip.json"), `${JSON.stringify({ ...tip, digest }, null, 2)}\n`);
  const git = (...args: string[]) => execFileSync("git", args, { cwd: work, stdio: "ignore" });
  git("commit", "--all", "--amend", "--quiet", "-m", "as another machine would have written it");
  git("push", "--quiet", "--force", "origin", "greenroom");
  repo.git("update-ref", "-d", "refs/greenroom/ledger/greenroom");
}

describe("two deploys", () => {
  it("race: one wins, the other is told why", async () => {
    await publishTwo();
    await team.platform.fault({
      agent: "corner-cafe",
      environment: "sandbox",
      on: "activate",
      fault: "delay",
      milliseconds: 8_000,
    });
    const clones = [team.repo.clone(), team.repo.clone()];
    const runs = await Promise.all([
      team.cli(["deploy", "sandbox", "v1", "--json"], { cwd: clones[0] ?? "" }),
      team.cli(["deploy", "sandbox", "v2", "--json"], { cwd: clones[1] ?? "" }),
    ]);
    const winner = runs.find((run) => run.code === 0);
    const loser = runs.find((run) => run.code !== 0);
    expect(winner?.json().decision).toBe("proceed");
    expect(loser?.json().decision).toBe("stop");
    expect(["deployment-running", "lost-the-race"]).toContain(loser?.json().reasons[0]?.code);
    expect(loser?.json().reasons[0]?.message).toMatch(/v[12]/);
    expect(await team.active("sandbox")).toBe(winner?.json().data.version);
    expect(team.ledger().filter((entry) => entry.type === "deployment-intended")).toHaveLength(1);
  });
});

describe("a deploy that is killed", () => {
  it("between activation and record is reconciled by the next run", async () => {
    await publishTwo();
    await team.platform.fault({
      agent: "corner-cafe",
      environment: "sandbox",
      on: "activate",
      fault: "commit-then-delay",
      milliseconds: 60_000,
    });
    let child: ChildProcess | undefined;
    const killed = team.cli(["deploy", "sandbox", "v1"], {
      onStart: (started) => {
        child = started;
      },
    });
    await until(async () => (await team.active("sandbox")) === 1);
    child?.kill("SIGKILL");
    expect((await killed).signal).toBe("SIGKILL");
    expect(team.ledger().at(-1)?.type).toBe("deployment-intended");

    const status = await team.mustCli(["status"]);
    expect(status.stdout).toMatch(/sandbox.*deploying/);

    const next = await team.mustCli(["deploy", "sandbox", "v2", "--json"]);
    expect(next.json().decision).toBe("proceed");
    expect(await team.active("sandbox")).toBe(2);
    expect(
      team
        .ledger()
        .filter((entry) => String(entry.type).startsWith("deployment-"))
        .map((entry) => `${entry.type} v${entry.version}`),
    ).toEqual([
      "deployment-intended v1",
      "deployment-succeeded v1",
      "deployment-intended v2",
      "deployment-succeeded v2",
    ]);
  });

  it("on another machine is settled by a person who has seen that it ended, by name", async () => {
    await publishTwo();
    await team.platform.fault({
      agent: "corner-cafe",
      environment: "sandbox",
      on: "activate",
      fault: "commit-then-delay",
      milliseconds: 60_000,
    });
    let child: ChildProcess | undefined;
    const killed = team.cli(["deploy", "sandbox", "v1"], {
      onStart: (started) => {
        child = started;
      },
    });
    await until(async () => (await team.active("sandbox")) === 1);
    child?.kill("SIGKILL");
    await killed;
    moveOpenIntentToAnotherMachine();

    const blocked = await team.cli(["deploy", "sandbox", "v2", "--json"]);
    expect(blocked.code).toBe(3);
    expect(blocked.json().reasons[0]?.code).toBe("deployment-unproven");
    const settled = await team.mustCli(
      ["reconcile", "sandbox", "--ended", `sandbox-${team.ledger().length}`],
      { as: "jo" },
    );
    expect(settled.stdout).toContain("settled as succeeded");
    expect(team.ledger().at(-1)).toMatchObject({ type: "deployment-succeeded", actor: "Jo", version: 1 });
    const again = await team.mustCli(["reconcile", "sandbox"]);
    expect(again.stdout).toContain("nothing is open");
  });

  it("before activation leaves an intent that the next run closes as failed", async () => {
    await publishTwo();
    await team.platform.fault({
      agent: "corner-cafe",
      environment: "sandbox",
      on: "activate",
      fault: "delay",
      milliseconds: 60_000,
    });
    let child: ChildProcess | undefined;
    const killed = team.cli(["deploy", "sandbox", "v1"], {
      onStart: (started) => {
        child = started;
      },
    });
    await until(() => team.ledger().at(-1)?.type === "deployment-intended");
    child?.kill("SIGKILL");
    await killed;
    await team.platform.fault({ clear: true });
    const next = await team.mustCli(["deploy", "sandbox", "v1", "--json"]);
    expect(next.json().decision).toBe("proceed");
    expect(await team.active("sandbox")).toBe(1);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("by %s records that it was interrupted", async (signal) => {
    await publishTwo();
    await team.platform.fault({
      agent: "corner-cafe",
      environment: "sandbox",
      on: "activate",
      fault: "commit-then-delay",
      milliseconds: 60_000,
    });
    let child: ChildProcess | undefined;
    const interrupted = team.cli(["deploy", "sandbox", "v1", "--json"], {
      onStart: (started) => {
        child = started;
      },
    });
    await until(async () => (await team.active("sandbox")) === 1);
    child?.kill(signal);
    const run = await interrupted;
    expect(run.code).toBe(3);
    expect(run.json().reasons[0]?.code).toBe("interrupted");
    expect(team.ledger().at(-1)).toMatchObject({ type: "deployment-interrupted", version: 1 });
    await team.platform.fault({ clear: true });
    await team.mustCli(["deploy", "sandbox", "v2"]);
    expect(await team.active("sandbox")).toBe(2);
  });
});

describe("a deploy whose output can't be written", () => {
  it.skipIf(!fullDisk)("is done and recorded all the same, and does not end well", async () => {
    await publishTwo();
    const run = await team.cli(["deploy", "sandbox", "v1", "--json"], { outputTo: FULL_DISK });
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/^greenroom: OUTPUT_LOST: .*no space left on device/m);
    expect(await team.active("sandbox")).toBe(1);
    expect(team.ledger().at(-1)).toMatchObject({ type: "deployment-succeeded", version: 1 });
  });
});

describe("an unreliable platform", () => {
  it("whose answer is lost after activation is asked again, not activated again", async () => {
    await publishTwo();
    await team.platform.fault({
      agent: "corner-cafe",
      environment: "sandbox",
      on: "activate",
      fault: "commit-then-drop",
    });
    const run = await team.mustCli(["deploy", "sandbox", "v1", "--json"]);
    expect(run.json().decision).toBe("proceed");
    expect(await team.active("sandbox")).toBe(1);
  });

  it("that is down leaves no trace in the ledger", async () => {
    await publishTwo();
    await team.platform.stop();
    const before = team.ledger().length;
    const run = await team.cli(["deploy", "sandbox", "v1", "--json"]);
    expect(run.code).toBe(3);
    expect(run.json().reasons[0]?.code).toBe("platform-unreachable");
    expect(team.ledger()).toHaveLength(before);
  });

  it("that was changed in its console is drift, and blocks", async () => {
    await bringTo(team, "sandbox", "First opening hours and pet policy");
    team.repo.commit(
      { "agent/instructions.md": "You are the voice of the café. Be brief.\n" },
      "Shorter instructions",
    );
    await team.mustCli(["publish", "--note", "Shorter instructions for the voice"]);
    await team.mustCli(["deploy", "sandbox", "v2"]);
    const url = `${team.platform.url}/api/agents/corner-cafe/environments/sandbox/active`;
    const active = await fetch(url);
    const changed = await fetch(url, {
      method: "PUT",
      headers: { "content-type": "application/json", "if-match": active.headers.get("etag") ?? "" },
      body: JSON.stringify({ version: 1 }),
    });
    expect(changed.ok).toBe(true);
    const run = await team.cli(["deploy", "pre-release", "v2", "--json"]);
    expect(run.code).toBe(0);
    const status = await team.cli(["status", "--live-read"]);
    expect(status.code).toBe(1);
    expect(status.stdout).toMatch(/sandbox/);
    expect(status.stdout).toMatch(/v1/);
    const asJson = await team.cli(["status", "--live-read", "--json"]);
    expect(asJson.json().reasons[0]?.code).toBe("drift");
    const again = await team.cli(["deploy", "sandbox", "v2", "--json"]);
    expect(again.code).toBe(1);
    expect(again.json().reasons[0]?.code).toBe("drift");
  });
});
