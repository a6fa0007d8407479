import { afterEach, describe, expect, it } from "vitest";
import { openSource } from "../../support/git-ledger.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

let repo: TempRepo;
afterEach(() => repo.remove());

const MESSAGE = "Dogs are welcome\n\nGuests asked for it.\n";

function publishTag(): string {
  repo = makeTempRepo(new Map([["agent/agent.yaml", "name: A\n"]]));
  const commit = repo.git("rev-parse", "HEAD");
  repo.git("tag", "--annotate", "--cleanup=verbatim", "-m", MESSAGE, "a/v1", commit);
  repo.git("push", "--quiet", "origin", "main", "refs/tags/a/v1");
  return commit;
}

describe("a tag", () => {
  it("is its commit and, when annotated, its message", async () => {
    const commit = publishTag();
    repo.git("tag", "a/v2", commit);
    repo.git("push", "--quiet", "origin", "refs/tags/a/v2");
    const source = await openSource(repo.dir);
    expect(await source.findTag("a/v1")).toEqual({ commit, message: MESSAGE });
    expect(await source.findTag("a/v2")).toEqual({ commit });
  });

  it("is told from a shallow clone without tags", async () => {
    const commit = publishTag();
    repo.commit({ "agent/agent.yaml": "name: B\n" }, "Later");
    const source = await openSource(repo.clone("--depth=1", "--no-tags"));
    expect(await source.findTag("a/v1")).toEqual({ commit, message: MESSAGE });
  });

  it("is the origin's, not one that only this clone has or has moved", async () => {
    const commit = publishTag();
    repo.git("commit", "--quiet", "--allow-empty", "-m", "Later");
    repo.git("tag", "--force", "a/v1");
    repo.git("tag", "a/v9");
    const source = await openSource(repo.dir);
    expect(await source.findTag("a/v1")).toEqual({ commit, message: MESSAGE });
    expect(await source.findTag("a/v9")).toBeUndefined();
  });

  it("is this clone's where there is no origin", async () => {
    const commit = publishTag();
    repo.git("remote", "remove", "origin");
    const source = await openSource(repo.dir);
    expect(await source.findTag("a/v1")).toEqual({ commit, message: MESSAGE });
    expect(await source.findTag("a/v2")).toBeUndefined();
  });

  it("that names no commit is not taken for a missing one", async () => {
    publishTag();
    const blob = repo.git("rev-parse", "HEAD:agent/agent.yaml");
    repo.originGit("update-ref", "refs/tags/a/v1", blob);
    await expect((await openSource(repo.dir)).findTag("a/v1")).rejects.toMatchObject({
      code: "COMMIT_NOT_FOUND",
    });
    repo.git("remote", "remove", "origin");
    repo.git("update-ref", "refs/tags/a/v1", blob);
    await expect((await openSource(repo.dir)).findTag("a/v1")).rejects.toMatchObject({
      code: "COMMIT_NOT_FOUND",
    });
  });

  it.each(["--upload-pack=x", "a/../v1", "", "a/v1^{}", "a v1", "*"])("is never %j", async (name) => {
    publishTag();
    expect(await (await openSource(repo.dir)).findTag(name)).toBeUndefined();
  });
});
