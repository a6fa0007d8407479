import type { ActionName } from "../../src/actions/inputs.ts";
import { RecordingLogger } from "../../src/adapters/memory/recording-logger.ts";
import type { OperationResult } from "../../src/domain/result/operation-result.ts";
import { deploy } from "../../src/operations/deploy.ts";
import { publish } from "../../src/operations/publish.ts";
import { readVersionFrom } from "../../src/operations/read-version.ts";
import { requireApproval } from "../../src/operations/require-approval.ts";
import { testEnvironment } from "../../src/operations/test-environment.ts";
import { startReferencePlatform } from "../../src/reference-bot/server/start-reference-platform.ts";
import { wireGithub } from "../../src/wiring/github-wiring.ts";
import { addEnvironment, addPull, addRun, startJobDeployment } from "./fake-github/seeding.ts";
import { type FakeGithub, startFakeGithub } from "./fake-github/start.ts";
import { BOT_TOKEN, type GitFacts, type PullFile } from "./fake-github/state.ts";
import type { LocalPlatform } from "./local-platform.ts";
import { type ActionOptions, type ActionRun, runAction } from "./run-action.ts";
import { smallAgentFiles } from "./small-agent.ts";
import { makeTempRepo, type TempRepo } from "./temp-repo.ts";

export const PLATFORM_TOKEN = "platform-token-4711";

/** A team that works on GitHub: a repository with a bare origin, a platform that wants a token, and a GitHub of our own. */
export interface GithubTeam {
  readonly repo: TempRepo;
  readonly github: FakeGithub;
  /** Runs an action for the newest commit of the checkout, as a job of run 41 unless told. */
  action(
    name: ActionName,
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<ActionOptions>,
  ): Promise<ActionRun>;
  /** Runs an action that must end well; throws with its log otherwise. */
  must(
    name: ActionName,
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<ActionOptions>,
  ): Promise<ActionRun>;
  /**
   * Publishes the newest commit, deploys it to sandbox and pre-release, tests it there and asks for approval of live, in a run of its own:
   * by the actions' own wiring and operations, in this process. Returns the version.
   */
  upToReview(run: number, note: string): Promise<number>;
  /** Run in progress on GitHub, with the deployment of a job that names an environment. */
  startRun(id: number, job?: { readonly environment?: string; readonly attempt?: number }): void;
  /** A branch with a change, as a pull request whose trial merge is checked out. */
  openPull(
    number: number,
    files: Readonly<Record<string, string | null>>,
    options?: { fork?: boolean },
  ): PullRequest;
  /** Scripts a fault of the platform. */
  readonly fault: LocalPlatform["fault"];
  active(environment: string): Promise<number | undefined>;
  /** Entries in the origin's ledger, oldest first. */
  ledger(): Record<string, unknown>[];
  close(): Promise<void>;
}

export interface PullRequest {
  readonly sha: string;
  readonly event: { readonly name: string; readonly payload: unknown };
}

export async function makeGithubTeam(
  overrides: Readonly<Record<string, string | null>> = {},
): Promise<GithubTeam> {
  const platform = await startReferencePlatform({ port: 0, token: PLATFORM_TOKEN, faults: true });
  const files = smallAgentFiles(overrides);
  const settings = files.get("greenroom.yml") ?? "";
  files.set(
    "greenroom.yml",
    settings.replaceAll(
      /url: http:\/\/127\.0\.0\.1:4010/g,
      `url: ${platform.url}, token_env: PLATFORM_TOKEN`,
    ),
  );
  const repo = makeTempRepo(files);
  const github = await startFakeGithub();
  addEnvironment(github.state, "sandbox");
  addEnvironment(github.state, "pre-release");
  addEnvironment(github.state, "live", {
    reviewers: [{ type: "User", name: "sam" }],
    preventSelfReview: true,
  });

  github.state.git = gitFactsOf(repo);

  const action: GithubTeam["action"] = (name, inputs = {}, options = {}) =>
    runAction(name, {
      workspace: repo.dir,
      github,
      inputs,
      sha: repo.git("rev-parse", "HEAD"),
      ...options,
      env: { PLATFORM_TOKEN, ...options.env },
    });
  const startRun: GithubTeam["startRun"] = (id, { environment, attempt = 1 } = {}) => {
    const sha = repo.git("rev-parse", "HEAD");
    const known = github.state.runs.get(id);
    if (known) {
      known.attempt = attempt;
      known.status = "in_progress";
    } else addRun(github.state, { id, attempt, headSha: sha });
    if (environment !== undefined) startJobDeployment(github.state, { environment, sha, run: id });
  };
  return {
    repo,
    github,
    action,
    startRun,
    async fault(fault) {
      const response = await fetch(`${platform.url}/faults`, {
        method: "POST",
        headers: { authorization: `Bearer ${PLATFORM_TOKEN}`, "content-type": "application/json" },
        body: JSON.stringify(fault),
      });
      if (!response.ok) throw new Error(`the fault was refused: ${await response.text()}`);
    },
    upToReview: (run, note) => {
      startRun(run);
      return upToReview(repo, github, run, note);
    },
    async must(name, inputs, options) {
      const run = await action(name, inputs, options);
      if (run.code !== 0)
        throw new Error(
          `${name} ended with ${run.code}\n${run.annotations.map((one) => `${one.title}: ${one.message}`).join("\n")}\n${run.log}\n${run.stderr}`,
        );
      return run;
    },
    openPull(number, changes, { fork = false } = {}) {
      const base = repo.git("rev-parse", "origin/main");
      repo.git("checkout", "--quiet", "-B", `change-${number}`, base);
      const sha = repo.commit(changes, `Change ${number}`);
      addPull(github.state, { number, headSha: sha, headRef: `change-${number}`, baseSha: base, fork });
      github.state.files.set(number, filesBetween(repo, base, sha));
      return {
        sha,
        event: {
          name: "pull_request",
          payload: { pull_request: { number, head: { sha }, base: { sha: base } } },
        },
      };
    },
    async active(environment) {
      const response = await fetch(
        `${platform.url}/api/agents/corner-cafe/environments/${environment}/active`,
      );
      if (response.status === 404) return undefined;
      const active: { version: number } = JSON.parse(await response.text());
      return active.version;
    },
    ledger() {
      let names: string;
      try {
        names = repo.originGit("ls-tree", "--name-only", "greenroom:corner-cafe/entries");
      } catch {
        return [];
      }
      return names
        .split("\n")
        .filter(Boolean)
        .map((name) => JSON.parse(repo.originGit("show", `greenroom:corner-cafe/entries/${name}`)));
    },
    async close() {
      await platform.close();
      repo.remove();
      await github.close();
    },
  };
}

