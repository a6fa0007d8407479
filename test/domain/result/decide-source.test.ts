import { describe, expect, it } from "vitest";
import {
  decidePull,
  decideRun,
  isFromOutside,
  isStill,
  type SourcePull,
} from "../../../src/domain/result/decide-source.ts";
import { HEAD, PULL, RUN } from "../../support/fork-run.ts";

describe("a run whose results may become a comment", () => {
  it.each([
    [{}],
    [{ workflow: "check.yml" }],
    [{ workflow: ".github/workflows/check.yml", headSha: HEAD }],
    [{ repository: "Acme/Hotel" }],
  ])("is accepted when it is as expected: %j", (expected) => {
    expect(decideRun(RUN, 41, { repository: "acme/hotel", ...expected })).toBeUndefined();
  });

  it.each([
    ["does not exist", undefined, {}],
    ["ran in another repository", { ...RUN, repository: "mallory/hotel" }, {}],
    ["was started by a push", { ...RUN, event: "push" }, {}],
    ["was started by pull_request_target", { ...RUN, event: "pull_request_target" }, {}],
    ["is of another workflow", RUN, { workflow: "release.yml" }],
    [
      "is of a workflow in another folder",
      { ...RUN, workflow: ".github/workflows/sub/check.yml" },
      { workflow: "check.yml" },
    ],
    ["is for another commit than the event said", RUN, { headSha: "b".repeat(40) }],
  ] as const)("is refused when it %s", (_why, run, expected) => {
    expect(decideRun(run, 41, { repository: "acme/hotel", ...expected })).toMatchObject({
      code: "run-refused",
      message: expect.stringContaining("Nothing was written"),
    });
  });
});

describe("the pull request of a run", () => {
  it("is the open one from the same branch of the same repository, at the same commit", () => {
    const others: SourcePull[] = [
      { ...PULL, number: 8, headRepository: "mallory/hotel" },
      { ...PULL, number: 9, headRef: "other" },
      { ...PULL, number: 10, open: false },
      { ...PULL, number: 11, headSha: "b".repeat(40) },
    ];
    expect(decidePull(RUN, [...others, PULL]).pull?.number).toBe(7);
  });

  it.each([
    ["there is none", [], undefined, "pull-request-unclear"],
    ["it is closed", [{ ...PULL, open: false }], undefined, "pull-request-unclear"],
    ["it moved on", [{ ...PULL, headSha: "b".repeat(40) }], undefined, "stale-result"],
    ["two have the same head", [PULL, { ...PULL, number: 8 }], undefined, "pull-request-unclear"],
    ["another number is wanted", [PULL], 8, "pull-request-unclear"],
    [
      "somebody else pushed the same commit",
      [{ ...PULL, headRepository: "mallory/hotel" }],
      undefined,
      "pull-request-unclear",
    ],
  ] as const)("is not told when %s", (_why, pulls, wanted, code) => {
    const { pull, reason } = decidePull(RUN, pulls, wanted);
    expect(pull).toBeUndefined();
    expect(reason?.code).toBe(code);
  });

  it("is told by its number where two have the same head", () => {
    expect(decidePull(RUN, [PULL, { ...PULL, number: 8 }], 8).pull?.number).toBe(8);
  });

  it("is not guessed when the fork is gone", () => {
    const { headRepository: _run, ...run } = RUN;
    const { headRepository: _pull, ...pull } = PULL;
    expect(decidePull(run, [pull]).reason?.code).toBe("pull-request-unclear");
  });

  it("still is the same only while it is open at the same commit", () => {
    expect(isStill(PULL, PULL)).toBe(true);
    expect(isStill(PULL, undefined)).toBe(false);
    expect(isStill(PULL, { ...PULL, open: false })).toBe(false);
    expect(isStill(PULL, { ...PULL, headSha: "b".repeat(40) })).toBe(false);
  });
});

describe("a change from outside", () => {
  it.each([
    ["a fork", RUN, true],
    ["a fork that is gone", { ...RUN, headRepository: undefined }, true],
    ["Dependabot", { ...RUN, headRepository: "acme/hotel", actor: "dependabot[bot]" }, true],
    ["a colleague", { ...RUN, headRepository: "Acme/hotel", actor: "mara" }, false],
  ] as const)("%s", (_who, { headRepository, ...run }, outside) => {
    expect(isFromOutside(headRepository === undefined ? run : { ...run, headRepository })).toBe(outside);
  });
});
