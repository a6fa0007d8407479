/** What the fake GitHub holds. Tests read and change it directly. */
export interface GithubState {
  readonly owner: string;
  readonly repo: string;
  private: boolean;
  readonly tokens: Map<string, TokenGrant>;
  readonly pulls: Map<number, Pull>;
  readonly comments: Comment[];
  readonly reviews: ReviewRecord[];
  /** What each pull request changes. */
  readonly files: Map<number, readonly PullFile[]>;
  readonly environments: Map<string, EnvironmentRecord>;
  readonly runs: Map<number, RunRecord>;
  readonly deployments: DeploymentRecord[];
  /** Commit id to the login of its author's account; null when the e-mail belongs to nobody. */
  readonly commits: Map<string, CommitRecord>;
  /** The git repository behind it all; knows nothing unless a test says so. */
  git: GitFacts;
  nextId(): number;
  /** A second later every time: GitHub's timestamps, without a clock. */
  now(): string;
}

export interface GitFacts {
  parentsOf(commit: string): readonly string[] | undefined;
  contentOf(path: string, ref: string | undefined): string | undefined;
}

export type PermissionName = "actions" | "contents" | "deployments" | "issues" | "pull_requests" | "metadata";
export type Access = "read" | "write";

/** Who a token is and what it may do. Installation tokens (`GITHUB_TOKEN`) have no `/user`. */
export interface TokenGrant {
  readonly login: string;
  readonly kind: "installation" | "person";
  readonly permissions: Readonly<Partial<Record<PermissionName, Access>>>;
}

export interface Pull {
  readonly number: number;
  title: string;
  body: string;
  readonly author: string;
  headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly fork: boolean;
  /** `owner/name` of where the branch is. */
  readonly headRepository: string;
  state: "open" | "closed";
  mergeSha: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  /** Null: the account is gone. */
  readonly author: string | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface PullFile {
  readonly path: string;
  readonly status: "added" | "removed" | "modified";
  /** Absent for what has no lines or too many. */
  readonly patch?: string;
}

export interface ReviewRecord {
  readonly id: number;
  readonly pull: number;
  readonly author: string | null;
  readonly body: string;
  readonly event: string;
  readonly commit: string;
  readonly comments: readonly ReviewComment[];
  readonly submittedAt: string;
}

export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly startLine: number;
  readonly line: number;
  readonly side: string;
}

export interface EnvironmentRecord {
  readonly id: number;
  readonly name: string;
  readonly waitTimer: number;
  readonly preventSelfReview: boolean;
  readonly reviewers: readonly { readonly type: "User" | "Team"; readonly name: string }[];
}

export interface RunRecord {
  readonly id: number;
  attempt: number;
  status: "queued" | "in_progress" | "completed" | "waiting" | "pending" | "requested";
  conclusion: "success" | "failure" | "cancelled" | null;
  readonly actor: string;
  triggeringActor: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly path: string;
  /** `owner/name` of the repository of the head. */
  readonly headRepository: string;
  readonly approvals: {
    readonly environments: readonly string[];
    readonly state: "approved" | "rejected" | "pending";
    readonly login: string;
    readonly comment: string;
  }[];
}

export interface DeploymentRecord {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly creator: string;
  readonly createdAt: string;
  readonly statuses: {
    readonly id: number;
    readonly state: string;
    readonly description: string;
    readonly logUrl: string;
    readonly environmentUrl: string;
    readonly createdAt: string;
  }[];
}

export interface CommitRecord {
  readonly sha: string;
  readonly authorLogin: string | null;
  readonly message: string;
}

export const BOT_TOKEN = "ghs_test-token-of-the-workflow";
export const FORK_TOKEN = "ghs_test-token-of-a-fork";
export const PERSON_TOKEN = "ghp_test-token-of-a-person";

const ALL_WRITE = {
  actions: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  pull_requests: "write",
  metadata: "read",
} as const;
const ALL_READ = {
  actions: "read",
  contents: "read",
  deployments: "read",
  issues: "read",
  pull_requests: "read",
  metadata: "read",
} as const;

export function newState(owner: string, repo: string): GithubState {
  let id = 1000;
  let second = Date.parse("2026-11-20T10:00:00Z");
  return {
    owner,
    repo,
    private: false,
    tokens: new Map<string, TokenGrant>([
      [BOT_TOKEN, { login: "github-actions[bot]", kind: "installation", permissions: ALL_WRITE }],
      [FORK_TOKEN, { login: "github-actions[bot]", kind: "installation", permissions: ALL_READ }],
      [PERSON_TOKEN, { login: "mara", kind: "person", permissions: ALL_WRITE }],
    ]),
    pulls: new Map(),
    comments: [],
    reviews: [],
    files: new Map(),
    environments: new Map(),
    runs: new Map(),
    deployments: [],
    commits: new Map(),
    git: { parentsOf: () => undefined, contentOf: () => undefined },
    nextId: () => {
      id += 1;
      return id;
    },
    now: () => {
      second += 1000;
      return new Date(second).toISOString().replace(".000Z", "Z");
    },
  };
}
