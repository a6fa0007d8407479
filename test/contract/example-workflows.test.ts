import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkWorkflow } from "../support/check-workflow.ts";

const EXAMPLES = join(import.meta.dirname, "../../workflows-examples");
const FILES = readdirSync(EXAMPLES).filter((file) => file.endsWith(".yml"));
const read = (file: string) => readFileSync(join(EXAMPLES, file), "utf8");

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are workflow expressions
describe("the example workflows", () => {
  it("are the stories that the project tells", () => {
    expect(FILES).toEqual([
      "pull-request-agents.yml",
      "pull-request-forks-comment.yml",
      "pull-request-forks.yml",
      "pull-request.yml",
      "release.yml",
      "rollback.yml",
    ]);
  });

  it.each(FILES)("%s is right by GitHub's language service and by our own rules", async (file) => {
    expect(await checkWorkflow(read(file))).toEqual([]);
  });

  it("keep the job that reads a pull request from writing anything", () => {
    const [reads = ""] = read("pull-request.yml").split("\n  comment:");
    expect(reads).toContain("contents: read");
    expect(reads).not.toMatch(/: write/);
    expect(read("pull-request-agents.yml").split("\n  comment:")[0]).not.toMatch(/: write/);
    expect(read("pull-request-forks.yml")).not.toMatch(/: write/);
  });

  it("check nothing of a fork out where a token may write", () => {
    const trusted = read("pull-request-forks-comment.yml");
    expect(trusted).not.toContain("actions/checkout");
    expect(trusted.match(/\S+: write/g)).toEqual(["pull-requests: write"]);
  });

  it("let a rollback go ahead while a deployment waits for its reviewers", () => {
    const group = (text: string) => [...text.matchAll(/group: (\S.*)/g)].map((match) => match[1]);
    expect(group(read("release.yml"))).toContain("greenroom-harbour-hotel-live");
    expect(group(read("rollback.yml"))).toEqual([
      "greenroom-harbour-hotel-${{ inputs.environment }}-rollback",
    ]);
  });
});

describe("the check of workflows notices", () => {
  const release = read("release.yml");
  const pull = read("pull-request.yml");
  const rollback = read("rollback.yml");

  it.each([
    ["a misspelt key", release.replace("runs-on:", "run-on:"), "run-on"],
    [
      "a bad expression",
      release.replace("needs.publish.outputs.version }}", "needs.publish.outputs.version }"),
      "",
    ],
    ["an unknown trigger", pull.replace("merge_group:", "merge_groop:"), "merge_groop"],
    ["pull_request_target", pull.replace("  pull_request:", "  pull_request_target:"), "pull_request_target"],
    [
      "no permissions at the top",
      pull.replace("permissions: {}", "permissions: write-all"),
      "the top does not say",
    ],
    [
      "a job without permissions",
      pull.replace("    permissions:\n      contents: read\n", ""),
      "job check does not say",
    ],
    ["a permission nobody needs", pull.replace("contents: read", "packages: write"), "may write packages"],
    [
      "a token left in the checkout",
      pull.replace("persist-credentials: false", "fetch-depth: 0"),
      "leaves the token",
    ],
    [
      "a moving tag of somebody else",
      pull.replace(/checkout@\w+/, "checkout@v7"),
      "actions/checkout@v7 is not pinned",
    ],
    ["an unknown input", release.replace("phase: confirm", "phrase: confirm"), "has no input phrase"],
    ["a missing input", rollback.replace(/ +reason: \$.*\n/, ""), "needs the input reason"],
    ["an unknown output", release.replace("outputs.junit", "outputs.junits"), "has no output junits"],
    [
      "an output no job sets",
      release.replace("      version: $", "      versoin: $"),
      "job publish has no output version",
    ],
    [
      "a job it does not wait for",
      release.replace("needs: [publish, review]", "needs: review"),
      "does not need publish",
    ],
    [
      "a deploy that may be cancelled",
      release.replaceAll("cancel-in-progress: false", "cancel-in-progress: true"),
      "never cancels",
    ],
    [
      "an environment that is not the job's",
      release.replace("environment: live\n    permissions", "environment: lvie\n    permissions"),
      "deploys to live, but names lvie",
    ],
    [
      "a job without a time limit",
      pull.replace("    timeout-minutes: 5\n", ""),
      "job comment has no time limit",
    ],
    [
      "an event's text in a script",
      pull.replace("    steps:\n", "    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n"),
      "puts an expression into a script",
    ],
  ])("%s", async (_name, text, message) => {
    expect(FILES.map(read)).not.toContain(text);
    expect((await checkWorkflow(text)).join("\n")).toMatch(message === "" ? /./ : message);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above
