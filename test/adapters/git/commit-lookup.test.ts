import { afterEach, describe, expect, it } from "vitest";
import { CommitLookup } from "../../../src/adapters/git/commit-lookup.ts";
import { Git } from "../../../src/adapters/git/run-git.ts";
import { makeTempRepo, type TempRepo } from "../../support/temp-repo.ts";

let repo: TempRepo;
afterEach(() => repo.remove());

function countingLookup() {
  const calls: (readonly string[])[] = [];
  const git = new (class extends Git {
    override run(...[args, call]: Parameters<Git["run"]>) {
      calls.push(args);
      return super.run(args, call);
    }
  })(repo.dir, { env: process.env });
  return { lookup: new CommitLookup(git), calls };
}

describe("commits behind local names", () => {
  it("are found in one run when they are asked for at once, each with its own answer", async () => {
    repo = makeTempRepo(new Map([["a.txt", "a\n"]]));
    const first = repo.git("rev-parse", "HEAD");
    repo.git("tag", "--annotate", "-m", "One", "one");
    repo.git("tag", "file", "HEAD:a.txt");
    const second = repo.commit({ "a.txt": "b\n" }, "Second");
    const { lookup, calls } = countingLookup();
    const names = ["main", "one", "nowhere", "file", first.slice(0, 8), "main~1", "main~2", "one"];
    expect(await Promise.all(names.map((name) => lookup.find(name)))).toEqual([
      second,
      first,
      undefined,
      undefined,
      first,
      first,
      undefined,
      first,
    ]);
    expect(calls).toHaveLength(1);
    expect(await lookup.find("main")).toBe(second);
    expect(calls).toHaveLength(2);
  });

  it("are those of the moment: a name that moved is asked for again", async () => {
    repo = makeTempRepo(new Map([["a.txt", "a\n"]]));
    const { lookup } = countingLookup();
    const before = await lookup.find("main");
    const after = repo.commit({ "a.txt": "b\n" }, "Second");
    expect([await lookup.find("main"), before === after]).toEqual([after, false]);
  });

  it("can't be found by a git that is not there, and everybody who asked is told", async () => {
    repo = makeTempRepo(new Map([["a.txt", "a\n"]]));
    const lookup = new CommitLookup(new Git(repo.dir, { env: { PATH: "/nowhere" } }));
    const asked = await Promise.allSettled([lookup.find("main"), lookup.find("one")]);
    expect(asked.map((one) => one.status === "rejected" && one.reason.code)).toEqual([
      "GIT_MISSING",
      "GIT_MISSING",
    ]);
  });
});
