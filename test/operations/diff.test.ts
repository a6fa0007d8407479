import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOfText } from "../../src/domain/snapshot/digest.ts";
import { diff } from "../../src/operations/diff.ts";
import { type CheckTeam, makeCheckTeam, PET_POLICY, petPolicy, SETTINGS } from "./check-team.ts";

let team: CheckTeam;
let repo: CheckTeam["repo"];
beforeEach(async () => {
  team = await makeCheckTeam();
  repo = team.repo;
});
afterEach(() => repo.remove());

const read = (path: string): string => readFileSync(join(repo.dir, path), "utf8");
const compare = (from: string, to: string) => diff(team.ports, { settings: SETTINGS, from, to });
const names = (result: Awaited<ReturnType<typeof compare>>) =>
  result.data?.changes.map((change) => change.name);

describe("comparing any two states", () => {
  it("compares the work tree with a git ref, with a version and with what an environment runs", async () => {
    await team.publishAndDeploy("First version of the café's agent");
    repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome everywhere.") }, "Dogs");
    writeFileSync(join(repo.dir, "agent/instructions.md"), "Be brief.\n");

    expect(names(await compare("main", "draft"))).toEqual(["instructions/instructions"]);
    expect(names(await compare("live", "main"))).toEqual(["topics/pet-policy"]);
    expect(names(await compare("v1", "draft"))).toEqual(["instructions/instructions", "topics/pet-policy"]);
    const result = await compare("live", "draft");
    expect(result).toMatchObject({
      operation: "diff",
      decision: "proceed",
      reasons: [],
      data: { from: { label: "v1 (live)", version: 1, environment: "live" }, to: { label: "draft" } },
    });
    expect(result.data?.notes).toBeUndefined();
  });

  it("has nothing to do when only the writing differs", async () => {
    repo.commit(
      {
        [PET_POLICY]: `# reformatted\r\n"content": |\r\n  Dogs are not allowed inside, but welcome on the terrace.\r\n"sample_questions":\r\n  - Can I bring my dog?\r\n  - "Are dogs allowed?"\r\nname: Pet policy\r\n`,
      },
      "Reformat",
    );
    expect(await compare("ref:main~1", "ref:main")).toMatchObject({
      decision: "nothing-to-do",
      data: { changes: [] },
    });
  });

  it("tells a renamed file as a rename, and counts files that are only written differently", async () => {
    repo.git("mv", PET_POLICY, "agent/topics/pets.yaml");
    repo.commit({ "agent/instructions.md": `${read("agent/instructions.md").trimEnd()}  \n\n` }, "Rename");
    expect(await compare("ref:main~1", "ref:main")).toMatchObject({
      decision: "proceed",
      data: {
        changes: [{ kind: "renamed", formerId: "pet-policy", name: "topics/pets", fields: [] }],
        cosmetic: 1,
      },
    });
    expect(await compare("ref:main", "draft")).toMatchObject({ data: { changes: [], cosmetic: 0 } });
  });

  it("never says without a word that nothing differs when a refused key was added", async () => {
    repo.commit({ [PET_POLICY]: `${read(PET_POLICY)}__proto__: { polluted: true }\n` }, "Odd key");
    const { data, decision } = await compare("ref:main~1", "ref:main");
    expect(decision).toBe("proceed");
    expect(data).toMatchObject({ cosmetic: 0, unsure: 1 });
    expect(data?.notes?.join("\n")).toMatch(/pet-policy\.yaml differs, but something in it can't be read/);
    expect(data?.notes?.join("\n")).toMatch(/has an error in the files that differ/);
  });

  it("takes the environment when a branch has its name, says so, and lets both be forced", async () => {
    await team.publishAndDeploy("First version of the café's agent");
    repo.git("checkout", "--quiet", "-b", "live");
    repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome everywhere.") }, "Dogs");
    const named = await compare("live", "draft");
    expect(named.data?.from.label).toBe("v1 (live)");
    expect(named.data?.notes).toEqual([
      '"live" is the environment here; the git ref has the same name. For the git ref write ref:live.',
    ]);
    expect((await compare("env:live", "draft")).data?.notes).toBeUndefined();
    expect(names(await compare("ref:live", "draft"))).toEqual([]);
  });

  it.each(["lvie", "env:lvie", "ref:lvie", "v", "--help", "", "ref:", "main..live", "../x"])(
    "says what could be meant instead of %j",
    async (name) => {
      await expect(compare(name, "draft")).rejects.toMatchObject({
        code: "UNKNOWN_SIDE",
        hint: expect.stringContaining("sandbox, pre-release, live"),
      });
    },
  );

  it("stops at a version that the ledger does not hold", async () => {
    expect(await compare("v7", "draft")).toMatchObject({
      decision: "stop",
      reasons: [{ code: "version-unknown", message: "The ledger of corner-cafe holds no v7." }],
      data: null,
    });
  });

  it("stops at a version whose commit no longer gives what was published", async () => {
    await team.record(() => [
      {
        type: "version-published",
        version: 1,
        digest: digestOfText("something else"),
        commit: repo.git("rev-parse", "HEAD"),
        tag: "corner-cafe/v1",
        note: "First version",
        authors: [],
        summary: "Everything is new.",
      },
    ]);
    expect(await compare("v1", "draft")).toMatchObject({
      decision: "stop",
      reasons: [{ code: "version-changed" }],
      data: null,
    });
  });

  it("compares refs also while the ledger can't be reached, but no environment", async () => {
    team.ports.ledger.hooks.failRead = () => true;
    expect((await compare("ref:main", "draft")).decision).toBe("nothing-to-do");
    expect(await compare("live", "draft")).toMatchObject({
      decision: "stop",
      reasons: [{ code: "ledger-unreachable" }],
    });
  });

  it("shows everything as new while nothing runs, and notes files with errors", async () => {
    writeFileSync(join(repo.dir, "agent/voice.yaml"), "provider: [\n");
    const { data } = await compare("live", "draft");
    expect(data?.summary).toContain("Everything is new");
    expect(data?.from.label).toBe("live (nothing runs there yet)");
    expect(data?.notes?.join()).toContain("draft has");
  });
});
