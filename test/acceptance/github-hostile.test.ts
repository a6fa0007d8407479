import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addPull } from "../support/fake-github/seeding.ts";
import { type GithubTeam, makeGithubTeam } from "../support/github-team.ts";

let team: GithubTeam;
let dir: string;
beforeEach(async () => {
  team = await makeGithubTeam();
  dir = mkdtempSync(join(tmpdir(), "greenroom-hostile-"));
});
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true });
  await team.close();
});

describe("an action tells the person what to do", () => {
  it.each([
    [
      "an input that is missing",
      "deploy",
      { environment: "live" },
      {},
      "INPUT_INVALID",
      'Input "version" is missing',
    ],
    [
      "a version that is none",
      "deploy",
      { environment: "live", version: "latest" },
      {},
      "INPUT_INVALID",
      "v42",
    ],
    [
      "a misspelt environment",
      "deploy",
      { environment: "lvie", version: "v1" },
      {},
      "ENVIRONMENT_UNKNOWN",
      "Did you mean live?",
    ],
    [
      "settings that are not there",
      "validate",
      { settings: "other.yml" },
      {},
      "SETTINGS_NOT_FOUND",
      "other.yml",
    ],
    ["a revision that is not there", "validate", { revision: "no-such" }, {}, "REVISION_UNKNOWN", "no-such"],
    [
      "a revision that looks like an option",
      "validate",
      { revision: "--output=x" },
      {},
      "REVISION_UNKNOWN",
      "--output=x",
    ],
    [
      "a platform token that is not passed",
      "status",
      {},
      { PLATFORM_TOKEN: "" },
      "PLATFORM_TOKEN_MISSING",
      "PLATFORM_TOKEN",
    ],
    ["a runner that is none", "status", {}, { GITHUB_REPOSITORY: "" }, "NOT_ON_GITHUB", "GITHUB_REPOSITORY"],
    [
      "a result file that is not there",
      "comment",
      { "result-file": "none.json", "pull-request": "7" },
      {},
      "RESULT_FILE_UNUSABLE",
      "none.json",
    ],
    [
      "a run without a pull request",
      "comment",
      { "result-file": "none.json" },
      {},
      "PULL_REQUEST_UNKNOWN",
      "pull-request",
    ],
  ] as const)(
    "about %s, in one annotated line and without a stack",
    async (_what, action, inputs, env, code, words) => {
      const run = await team.action(action, inputs, { env });
      expect(run.code).toBe(1);
      expect(run.annotations).toHaveLength(1);
      expect(run.annotations[0]).toMatchObject({
        level: "error",
        title: code,
        message: expect.stringContaining(words),
      });
      expect(run.log + run.stderr).not.toMatch(/\n\s+at /);
      expect(run.outputs.has("decision")).toBe(false);
    },
  );

  it("about a job without a checkout", async () => {
    const run = await team.action("validate", {}, { workspace: dir, sha: "a".repeat(40) });
    expect(run.annotations[0]).toMatchObject({
      title: "CHECKOUT_MISSING",
      message: expect.stringContaining("actions/checkout"),
    });
  });

  it("and calls a bug a bug, with its stack folded away and how to report it", async () => {
    const run = await team.action("validate", {}, { env: { GITHUB_OUTPUT: join(dir, "none") } });
    expect(run.code).toBe(1);
    expect(run.annotations.at(-1)).toMatchObject({ level: "error", title: "BUG" });
    expect(run.log).toContain("Details of the bug");
    expect(run.log).toMatch(/\n\s+at /);
    expect(run.log).toContain("Please report it");
  });
});

describe("a cancelled run", () => {
  it("records that the deployment was interrupted, and the next run settles it", async () => {
    await team.must("publish", { note: "First opening hours and pet policy" });
    await team.fault({ fault: "delay", on: "activate", milliseconds: 30_000 });
    const run = await team.action(
      "deploy",
      { environment: "sandbox", version: "v1" },
      {
        onStart: (child) => {
          child.stdout?.on("data", (text: string) => {
            if (String(text).includes("delivers")) setTimeout(() => child.kill("SIGINT"), 300);
          });
        },
      },
    );
    expect(run.code).toBe(1);
    expect(run.signal).toBeNull();
    expect(run.outputs.get("reason-codes")).toBe("interrupted");
    expect(team.ledger().at(-1)).toMatchObject({ type: "deployment-interrupted", signal: "SIGINT" });
    team.startRun(41);
    const old = team.github.state.runs.get(41);
    if (old) old.status = "completed";
    await team.must("deploy", { environment: "sandbox", version: "v1" }, { run: { id: 42 } });
    expect(await team.active("sandbox")).toBe(1);
  });
});

describe("the comment action takes data, never words", () => {
  async function resultOfCheck(): Promise<Record<string, unknown>> {
    const { sha, event } = team.openPull(7, { "agent/instructions.md": "Be brief.\n" });
    const run = await team.must("check", { comment: "never" }, { sha, event });
    return JSON.parse(run.file("result"));
  }
  const post = (content: string) => {
    const file = join(dir, "result.json");
    writeFileSync(file, content);
    addPull(team.github.state, { number: 7 });
    return team.action("comment", { "result-file": file, "pull-request": "7" });
  };

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"markdown":"# free words"}',
    '{"operation":"check","data":{}}',
    '{"operation":"diff","schemaVersion":1,"decision":"proceed","reasons":[],"data":{"agent":"../x"}}',
    `{"operation":"check","__proto__":{"data":1}}`,
    "<!-- greenroom:comment agent=corner-cafe -->",
  ])("and refuses %j", async (content) => {
    const run = await post(content);
    expect(run.annotations[0]).toMatchObject({ level: "error", title: "RESULT_FILE_UNUSABLE" });
    expect(team.github.state.comments).toEqual([]);
  });

  it("and renders hostile texts in it harmless", async () => {
    const result = await resultOfCheck();
    const evil =
      "</details> @acme/admins ```\n<!-- greenroom:comment agent=other --> ::error::x [x](javascript:alert(1))";
    const text = JSON.stringify(result).replaceAll("Be brief.", JSON.stringify(evil).slice(1, -1));
    const run = await post(
      text.replace('"displayName":"Corner Café"', `"displayName":${JSON.stringify(evil)}`),
    );
    expect(run.code).toBe(0);
    const body = team.github.state.comments[0]?.body ?? "";
    expect(body.split("\n")[0]).toBe("<!-- greenroom:comment agent=corner-cafe -->");
    expect(body).not.toContain("@acme/admins");
    expect(body).not.toContain("agent=other -->");
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  });

  it("and refuses a rehearsal that contradicts itself", async () => {
    const result = await resultOfCheck();
    const forged = JSON.stringify(result).replace(/"failed":0,"error":0/, '"failed":0,"error":7');
    const run = await post(forged);
    expect(run.annotations[0]).toMatchObject({ title: "RESULT_FILE_UNUSABLE" });
  });
});
