import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGithubRun } from "../../../src/adapters/actions-runtime/github-run.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "greenroom-run-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const sha = "a".repeat(40);
const base = "b".repeat(40);
const env = {
  GITHUB_REPOSITORY: "acme/harbour.hotel_1",
  GITHUB_RUN_ID: "41",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_ACTOR: "mara",
  GITHUB_TRIGGERING_ACTOR: "sam",
  GITHUB_SHA: sha,
  GITHUB_EVENT_NAME: "push",
  GITHUB_WORKSPACE: "/work",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com/",
};

function withEvent(event: string): Record<string, string> {
  const file = join(dir, "event.json");
  writeFileSync(file, event);
  return { ...env, GITHUB_EVENT_PATH: file };
}

describe("the workflow run", () => {
  it("is read from what the runner sets", () => {
    expect(readGithubRun(env)).toEqual({
      owner: "acme",
      repo: "harbour.hotel_1",
      runId: 41,
      attempt: 2,
      runUrl: "https://github.com/acme/harbour.hotel_1/actions/runs/41",
      actor: "mara",
      triggeringActor: "sam",
      sha,
      event: "push",
      workspace: "/work",
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
    });
  });

  it("takes the actor for who triggered it where an older server does not say", () => {
    expect(readGithubRun({ ...env, GITHUB_TRIGGERING_ACTOR: "" }).triggeringActor).toBe("mara");
  });

  it("knows the pull request and its base", () => {
    const event = { pull_request: { number: 7, head: { sha }, base: { sha: base } } };
    expect(readGithubRun(withEvent(JSON.stringify(event)))).toMatchObject({
      pullRequest: { number: 7, headSha: sha },
      baseSha: base,
    });
  });

  it("knows the base of a merge group and the message of a push", () => {
    const event = { merge_group: { base_sha: base }, head_commit: { message: "Pet fee (#7)" } };
    expect(readGithubRun(withEvent(JSON.stringify(event)))).toMatchObject({
      baseSha: base,
      headMessage: "Pet fee (#7)",
    });
  });

  it("knows the run that a workflow_run event is about, if it is one", () => {
    const read = (workflow_run: unknown) =>
      readGithubRun(withEvent(JSON.stringify({ workflow_run }))).sourceRun;
    expect(read({ id: 500, head_sha: sha })).toEqual({ id: 500, headSha: sha });
    for (const odd of [
      null,
      [],
      {},
      { id: "500", head_sha: sha },
      { id: 1e99, head_sha: sha },
      { id: 500, head_sha: "main" },
    ])
      expect(read(odd)).toBeUndefined();
  });

  it.each([
    { pull_request: null },
    { pull_request: { number: "7", head: { sha }, base: { sha: "--upload-pack=x" } } },
    { pull_request: { number: 7.5, head: [], base: "main" } },
    { merge_group: { base_sha: "HEAD" }, head_commit: { message: 7 } },
  ])("takes nothing from an event like %j", (event) => {
    const run = readGithubRun(withEvent(JSON.stringify(event)));
    expect([run.pullRequest, run.baseSha, run.headMessage]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ["GITHUB_REPOSITORY", "acme"],
    ["GITHUB_REPOSITORY", "acme/../x"],
    ["GITHUB_REPOSITORY", ""],
    ["GITHUB_RUN_ID", "0"],
    ["GITHUB_RUN_ID", "4e1"],
    ["GITHUB_RUN_ATTEMPT", "-1"],
    ["GITHUB_SHA", "main"],
    ["GITHUB_SHA", "--exec=x"],
    ["GITHUB_API_URL", "file:///etc/passwd"],
    ["GITHUB_ACTOR", ""],
  ])("can't be told when %s is %j", (name, value) => {
    expect(() => readGithubRun({ ...env, [name]: value })).toThrow(name);
  });

  it.each(["", "[]", "null", "{", '"text"'])("can't be told when the event is %j", (event) => {
    expect(() => readGithubRun(withEvent(event))).toThrow("GITHUB_EVENT_PATH");
  });

  it("can't be told when the event's file is not there", () => {
    expect(() => readGithubRun({ ...env, GITHUB_EVENT_PATH: join(dir, "none.json") })).toThrow(
      "can't be read",
    );
  });
});
