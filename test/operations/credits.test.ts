import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../src/domain/diff/change.ts";
import { check } from "../../src/operations/check.ts";
import { diff } from "../../src/operations/diff.ts";
import { type CheckTeam, makeCheckTeam, PET_POLICY, petPolicy, SETTINGS } from "./check-team.ts";

let team: CheckTeam;
let repo: CheckTeam["repo"];
beforeEach(async () => {
  team = await makeCheckTeam();
  repo = team.repo;
});
afterEach(() => repo.remove());

const RULES = "agent/rules.yaml";
const rules = (...texts: readonly string[]): string =>
  `rules:\n${texts.map((text, index) => `  - id: r${index}\n    text: >\n      ${text}\n      Always.\n`).join("")}`;
const compare = (from: string, to: string) => diff(team.ports, { settings: SETTINGS, from, to });

function who(changes: readonly Change[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (changes ?? []).map((change) => [
      change.name,
      (change.credits ?? []).map(({ author = "draft", undone }) => `${undone ? "-" : ""}${author}`).join(" "),
    ]),
  );
}

describe("a comparison names who changed each item", () => {
  it("in files of their own and in those that items share, and the draft as nobody's", async () => {
    repo.commit({ [RULES]: rules("Be kind.", "Be brief.", "Be right.") }, "Rules");
    const start = repo.git("rev-parse", "HEAD");
    repo.commit({ [RULES]: rules("Be very kind.", "Be brief.", "Be right.") }, "Kind", "Mara <m@x.test>");
    repo.commit({ [RULES]: rules("Be very kind.", "Be very brief.", "Be right.") }, "Brief", "Jo <j@x.test>");
    repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome.") }, "Dogs", "Kim <k@x.test>");
    writeFileSync(join(repo.dir, RULES), rules("Be very kind.", "Be very brief.", "Be right.", "Be new."));
    const result = await compare(start, "draft");
    expect(who(result.data?.changes)).toEqual({
      "rules/r0": "Mara",
      "rules/r1": "Jo",
      "rules/r3": "draft",
      "topics/pet-policy": "Kim",
    });
    expect(result.data?.notes).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain("x.test");
  });

  it("also on the way back, as undone", async () => {
    await team.publishAndDeploy("First version of the café's agent");
    repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome.") }, "Dogs", "Kim <k@x.test>");
    expect(who((await compare("main", "live")).data?.changes)).toEqual({ "topics/pet-policy": "-Kim" });
  });

  it("and in the check of a pull request", async () => {
    await team.publishAndDeploy("First version of the café's agent");
    const head = repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome.") }, "Dogs", "Kim <k@x.test>");
    rmSync(join(repo.dir, "agent/instructions.md"));
    const revisions = [{ kind: "draft" }, { kind: "commit", commit: head }] as const;
    const found = [];
    for (const revision of revisions)
      found.push(who((await check(team.ports, { settings: SETTINGS, head: revision })).data.diff?.changes));
    expect(found).toEqual([
      { "instructions/instructions": "draft", "topics/pet-policy": "Kim" },
      { "topics/pet-policy": "Kim" },
    ]);
  });

  it("but says nothing of it where everything is new", async () => {
    const { data } = await compare("live", "draft");
    expect(data?.changes.every(({ credits }) => credits === undefined)).toBe(true);
    expect(data?.notes).toBeUndefined();
  });
});
