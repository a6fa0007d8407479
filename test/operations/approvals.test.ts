import { beforeEach, describe, expect, it } from "vitest";
import { MemoryApprovals } from "../../src/adapters/memory/memory-approvals.ts";
import { MemoryLedger } from "../../src/adapters/memory/memory-ledger.ts";
import type { Run } from "../../src/domain/ledger/entry.ts";
import type { Person } from "../../src/domain/version/version.ts";
import { approve } from "../../src/operations/approve.ts";
import { deploy } from "../../src/operations/deploy.ts";
import { requireApproval } from "../../src/operations/require-approval.ts";
import { renderReviewSummary } from "../../src/render/markdown/review-summary.ts";
import { commitOf, DeliveryWorld, MARA, SAM } from "../support/delivery-world.ts";
import { AGENT } from "../support/ledger.ts";

let world: DeliveryWorld;
let approvals: MemoryApprovals;
beforeEach(async () => {
  world = new DeliveryWorld();
  approvals = new MemoryApprovals();
  approvals.protect("live", ["sam", "jo"]);
});

async function put(environment: string, version: number, run = world.begin()) {
  const result = await deploy(world.ports(environment, run), {
    settings: world.settings,
    environment,
    version,
  });
  world.finish(run);
  return result;
}

async function inPreRelease(version: number): Promise<void> {
  await put("sandbox", version);
  await put("pre-release", version);
  await world.tested(version);
}

function approveAs(person: Person, version: number, environment = "live") {
  const ports = { ...world.ports("live"), source: { readIdentity: async () => person } };
  return approve(ports, { settings: world.settings, environment, version });
}

function step(phase: "request" | "confirm", version: number, run: Run) {
  const ports = { ...world.ports("live", run), approvals };
  return requireApproval(ports, { settings: world.settings, phase, environment: "live", version });
}

const codes = (result: { readonly reasons: readonly { readonly code: string }[] }) =>
  result.reasons.map((reason) => reason.code);

describe("approve", () => {
  it("binds a name to digest, environment and position", async () => {
    await world.publish();
    const position = world.state().head;
    const result = await approveAs(SAM, 1);
    expect(result).toMatchObject({ decision: "proceed", data: { version: 1, position, approver: SAM } });
    expect(world.entries().at(-1)).toMatchObject({ source: "git-identity", position, environment: "live" });
  });

  it("refuses authors of what would arrive, also of versions in between", async () => {
    await world.publish([SAM]);
    await world.publish([MARA]);
    const jo: Person = { name: "Jo", email: "jo@example.test" };
    expect(codes(await approveAs(MARA, 2))).toEqual(["approval-by-author"]);
    expect(codes(await approveAs({ name: "S.", email: "SAM@example.test" }, 2))).toEqual([
      "approval-by-author",
    ]);
    expect((await approveAs(jo, 2)).decision).toBe("proceed");
  });

  it("says so when it was given before, and writes nothing", async () => {
    await world.publish();
    await approveAs(SAM, 1);
    const head = world.state().head;
    const again = await approveAs(SAM, 1);
    expect([again.decision, ...codes(again)]).toEqual(["nothing-to-do", "already-approved"]);
    expect(world.state().head).toBe(head);
  });

  it("refuses what does not exist, is on hold, or has no name to it", async () => {
    await world.publish();
    expect(codes(await approveAs(SAM, 9))).toEqual(["version-unknown"]);
    await expect(approveAs(SAM, 1, "sandbox")).rejects.toMatchObject({ code: "APPROVAL_NOT_ASKED" });
    await expect(approveAs(SAM, 1, "__proto__")).rejects.toMatchObject({ code: "ENVIRONMENT_UNKNOWN" });
    await expect(approveAs({ name: "Sam" }, 1)).rejects.toMatchObject({ code: "IDENTITY_WITHOUT_EMAIL" });
  });

  it("decides again when another run wrote first", async () => {
    await world.publish();
    let moved = false;
    const ledger = new MemoryLedger(AGENT, world.place, {
      beforeAppend: async () => {
        if (moved) return;
        moved = true;
        await put("sandbox", 1);
      },
    });
    const ports = { ...world.ports("live"), ledger, source: { readIdentity: async () => SAM } };
    const result = await approve(ports, { settings: world.settings, environment: "live", version: 1 });
    expect(result.decision).toBe("proceed");
    expect(result.data.position).toBe(4);
  });
});

