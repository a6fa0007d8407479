import { describe, expect, it } from "vitest";
import { hotelFiles } from "../support/hotel.ts";
import { runCli } from "../support/run-cli.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo } from "../support/temp-repo.ts";

/** Git knows no name here: neither from the environment nor from a configuration. */
const NOBODY = {
  GIT_AUTHOR_NAME: "",
  GIT_AUTHOR_EMAIL: "",
  GIT_COMMITTER_NAME: "",
  GIT_COMMITTER_EMAIL: "",
};

describe("where git knows nobody", () => {
  it("reading is for anybody", async () => {
    const repo = makeTempRepo(smallAgentFiles());
    for (const args of [["diff", "ref:HEAD", "draft"], ["status"], ["history"]]) {
      const run = await runCli(args, { cwd: repo.dir, env: NOBODY });
      expect(run.stderr).not.toContain("GIT_IDENTITY_MISSING");
      expect(run.code).toBe(0);
    }
  });

  it("nothing is recorded", async () => {
    const repo = makeTempRepo(hotelFiles());
    const run = await runCli(
      ["publish", "--note", "Opening hours, pet policy and late checkout for guests"],
      {
        cwd: repo.dir,
        env: NOBODY,
      },
    );
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("GIT_IDENTITY_MISSING");
    expect(repo.originGit("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });
});
