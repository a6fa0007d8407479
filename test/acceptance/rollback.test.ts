import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bringTo, makeTeam, type Team } from "../support/team.ts";

let team: Team;
beforeEach(async () => {
  team = await makeTeam();
});
afterEach(() => team.close());

async function twoVersionsLive(): Promise<void> {
  await bringTo(team, "live", "First opening hours and pet policy");
  team.repo.commit(
    { "agent/instructions.md": "You are the voice of the café. Be brief.\n" },
    "Shorter instructions",
  );
  await bringTo(team, "live", "Shorter instructions for the voice");
}

describe("rollback", () => {
  it("restores the exact digest and deletes nothing", async () => {
    await twoVersionsLive();
    const digestOfV1 = team.ledger().find((entry) => entry.type === "version-published")?.digest;
    const entriesBefore = team.ledger();
    const tagsBefore = team.repo.originGit("tag", "--list");

    await team.mustCli(["approve", "live", "v1"], { as: "jo" });
    const run = await team.mustCli(["rollback", "live", "--reason", "Handoffs spiked", "--json"], {
      as: "jo",
    });
    expect(run.json().decision).toBe("proceed");
    expect(run.json().data).toMatchObject({ environment: "live", version: 1, replaces: 2 });

    expect(await team.platform.readActive("corner-cafe", "live")).toEqual({ version: 1, digest: digestOfV1 });
    expect(await team.active("pre-release")).toBe(2);
    expect(team.repo.originGit("tag", "--list")).toBe(tagsBefore);
    expect(team.ledger().slice(0, entriesBefore.length)).toEqual(entriesBefore);
    const hold = team.ledger().find((entry) => entry.type === "hold");
    expect(hold).toMatchObject({ version: 2, held: true });
  });

  it("shows first what it would undo, and changes nothing by that", async () => {
    await twoVersionsLive();
    const before = team.ledger();
    const run = await team.mustCli(["rollback", "live", "--dry-run"]);
    expect(run.stdout).toContain("v1");
    expect(run.stdout).toMatch(/instructions/i);
    expect(team.ledger()).toEqual(before);
    expect(await team.active("live")).toBe(2);
  });

  it("to a never-verified version is refused", async () => {
    await twoVersionsLive();
    team.repo.commit(
      { "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\nstability: 0.8\n" },
      "Steadier voice",
    );
    await bringTo(team, "sandbox", "Steadier voice for phone calls");
    const run = await team.cli(["rollback", "live", "v3", "--json"]);
    expect(run.code).toBe(1);
    expect(run.json().reasons[0]?.code).toBe("target-never-verified");
    expect(await team.active("live")).toBe(2);
  });

  it("without anything to go back to says so", async () => {
    await bringTo(team, "live", "First opening hours and pet policy");
    const run = await team.cli(["rollback", "live", "--json"]);
    expect(run.code).toBe(1);
    expect(run.json().reasons[0]?.code).toBe("no-rollback-target");
  });

  it("happens by itself when smoke fails after activation, and the version goes on hold", async () => {
    await bringTo(team, "sandbox", "First opening hours and pet policy");
    team.repo.commit(
      {
        "agent/topics/opening-hours.yaml":
          "name: Opening hours\nsample_questions: [When are you open?]\ncontent: We are closed. {{opening_time}}\n",
      },
      "Closed",
    );
    await team.mustCli(["publish", "--note", "Opening hours for the winter"]);
    const run = await team.cli(["deploy", "sandbox", "v2", "--json"]);
    expect(run.code).toBe(1);
    expect(run.json().reasons.map((reason) => reason.code)).toEqual(
      expect.arrayContaining(["smoke-failed", "rolled-back"]),
    );
    expect(await team.active("sandbox")).toBe(1);
    const types = team.ledger().map((entry) => `${entry.type}${entry.kind ? `:${entry.kind}` : ""}`);
    expect(types).toContain("deployment-failed");
    expect(types).toContain("deployment-intended:automatic-rollback");
    const again = await team.cli(["deploy", "sandbox", "v2", "--json"]);
    expect(again.json().reasons.map((reason) => reason.code)).toContain("version-on-hold");
  });

  it("is what the status says afterwards", async () => {
    await twoVersionsLive();
    await team.mustCli(["approve", "live", "v1"], { as: "jo" });
    await team.mustCli(["rollback", "live"], { as: "jo" });
    const status = await team.mustCli(["status"]);
    expect(status.stdout).toMatch(/live\b.*v1/);
    const history = await team.mustCli(["history", "live"]);
    expect(history.stdout).toMatch(/roll back to v1/);
    const page = team.repo.originGit("show", "greenroom:README.md");
    expect(page).toMatch(/\*\*live\*\*.*\*\*v1\*\*/);
    expect(page).toContain("on hold");
  });
});
