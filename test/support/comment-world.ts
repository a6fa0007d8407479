import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { addPull, addRun } from "./fake-github/seeding.ts";
import { type FakeGithub, startFakeGithub } from "./fake-github/start.ts";
import { FORK_TOKEN, type Pull, type RunRecord } from "./fake-github/state.ts";
import { type GithubTeam, makeGithubTeam } from "./github-team.ts";
import type { ActionOptions, ActionRun } from "./run-action.ts";

export const MARKER = "<!-- greenroom:comment agent=corner-cafe -->";
const RUN = 500;

/** A fork's pull request whose check has ended, and the workflow that comments on it afterwards. */
export interface CommentWorld {
  readonly github: FakeGithub;
  readonly team: GithubTeam;
  /** What the check of the fork's own job wrote: of the trial merge, as GitHub checks it out. */
  readonly result: string;
  /** Newest commit of the pull request, and GitHub's trial merge of it. */
  readonly head: string;
  readonly merge: string;
  /** Where the artifact is unpacked: the folder `results` in it. */
  readonly dir: string;
  /** Pull request 7 is open at the commit that run 500 was for, unless told otherwise. */
  ended(different?: { readonly run?: Partial<RunRecord>; readonly pull?: Partial<Pull> }): void;
  /** Puts a file into the artifact. */
  write(name: string, text: string): void;
  /** Runs the action as the workflow on the default branch does. */
  comment(inputs?: Readonly<Record<string, string>>, event?: ActionOptions["event"]): Promise<ActionRun>;
  bodies(): string[];
}

/** Registers the making and the clean-up; the function gives a fresh GitHub and an empty artifact. */
export function commentWorld(): () => Promise<CommentWorld> {
  let team: GithubTeam;
  let facts: Pick<CommentWorld, "result" | "head" | "merge">;
  const clean: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    team = await makeGithubTeam();
    facts = await checkedFork(team);
  });
  afterEach(async () => {
    for (const one of clean.splice(0)) await one();
  });
  afterAll(() => team.close());
  return async () => {
    const github = await startFakeGithub();
    github.state.git = team.github.state.git;
    const dir = mkdtempSync(join(tmpdir(), "greenroom-artifact-"));
    mkdirSync(join(dir, "results"));
    clean.push(async () => {
      rmSync(dir, { recursive: true, force: true });
      await github.close();
    });
    return {
      ...facts,
      github,
      team,
      dir,
      ended(different) {
        ended(github, facts, different);
      },
      write(name, text) {
        mkdirSync(dirname(join(dir, "results", name)), { recursive: true });
        writeFileSync(join(dir, "results", name), text);
      },
      comment: (inputs = {}, event) =>
        team.action(
          "comment",
          { "result-file": "results", workflow: "pull-request.yml", ...inputs },
          {
            github,
            workspace: dir,
            sha: team.repo.git("rev-parse", "origin/main"),
            event: event ?? {
              name: "workflow_run",
              // Of a fork's run GitHub names no pull request.
              payload: { workflow_run: { id: RUN, head_sha: facts.head, pull_requests: [] } },
            },
          },
        ),
      bodies: () => github.state.comments.map(({ body }) => body),
    };
  };
}

async function checkedFork(team: GithubTeam): Promise<Pick<CommentWorld, "result" | "head" | "merge">> {
  const { sha, event } = team.openPull(7, { "agent/instructions.md": "Be brief.\n" }, { fork: true });
  const base = team.repo.git("rev-parse", "origin/main");
  const merge = team.repo.git("commit-tree", `${sha}^{tree}`, "-p", base, "-p", sha, "-m", "Merge");
  const checked = await team.must("check", { comment: "never" }, { sha: merge, event, token: FORK_TOKEN });
  team.repo.git("checkout", "--quiet", "main");
  return { result: checked.file("result"), head: sha, merge };
}

function ended(
  { state }: FakeGithub,
  { head, merge }: Pick<CommentWorld, "head" | "merge">,
  { run = {}, pull = {} }: { readonly run?: Partial<RunRecord>; readonly pull?: Partial<Pull> } = {},
): void {
  const fork = { headRepository: "stranger/hotel" };
  addPull(state, {
    ...{ number: 7, headSha: head, headRef: "change", fork: true, mergeSha: merge, ...fork },
    ...pull,
  });
  addRun(state, {
    id: RUN,
    status: "completed",
    event: "pull_request",
    path: ".github/workflows/pull-request.yml",
    headSha: head,
    headBranch: "change",
    actor: "stranger",
    ...fork,
    ...run,
  });
}
