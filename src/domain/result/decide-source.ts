import type { Reason } from "./operation-result.ts";

/** A workflow run as GitHub tells of it, whose job nobody trusts. */
export interface SourceRun {
  readonly id: number;
  /** `owner/name` of the repository that it ran in. */
  readonly repository: string;
  readonly event: string;
  /** `.github/workflows/check.yml`, without the ref. */
  readonly workflow: string;
  readonly headSha: string;
  readonly headBranch?: string;
  /** `owner/name` of where the change lives; absent: that repository is gone. */
  readonly headRepository?: string;
  readonly actor: string;
}

/** A pull request as it is now. */
export interface SourcePull {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; absent: gone. */
  readonly headRepository?: string;
  /** GitHub's trial merge of it. */
  readonly mergeCommit?: string;
}

/** What the workflow that comments knows without asking anybody whom it does not trust. */
export interface ExpectedRun {
  readonly repository: string;
  /** File of the workflow; absent: any. */
  readonly workflow?: string;
  /** Head of the run as the event told it. */
  readonly headSha?: string;
}

/** Why results of this run may not become a comment; undefined when they may. */
export function decideRun(run: SourceRun | undefined, id: number, expected: ExpectedRun): Reason | undefined {
  const refuse = (problem: string, hint: string): Reason => ({
    code: "run-refused",
    message: `Nothing was written: ${problem}.`,
    hint,
  });
  if (run === undefined || !sameName(run.repository, expected.repository))
    return refuse(
      `this repository has no run ${id}`,
      "Leave the input run-id empty in a workflow_run workflow: the event names the run.",
    );
  if (run.event !== "pull_request")
    return refuse(
      `run ${id} was started by ${run.event}, not by pull_request`,
      "Let the job run only `if: github.event.workflow_run.event == 'pull_request'`.",
    );
  if (expected.workflow !== undefined && fileOf(run.workflow) !== fileOf(expected.workflow))
    return refuse(
      `run ${id} is of the workflow ${run.workflow}, not of ${expected.workflow}`,
      "A workflow may take any name; the input workflow holds the file that is meant.",
    );
  if (expected.headSha !== undefined && expected.headSha !== run.headSha)
    return refuse(`run ${id} is for another commit than the event says`, "Run the job again.");
  return undefined;
}

/**
 * The one open pull request whose newest commit the run was for. `wanted`: only this number will do. The branch and its repository must be
 * those of the run too, for anybody can push somebody else's commit to a fork.
 */
export function decidePull(
  run: SourceRun,
  pulls: readonly SourcePull[],
  wanted?: number,
):
  | { readonly pull: SourcePull; readonly reason?: undefined }
  | { readonly pull?: undefined; readonly reason: Reason } {
  const { headRepository, headBranch } = run;
  const candidates = pulls.filter(
    (pull) =>
      pull.open &&
      headRepository !== undefined &&
      pull.headRepository !== undefined &&
      sameName(pull.headRepository, headRepository) &&
      pull.headRef === headBranch &&
      (wanted === undefined || pull.number === wanted),
  );
  const [pull, another] = candidates.filter((one) => one.headSha === run.headSha);
  if (pull !== undefined && another === undefined) return { pull };
  if (pull === undefined && candidates.length > 0) return { reason: staleResult(run.headSha) };
  return {
    reason: {
      code: "pull-request-unclear",
      message: `Nothing was written: ${another === undefined ? "no" : "more than one"} open pull request${
        wanted === undefined ? "" : ` ${wanted}`
      } has ${run.headSha.slice(0, 12)} as its newest commit.`,
      hint:
        another === undefined
          ? "It was closed or its branch is gone; nothing is lost, the text is in the summary of its own run."
          : "Name the one that is meant with the input pull-request.",
    },
  };
}

export function staleResult(commit: string): Reason {
  return {
    code: "stale-result",
    message: `Nothing was written: the pull request has moved on from ${commit.slice(0, 12)}, which these results are about.`,
    hint: "The run for its newest commit writes the comment.",
  };
}

/** Whether a pull request still is what its results are about. */
export function isStill(pull: SourcePull, now: SourcePull | undefined): boolean {
  return now?.open === true && now.headSha === pull.headSha && now.headRepository === pull.headRepository;
}

/** From a fork, or by Dependabot: nobody of the repository can repair what it brings. */
export function isFromOutside(run: SourceRun): boolean {
  return (
    run.headRepository === undefined ||
    !sameName(run.headRepository, run.repository) ||
    run.actor === "dependabot[bot]"
  );
}

function fileOf(workflow: string): string {
  return workflow.replace(/^\.github\/workflows\//, "");
}

/** GitHub does not tell names apart by case. */
function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
