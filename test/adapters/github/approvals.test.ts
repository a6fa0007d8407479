import { describe, expect, it } from "vitest";
import { GithubApprovals } from "../../../src/adapters/github/approvals.ts";
import { MemoryApprovals } from "../../../src/adapters/memory/memory-approvals.ts";
import type { Approvals } from "../../../src/ports/approvals.ts";
import { addEnvironment, addRun } from "../../support/fake-github/seeding.ts";
import { closeGithubAfterEach, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();
const COMMIT = "a".repeat(40);

async function withRun() {
  const under = await githubUnderTest();
  const run = addRun(under.github.state, { id: 41 });
  const options = { serverUrl: "https://github.com", runId: 41 };
  return { ...under, run, approvals: new GithubApprovals(under.client, options) };
}

interface ApprovalsUnderTest {
  readonly approvals: Approvals;
  protect(environment: string, reviewers: readonly string[], preventsSelfReview: boolean): void;
  give(environment: string, login: string, state: "approved" | "rejected", comment: string): void;
  author(commit: string, login: string): void;
}

function describeApprovals(name: string, make: () => Promise<ApprovalsUnderTest>): void {
  describe(`approvals: ${name}`, () => {
    it("names the reviewers of a protected environment and where to change them", async () => {
      const { approvals, protect } = await make();
      protect("live", ["sam", "jo"], true);
      expect(await approvals.readProtection("live")).toEqual({
        environment: "live",
        exists: true,
        reviewers: ["sam", "jo"],
        preventsSelfReview: true,
        settingsUrl: expect.stringContaining("environments"),
      });
    });

    it("tells an environment without reviewers from one that is not there", async () => {
      const { approvals, protect } = await make();
      protect("live", [], false);
      expect(await approvals.readProtection("live")).toMatchObject({ exists: true, reviewers: [] });
      expect(await approvals.readProtection("lvie")).toMatchObject({ exists: false, reviewers: [] });
    });

    it("lists the approvals of one environment, oldest first, rejections too", async () => {
      const { approvals, protect, give } = await make();
      protect("live", ["sam"], false);
      give("live", "sam", "approved", "heard the new voice");
      give("sandbox", "lee", "approved", "");
      give("live", "jo", "rejected", "not today");
      expect(await approvals.readApprovals("live")).toEqual([
        { state: "approved", login: "sam", comment: "heard the new voice" },
        { state: "rejected", login: "jo", comment: "not today" },
      ]);
      expect(await approvals.readApprovals("pre-release")).toEqual([]);
    });

    it("finds the login of a commit's author, or says that there is none", async () => {
      const { approvals, author } = await make();
      author(COMMIT, "mara");
      expect(await approvals.findAuthorLogin(COMMIT)).toBe("mara");
      expect(await approvals.findAuthorLogin("b".repeat(40))).toBeUndefined();
    });
  });
}

describeApprovals("memory", async () => {
  const approvals = new MemoryApprovals();
  return {
    approvals,
    protect: (environment, reviewers, self) => approvals.protect(environment, reviewers, self),
    give: (environment, login, state, comment) => approvals.give(environment, login, state, comment),
    author: (commit, login) => approvals.authors.set(commit, login),
  };
});

describeApprovals("GitHub", async () => {
  const { github, approvals, run } = await withRun();
  return {
    approvals,
    protect: (environment, reviewers, preventSelfReview) =>
      addEnvironment(github.state, environment, {
        preventSelfReview,
        reviewers: reviewers.map((name) => ({ type: "User", name })),
      }),
    give: (environment, login, state, comment) =>
      run.approvals.push({ environments: [environment], login, state, comment }),
    author: (sha, authorLogin) => github.state.commits.set(sha, { sha, authorLogin, message: "" }),
  };
});

describe("approvals on GitHub", () => {
  it("names teams as teams and ignores other rules", async () => {
    const { github, approvals } = await withRun();
    addEnvironment(github.state, "live", {
      waitTimer: 30,
      reviewers: [{ type: "Team", name: "front-desk" }],
    });
    addEnvironment(github.state, "sandbox", { waitTimer: 30 });
    expect(await approvals.readProtection("live")).toMatchObject({ reviewers: ["team front-desk"] });
    expect(await approvals.readProtection("sandbox")).toMatchObject({ reviewers: [] });
  });

  it("counts an approval for several environments in each of them", async () => {
    const { approvals, run } = await withRun();
    run.approvals.push({
      environments: ["pre-release", "Live"],
      login: "sam",
      state: "approved",
      comment: "",
    });
    expect(await approvals.readApprovals("live")).toHaveLength(1);
    expect(await approvals.readApprovals("pre-release")).toHaveLength(1);
  });

  it("does not count a pending review", async () => {
    const { approvals, run } = await withRun();
    run.approvals.push({ environments: ["live"], login: "sam", state: "pending", comment: "looking" });
    expect(await approvals.readApprovals("live")).toEqual([]);
  });

  it("finds no author for an e-mail address that belongs to nobody", async () => {
    const { github, approvals } = await withRun();
    github.state.commits.set(COMMIT, { sha: COMMIT, authorLogin: null, message: "" });
    expect(await approvals.findAuthorLogin(COMMIT)).toBeUndefined();
  });

  it.each([
    ["GitHub does not answer", { kind: "status", status: 500 }],
    [
      "the token may not ask",
      { kind: "status", status: 403, message: "Resource not accessible by integration" },
    ],
    [
      "the answer is about another environment",
      { kind: "json", body: '{"name":"sandbox","protection_rules":[]}' },
    ],
    ["the answer is a list", { kind: "json", body: "[]" }],
  ] as const)("throws for a person, instead of guessing, when %s", async (_name, fault) => {
    const { github, approvals } = await withRun();
    addEnvironment(github.state, "live", { reviewers: [{ type: "User", name: "sam" }] });
    github.fault({ match: "GET /repos/acme/hotel/environments/", nth: "all", fault });
    await expect(approvals.readProtection("live")).rejects.toMatchObject({ name: "UserError", exitCode: 3 });
  });

  it.each(['{"approvals":[]}', '[{"environments":[{"name":"live"}]}]', "[null]"])(
    "throws for a person when the approvals are %s",
    async (body) => {
      const { github, approvals } = await withRun();
      github.fault({
        match: "GET /repos/acme/hotel/actions/runs/41/approvals",
        nth: "all",
        fault: { kind: "json", body },
      });
      await expect(approvals.readApprovals("live")).rejects.toMatchObject({ name: "UserError", exitCode: 3 });
    },
  );
});
