import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { elementsNamed, readXml } from "../support/read-xml.ts";
import { runCli } from "../support/run-cli.ts";
import { sarifProblems } from "../support/sarif-schema.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo } from "../support/temp-repo.ts";

const BROKEN = { "agent/topics/pet-policy.yaml": "nmae: Pets\nname: Pets\ncontent: Dogs are welcome.\n" };
const repo = makeTempRepo(smallAgentFiles(BROKEN));
afterAll(() => repo.remove());
const validate = (args: readonly string[], env = {}) => runCli(["validate", ...args], { cwd: repo.dir, env });

describe("greenroom validate --format", () => {
  it("prints for people by itself: the layout, the rule's page, the counts", async () => {
    const { code, stdout } = await validate([]);
    expect(code).toBe(1);
    expect(stdout).toContain("layout greenroom, as the settings say");
    expect(stdout).toMatch(/docs\/rules\/<rule>\.md/);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^1 error/);
  });

  it("prints SARIF, JUnit, JSON or annotations, and nothing else", async () => {
    const sarif = JSON.parse((await validate(["--format", "sarif"])).stdout);
    expect(sarifProblems(sarif)).toEqual([]);
    expect(JSON.stringify(sarif.runs[0].results)).toContain('"ruleId":"unknown-key"');
    const junit = readXml((await validate(["--format", "junit"])).stdout.trimEnd());
    expect(elementsNamed(junit, "failure")).toHaveLength(1);
    expect(Number(junit.attributes.get("tests"))).toBeGreaterThanOrEqual(21);
    const json = JSON.parse((await validate(["--format", "json"])).stdout);
    expect(json).toEqual(JSON.parse((await validate(["--json"])).stdout));
    expect(json.data).not.toHaveProperty("forReports");
    const github = (await validate(["--format", "github"])).stdout;
    expect(github).toBe((await validate(["--annotations"])).stdout);
    expect(github).toMatch(/^::error file=agent\/topics\/pet-policy\.yaml,line=1,/);
  });

  it("writes reports beside what it prints, into folders that are made, and says where", async () => {
    const run = await validate(["--report", "sarif=out/a.sarif", "--report", "junit=out/b.xml"]);
    expect(run.stdout).toContain("1 error");
    expect(run.stderr).toContain(join("out", "a.sarif"));
    expect(sarifProblems(JSON.parse(readFileSync(join(repo.dir, "out/a.sarif"), "utf8")))).toEqual([]);
    readXml(readFileSync(join(repo.dir, "out/b.xml"), "utf8").trimEnd());
  });

  it.each([
    [["--format", "sarfi"], "Did you mean sarif?"],
    [["--format", "sarif", "--annotations"], "can't both be printed"],
    [["--report", "sarif"], "is no report"],
    [["--report", "sarif="], "is no report"],
    [["--watch", "--format", "sarif"], "does not go with --format"],
  ])("%j says what is wrong", async (args, sentence) => {
    const run = await validate(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(sentence);
    expect(run.stdout).toBe("");
  });

  it("ends with a message and code 3 when a report can't be written", async () => {
    mkdirSync(join(repo.dir, "taken.sarif"), { recursive: true });
    const run = await validate(["--report", "sarif=taken.sarif"]);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain("REPORT_NOT_WRITTEN");
  });

  it("links what does not fit to the run on GitHub", async () => {
    const many = Array.from({ length: 12 }, (_, index) => `k${index}: x\n`).join("");
    writeFileSync(join(repo.dir, "agent/topics/pet-policy.yaml"), `name: Pets\ncontent: Dogs.\n${many}`);
    const env = {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "o/r",
      GITHUB_RUN_ID: "7",
    };
    const { stdout } = await validate(["--format", "github"], env);
    expect(stdout).toContain("https://github.com/o/r/actions/runs/7");
    expect(stdout.match(/^::error /gm)).toHaveLength(10);
  });
});
