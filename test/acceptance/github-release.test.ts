import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addEnvironment } from "../support/fake-github/seeding.ts";
import { type GithubTeam, makeGithubTeam, PLATFORM_TOKEN } from "../support/github-team.ts";
import type { ActionRun } from "../support/run-action.ts";

let team: GithubTeam;
beforeEach(async () => {
  team = await makeGithubTeam();
});
afterEach(() => team.close());

const NOTE = "First opening hours and pet policy";
const push = (message: string) => ({ name: "push", payload: { head_commit: { message } } });

function approve(run: number, login = "sam", state: "approved" | "rejected" = "approved"): void {
  team.github.state.runs
    .get(run)
    ?.approvals.push({ environments: ["live"], state, login, comment: "heard it" });
}

async function goLive(run: number, version: number | string, attempt = 1): Promise<ActionRun> {
  const inRun = { run: { id: run, attempt } };
  const inputs = { environment: "live", version: `v${version}` };
  const confirmed = await team.action("require-approval", { phase: "confirm", ...inputs }, inRun);
  if (confirmed.code !== 0) return confirmed;
  return team.action("deploy", inputs, inRun);
}

async function release(run: number, note = NOTE): Promise<number> {
  const version = await team.upToReview(run, note);
  approve(run);
  const live = await goLive(run, version);
  expect(live.code).toBe(0);
  return version;
}

