import { describe, expect, it } from "vitest";
import { GithubRuns } from "../../../src/adapters/github/run-registry.ts";
import { MemoryRuns } from "../../../src/adapters/memory/memory-runs.ts";
import type { RunRegistry } from "../../../src/ports/run-registry.ts";
import { addRun } from "../../support/fake-github/seeding.ts";
import { closeGithubAfterEach, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();

async function withRuns() {
  const under = await githubUnderTest();
  return { ...under, runs: new GithubRuns(under.client, under.logger) };
}

interface RunsUnderTest {
  readonly runs: RunRegistry;
  set(id: string, attempt: number, state: "running" | "finished"): void;
}

function describeRuns(name: string, make: () => Promise<RunsUnderTest>): void {
  describe(`runs: ${name}`, () => {
    it("tells running from finished", async () => {
      const { runs, set } = await make();
      set("41", 1, "running");
      set("42", 1, "finished");
      expect(await runs.readState({ id: "41", attempt: 1 })).toBe("running");
      expect(await runs.readState({ id: "42", attempt: 1 })).toBe("finished");
    });

    it("does not know runs that nobody told it of", async () => {
      const { runs } = await make();
      expect(await runs.readState({ id: "43", attempt: 1 })).toBe("unknown");
      expect(await runs.readState({ id: "local:laptop:77:1763633000", attempt: 1 })).toBe("unknown");
    });
  });
}

describeRuns("memory", async () => {
  const runs = new MemoryRuns();
  return { runs, set: (id, attempt, state) => runs.set({ id, attempt }, state) };
});

describeRuns("GitHub", async () => {
  const { github, runs } = await withRuns();
  return {
    runs,
    set: (id, attempt, state) =>
      addRun(github.state, {
        id: Number(id),
        attempt,
        status: state === "finished" ? "completed" : "in_progress",
        conclusion: state === "finished" ? "cancelled" : null,
      }),
  };
});

describe("runs on GitHub", () => {
  it("takes an earlier attempt for finished once a later one exists", async () => {
    const { github, runs } = await withRuns();
    addRun(github.state, { id: 41, attempt: 2, status: "in_progress" });
    expect(await runs.readState({ id: "41", attempt: 1 })).toBe("finished");
    expect(await runs.readState({ id: "41", attempt: 2 })).toBe("running");
    expect(await runs.readState({ id: "41", attempt: 3 })).toBe("unknown");
  });

  it.each(["queued", "waiting", "pending", "requested", "in_progress"] as const)(
    "never takes a run that is %s for finished",
    async (status) => {
      const { github, runs } = await withRuns();
      addRun(github.state, { id: 41, status });
      expect(await runs.readState({ id: "41", attempt: 1 })).toBe("running");
    },
  );

  it.each([
    { kind: "status", status: 500 },
    { kind: "status", status: 403 },
    { kind: "json", body: '{"id":41,"status":"completed"}' },
    { kind: "json", body: '{"id":40,"status":"completed","run_attempt":1}' },
    { kind: "html" },
  ] as const)("does not know when the answer is %o", async (fault) => {
    const { github, runs } = await withRuns();
    addRun(github.state, { id: 41, status: "completed", conclusion: "success" });
    github.fault({ match: "GET /", nth: "all", fault });
    expect(await runs.readState({ id: "41", attempt: 1 })).toBe("unknown");
  });

  it.each(["../../user", "41/approvals", "0", "-1", "1e3", "", "9".repeat(30)])(
    "asks nothing for the run %j",
    async (id) => {
      const { github, runs } = await withRuns();
      expect(await runs.readState({ id, attempt: 1 })).toBe("unknown");
      expect(github.requests).toEqual([]);
    },
  );
});
