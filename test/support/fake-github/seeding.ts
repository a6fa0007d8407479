import type {
  Comment,
  DeploymentRecord,
  EnvironmentRecord,
  GithubState,
  Pull,
  ReviewRecord,
  RunRecord,
} from "./state.ts";

/** Short ways to put things into the fake GitHub before a test. */
export function addPull(state: GithubState, pull: Partial<Pull> & { number: number }): Pull {
  const whole: Pull = {
    title: "A change",
    body: "",
    author: "mara",
    headSha: "1".repeat(40),
    headRef: "change",
    baseSha: "2".repeat(40),
    baseRef: "main",
    fork: false,
    headRepository: pull.fork === true ? `stranger/${state.repo}` : `${state.owner}/${state.repo}`,
    state: "open",
    mergeSha: null,
    ...pull,
  };
  state.pulls.set(pull.number, whole);
  return whole;
}

export function addComment(state: GithubState, issue: number, author: string | null, body: string): Comment {
  const at = state.now();
  const comment = { id: state.nextId(), issue, author, body, createdAt: at, updatedAt: at };
  state.comments.push(comment);
  return comment;
}

export function addReview(
  state: GithubState,
  pull: number,
  author: string | null,
  body: string,
): ReviewRecord {
  const review: ReviewRecord = {
    id: state.nextId(),
    pull,
    author,
    body,
    event: "COMMENT",
    commit: "1".repeat(40),
    comments: [],
    submittedAt: state.now(),
  };
  state.reviews.push(review);
  return review;
}

export function addEnvironment(
  state: GithubState,
  name: string,
  settings: Partial<Omit<EnvironmentRecord, "id" | "name">> = {},
): void {
  state.environments.set(name.toLowerCase(), {
    id: state.nextId(),
    name,
    waitTimer: 0,
    preventSelfReview: false,
    reviewers: [],
    ...settings,
  });
}

export function addRun(state: GithubState, run: Partial<RunRecord> & { id: number }): RunRecord {
  const whole: RunRecord = {
    attempt: 1,
    status: "in_progress",
    conclusion: null,
    actor: "mara",
    triggeringActor: "mara",
    event: "push",
    headSha: "1".repeat(40),
    headBranch: "main",
    path: ".github/workflows/release.yml",
    headRepository: `${state.owner}/${state.repo}`,
    approvals: [],
    ...run,
  };
  state.runs.set(run.id, whole);
  return whole;
}

/** What GitHub does by itself when a job that names an environment starts. */
export function startJobDeployment(
  state: GithubState,
  job: { environment: string; sha: string; run: number; job?: number; ref?: string; creator?: string },
): DeploymentRecord {
  const at = state.now();
  const record: DeploymentRecord = {
    id: state.nextId(),
    sha: job.sha,
    ref: job.ref ?? "main",
    environment: job.environment,
    creator: job.creator ?? "mara",
    createdAt: at,
    statuses: [
      {
        id: state.nextId(),
        state: "in_progress",
        description: "",
        logUrl: `https://github.com/${state.owner}/${state.repo}/actions/runs/${job.run}/job/${job.job ?? 77}`,
        environmentUrl: "",
        createdAt: at,
      },
    ],
  };
  state.deployments.push(record);
  return record;
}
