import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo } from "../support/temp-repo.ts";

const PETS = "agent/topics/pet-policy.yaml";
const topic = (content: string) =>
  `name: Pets\nsample_questions: [Are dogs allowed?]\ncontent: ${JSON.stringify(content)}\n`;

function changedRepo() {
  const repo = makeTempRepo(smallAgentFiles({ [PETS]: topic("No dogs, please.") }));
  writeFileSync(join(repo.dir, PETS), topic("Dogs are fine, </script><b>really</b>."));
  return repo;
}

describe("greenroom diff --html", () => {
  it("writes the page beside what is printed, into folders that it makes", async () => {
    const repo = changedRepo();
    const run = await runCli(["diff", "ref:HEAD", "draft", "--html", "out/pages/diff.html"], {
      cwd: repo.dir,
    });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("pet-policy");
    expect(run.stderr).toContain(join("out", "pages", "diff.html"));
    expect(readdirSync(join(repo.dir, "out/pages"))).toEqual(["diff.html"]);
    const html = readFileSync(join(repo.dir, "out/pages/diff.html"), "utf8");
    expect(html).toContain("&lt;/script&gt;&lt;b&gt;really");
    expect(html.trimEnd().endsWith("</html>")).toBe(true);
  });

  it("keeps JSON alone on standard output", async () => {
    const repo = changedRepo();
    const run = await runCli(["diff", "ref:HEAD", "draft", "--json", "--html", "diff.html"], {
      cwd: repo.dir,
    });
    expect(run.json().operation).toBe("diff");
    expect(readFileSync(join(repo.dir, "diff.html"), "utf8")).toContain("pet-policy");
  });

  it.each(["pages", ".", ""])("refuses to put it in the place of the folder %j", async (target) => {
    const repo = changedRepo();
    mkdirSync(join(repo.dir, "pages"));
    const run = await runCli(["diff", "ref:HEAD", "draft", "--html", target], { cwd: repo.dir });
    expect(run.code).toBe(3);
    expect(run.stderr).toContain("a folder stands there");
    expect(readdirSync(join(repo.dir, "pages"))).toEqual([]);
  });
});
