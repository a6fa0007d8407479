import { afterEach, beforeEach, expect, it } from "vitest";
import { makeTeam, type Team } from "../support/team.ts";

let team: Team;
beforeEach(async () => {
  team = await makeTeam();
});
afterEach(() => team.close());

const LIVE_READ = ["diff", "sandbox", "draft", "--live-read", "--json"];

it("compares with what the platform really runs, and ends with 3 when it can't be asked", async () => {
  await team.mustCli(["publish", "--note", "First opening hours and pet policy"]);
  await team.mustCli(["deploy", "sandbox", "v1"]);
  team.repo.commit({ "agent/instructions.md": "Be brief.\n" }, "Shorter instructions");
  const there = await team.mustCli(LIVE_READ);
  expect(there.json().data).toMatchObject({
    from: { label: "v1 (sandbox, as its platform gives it)", version: 1 },
    changes: [{ name: "instructions/instructions" }],
  });
  await team.platform.stop();
  const gone = await team.cli(LIVE_READ);
  expect(gone.code).toBe(3);
  expect(gone.json()).toMatchObject({
    decision: "stop",
    reasons: [{ code: "platform-unreachable" }],
    data: null,
  });
});
