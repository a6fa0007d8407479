import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readXml } from "../support/read-xml.ts";
import { runCli } from "../support/run-cli.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { smallRasaFiles } from "../support/small-agents/rasa.ts";
import { makeTempRepo } from "../support/temp-repo.ts";

const out = mkdtempSync(join(tmpdir(), "greenroom-reports-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const SPOILT = { "agent/topics/pet-policy.yaml": "name: Pets\ncontent: x\nactions: { sms: [nothing] }\n" };
const report = (name: string) => join(out, name);

describe("reports of validation", () => {
  it("are written beside what is printed, each whole", async () => {
    const repo = makeTempRepo(smallAgentFiles(SPOILT));
    const { code, stdout, stderr } = await runCli(
      [
        "validate",
        "--report",
        `sarif=${report("v.sarif")}`,
        "--report",
        `junit=${report("v.xml")}`,
        "--report",
        `json=${report("v.json")}`,
      ],
      { cwd: repo.dir },
    );
    expect(code).toBe(1);
    expect(stdout).toContain("unknown-sms-reference");
    for (const name of ["v.sarif", "v.xml", "v.json"]) expect(stderr).toContain(report(name));
    const sarif: unknown = JSON.parse(readFileSync(report("v.sarif"), "utf8"));
    expect(sarif).toMatchObject({
      version: "2.1.0",
      runs: [
        { results: expect.arrayContaining([expect.objectContaining({ ruleId: "unknown-sms-reference" })]) },
      ],
    });
    expect(readXml(readFileSync(report("v.xml"), "utf8")).name).toBe("testsuites");
    expect(JSON.parse(readFileSync(report("v.json"), "utf8"))).toMatchObject({
      operation: "validate",
      decision: "stop",
    });
    expect(readdirSync(out).filter((name) => !/^v\.(sarif|xml|json)$/.test(name))).toEqual([]);
  });

  it.each(["json", "sarif"])("are printed instead, as %s", async (format) => {
    const repo = makeTempRepo(smallAgentFiles());
    const { code, stdout } = await runCli(["validate", "--format", format], { cwd: repo.dir });
    expect(code).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it.each([
    [["--format", "html"], '"html" is no format'],
    [["--report", "sarif"], '"sarif" is no report'],
    [["--report", "html=x"], '"html" is no format'],
  ])("that nobody can write are refused before anything is done: %j", async (args, message) => {
    const repo = makeTempRepo(smallAgentFiles());
    const { code, stderr } = await runCli(["validate", ...args], { cwd: repo.dir });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(repo.dir, "x"))).toBe(false);
  });
});

describe("a repository without greenroom.yml", () => {
  const bare = (files: Map<string, string>, below = "") =>
    makeTempRepo(
      new Map(
        [...files]
          .filter(([path]) => path !== "greenroom.yml")
          .map(([path, text]) => [`${below}${path}`, text]),
      ),
    );

  it("is looked at as what its files look like, which is said", async () => {
    const { code, stdout, stderr } = await runCli(["validate"], { cwd: bare(smallRasaFiles()).dir });
    expect(stdout).toContain("layout rasa, because there are domain/ and config.yml");
    expect(stderr).toContain("There is no greenroom.yml");
    expect(code).toBe(0);
  });

  it("is found in a folder, and others are named", async () => {
    const files = new Map([
      ...[...smallRasaFiles()].map(([path, text]) => [`bots/one/${path}`, text] as const),
      ...[...smallRasaFiles()].map(([path, text]) => [`bots/two/${path}`, text] as const),
    ]);
    const { stdout, stderr } = await runCli(["validate"], { cwd: makeTempRepo(files).dir });
    expect(stdout).toContain("in bots/one/");
    expect(stderr).toContain("Other folders look like agents too: bots/two.");
  });

  it("says what is missing when nothing looks like an agent, and when a settings file was named", async () => {
    const repo = makeTempRepo(new Map([["README.md", "Hello\n"]]));
    const nothing = await runCli(["validate"], { cwd: repo.dir });
    expect(nothing.code).toBe(2);
    expect(nothing.stderr).toContain("no folder looks like an agent");
    const named = await runCli(["validate", "--settings", "other.yml"], { cwd: bare(smallRasaFiles()).dir });
    expect(named.code).toBe(2);
  });
});