describe("require-approval", () => {
  it("asks, shows what a reviewer needs, and counts the approval that came after", async () => {
    await world.publish();
    await inPreRelease(1);
    const run = world.begin();
    const asked = await step("request", 1, run);
    expect(asked.decision).toBe("proceed");
    expect(asked.data.review).toMatchObject({
      version: 1,
      environment: "live",
      replaces: null,
      waitingIn: { environment: "pre-release", verified: true },
      regression: { verdict: "passed", counts: { total: 2, passed: 2 } },
      rollbackTarget: null,
    });
    if (asked.data.review)
      expect(renderReviewSummary(asked.data.review)).toMatch(/^## Approve \*\*v1\*\* .*\*\*live\*\*\?/);

    approvals.give("live", "sam", "approved", "heard it");
    const confirmed = await step("confirm", 1, run);
    expect(confirmed).toMatchObject({
      decision: "proceed",
      data: { approvedBy: { login: "sam" }, position: asked.data.position },
    });
    expect((await put("live", 1, run)).decision).toBe("proceed");
  });

  it("names what a deployment would replace and go back to", async () => {
    await world.publish();
    await inPreRelease(1);
    await world.approved(1);
    await put("live", 1);
    await world.publish();
    await inPreRelease(2);
    const asked = await step("request", 2, world.begin());
    expect(asked.data.review).toMatchObject({
      replaces: { version: 1, by: "mara" },
      rollbackTarget: { version: 1 },
      diff: { changes: [{ section: "instructions" }] },
    });
  });

  it("does not ask for what can't be deployed anyway", async () => {
    await world.publish();
    const asked = await step("request", 1, world.begin());
    expect(codes(asked)).toEqual(["step-skipped", "regression-missing"]);
    expect(world.entries().some((entry) => entry.type === "promotion-requested")).toBe(false);
  });

  it.each([
    ["without required reviewers", () => approvals.protect("live", [])],
    ["that does not exist", () => approvals.protections.clear()],
  ])("fails closed for an environment %s, and says what to change", async (_, unprotect) => {
    await world.publish();
    await inPreRelease(1);
    const run = world.begin();
    await step("request", 1, run);
    approvals.give("live", "sam");
    unprotect();
    for (const phase of ["request", "confirm"] as const) {
      const result = await step(phase, 1, run);
      expect(codes(result)).toEqual(["approval-unprotected"]);
      expect(result.reasons[0]?.hint).toMatch(/required reviewers.*GitHub Enterprise.*Team/s);
    }
  });

  it("counts no approval of an earlier attempt, and none twice", async () => {
    await world.publish();
    await inPreRelease(1);
    const run = world.begin();
    await step("request", 1, run);
    approvals.give("live", "sam");
    expect((await step("confirm", 1, run)).decision).toBe("proceed");
    expect(codes(await step("confirm", 1, run))).toEqual(["approval-missing"]);

    const second = world.begin(2, run.id);
    await step("request", 1, second);
    expect(codes(await step("confirm", 1, second))).toEqual(["approval-missing"]);
    approvals.give("live", "jo");
    expect(await step("confirm", 1, second)).toMatchObject({ data: { approvedBy: { login: "jo" } } });
  });

  it.each<[string, () => void, string]>([
    ["nobody", () => {}, "approval-missing"],
    ["an author", () => approvals.give("live", "MARA"), "approval-by-author"],
    [
      "somebody whose commit it is",
      () => {
        approvals.authors.set(commitOf(1), "jo");
        approvals.give("live", "jo");
      },
      "approval-by-author",
    ],
    ["one who rejects", () => approvals.give("live", "sam", "rejected", "not yet"), "approval-rejected"],
    [
      "one who approves and one who rejects",
      () => {
        approvals.give("live", "sam");
        approvals.give("live", "jo", "rejected");
      },
      "approval-rejected",
    ],
  ])("is not satisfied by %s", async (_, give, code) => {
    await world.publish();
    await inPreRelease(1);
    const run = world.begin();
    await step("request", 1, run);
    give();
    expect(codes(await step("confirm", 1, run))).toEqual([code]);
    expect(world.entries().some((entry) => entry.type === "approval-recorded")).toBe(false);
  });

  it("is void when something was deployed there after it was asked for", async () => {
    await world.publish();
    await inPreRelease(1);
    await world.approved(1);
    await put("live", 1);
    await world.publish();
    await inPreRelease(2);
    const run = world.begin();
    await step("request", 2, run);
    approvals.give("live", "sam");
    await world.publish();
    await inPreRelease(3);
    await world.approved(3);
    await put("live", 3);
    expect(codes(await step("confirm", 2, run))).toEqual(["approval-outdated"]);
  });

  it("does not confirm what was never asked for", async () => {
    await world.publish();
    approvals.give("live", "sam");
    expect(codes(await step("confirm", 1, world.begin()))).toEqual(["approval-missing"]);
  });

  it("in a re-run that goes back, takes a new approval without a new request", async () => {
    await world.publish();
    await inPreRelease(1);
    const run = world.begin();
    await step("request", 1, run);
    approvals.give("live", "sam");
    await step("confirm", 1, run);
    await put("live", 1, run);
    await world.publish();
    await inPreRelease(2);
    await world.approved(2);
    await put("live", 2);

    const again = world.begin(2, run.id);
    expect(codes(await step("confirm", 1, again))).toEqual(["approval-missing"]);
    approvals.give("live", "jo");
    expect(await step("confirm", 1, again)).toMatchObject({
      decision: "proceed",
      data: { purpose: "rollback" },
    });
    const result = await put("live", 1, again);
    expect([result.decision, ...codes(result)]).toEqual(["proceed", "rerun-rolls-back"]);
  });
});
