import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addReview } from "../support/fake-github/seeding.ts";
import { FORK_TOKEN } from "../support/fake-github/state.ts";
import { type GithubTeam, makeGithubTeam } from "../support/github-team.ts";

const PETS = "agent/topics/pet-policy.yaml";
/** Before the pull request: a slip far away from what it changes. */
const OLD = "agent/topics/old.yaml";
const line = (at: number) => `  - Question number ${at}?`;
const OLD_TEXT = `name: Old\nenabld: true\nsample_questions:\n${Array.from({ length: 30 }, (_, at) => line(at)).join("\n")}\ncontent: Old.\n`;

let team: GithubTeam;
beforeEach(async () => {
  team = await makeGithubTeam({ [OLD]: OLD_TEXT });
});
afterEach(() => team.close());

const CHANGE = {
  [PETS]:
    "name: Pet policy\nsample_questions: [Are dogs allowed?]\nconten: Dogs are welcome on the terrace.\n",
  [OLD]: OLD_TEXT.replace("content: Old.", "content: Older."),
};
const reviews = () => team.github.state.reviews;

describe("suggestions on a pull request", () => {
  it("are made once for a finding in a changed line, and not for one outside of the diff", async () => {
    const { sha, event } = team.openPull(7, CHANGE);
    const run = await team.action("check", {}, { sha, event });
    expect(run.annotations.map(({ file }) => file)).toEqual(expect.arrayContaining([PETS, OLD]));
    expect(reviews()).toMatchObject([
      {
        author: "github-actions[bot]",
        event: "COMMENT",
        commit: sha,
        comments: [{ path: PETS, startLine: 3, line: 3, side: "RIGHT" }],
      },
    ]);
    expect(reviews()[0]?.comments[0]?.body).toContain(
      "```suggestion\ncontent: Dogs are welcome on the terrace.\n```",
    );
    await team.action("check", {}, { sha, event });
    expect(reviews()).toHaveLength(1);
  });

  it("are made although a stranger's review carries the marker with the same keys", async () => {
    const { sha, event } = team.openPull(7, CHANGE);
    await team.action("check", {}, { sha, event });
    const [ours] = reviews().splice(0);
    addReview(team.github.state, 7, "mallory", ours?.body ?? "");
    await team.action("check", {}, { sha, event });
    expect(reviews().map(({ author }) => author)).toEqual(["mallory", "github-actions[bot]"]);
  });

  it("are not made with a fork's token, and nothing but the comment is missed", async () => {
    const { sha, event } = team.openPull(7, CHANGE, { fork: true });
    const run = await team.action("check", {}, { sha, event, token: FORK_TOKEN });
    expect(reviews()).toEqual([]);
    expect(team.github.count("POST /repos/acme/hotel/pulls")).toBe(0);
    expect(run.outputs.get("reason-codes")).toBe("findings-present,comment-not-permitted");
  });

  it("are made from data by the job that may write, which has no checkout", async () => {
    const { sha, event } = team.openPull(7, CHANGE);
    const checked = await team.action("check", { comment: "never" }, { sha, event, token: FORK_TOKEN });
    expect(reviews()).toEqual([]);
    const file = `${team.repo.dir}/check.json`;
    writeFileSync(file, checked.file("result"));
    await team.must("comment", { "result-file": file }, { sha, event });
    await team.must("comment", { "result-file": file }, { sha, event });
    expect(reviews().map(({ comments }) => comments.length)).toEqual([1]);
  });

  it("are refused as data that is not as the schema says", async () => {
    const { sha, event } = team.openPull(7, CHANGE);
    const checked = await team.action("check", { comment: "never" }, { sha, event });
    const file = `${team.repo.dir}/check.json`;
    writeFileSync(
      file,
      checked
        .file("result")
        .replace('"kind":"fix"', '"kind":"magic"')
        .replace('"kind": "fix"', '"kind": "magic"'),
    );
    const run = await team.action("comment", { "result-file": file }, { sha, event });
    expect(run.code).not.toBe(0);
    expect(reviews()).toEqual([]);
  });

  it("do not fail a check whose GitHub takes no reviews", async () => {
    const { sha, event } = team.openPull(7, {
      [OLD]: null,
      [PETS]:
        "enabled: true\nname: Pet policy\nsample_questions: [Are dogs allowed?]\ncontent: Dogs are welcome on the terrace.\n",
    });
    team.github.fault({
      match: "POST /repos/acme/hotel/pulls",
      nth: "all",
      fault: { kind: "status", status: 403, message: "no reviews here" },
    });
    const run = await team.must("check", {}, { sha, event });
    expect(run.outputs.get("comment-url")).toContain("/pull/7");
    expect(team.github.count("POST /repos/acme/hotel/pulls")).toBe(1);
    expect(reviews()).toEqual([]);
  });
});