describe("from a merge to live on GitHub", () => {
  it("publishes, promotes, tests, asks, deploys, and shows the version on GitHub's own deployment", async () => {
    team.startRun(41);
    const inRun = { run: { id: 41 } };
    const version = (await team.must("publish", { note: NOTE }, inRun)).outputs.get("version") ?? "";
    await team.must("deploy", { environment: "sandbox", version }, inRun);
    await team.must("deploy", { environment: "pre-release", version }, inRun);
    await team.must("test", { environment: "pre-release", version }, inRun);
    await team.must("require-approval", { phase: "request", environment: "live", version }, inRun);
    approve(41);
    team.startRun(41, { environment: "live" });
    const live = await goLive(41, version);
    expect(live.code).toBe(0);
    expect(await team.active("live")).toBe(1);
    expect(Object.fromEntries(live.outputs)).toMatchObject({
      decision: "proceed",
      environment: "live",
      version: "1",
      seconds: expect.stringMatching(/^\d+(\.\d)?$/),
    });
    expect(live.outputs.has("previous-version")).toBe(false);
    const shown = team.github.state.deployments.find((one) => one.environment === "live");
    expect(shown?.statuses.at(-1)).toMatchObject({
      state: "success",
      description: expect.stringContaining("v1"),
    });
    expect(team.ledger().map((entry) => entry.type)).toEqual([
      "version-published",
      "evidence-recorded",
      "deployment-intended",
      "deployment-succeeded",
      "deployment-intended",
      "deployment-succeeded",
      "evidence-recorded",
      "promotion-requested",
      "approval-recorded",
      "deployment-intended",
      "deployment-succeeded",
    ]);
    const status = await team.must("status");
    expect(status.outputs.get("live-version")).toBe("1");
    expect(JSON.parse(status.outputs.get("versions") ?? "")).toEqual({
      sandbox: 1,
      "pre-release": 1,
      live: 1,
    });
    expect(status.summary).toContain("**v1**");
  });

  it("shows the reviewers what they approve, with a way to the button", async () => {
    await team.upToReview(41, NOTE);
    const entry = team.ledger().at(-1);
    expect(entry).toMatchObject({ type: "promotion-requested", environment: "live", version: 1 });
    const again = await team.must("require-approval", {
      phase: "request",
      environment: "live",
      version: "v1",
    });
    expect(again.summary).toMatch(/Approve \*\*v1\*\* .*for \*\*live\*\*/);
    expect(again.file("markdown")).toContain("https://github.com/acme/hotel/actions/runs/41");
  });

  it("takes the merged pull request's title for the note, and refuses a vague one with the reason", async () => {
    const vague = await team.action("publish", {}, { event: push("updates (#3)") });
    expect(vague.code).toBe(1);
    expect(vague.outputs.get("reason-codes")).toBe("publish-note-vague");
    expect(vague.annotations[0]).toMatchObject({ level: "error", title: "publish-note-vague" });
    expect(team.ledger()).toEqual([]);
    const merge = "Merge pull request #3 from acme/pets\n\nDogs are welcome on the terrace now";
    const run = await team.must("publish", {}, { event: push(merge) });
    expect(team.ledger()[0]).toMatchObject({ note: "Dogs are welcome on the terrace now" });
    expect(run.outputs.get("tag")).toBe("corner-cafe/v1");
    const again = await team.must("publish", { note: "The same files once more, please" });
    expect(again.outputs.get("decision")).toBe("nothing-to-do");
    expect(again.outputs.get("version")).toBe("1");
  });

  it("promotion without approval is blocked", async () => {
    const version = await team.upToReview(41, NOTE);
    const live = await goLive(41, version);
    expect(live.code).toBe(1);
    expect(live.outputs.get("reason-codes")).toBe("approval-missing");
    const direct = await team.action(
      "deploy",
      { environment: "live", version: String(version) },
      { run: { id: 41 } },
    );
    expect(direct.outputs.get("reason-codes")).toBe("approval-missing");
    expect(await team.active("live")).toBeUndefined();
  });

  it("an environment that asks nobody proves nothing: blocked, with the setting to change", async () => {
    addEnvironment(team.github.state, "live", { reviewers: [] });
    team.startRun(41);
    await team.must("publish", { note: NOTE });
    const run = await team.action("require-approval", {
      phase: "request",
      environment: "live",
      version: "v1",
    });
    expect(run.outputs.get("reason-codes")).toBe("approval-unprotected");
    expect(run.annotations[0]?.message).toMatch(/settings\/environments/);
  });

  it("a rejection, and an approval by the change's author, are no approval", async () => {
    const version = await team.upToReview(41, NOTE);
    const sha = team.repo.git("rev-parse", "HEAD");
    team.github.state.commits.set(sha, { sha, authorLogin: "sam", message: "" });
    approve(41, "sam");
    const byAuthor = await goLive(41, version);
    expect(byAuthor.outputs.get("reason-codes")).toBe("approval-by-author");
    approve(41, "jo", "rejected");
    const rejected = await goLive(41, version);
    expect(rejected.outputs.get("reason-codes")).toBe("approval-rejected");
    expect(await team.active("live")).toBeUndefined();
  });

  it("blocks when GitHub can't say who approved", async () => {
    const version = await team.upToReview(41, NOTE);
    approve(41);
    team.github.fault({
      match: "GET /repos/acme/hotel/actions/runs/41/approvals",
      nth: "all",
      fault: { kind: "status", status: 403, message: "Resource not accessible by integration" },
    });
    const live = await goLive(41, version);
    expect(live.code).toBe(1);
    expect(live.annotations[0]).toMatchObject({ title: "GITHUB_REFUSED" });
    expect(await team.active("live")).toBeUndefined();
  });

  it("a failing conversation blocks promotion and is named", async () => {
    team.repo.commit(
      {
        "agent/topics/pet-policy.yaml":
          "name: Pet policy\nsample_questions: [Are dogs allowed?, Can I bring my dog?]\ncontent: No animals at all.\n",
      },
      "No animals",
    );
    team.startRun(41);
    await team.must("publish", { note: "No animals in the café any more" });
    await team.must("deploy", { environment: "sandbox", version: "v1" });
    await team.must("deploy", { environment: "pre-release", version: "v1" });
    const tested = await team.action("test", { environment: "pre-release", version: "v1" });
    expect(tested.code).toBe(1);
    expect(tested.outputs.get("verdict")).toBe("failed");
    expect(tested.annotations[0]?.message).toContain("dogs-allowed");
    expect(tested.file("junit")).toContain("<failure");
    expect(JSON.parse(tested.file("results")).verdict).toBe("failed");
    const asked = await team.action("require-approval", {
      phase: "request",
      environment: "live",
      version: "v1",
    });
    expect(asked.outputs.get("reason-codes")).toBe("regression-failed");
  });

  it("goes on without failing the step when it is told to", async () => {
    await team.must("publish", { note: NOTE });
    const run = await team.must("deploy", { environment: "live", version: "v1", "fail-on-stop": "false" });
    expect(run.outputs.get("decision")).toBe("stop");
    expect(run.outputs.get("reason-codes")).toContain("step-skipped");
    expect(run.annotations.map((one) => one.level)).not.toContain("error");
  });

  it("no token is ever seen: not in logs, summaries, outputs or files", async () => {
    team.startRun(41);
    await team.must("publish", { note: NOTE });
    const wrong = { PLATFORM_TOKEN: "another-token-0815" };
    const runs = [
      await team.must("deploy", { environment: "sandbox", version: "v1" }),
      await team.action("deploy", { environment: "pre-release", version: "v1" }, { env: wrong }),
    ];
    for (const run of runs) {
      const seen = [
        run.log,
        run.stderr,
        run.summary,
        run.file("result"),
        JSON.stringify(run.annotations),
      ].join("\n");
      for (const secret of [PLATFORM_TOKEN, wrong.PLATFORM_TOKEN, "ghs_test-token"])
        expect(seen).not.toContain(secret);
    }
    expect(runs[1]?.code).toBe(1);
    expect(runs[1]?.masks).toContain(wrong.PLATFORM_TOKEN);
  });
});