/** What GitHub knows of the repository: all its commits, and the files of the origin's default branch. */
function gitFactsOf(repo: TempRepo): GitFacts {
  const orUndefined = (args: readonly string[]) => {
    try {
      return repo.git(...args);
    } catch {
      return undefined;
    }
  };
  return {
    parentsOf: (commit) => orUndefined(["rev-list", "--parents", "-n", "1", commit])?.split(" ").slice(1),
    contentOf: (path, ref) => orUndefined(["show", `${ref ?? "origin/main"}:${path}`]),
  };
}

/** What GitHub lists as the files of a pull request: a patch is a diff without its heading. */
function filesBetween(repo: TempRepo, base: string, sha: string): PullFile[] {
  const listed = repo.git("diff", "--name-status", "--no-renames", base, sha).split("\n").filter(Boolean);
  return listed.map((line): PullFile => {
    const [letter = "", path = ""] = line.split("\t");
    const diff = repo.git("diff", "--no-renames", base, sha, "--", path);
    const at = diff.indexOf("\n@@ ");
    const status = letter === "A" ? "added" : letter === "D" ? "removed" : "modified";
    return at === -1 ? { path, status } : { path, status, patch: diff.slice(at + 1) };
  });
}

async function upToReview(repo: TempRepo, github: FakeGithub, run: number, note: string): Promise<number> {
  const sha = repo.git("rev-parse", "HEAD");
  const variables = {
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.repo}`,
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_ACTOR: "mara",
    GITHUB_SHA: sha,
    GITHUB_EVENT_NAME: "push",
    GITHUB_WORKSPACE: repo.dir,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: github.url,
  };
  const wired = await wireGithub(
    { ...process.env, ...variables, PLATFORM_TOKEN },
    {
      token: BOT_TOKEN,
      logger: new RecordingLogger(),
      signal: new AbortController().signal,
      keepSecret: () => {},
      settingsFile: "greenroom.yml",
    },
  );
  const { settings, source } = wired;
  const readVersion = readVersionFrom(source, settings);
  const mustProceed = <Data>({ operation, decision, reasons, data }: OperationResult<Data>): Data => {
    if (decision !== "proceed")
      throw new Error(`${operation}: ${reasons.map((one) => one.message).join("; ")}`);
    return data;
  };
  const { version = 0 } = mustProceed(await publish(wired, { settings, commit: sha, note }));
  for (const environment of ["sandbox", "pre-release"]) {
    const ports = {
      ...wired,
      platform: wired.platform(environment),
      bot: wired.connector(environment),
      readVersion,
    };
    mustProceed(await deploy(ports, { settings, environment, version }));
  }
  const tree = await source.readTree({ kind: "commit", commit: sha }, [settings.root, settings.tests]);
  const tests = { settings, environment: "pre-release", version, tree, record: true };
  mustProceed(await testEnvironment(wired, tests));
  const asking = { settings, phase: "request", environment: "live", version } as const;
  mustProceed(await requireApproval({ ...wired, readVersion }, asking));
  return version;
}
