import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/operations/check.ts";
import { diff } from "../../src/operations/diff.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { type CheckTeam, makeCheckTeam, PET_POLICY, petPolicy, SETTINGS } from "./check-team.ts";

let team: CheckTeam;
let repo: CheckTeam["repo"];
beforeEach(async () => {
  team = await makeCheckTeam();
  repo = team.repo;
});
afterEach(() => repo.remove());

const SETTINGS_TEXT = smallAgentFiles().get("greenroom.yml") ?? "";
const WEAK = SETTINGS_TEXT.replace(", regression, approval]", "]");
const flagged = (data: Awaited<ReturnType<typeof diff>>["data"]) =>
  data?.flags.map(({ code, message }) => `${code}: ${message}`);
const NO_GATES = "gates-weakened: live asks no longer for regression and approval.";

describe("guards that are weakened in the same change", () => {
  const run = () => check(team.ports, { settings: SETTINGS, head: { kind: "draft" }, base: "main" });
  const compare = async (from: string, to: string) => diff(team.ports, { settings: SETTINGS, from, to });

  it("are flagged first in the check of a pull request that also changes the agent", async () => {
    await team.publishAndDeploy("First version of the café's agent");
    writeFileSync(join(repo.dir, PET_POLICY), petPolicy("Dogs are welcome on the terrace and inside."));
    writeFileSync(join(repo.dir, "greenroom.yml"), WEAK);
    rmSync(join(repo.dir, "tests/topics.test.yaml"));
    const { data } = await run();
    expect(data.diff?.changes).toHaveLength(1);
    expect(flagged(data.diff)?.[0]).toBe(NO_GATES);
    expect(flagged(data.diff)?.[1]).toMatch(/^tests-weakened: \d+ conversations removed \(/);
  });

  it("are flagged between commits and the draft, each with its own files, also when the agent is the same", async () => {
    repo.commit({ "greenroom.yml": WEAK }, "Quicker releases");
    const result = await compare("main~1", "draft");
    expect(result.decision).toBe("proceed");
    expect(result.data?.changes).toEqual([]);
    expect(flagged(result.data)).toEqual([NO_GATES]);
    expect(await compare("main", "draft")).toMatchObject({ decision: "nothing-to-do", data: { flags: [] } });
    expect((await compare("draft", "main~1")).data?.flags).toEqual([]);
  });

  it("are compared in the folder that each commit's settings name, so that moving it hides nothing", async () => {
    const [smoke, topics] = ["smoke", "topics"].map((name) => `tests/${name}.test.yaml`);
    const text = (path = "") => smallAgentFiles().get(path) ?? "";
    repo.commit(
      {
        "greenroom.yml": SETTINGS_TEXT.replace("tests: tests", "tests: checks"),
        "checks/smoke.test.yaml": text(smoke),
        "checks/topics.test.yaml": text(topics),
        [smoke ?? ""]: null,
        [topics ?? ""]: null,
      },
      "Move the tests",
    );
    expect((await compare("main~1", "main")).data?.flags).toEqual([]);
    repo.commit({ "checks/topics.test.yaml": null }, "Fewer tests");
    expect(flagged((await compare("main~2", "main")).data)?.join()).toMatch(/^tests-weakened: .* removed/);
  });

  it("count as weakened when the settings are gone or can't be read", async () => {
    repo.commit({ "greenroom.yml": "schema: [" }, "Oops");
    expect(flagged((await compare("main~1", "main")).data)).toEqual([
      "gates-weakened: There are no settings any more that could be used.",
    ]);
  });

  it("are not flagged where there was nothing before", async () => {
    const { data } = await run();
    expect(data.diff?.flags).toEqual([]);
    expect((await compare("live", "draft")).data?.flags).toEqual([]);
  });
});
