import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/operations/check.ts";
import { commentOfCheck } from "../../src/operations/check-comment.ts";
import { renderComment } from "../../src/render/markdown/pr-comment.ts";
import { type CheckTeam, makeCheckTeam, PET_POLICY, petPolicy, SETTINGS } from "./check-team.ts";

let team: CheckTeam;
let repo: CheckTeam["repo"];
beforeEach(async () => {
  team = await makeCheckTeam();
  repo = team.repo;
});
afterEach(() => repo.remove());

describe("the check of a pull request", () => {
  const run = (more: Partial<Parameters<typeof check>[1]> = {}) =>
    check(team.ports, { settings: SETTINGS, head: { kind: "draft" }, base: "main", ...more });

  it("validates, compares with live, plans and rehearses", async () => {
    await team.publishAndDeploy("First version of the café's agent");
    writeFileSync(join(repo.dir, PET_POLICY), petPolicy("Dogs are welcome on the terrace and inside."));
    const result = await run();
    expect(result).toMatchObject({ decision: "proceed", reasons: [] });
    const { diff: compared, plan, rehearsal } = result.data;
    expect(compared?.summary).toMatch(
      /^Topic pet-policy changed \(content\)\. No changes to rules, guardrails, tools/,
    );
    expect(plan?.changes[0]?.covered).toEqual(["dogs-allowed"]);
    expect(rehearsal).toMatchObject({ verdict: "passed", scope: "full", target: { version: null } });
    const comment = commentOfCheck(result.data, { toolVersion: "0.1.0" });
    expect(comment && renderComment(comment)).toContain("| `dogs-allowed` ✅");
  });

  it("tells everything else when a conversation fails", async () => {
    writeFileSync(join(repo.dir, PET_POLICY), petPolicy("No dogs."));
    const result = await run();
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "tests-failed" }] });
    expect(result.data.diff?.notes).toEqual([
      "This is compared with the base commit, because nothing runs in live yet.",
    ]);
    expect(result.data.diff?.changes).toHaveLength(1);
  });

  it("does not rehearse files with errors, but still compares them", async () => {
    writeFileSync(join(repo.dir, PET_POLICY), "name: Pet policy\ncontnet: Dogs.\n");
    const result = await run();
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "findings-present" }] });
    expect(result.data.rehearsal).toBeNull();
    expect(result.data.rehearsalMissing).toBe("not run, because validation found errors.");
    expect(result.data.diff?.changes.length).toBeGreaterThan(0);
  });

  it("is not green without tests", async () => {
    repo.commit({ "tests/smoke.test.yaml": null, "tests/topics.test.yaml": null }, "No tests");
    const result = await run();
    expect(result.decision).toBe("stop");
    expect(result.reasons.map((reason) => reason.code)).toContain("no-tests");
    expect(result.data.plan?.conversations).toEqual([]);
  });

  it("compares with the base commit when the ledger can't be read, and still stops", async () => {
    team.ports.ledger.hooks.failRead = () => true;
    repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome on the terrace.") }, "Dogs");
    const result = await run({ base: "main~1" });
    expect(result).toMatchObject({ decision: "stop", reasons: [{ code: "ledger-unreachable" }] });
    expect(result.data.diff?.changes).toHaveLength(1);
    expect(result.data.rehearsal?.verdict).toBe("passed");
  });

  it("rehearses only what the plan asks for, when told so, and calls it a selection", async () => {
    repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome on the terrace, cats too.") }, "Pets");
    const result = await run({ base: "main~1", rehearsal: "plan" });
    expect(result.data.rehearsal?.scope).toBe("selection");
    expect(new Set(result.data.rehearsal?.cases.map((one) => one.conversation))).toEqual(
      new Set(result.data.plan?.conversations),
    );
  });
});
