import { describe, expect, it } from "vitest";
import { GithubSourceRuns } from "../../../src/adapters/github/source-runs.ts";
import { MemorySourceRuns } from "../../../src/adapters/memory/memory-source-runs.ts";
import type { SourceRuns } from "../../../src/ports/source-runs.ts";
import { addPull, addRun } from "../../support/fake-github/seeding.ts";
import { HEAD, MERGE, PULL, RUN } from "../../support/fork-run.ts";
import { closeGithubAfterEach, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();

/** A run and its pull request from a fork, a closed one and one of another branch, and a trial merge. */
async function onGithub() {
  const under = await githubUnderTest();
  const { state } = under.github;
  const { repository: _own, workflow, ...run } = RUN;
  addRun(state, {
    ...run,
    headBranch: "change",
    headRepository: "lee/hotel",
    path: `${workflow}@refs/pull/7/merge`,
  });
  const pull = { number: 7, headSha: HEAD, headRef: "change", headRepository: "lee/hotel", mergeSha: MERGE };
  addPull(state, pull);
  addPull(state, { ...pull, number: 8, state: "closed" });
  addPull(state, { ...pull, number: 9, headRef: "other" });
  state.git.parentsOf = (commit) => (commit === MERGE ? ["b".repeat(40), HEAD] : undefined);
  return { ...under, runs: new GithubSourceRuns(under.client) };
}

async function inMemory(): Promise<{ readonly runs: SourceRuns }> {
  const runs = new MemorySourceRuns();
  runs.runs.push(RUN);
  runs.pulls.push(PULL, { ...PULL, number: 8, open: false }, { ...PULL, number: 9, headRef: "other" });
  runs.parents.set(MERGE, ["b".repeat(40), HEAD]);
  return { runs };
}

describe.each([
  ["memory", inMemory],
  ["GitHub", onGithub],
])("runs that made results: %s", (_name, make) => {
  it("finds a run, and says when there is none", async () => {
    const { runs } = await make();
    expect(await runs.findRun(41)).toEqual(RUN);
    expect(await runs.findRun(42)).toBeUndefined();
  });

  it("lists the open pull requests from the run's branch, forks too", async () => {
    const { runs } = await make();
    expect(await runs.listPulls(RUN)).toEqual([PULL]);
    expect(await runs.listPulls({ ...RUN, headRepository: "mallory/hotel" })).toEqual([]);
  });

  it("finds a pull request as it is now", async () => {
    const { runs } = await make();
    expect(await runs.findPull(7)).toEqual(PULL);
    expect((await runs.findPull(8))?.open).toBe(false);
    expect(await runs.findPull(77)).toBeUndefined();
  });

  it("tells a trial merge from another commit", async () => {
    const { runs } = await make();
    expect(await runs.isChildOf(MERGE, HEAD)).toBe(true);
    expect(await runs.isChildOf(MERGE, "d".repeat(40))).toBe(false);
    expect(await runs.isChildOf("e".repeat(40), HEAD)).toBe(false);
  });
});

describe("runs that made results, on GitHub", () => {
  it("asks for no pull requests when the fork is gone", async () => {
    const { runs, github } = await onGithub();
    const { headRepository: _gone, ...run } = RUN;
    expect(await runs.listPulls(run)).toEqual([]);
    expect(github.count("GET /repos/acme/hotel/pulls")).toBe(0);
  });

  it.each([
    [
      "a token that may not ask",
      { kind: "status", status: 403, message: "Resource not accessible" },
      "GITHUB_REFUSED",
    ],
    ["a server error that stays", { kind: "status", status: 502 }, "GITHUB_UNREACHABLE"],
    ["another run", { kind: "json", body: '{"id":40,"event":"pull_request"}' }, "GITHUB_ANSWER_UNUSABLE"],
    [
      "a run without a head",
      { kind: "json", body: '{"id":41,"event":"pull_request"}' },
      "GITHUB_ANSWER_UNUSABLE",
    ],
  ] as const)("never takes %s for an answer", async (_what, fault, code) => {
    const { runs, github } = await onGithub();
    github.fault({ match: "GET /repos/acme/hotel/actions/runs/41", nth: "all", fault });
    await expect(runs.findRun(41)).rejects.toMatchObject({ code });
  });

  it.each(['{"number":7}', '{"number":7,"head":null}', '{"number":"7","head":{"sha":"a","ref":"b"}}'])(
    "refuses a pull request like %s",
    async (body) => {
      const { runs, github } = await onGithub();
      github.fault({ match: "GET /repos/acme/hotel/pulls/7", fault: { kind: "json", body } });
      await expect(runs.findPull(7)).rejects.toMatchObject({ code: "GITHUB_ANSWER_UNUSABLE" });
    },
  );
});