describe("back again on GitHub", () => {
  const second = async () => {
    team.repo.commit({ "agent/instructions.md": "You are the voice of the café. Be brief.\n" }, "Shorter");
    return release(42, "Shorter instructions for the voice");
  };

  it("rollback restores the earlier version after the environment's reviewers said yes, and deletes nothing", async () => {
    await release(41);
    await second();
    team.startRun(50, { environment: "live" });
    const inputs = { environment: "live", reason: "Handoffs spiked" };
    const early = await team.action("rollback", inputs, { run: { id: 50 } });
    expect(early.outputs.get("reason-codes")).toBe("approval-missing");
    approve(50);
    const run = await team.must("rollback", inputs, { run: { id: 50 } });
    expect(run.outputs.get("version")).toBe("1");
    expect(run.outputs.get("previous-version")).toBe("2");
    expect(await team.active("live")).toBe(1);
    expect(run.summary).toContain("v2");
    expect(team.repo.originGit("tag", "--list").split("\n")).toEqual(["corner-cafe/v1", "corner-cafe/v2"]);
    expect(team.ledger().at(-1)).toMatchObject({ type: "hold", version: 2, held: true });
  });

  it("re-running an old successful deploy rolls back, after asking again; both actors are recorded", async () => {
    await release(41);
    await second();
    team.startRun(41, { attempt: 2 });
    const rerun = { run: { id: 41, attempt: 2 }, triggeringActor: "jo" };
    const old = await team.action("deploy", { environment: "live", version: "v1" }, rerun);
    expect(old.outputs.get("reason-codes")).toContain("approval-outdated");
    approve(41, "sam");
    const confirm = { phase: "confirm", environment: "live", version: "v1" };
    await team.must("require-approval", confirm, rerun);
    const run = await team.must("deploy", { environment: "live", version: "v1" }, rerun);
    expect(run.outputs.get("reason-codes")).toBe("rerun-rolls-back");
    expect(await team.active("live")).toBe(1);
    const intent = team.ledger().findLast((entry) => entry.type === "deployment-intended");
    expect(intent).toMatchObject({ kind: "rollback", actor: "mara", triggeringActor: "jo" });
  });

  it("re-running a stale failed one stops", async () => {
    await team.upToReview(41, NOTE);
    expect((await goLive(41, 1)).code).not.toBe(0);
    await second();
    const recorded = team.ledger().length;
    team.startRun(41, { attempt: 2 });
    approve(41, "sam");
    const run = await team.action(
      "deploy",
      { environment: "live", version: "v1" },
      { run: { id: 41, attempt: 2 } },
    );
    expect(run.code).not.toBe(0);
    expect(run.outputs.get("reason-codes")).toContain("stale-run");
    expect(await team.active("live")).toBe(2);
    expect(team.ledger()).toHaveLength(recorded);
  });

  it("re-running all of an old run finds its version again instead of publishing another", async () => {
    const first = team.repo.git("rev-parse", "HEAD");
    await release(41);
    await second();
    const run = await team.must("publish", { note: NOTE }, { sha: first, run: { id: 41, attempt: 2 } });
    expect(run.outputs.get("decision")).toBe("nothing-to-do");
    expect(run.outputs.get("version")).toBe("1");
  });
});
