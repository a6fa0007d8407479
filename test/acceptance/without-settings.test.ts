import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GithubTeam, makeGithubTeam } from "../support/github-team.ts";
import { smallAgentFiles } from "../support/small-agent.ts";

let team: GithubTeam;
beforeEach(async () => {
  team = await makeGithubTeam();
});
afterEach(() => team.close());

const TOPIC = "agent/topics/pet-policy.yaml";
const GOOD = smallAgentFiles().get(TOPIC) ?? "";

/** Commits what a repository holds that has never heard of us. */
function withoutSettings(files: Readonly<Record<string, string | null>> = {}): void {
  team.repo.commit({ "greenroom.yml": null, ...files }, "A repository like many");
}

describe("validate in a repository without settings", () => {
  it("recognises the agent, finds what is wrong in it, and says what it could not look at", async () => {
    withoutSettings({ [TOPIC]: GOOD.replace("content:", "conten:") });
    const run = await team.action("validate");
    expect(run.code).toBe(1);
    expect(run.outputs.get("decision")).toBe("stop");
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: "error",
        file: TOPIC,
        line: 3,
        message: expect.stringContaining("conten"),
      }),
    );
    expect(run.annotations[0]).toMatchObject({
      level: "warning",
      message: expect.stringContaining("There is no greenroom.yml: environments"),
    });
    expect(run.summary).toContain("layout greenroom, because there is agent.yaml in agent/");
    expect(run.summary).toContain("There is no greenroom.yml: environments");
    expect(JSON.parse(run.file("sarif")).runs[0].results.length).toBeGreaterThan(0);
  });

  it("is content with a good agent, at a commit as well as in the checkout", async () => {
    withoutSettings();
    for (const revision of ["draft", team.repo.git("rev-parse", "HEAD")]) {
      const run = await team.must("validate", { revision });
      expect(run.outputs.get("decision")).toBe("proceed");
      expect(run.outputs.get("errors")).toBe("0");
    }
  });

  it("does not let the names of folders write in the summary or in the log", async () => {
    const folder = "bots/::error::@team <img src=x> [a](evil.example)`";
    const second = Object.fromEntries(
      [...smallAgentFiles({ "greenroom.yml": null })].map(([path, text]) => [`${folder}/${path}`, text]),
    );
    withoutSettings(second);
    const run = await team.must("validate");
    expect(run.annotations[0]?.message).toContain("Other folders look like agents too");
    expect(run.annotations.filter(({ level }) => level === "error")).toEqual([]);
    expect(run.summary).toContain("Other folders look like agents too");
    expect(run.summary).not.toMatch(/<img|(?<!\\)\]\(evil|(?<![\w`\\&;])@team/);
  });

  it("is told which settings there are when they lie elsewhere", async () => {
    withoutSettings({ "bots/greenroom.yml": "schema: 1\n" });
    const run = await team.action("validate");
    expect(run.code).toBe(1);
    expect(run.annotations).toEqual([
      expect.objectContaining({
        title: "SETTINGS_NOT_FOUND",
        message: expect.stringContaining("--settings bots/greenroom.yml, or the input settings"),
      }),
    ]);
  });

  it("stops where nothing looks like an agent: nothing found is never all well", async () => {
    withoutSettings({ "agent/agent.yaml": null });
    const run = await team.action("validate");
    expect(run.code).toBe(1);
    expect(run.annotations[0]).toMatchObject({
      title: "SETTINGS_NOT_FOUND",
      message: expect.stringContaining("no folder looks like an agent"),
    });
    expect(run.outputs.has("decision")).toBe(false);
  });

  it("is not reached by a pull request that deletes the settings: those of its base decide", async () => {
    const { event } = team.openPull(7, {
      "greenroom.yml": null,
      [TOPIC]: GOOD.replace("content:", "conten:"),
    });
    const run = await team.action("validate", {}, { event });
    expect(run.code).toBe(1);
    expect(run.log).not.toContain("There is no greenroom.yml: environments");
  });
});
