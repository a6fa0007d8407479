import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo, type TempRepo } from "../support/temp-repo.ts";

const TOPIC = "agent/topics/terrace.yaml";
let repo: TempRepo;
beforeAll(() => {
  repo = makeTempRepo(smallAgentFiles());
});
afterAll(() => repo.remove());
beforeEach(() => repo.git("checkout", "--quiet", "--", "."));

const write = (text: string) => writeFileSync(join(repo.dir, TOPIC), text);
const read = () => readFileSync(join(repo.dir, TOPIC), "utf8");
const cli = (...args: string[]) => runCli(["validate", ...args], { cwd: repo.dir });

describe("greenroom validate --fix", () => {
  it("fixes the work tree, says what it did, and then there is nothing left", async () => {
    write("name: Terrace\r\nconten: Sunny.\r\nactions: { handoffs: [Counter] }\r\n");
    const run = await cli("--fix");
    expect(run.stdout).toContain(`fixed ${TOPIC}:2  \`conten\` is not a known key. → content  unknown-key`);
    expect(run.stdout).toContain("2 findings fixed in 1 of 1 file.");
    expect(run.code).toBe(0);
    expect(read()).toBe("name: Terrace\r\ncontent: Sunny.\r\nactions: { handoffs: [counter] }\r\n");
    expect((await cli("--fix")).stdout).toContain("There is nothing to fix by itself.");
  });

  it("as JSON lists the fixed findings beside those that stay", async () => {
    write("name: Terrace\nconten: 12\nweather: fine\n");
    const run = await cli("--fix", "--json");
    expect(run.code).toBe(1);
    const { data } = run.json();
    expect(data.fix.files).toMatchObject([{ path: TOPIC, written: true }]);
    expect(data.fix.fixed.length + data.fix.dropped.length).toBeGreaterThan(0);
    expect(data.findings.map((finding: { rule: string }) => finding.rule)).toContain("unknown-key");
  });

  it("--dry-run shows a diff and writes nothing", async () => {
    write("name: Terrace\nconten: Sunny.\n");
    const run = await cli("--fix", "--dry-run");
    expect(run.stdout).toContain("-conten: Sunny.\n+content: Sunny.\n");
    expect(run.stdout).toContain("1 finding would be fixed in 1 file; nothing was written.");
    expect(run.code).toBe(1);
    expect(read()).toBe("name: Terrace\nconten: Sunny.\n");
  });

  it.each([[["--dry-run"]], [["--fix", "--ref", "main"]], [["--watch", "--fix"]], [["--watch", "--json"]]])(
    "refuses what contradicts itself: %s",
    async (args) => {
      const run = await cli(...args);
      expect(run.code).toBe(2);
    },
  );
});
