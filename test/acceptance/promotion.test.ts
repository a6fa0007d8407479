import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bringTo, makeTeam, type Team } from "../support/team.ts";

let team: Team;
beforeEach(async () => {
  team = await makeTeam();
});
afterEach(() => team.close());

describe("promotion", () => {
  it("brings a version through every step to live", async () => {
    expect(await bringTo(team, "live", "First opening hours and pet policy")).toBe(1);
    expect(await team.active("sandbox")).toBe(1);
    expect(await team.active("pre-release")).toBe(1);
    expect(await team.active("live")).toBe(1);
    expect(team.ledger().map((entry) => entry.type)).toEqual([
      "version-published",
      "evidence-recorded",
      "deployment-intended",
      "deployment-succeeded",
      "deployment-intended",
      "deployment-succeeded",
      "evidence-recorded",
      "approval-recorded",
      "deployment-intended",
      "deployment-succeeded",
    ]);
  });

  it("skipping an environment is blocked", async () => {
    await bringTo(team, "sandbox", "First opening hours and pet policy");
    const run = await team.cli(["deploy", "live", "v1", "--json"]);
    expect(run.code).toBe(1);
    expect(run.json().decision).toBe("stop");
    expect(run.json().reasons.map((reason) => reason.code)).toContain("step-skipped");
    expect(await team.active("live")).toBeUndefined();
    expect(team.ledger().some((entry) => entry.environment === "live")).toBe(false);
  });

  it("an older success in the environment before does not count once something else runs there", async () => {
    await bringTo(team, "pre-release", "First opening hours and pet policy");
    team.repo.commit(
      { "agent/instructions.md": "You are the voice of the café. Be brief.\n" },
      "Shorter instructions",
    );
    await bringTo(team, "pre-release", "Shorter instructions for the voice");
    const run = await team.cli(["deploy", "live", "v1", "--json"]);
    expect(run.json().reasons.map((reason) => reason.code)).toContain("step-skipped");
  });

  it("promotion without approval is blocked", async () => {
    await bringTo(team, "pre-release", "First opening hours and pet policy");
    await team.mustCli(["test", "--environment", "pre-release", "--record"]);
    const run = await team.cli(["deploy", "live", "v1", "--json"]);
    expect(run.code).toBe(1);
    expect(run.json().reasons.map((reason) => reason.code)).toEqual(["approval-missing"]);
    expect(await team.active("live")).toBeUndefined();
  });

  it("an approval by an author of the change is refused", async () => {
    await bringTo(team, "pre-release", "First opening hours and pet policy");
    team.repo.commit(
      {
        "agent/topics/pet-policy.yaml":
          "name: Pet policy\nsample_questions: [Are dogs allowed?]\ncontent: Dogs are welcome on the terrace.\n",
      },
      "Pets",
      "Sam <SAM@example.test>",
    );
    await bringTo(team, "pre-release", "Pet policy reads friendlier now");
    await team.mustCli(["test", "--environment", "pre-release", "--record"]);
    const refused = await team.cli(["approve", "live", "v2", "--json"], { as: "sam" });
    expect(refused.code).toBe(1);
    expect(refused.json().reasons[0]?.code).toBe("approval-by-author");
    await team.mustCli(["approve", "live", "v2"], { as: "jo" });
    await team.mustCli(["deploy", "live", "v2"]);
  });

  it("an approval is void once something else was deployed there", async () => {
    await bringTo(team, "live", "First opening hours and pet policy");
    team.repo.commit(
      { "agent/instructions.md": "You are the voice of the café. Be brief.\n" },
      "Shorter instructions",
    );
    const version = await bringTo(team, "live", "Shorter instructions for the voice");
    expect(version).toBe(2);
    // The approval of v1 was used up by its own deployment, and v2 came after it.
    const run = await team.cli(["deploy", "live", "v1", "--json"]);
    expect(run.code).toBe(1);
    expect(run.json().reasons.map((reason) => reason.code)).toEqual(expect.arrayContaining(["step-skipped"]));
    expect(await team.active("live")).toBe(2);
  });

  it("a failing conversation blocks promotion and is named", async () => {
    const broken =
      "name: Pet policy\nsample_questions: [Are dogs allowed?, Can I bring my dog?]\ncontent: No animals at all.\n";
    team.repo.commit({ "agent/topics/pet-policy.yaml": broken }, "No animals");
    await bringTo(team, "pre-release", "No animals in the café any more");
    const tested = await team.cli(["test", "--environment", "pre-release", "--record", "--json"]);
    expect(tested.code).toBe(1);
    expect(tested.json().reasons[0]?.code).toBe("tests-failed");
    expect(tested.json().reasons[0]?.message).toContain("dogs-allowed");
    await team.mustCli(["approve", "live", "v1"], { as: "sam" });
    const run = await team.cli(["deploy", "live", "v1", "--json"]);
    expect(run.code).toBe(1);
    expect(run.json().reasons.map((reason) => reason.code)).toEqual(["regression-failed"]);
    expect(run.json().reasons[0]?.message).toContain("dogs-allowed");
  });

  it("a run of some conversations is no evidence", async () => {
    await bringTo(team, "pre-release", "First opening hours and pet policy");
    await team.mustCli(["test", "--environment", "pre-release", "--tag", "smoke", "--record"]);
    await team.mustCli(["approve", "live", "v1"], { as: "sam" });
    const run = await team.cli(["deploy", "live", "v1", "--json"]);
    expect(run.json().reasons.map((reason) => reason.code)).toEqual(["regression-missing"]);
  });

  it("wrong version under test is an error", async () => {
    await bringTo(team, "pre-release", "First opening hours and pet policy");
    team.repo.commit(
      { "agent/instructions.md": "You are the voice of the café. Be brief.\n" },
      "Shorter instructions",
    );
    await bringTo(team, "sandbox", "Shorter instructions for the voice");
    const run = await team.cli(["test", "--environment", "pre-release", "--version", "v2", "--json"]);
    expect(run.code).toBe(3);
    expect(run.json().reasons[0]?.code).toBe("wrong-version");
    expect(run.json().data.results.counts.passed).toBe(0);
  });

  it("no conversation selected is an error, never green", async () => {
    await bringTo(team, "pre-release", "First opening hours and pet policy");
    const run = await team.cli(["test", "--environment", "pre-release", "--tag", "no-such-tag", "--json"]);
    expect(run.code).toBe(2);
    expect(run.json().reasons[0]?.code).toBe("no-tests");
  });
});
