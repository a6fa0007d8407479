import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addRun } from "../support/fake-github/seeding.ts";
import { type GithubTeam, makeGithubTeam } from "../support/github-team.ts";
import { type JobOutcome, runWorkflow, type WorkflowOptions } from "../support/run-workflow.ts";
import { smallAgentFiles } from "../support/small-agent.ts";

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, "../../workflows-examples", file), "utf8");
let team: GithubTeam;
beforeEach(async () => {
  team = await makeGithubTeam();
});
afterEach(() => team.close());

const results = (jobs: ReadonlyMap<string, JobOutcome>) =>
  Object.fromEntries([...jobs].map(([name, { result }]) => [name, result]));
const CHANGE = { "agent/instructions.md": "You are the voice of the café. Be brief.\n" };

describe("pull-request.yml", () => {
  const file = read("pull-request.yml");

  it("checks with a token that may only read, and comments in a job of its own", async () => {
    const { sha, event } = team.openPull(7, CHANGE);
    const jobs = await runWorkflow(team, file, { sha, event, run: { id: 41 } });
    expect(results(jobs)).toEqual({ check: "success", comment: "success" });
    expect(team.github.state.comments).toHaveLength(1);
  });

  it("comments on a check that failed, and the check stays failed", async () => {
    const { sha, event } = team.openPull(7, { "agent/sms/booking-confirmation.yaml": null });
    const jobs = await runWorkflow(team, file, { sha, event, run: { id: 41 } });
    expect(results(jobs)).toEqual({ check: "failure", comment: "success" });
    expect(team.github.state.comments[0]?.body).toContain("table-booking");
  });

  it("fails for nothing on a fork: the text is in the summaries", async () => {
    const { sha, event } = team.openPull(7, CHANGE, { fork: true });
    const jobs = await runWorkflow(team, file, { sha, event, run: { id: 41 }, fork: true });
    expect(results(jobs)).toEqual({ check: "success", comment: "success" });
    expect(team.github.state.comments).toEqual([]);
    expect(jobs.get("comment")?.runs[0]?.summary).toContain("instructions");
  });

  it("reports in a merge queue, where there is nothing to comment on", async () => {
    const { sha } = team.openPull(7, CHANGE);
    const event = {
      name: "merge_group",
      payload: { merge_group: { base_sha: team.repo.git("rev-parse", "main") } },
    };
    const jobs = await runWorkflow(team, file, { sha, event, run: { id: 41 } });
    expect(results(jobs)).toEqual({ check: "success", comment: "skipped" });
  });
});

describe("pull-request-forks.yml and pull-request-forks-comment.yml", () => {
  const check = read("pull-request-forks.yml");
  const comment = read("pull-request-forks-comment.yml");
  let artifacts: string;
  beforeEach(() => {
    artifacts = mkdtempSync(join(tmpdir(), "greenroom-artifacts-"));
  });
  afterEach(() => rmSync(artifacts, { recursive: true, force: true }));

  /** The check of a fork's pull request, then the workflow that GitHub starts when it has ended. */
  async function checkThenComment(files: Readonly<Record<string, string | null>>, between = () => {}) {
    const { state } = team.github;
    const { sha, event } = team.openPull(7, files, { fork: true });
    const { headRef: headBranch = "", headRepository = "" } = state.pulls.get(7) ?? {};
    const path = ".github/workflows/pull-request-forks.yml";
    addRun(state, { id: 41, event: "pull_request", path, headSha: sha, headBranch, headRepository });
    const checked = await runWorkflow(team, check, { sha, event, run: { id: 41 }, fork: true, artifacts });
    expect(state.comments).toEqual([]);
    Object.assign(state.runs.get(41) ?? {}, { status: "completed" });
    team.repo.git("checkout", "--quiet", "main");
    between();
    const conclusion = results(checked).check;
    const run = { id: 41, head_sha: sha, event: "pull_request", conclusion, pull_requests: [] };
    const commented = await runWorkflow(team, comment, {
      event: { name: "workflow_run", payload: { workflow_run: run } },
      sha: team.repo.git("rev-parse", "HEAD"),
      run: { id: 42 },
      artifacts,
    });
    return { ...results(checked), ...results(commented), reasons: reasonsOf(commented) };
  }
  const reasonsOf = (jobs: ReadonlyMap<string, JobOutcome>) =>
    jobs.get("comment")?.runs[0]?.outputs.get("reason-codes");

  it("check a fork without rights, and comment on it afterwards", async () => {
    expect(await checkThenComment(CHANGE)).toEqual({ check: "success", comment: "success", reasons: "" });
    expect(team.github.state.comments).toEqual([
      expect.objectContaining({ issue: 7, body: expect.stringContaining("instructions") }),
    ]);
  });

  it("comment on a check that failed", async () => {
    const ended = await checkThenComment({ "agent/sms/booking-confirmation.yaml": null });
    expect(ended).toEqual({ check: "failure", comment: "success", reasons: "" });
    expect(team.github.state.comments[0]?.body).toContain("table-booking");
  });

  it("write nothing when the fork has pushed again, and fail for nothing that a fork did", async () => {
    const pushed = () =>
      void Object.assign(team.github.state.pulls.get(7) ?? {}, { headSha: "b".repeat(40) });
    expect(await checkThenComment(CHANGE, pushed)).toMatchObject({
      comment: "success",
      reasons: "stale-result",
    });
    expect(team.github.state.comments).toEqual([]);
  });

  it("write nothing when the artifact was made by hand", async () => {
    const forge = () =>
      writeFileSync(join(artifacts, "41/greenroom-result/check.json"), "# All is well @acme/admins");
    expect(await checkThenComment(CHANGE, forge)).toMatchObject({
      comment: "success",
      reasons: "result-refused",
    });
    expect(team.github.state.comments).toEqual([]);
  });
});

