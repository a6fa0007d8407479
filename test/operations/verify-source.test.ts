import { describe, expect, it } from "vitest";
import { MemorySourceRuns } from "../../src/adapters/memory/memory-source-runs.ts";
import { UserError } from "../../src/domain/errors.ts";
import type { SourcePull, SourceRun } from "../../src/domain/result/decide-source.ts";
import { readForeign, readStale, verifySource } from "../../src/operations/verify-source.ts";
import { AFTER, BEFORE, diffOf } from "../domain/diff/make-snapshot.ts";
import { HEAD, PULL, RUN } from "../support/fork-run.ts";

const request = { runId: 41, expected: { repository: "acme/hotel" } };

function known(pull: Partial<SourcePull> = {}, run: Partial<SourceRun> = {}): MemorySourceRuns {
  const runs = new MemorySourceRuns();
  runs.runs.push({ ...RUN, ...run });
  runs.pulls.push({ ...PULL, ...pull });
  return runs;
}

/** A GitHub that fails at one question. */
class Failing extends MemorySourceRuns {
  override findPull(): Promise<SourcePull | undefined> {
    throw new UserError("GITHUB_UNREACHABLE", "GitHub did not answer.", "Run the job again.");
  }
}

describe("where results of a run may be told", () => {
  it("is the pull request that GitHub names", async () => {
    expect(await verifySource(known(), request)).toEqual({
      outcome: "verified",
      run: RUN,
      pull: PULL,
      outside: true,
    });
  });

  it.each([
    ["no such run", known(), { ...request, runId: 42 }, "run-refused"],
    ["a push", known({}, { event: "push" }), request, "run-refused"],
    ["a closed pull request", known({ open: false }), request, "pull-request-unclear"],
    ["a newer commit", known({ headSha: "b".repeat(40) }), request, "stale-result"],
  ] as const)("is nowhere for %s", async (_what, runs, asked, code) => {
    expect(await verifySource(runs, asked)).toMatchObject({ outcome: "refused", reason: { code } });
  });

  it("is nowhere when GitHub does not answer", async () => {
    const runs = new Failing();
    runs.runs.push(RUN);
    runs.pulls.push(PULL);
    expect(await verifySource(runs, request)).toMatchObject({ reason: { code: "run-unverified" } });
    expect((await readStale(runs, PULL))?.code).toBe("run-unverified");
  });

  it("is looked at again before anything is written", async () => {
    const runs = known();
    expect(await readStale(runs, PULL)).toBeUndefined();
    runs.pulls[0] = { ...PULL, headSha: "b".repeat(40) };
    expect((await readStale(runs, PULL))?.code).toBe("stale-result");
    runs.pulls.length = 0;
    expect((await readStale(runs, PULL))?.code).toBe("stale-result");
  });
});

describe("the commit that a result names", () => {
  const about = (commit?: string) => {
    const diff = diffOf(BEFORE, AFTER);
    return {
      agent: "harbour-hotel",
      diff: { ...diff, to: commit ? { label: "draft", commit } : { label: "draft" } },
    };
  };

  it.each([undefined, HEAD, PULL.mergeCommit])(
    "may be absent, the head or its trial merge: %s",
    async (commit) => {
      expect(await readForeign(known(), PULL, about(commit))).toBeUndefined();
    },
  );

  it("may be an earlier trial merge of the same head", async () => {
    const runs = known();
    runs.parents.set("d".repeat(40), ["e".repeat(40), HEAD]);
    expect(await readForeign(runs, PULL, about("d".repeat(40)))).toBeUndefined();
  });

  it("may not be another one", async () => {
    expect((await readForeign(known(), PULL, about("f".repeat(40))))?.code).toBe("result-refused");
  });
});
