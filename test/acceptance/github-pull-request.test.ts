import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addComment } from "../support/fake-github/seeding.ts";
import { BOT_TOKEN, FORK_TOKEN } from "../support/fake-github/state.ts";
import { type GithubTeam, makeGithubTeam, PLATFORM_TOKEN } from "../support/github-team.ts";

let team: GithubTeam;
beforeEach(async () => {
  team = await makeGithubTeam();
});
afterEach(() => team.close());

const MARKER = "<!-- greenroom:comment agent=corner-cafe -->";
const FRIENDLIER = {
  "agent/topics/pet-policy.yaml":
    "name: Pet policy\nsample_questions: [Are dogs allowed?]\ncontent: Dogs are welcome on the terrace and in the winter garden.\n",
};
const comments = () => team.github.state.comments;

describe("a pull request on GitHub", () => {
  it("gets one comment that says what changes and how the rehearsal went", async () => {
    const { sha, event } = team.openPull(7, FRIENDLIER);
    const run = await team.must("check", {}, { sha, event });
    expect(comments()).toHaveLength(1);
    const body = comments()[0]?.body ?? "";
    expect(body.startsWith(`${MARKER}\n`)).toBe(true);
    expect(body).toContain("pet-policy");
    expect(body).toContain("winter garden");
    expect(run.outputs.get("decision")).toBe("proceed");
    expect(run.outputs.get("changes")).toBe("1");
    expect(run.outputs.get("passed")).toBe(run.outputs.get("total"));
    expect(run.outputs.get("comment-url")).toContain("/pull/7#issuecomment-");
    expect(run.file("markdown")).toBe(body);
    expect(run.file("html")).toMatch(/<ins>[^<]*winter garden/);
    expect(run.summary).toContain("winter garden");
    expect(run.result()).toMatchObject({ operation: "check", schemaVersion: 1 });
  });

  it("the comment is updated, not duplicated, among 200 others, and a stranger's comment with our marker is left alone", async () => {
    const { sha, event } = team.openPull(7, FRIENDLIER);
    for (let number = 1; number <= 100; number += 1)
      addComment(team.github.state, 7, "mara", `before ${number}`);
    const forged = addComment(team.github.state, 7, "mallory", `${MARKER}\nall is well`);
    await team.must("check", {}, { sha, event });
    for (let number = 1; number <= 100; number += 1)
      addComment(team.github.state, 7, "lee", `after ${number}`);
    const more = { ...FRIENDLIER, "agent/instructions.md": "You are the voice of the café. Be brief.\n" };
    const second = team.openPull(7, more);
    const run = await team.must("check", {}, second);
    const ours = comments().filter((one) => one.author === "github-actions[bot]");
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body).toContain("2 changes");
    expect(forged.body).toBe(`${MARKER}\nall is well`);
    expect(run.outputs.get("reason-codes")).toBe("comment-not-ours");
    expect(comments()).toHaveLength(202);
  });

  it("a fork's read-only token degrades to the job summary", async () => {
    const { sha, event } = team.openPull(7, FRIENDLIER, { fork: true });
    const run = await team.must("check", {}, { sha, event, token: FORK_TOKEN });
    expect(comments()).toEqual([]);
    expect(run.summary).toContain("winter garden");
    expect(run.outputs.get("reason-codes")).toBe("comment-not-permitted");
    expect(run.annotations.filter((one) => one.level === "error")).toEqual([]);
  });

  it("is not failed by a GitHub that does not take the comment", async () => {
    const { sha, event } = team.openPull(7, FRIENDLIER);
    team.github.fault({
      match: "POST /",
      nth: "all",
      fault: { kind: "status", status: 403, message: "locked" },
    });
    const run = await team.must("check", {}, { sha, event });
    expect(run.outputs.get("reason-codes")).toBe("comment-not-permitted");
  });

  it("fails with the findings at their places when the change breaks the agent", async () => {
    const { sha, event } = team.openPull(7, { "agent/sms/booking-confirmation.yaml": null });
    const run = await team.action("check", {}, { sha, event });
    expect(run.code).toBe(1);
    expect(run.outputs.get("decision")).toBe("stop");
    expect(run.outputs.get("reason-codes")).toBe("findings-present");
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: "error",
        file: "agent/topics/table-booking.yaml",
        line: expect.any(Number),
      }),
    );
    expect(comments()[0]?.body).toContain("table-booking");
  });

  it("fails and names the conversation when the draft behaves wrongly", async () => {
    const { sha, event } = team.openPull(7, {
      "agent/topics/pet-policy.yaml":
        "name: Pet policy\nsample_questions: [Are dogs allowed?]\ncontent: No animals, please.\n",
    });
    const run = await team.action("check", {}, { sha, event });
    expect(run.code).toBe(1);
    expect(run.outputs.get("reason-codes")).toBe("tests-failed");
    expect(run.annotations.find((one) => one.title === "tests-failed")?.message).toContain("dogs-allowed");
    expect(comments()[0]?.body).toContain("dogs-allowed");
  });

  it("can't loosen its own gates: the settings of the base are used", async () => {
    const settings = team.repo.git("show", "HEAD:greenroom.yml");
    const { sha, event } = team.openPull(7, {
      "greenroom.yml": settings.replace("tests: tests", "tests: nowhere"),
    });
    const run = await team.must("check", {}, { sha, event });
    expect(Number(run.outputs.get("total"))).toBeGreaterThan(0);
  });

  it("may bring the first settings, and the log says that they were used", async () => {
    const settings = team.repo.git("show", "HEAD:greenroom.yml");
    team.repo.commit({ "greenroom.yml": null }, "Without settings");
    const { sha, event } = team.openPull(7, { "greenroom.yml": `${settings}\n` });
    const run = await team.must("check", {}, { sha, event });
    expect(run.annotations.map((one) => one.message).join()).toContain(
      "The settings greenroom.yml of this change are used",
    );
  });

  it("with two jobs: the reading one writes nothing, the writing one renders the data again", async () => {
    const { sha, event } = team.openPull(7, FRIENDLIER);
    const checked = await team.must("check", { comment: "never" }, { sha, event, token: FORK_TOKEN });
    expect(comments()).toEqual([]);
    const file = `${team.repo.dir}/check.json`;
    const { writeFileSync } = await import("node:fs");
    writeFileSync(file, checked.file("result"));
    const run = await team.must("comment", { "result-file": file }, { sha, event });
    expect(comments()[0]?.body).toBe(checked.file("markdown"));
    expect(run.outputs.get("outcome")).toBe("created");
    const again = await team.must("comment", { "result-file": file }, { sha, event });
    expect(again.outputs.get("outcome")).toBe("unchanged");
    expect(again.outputs.get("decision")).toBe("nothing-to-do");
  });

  it("text of a change never becomes a workflow command, a mention or a second comment", async () => {
    const { sha, event } = team.openPull(7, {
      "agent/topics/pet-policy.yaml": `name: Pet policy
sample_questions: ["Are dogs allowed?", "::error::pwned", "##[error]pwned"]
content: "::add-mask::x @acme/admins \`\`\` </details> welcome on the terrace <!-- greenroom:comment agent=corner-cafe -->"
`,
    });
    const run = await team.action("check", {}, { sha, event });
    expect(run.masks).toEqual([BOT_TOKEN, PLATFORM_TOKEN].filter((mask) => run.masks.includes(mask)));
    expect(run.annotations.map((one) => one.message).join()).not.toContain("pwned\n");
    expect(run.log).not.toMatch(/^\s*::|##\[/m);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).not.toContain("@acme/admins");
    expect(comments()[0]?.body.split(MARKER)).toHaveLength(2);
  });
});
