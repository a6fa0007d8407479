import { describe, expect, it } from "vitest";
import { GithubDeployments } from "../../../src/adapters/github/deployment-display.ts";
import { startJobDeployment } from "../../support/fake-github/seeding.ts";
import { FORK_TOKEN } from "../../support/fake-github/state.ts";
import { closeGithubAfterEach, type GithubUnderTest, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();
const sha = "a".repeat(40);
const runUrl = "https://github.com/acme/hotel/actions/runs/41";

function displayOf(under: GithubUnderTest, client = under.client): GithubDeployments {
  return new GithubDeployments(client, { runId: 41, sha, runUrl, logger: under.logger });
}

describe("showing the version on GitHub's deployment", () => {
  it("adds a status to the deployment of this run, not to a newer one of another run", async () => {
    const under = await githubUnderTest();
    const { state } = under.github;
    startJobDeployment(state, { environment: "live", sha, run: 4 });
    const mine = startJobDeployment(state, { environment: "live", sha, run: 41 });
    const other = startJobDeployment(state, { environment: "live", sha, run: 410 });
    startJobDeployment(state, { environment: "sandbox", sha, run: 41 });
    await displayOf(under).show("live", "success", "v42 verified", "https://bot.example.test/chat");
    expect(mine.statuses.at(-1)).toMatchObject({
      state: "success",
      description: "v42 verified",
      environmentUrl: "https://bot.example.test/chat",
      logUrl: runUrl,
    });
    expect(other.statuses).toHaveLength(1);
    expect(under.logger.lines).toEqual([]);
  });

  it("takes the deployment of the newest attempt", async () => {
    const under = await githubUnderTest();
    startJobDeployment(under.github.state, { environment: "live", sha, run: 41, job: 1 });
    const second = startJobDeployment(under.github.state, { environment: "live", sha, run: 41, job: 2 });
    const display = displayOf(under);
    await display.show("live", "in_progress", "deploying v42");
    await display.show("live", "success", "v42");
    expect(second.statuses.map((status) => status.state)).toEqual(["in_progress", "in_progress", "success"]);
    expect(under.github.count("GET /repos/acme/hotel/deployments")).toBe(2);
  });

  it("keeps to 140 characters without cutting one in two, and to web addresses", async () => {
    const under = await githubUnderTest();
    const mine = startJobDeployment(under.github.state, { environment: "live", sha, run: 41 });
    await displayOf(under).show("live", "failure", `a${"😀".repeat(200)}\n::error::x`, "javascript:alert(1)");
    const status = mine.statuses.at(-1);
    expect(status?.description.length).toBeLessThanOrEqual(140);
    expect(status?.description.isWellFormed()).toBe(true);
    expect(status?.environmentUrl).toBe("");
  });

  it("only says so when there is no deployment of this run", async () => {
    const under = await githubUnderTest();
    startJobDeployment(under.github.state, { environment: "live", sha, run: 7 });
    await displayOf(under).show("live", "success", "v42");
    expect(under.github.count("POST ")).toBe(0);
    expect(under.logger.lines).toMatchObject([{ level: "info" }]);
  });

  it.each([
    { kind: "status", status: 500, when: "before" },
    { kind: "half-body" },
    { kind: "html" },
    { kind: "drop" },
  ] as const)("never fails the deployment: %o", async (fault) => {
    const under = await githubUnderTest();
    startJobDeployment(under.github.state, { environment: "live", sha, run: 41 });
    under.github.fault({ match: "POST /", nth: "all", fault });
    await displayOf(under).show("live", "success", "v42");
    expect(under.github.count("POST ")).toBe(1);
    expect(under.logger.lines).toMatchObject([{ level: "warn" }]);
  });

  it("names the permission when the token has none", async () => {
    const under = await githubUnderTest();
    startJobDeployment(under.github.state, { environment: "live", sha, run: 41 });
    await displayOf(under, under.clientWith({ token: FORK_TOKEN })).show("live", "success", "v42");
    expect(under.logger.lines).toMatchObject([
      { level: "warn", text: expect.stringContaining("deployments: write") },
    ]);
  });
});
