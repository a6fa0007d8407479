import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeTeam, type Team } from "../support/team.ts";

let team: Team;
beforeEach(async () => {
  team = await makeTeam();
});
afterEach(() => team.close());

const NOTE = "First opening hours and pet policy";

describe("publishing", () => {
  it.each(["updates", "fix", "wip", "Update bot config", "JIRA-123", ""])(
    "a vague publish note is refused with the reason: %j",
    async (note) => {
      const run = await team.cli(["publish", "--note", note, "--json"]);
      expect(run.code).toBe(1);
      const [reason] = run.json().reasons;
      expect(reason?.code).toBe("publish-note-vague");
      expect(reason?.message.length).toBeGreaterThan(20);
      expect(reason?.hint).toBeTruthy();
      expect(team.ledger()).toEqual([]);
      expect(team.repo.originGit("tag", "--list")).toBe("");
    },
  );

  it("identical content publishes nothing", async () => {
    await team.mustCli(["publish", "--note", NOTE]);
    team.repo.commit({ "README.md": "Not part of the agent.\n" }, "A readme");
    const run = await team.cli(["publish", "--note", "Another good reason to publish", "--json"]);
    expect(run.code).toBe(0);
    expect(run.json().decision).toBe("nothing-to-do");
    expect(run.json().reasons[0]?.code).toBe("nothing-to-publish");
    expect(team.repo.originGit("tag", "--list")).toBe("corner-cafe/v1");
    expect(team.ledger()).toHaveLength(2);
  });

  it("reformatted YAML is no change", async () => {
    await team.mustCli(["publish", "--note", NOTE]);
    const reformatted = `# a comment
content: >-
  Dogs are not allowed inside,
  but welcome on the terrace.
enabled: true
sample_questions:
  - "Can I bring my dog?"
  - 'Are dogs allowed?'

name:   Pet policy
`;
    team.repo.commit({ "agent/topics/pet-policy.yaml": reformatted }, "Reformat");
    const publish = await team.cli(["publish", "--note", "Another good reason to publish", "--json"]);
    expect(publish.json().reasons[0]?.code).toBe("nothing-to-publish");
    const diff = await team.cli(["diff", "v1", "draft", "--json"]);
    expect(diff.json().data.changes).toEqual([]);
  });

  it("an agent with errors is not published, and every error has its line", async () => {
    team.repo.commit(
      {
        "agent/topics/pet-policy.yaml":
          "name: Pet policy\ncontnet: Dogs.\nsample_questions: [Dogs?]\nactions: { tools: [walk-dog] }\n",
      },
      "Broken",
    );
    const run = await team.cli(["publish", "--note", NOTE]);
    expect(run.code).toBe(1);
    expect(run.stdout + run.stderr).toMatch(/agent\/topics\/pet-policy\.yaml\n +2:1 +error +`contnet`/);
    expect(run.stdout + run.stderr).toContain("content");
    expect(team.ledger()).toEqual([]);
  });

  it("head moved between decision and push: decided again", async () => {
    await team.mustCli(["publish", "--note", NOTE]);
    const before = team.repo.originGit("rev-parse", "greenroom");
    team.repo.commit(
      { "agent/instructions.md": "You are the voice of the café. Be brief.\n" },
      "Shorter instructions",
    );
    await team.mustCli(["publish", "--note", "Shorter instructions for the voice"]);
    const theirs = team.repo.originGit("rev-parse", "greenroom");

    // Take their publish back, and let it land again at the very moment of our push.
    team.repo.originGit("update-ref", "refs/heads/side", theirs);
    team.repo.originGit("update-ref", "refs/keep/v2", "refs/tags/corner-cafe/v2");
    team.repo.originGit("update-ref", "refs/heads/greenroom", before);
    team.repo.originGit("tag", "-d", "corner-cafe/v2");
    const hook = join(team.repo.origin, "hooks/pre-receive");
    writeFileSync(
      hook,
      `#!/bin/sh
[ -e moved ] && exit 0
touch moved
unset GIT_QUARANTINE_PATH
git update-ref refs/heads/greenroom ${theirs}
git update-ref refs/tags/corner-cafe/v2 refs/keep/v2
`,
    );
    chmodSync(hook, 0o755);

    team.repo.commit(
      { "agent/voice.yaml": "provider: elevenlabs\nvoice: Alice\nstability: 0.8\n" },
      "Steadier voice",
    );
    const run = await team.mustCli(["publish", "--note", "Steadier voice for phone calls", "--json"]);
    expect(run.json().data.version).toBe(3);
    expect(team.repo.originGit("tag", "--list").split("\n")).toEqual([
      "corner-cafe/v1",
      "corner-cafe/v2",
      "corner-cafe/v3",
    ]);
    expect(team.ledger().map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(
      team
        .ledger()
        .filter((entry) => entry.type === "version-published")
        .map((entry) => entry.note),
    ).toEqual([NOTE, "Shorter instructions for the voice", "Steadier voice for phone calls"]);
  });

  it("two publishers of the same change at once make one version", async () => {
    const clones = [team.repo.clone(), team.repo.clone(), team.repo.clone()];
    const runs = await Promise.all(
      clones.map((cwd) => team.cli(["publish", "--note", NOTE, "--json"], { cwd })),
    );
    expect(runs.map((run) => run.code)).toEqual([0, 0, 0]);
    expect(runs.map((run) => run.json().decision).sort()).toEqual([
      "nothing-to-do",
      "nothing-to-do",
      "proceed",
    ]);
    expect(team.repo.originGit("tag", "--list")).toBe("corner-cafe/v1");
    expect(team.ledger()).toHaveLength(2);
  });

  it("works from a shallow clone, as runners have it", async () => {
    const cwd = team.repo.clone("--depth=1");
    await team.mustCli(["publish", "--note", NOTE], { cwd });
    expect(team.ledger()).toHaveLength(2);
  });
});
