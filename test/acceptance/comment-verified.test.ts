import { beforeEach, describe, expect, it } from "vitest";
import { type CommentWorld, commentWorld, MARKER } from "../support/comment-world.ts";
import { addPull } from "../support/fake-github/seeding.ts";

let world: CommentWorld;
const start = commentWorld();
beforeEach(async () => {
  world = await start();
});

const own = { headRepository: "acme/hotel" };

describe("the comment on what a stranger's job made", () => {
  it("is written where GitHub says, about its newest commit, with where it comes from", async () => {
    world.ended();
    world.write("check.json", world.result);
    const run = await world.comment();
    expect(run.code).toBe(0);
    expect(run.outputs.get("decision")).toBe("proceed");
    expect(run.outputs.get("outcome")).toBe("created");
    const [body = ""] = world.bodies();
    expect(body.startsWith(`${MARKER}\n`)).toBe(true);
    expect(body).toContain(`\`${world.head.slice(0, 7)}\``);
    expect(body).toContain("they inform, they prove nothing");
    expect(world.github.state.comments[0]).toMatchObject({ issue: 7, author: "github-actions[bot]" });
    const again = await world.comment();
    expect([again.outputs.get("outcome"), again.outputs.get("decision")]).toEqual([
      "unchanged",
      "nothing-to-do",
    ]);
  });

  it("is also written for Dependabot and for colleagues, on whose results nothing is put in doubt", async () => {
    world.ended({ pull: own, run: { ...own, actor: "dependabot[bot]" } });
    world.write("check.json", world.result);
    await world.comment();
    expect(world.bodies()[0]).toContain("they prove nothing");
    world.ended({ pull: own, run: { ...own, actor: "mara" } });
    expect((await world.comment()).outputs.get("outcome")).toBe("updated");
    expect(world.bodies()).toHaveLength(1);
    expect(world.bodies()[0]).not.toContain("they prove nothing");
  });

  it("can be written again by hand, for a run that somebody names", async () => {
    world.ended();
    world.write("check.json", world.result);
    const event = { name: "workflow_dispatch", payload: {} };
    const unknown = await world.comment({ "run-id": "77" }, event);
    expect(unknown.outputs.get("reason-codes")).toBe("run-refused");
    expect((await world.comment({ "run-id": "500" }, event)).outputs.get("outcome")).toBe("created");
  });

  it("is refused where the event does not name the run, for then nothing can be asked", async () => {
    world.ended();
    world.write("check.json", world.result);
    const event = { name: "workflow_run", payload: { workflow_run: { id: "500" } } };
    const run = await world.comment({ "pull-request": "7" }, event);
    expect(run.annotations[0]).toMatchObject({
      title: "PULL_REQUEST_UNKNOWN",
      message: expect.stringContaining("run-id"),
    });
    expect(world.bodies()).toEqual([]);
  });

  it("stays one when two jobs write it at once", async () => {
    world.ended();
    world.write("check.json", world.result);
    const runs = await Promise.all([world.comment(), world.comment()]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(world.bodies().filter((body) => body.startsWith(MARKER))).toHaveLength(1);
  });

  it("is never on another pull request, whatever the result or an input says", async () => {
    world.ended();
    addPull(world.github.state, { number: 8, headSha: "b".repeat(40), headRef: "other" });
    world.write(
      "check.json",
      world.result.replace('"data": {', '"pullRequest": 8, "data": { "pullRequest": 8, "number": 8,'),
    );
    await world.comment();
    expect(world.github.state.comments.map(({ issue }) => issue)).toEqual([7]);
    const named = await world.comment({ "pull-request": "8" });
    expect(named.outputs.get("reason-codes")).toBe("pull-request-unclear");
    expect(world.github.state.comments.map(({ issue }) => issue)).toEqual([7]);
  });
});

describe("nothing is written, and nothing fails, when", () => {
  it.each([
    ["the run is not known here", { run: { id: 501 } }, "run-refused"],
    ["it was not started by a pull request", { run: { event: "push" } }, "run-refused"],
    [
      "it is of another workflow of the same name",
      { run: { path: ".github/workflows/evil.yml" } },
      "run-refused",
    ],
    ["its head is not that of the event", { run: { headSha: "b".repeat(40) } }, "run-refused"],
    ["the pull request is closed", { pull: { state: "closed" } }, "pull-request-unclear"],
    ["its branch is somebody else's", { pull: { headRepository: "mallory/hotel" } }, "pull-request-unclear"],
    ["it has moved on", { pull: { headSha: "b".repeat(40) } }, "stale-result"],
  ] as const)("%s", async (_what, different, code) => {
    world.ended(different);
    world.write("check.json", world.result);
    const run = await world.comment();
    expect(run.code).toBe(0);
    expect(run.outputs.get("reason-codes")).toBe(code);
    expect(run.outputs.get("decision")).toBe("nothing-to-do");
    expect(run.summary).toContain(code);
    expect(world.github.count("POST ")).toBe(0);
  });

  it("two pull requests have the same head", async () => {
    world.ended();
    addPull(world.github.state, { number: 8, headSha: world.head, headRef: "change", fork: true });
    world.write("check.json", world.result);
    expect((await world.comment()).outputs.get("reason-codes")).toBe("pull-request-unclear");
    expect((await world.comment({ "pull-request": "8" })).outputs.get("outcome")).toBe("created");
    expect(world.github.state.comments.map(({ issue }) => issue)).toEqual([8]);
  });

  it.each([
    ["before the first look", "GET /repos/acme/hotel/pulls/7", 1],
    ["between reading and writing", "GET /repos/acme/hotel/pulls/7", 2],
  ] as const)("the pull request moves on %s", async (_when, match, nth) => {
    world.ended();
    world.write("check.json", world.result);
    const pull = world.github.state.pulls.get(7);
    world.github.before(match, () => Object.assign(pull ?? {}, { headSha: "b".repeat(40) }), nth);
    const run = await world.comment();
    expect([run.code, run.outputs.get("reason-codes")]).toEqual([0, "stale-result"]);
    expect(run.summary).toContain("has moved on");
    expect(world.github.count("POST ")).toBe(0);
  });

  const RUNS = "GET /repos/acme/hotel/actions/runs";
  it.each([
    ["may not see the run", RUNS, 403, "run-unverified"],
    ["may not see pull requests", "GET /repos/acme/hotel/pulls", 403, "run-unverified"],
    ["may not see the settings", "GET /repos/acme/hotel/contents/", 403, "run-unverified"],
    ["gets no usable answer about the run", RUNS, 502, "run-unverified"],
    ["gets no usable answer about the head", "GET /repos/acme/hotel/pulls/7", 500, "run-unverified"],
    ["may not write", "POST /repos/acme/hotel/issues/7/comments", 403, "comment-not-permitted"],
    [
      "gets no usable answer to its comment",
      "POST /repos/acme/hotel/issues/7/comments",
      502,
      "comment-not-permitted",
    ],
  ] as const)("the token %s (%s, %i)", async (_what, match, status, code) => {
    world.ended();
    world.write("check.json", world.result);
    const fault = { kind: "status", status, message: "No", headers: { "retry-after": "0" } } as const;
    const plain = { kind: "status", status, message: "Resource not accessible by integration" } as const;
    world.github.fault({ match: match, nth: "all", fault: status === 403 ? plain : fault });
    const run = await world.comment();
    expect(run.code).toBe(0);
    expect(run.outputs.get("reason-codes")).toBe(code);
    expect(run.annotations.filter(({ level }) => level === "error")).toEqual([]);
    expect(world.bodies()).toEqual([]);
  });
});