describe("pull-request-agents.yml", () => {
  const file = read("pull-request-agents.yml");
  beforeEach(() => {
    const settings = team.repo.git("show", "HEAD:greenroom.yml").replace("corner-cafe", "corner-bistro");
    const files = [...smallAgentFiles({ "greenroom.yml": `${settings}\n` })];
    team.repo.commit(new Map(files.map(([path, text]) => [`bistro/${path}`, text])), "A second agent");
  });

  it("checks every agent and keeps one comment each", async () => {
    const { sha, event } = team.openPull(7, CHANGE);
    const jobs = await runWorkflow(team, file, { sha, event, run: { id: 41 } });
    expect(results(jobs)).toEqual({ check: "success", agents: "success", comment: "success" });
    const markers = team.github.state.comments.map(({ body }) => body.split("\n")[0]);
    expect(markers).toEqual([
      "<!-- greenroom:comment agent=corner-bistro -->",
      "<!-- greenroom:comment agent=corner-cafe -->",
    ]);
  });

  it("fails under one name when one agent's check does", async () => {
    const { sha, event } = team.openPull(7, { "agent/sms/booking-confirmation.yaml": null });
    const jobs = await runWorkflow(team, file, { sha, event, run: { id: 41 } });
    expect(results(jobs)).toEqual({ check: "failure", agents: "failure", comment: "success" });
  });
});

describe("release.yml and rollback.yml", () => {
  const release = read("release.yml");
  const approveLive = (run: number) => (environment: string) => {
    if (environment !== "live") return;
    const approval = { environments: ["live"], state: "approved" as const, login: "sam", comment: "" };
    team.github.state.runs.get(run)?.approvals.push(approval);
  };
  const push = (run: number, title: string, attempt = 1): WorkflowOptions => ({
    event: { name: "push", payload: { head_commit: { message: `${title} (#${run})` } } },
    sha: team.repo.git("rev-parse", "HEAD"),
    run: { id: run, attempt },
    inputs: {},
    onEnvironment: approveLive(run),
  });
  const ALL = {
    publish: "success",
    sandbox: "success",
    "pre-release": "success",
    review: "success",
    live: "success",
  };

  it("bring a merge to live, stop before live without reviewers, and bring it back", async () => {
    const first = push(41, "First opening hours and pet policy");
    expect(results(await runWorkflow(team, release, first))).toEqual(ALL);
    expect(await team.active("live")).toBe(1);

    // The same files again: nothing to publish, nothing to deploy.
    const same = await runWorkflow(team, release, push(42, "Nothing that guests would notice"));
    expect(results(same)).toMatchObject({ publish: "success", sandbox: "skipped", live: "skipped" });

    team.repo.commit(CHANGE, "Shorter");
    const second = push(43, "Shorter instructions for the voice");
    const unapproved = await runWorkflow(team, release, { ...second, onEnvironment: () => {} });
    expect(results(unapproved)).toEqual({ ...ALL, live: "failure" });
    expect(await team.active("live")).toBe(1);

    // Approved at the second attempt, which runs every job again.
    expect(
      results(await runWorkflow(team, release, push(43, "Shorter instructions for the voice", 2))),
    ).toEqual(ALL);
    expect(await team.active("live")).toBe(2);

    const rollback = await runWorkflow(team, read("rollback.yml"), {
      ...push(50, ""),
      event: { name: "workflow_dispatch", payload: {} },
      inputs: { environment: "live", version: "", reason: "Answers got too short" },
    });
    expect(results(rollback)).toEqual({ rollback: "success" });
    expect(await team.active("live")).toBe(1);
    const shown = team.github.state.deployments.filter((one) => one.environment === "live");
    expect(shown.at(-1)?.statuses.at(-1)).toMatchObject({
      state: "success",
      description: expect.stringContaining("v1"),
    });
  });
});
