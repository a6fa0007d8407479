import { beforeEach, describe, expect, it } from "vitest";
import { MemoryApprovals } from "../../src/adapters/memory/memory-approvals.ts";
import type { Run } from "../../src/domain/ledger/entry.ts";
import { deploy } from "../../src/operations/deploy.ts";
import { type RollbackRequest, rollback } from "../../src/operations/rollback.ts";
import { contentsOf, DeliveryWorld, MARA } from "../support/delivery-world.ts";

let world: DeliveryWorld;
beforeEach(() => {
  world = new DeliveryWorld();
});

async function put(environment: string, version: number, run: Run = world.begin()) {
  const ports = world.ports(environment, run);
  const result = await deploy(ports, { settings: world.settings, environment, version });
  world.finish(run);
  return result;
}

async function bringToLive(version: number): Promise<void> {
  for (const environment of ["sandbox", "pre-release"]) await put(environment, version);
  await world.tested(version);
  await world.approved(version);
  const result = await put("live", version);
  if (result.decision !== "proceed") throw new Error(JSON.stringify(result.reasons));
}

async function inSandbox(...versions: readonly number[]): Promise<void> {
  for (const version of versions) {
    await world.publish();
    await put("sandbox", version);
  }
}

async function back(environment: string, more: Partial<RollbackRequest> = {}, run = world.begin()) {
  const request = { settings: world.settings, environment, ...more };
  const result = await rollback(world.ports(environment, run, "sam"), request);
  world.finish(run);
  return result;
}

const codes = (result: { readonly reasons: readonly { readonly code: string }[] }) =>
  result.reasons.map((reason) => reason.code);
const active = async (environment: string) => (await world.platform(environment).readRunning())?.version;

describe("rollback", () => {
  it("restores the exact digest and deletes nothing", async () => {
    await inSandbox(1, 2);
    const before = [...world.stored().entries];
    const result = await back("sandbox", { reason: "Handoffs spiked" });
    expect(result).toMatchObject({
      operation: "rollback",
      decision: "proceed",
      data: { environment: "sandbox", version: 1, replaces: 2, kind: "rollback", running: 1 },
    });
    expect(await world.platform("sandbox").readRunning()).toMatchObject({
      version: 1,
      digest: contentsOf(1).digest,
    });
    expect([...world.stored().entries].slice(0, before.length)).toEqual(before);
    expect(
      world
        .entries()
        .find(
          (entry) => entry.type === "deployment-intended" && entry.version === 1 && entry.kind === "rollback",
        ),
    ).toMatchObject({
      reason: "Handoffs spiked",
      actor: "sam",
    });
  });

  it("tells first what it undoes, and changes nothing by that", async () => {
    await inSandbox(1, 2, 3);
    const head = world.state().head;
    const result = await back("sandbox", { version: 1, dryRun: true });
    expect(result.decision).toBe("proceed");
    expect(result.data.undone.map(({ version, authors }) => [version, authors])).toEqual([
      [3, ["@mara"]],
      [2, ["@mara"]],
    ]);
    expect(result.data.diff?.changes.map((change) => change.section)).toEqual(["instructions"]);
    expect(world.state().head).toBe(head);
    expect(await active("sandbox")).toBe(3);
  });

  it("is shown without an approval, but not done without one", async () => {
    await world.publish();
    await bringToLive(1);
    await world.publish();
    await bringToLive(2);
    expect((await back("live", { dryRun: true })).decision).toBe("proceed");
    const result = await back("live");
    // The approval of v1 was used up when v1 went live.
    expect(codes(result)).toEqual(["approval-outdated"]);
    expect(result.data.undone.map(({ version }) => version)).toEqual([2]);
    expect(await active("live")).toBe(2);
  });

  it("may be approved by an author, and holds what it undid where guests are", async () => {
    await world.publish();
    await bringToLive(1);
    await world.publish();
    await bringToLive(2);
    await world.approved(1, MARA);
    const result = await back("live", { reason: "Wrong hours" });
    expect(result.decision).toBe("proceed");
    expect(result.data.held).toBe(2);
    expect(world.state().holds.get(2)?.reason).toBe("Wrong hours");
    expect(codes(await put("sandbox", 2))).toContain("already-active");
    expect(codes(await put("pre-release", 2))).toContain("already-active");
  });

  it("holds only when asked in other environments, and never twice", async () => {
    await inSandbox(1, 2);
    expect((await back("sandbox")).data.held).toBeUndefined();
    await inSandbox(3);
    expect((await back("sandbox", { hold: true })).data.held).toBe(3);
  });

  it("to a version never verified there is refused", async () => {
    await inSandbox(1, 2);
    await put("pre-release", 2);
    expect(codes(await back("pre-release", { version: 1 }))).toEqual(["target-never-verified"]);
  });

  it("to a version on hold is refused", async () => {
    await inSandbox(1, 2);
    const { digest } = contentsOf(1);
    await world.record({ type: "hold", version: 1, digest, held: true, reason: "wrong hours" });
    expect(codes(await back("sandbox", { version: 1 }))).toEqual(["version-on-hold"]);
    expect(codes(await back("sandbox"))).toEqual(["no-rollback-target"]);
  });

  it("without anything to go back to says so", async () => {
    expect(codes(await back("sandbox"))).toEqual(["no-rollback-target"]);
    await inSandbox(1);
    expect(codes(await back("sandbox"))).toEqual(["no-rollback-target"]);
  });

  it("does not undo a rollback by itself, only by name", async () => {
    await inSandbox(1, 2);
    await back("sandbox");
    expect(codes(await back("sandbox"))).toEqual(["no-rollback-target"]);
    expect((await back("sandbox", { version: 2 })).decision).toBe("proceed");
    expect(await active("sandbox")).toBe(2);
  });

  it("goes one further back when asked again", async () => {
    await inSandbox(1, 2, 3);
    await back("sandbox");
    await back("sandbox");
    expect(await active("sandbox")).toBe(1);
  });

  it("settles first what a run that died left open", async () => {
    await inSandbox(1, 2);
    await world.publish();
    const dead = world.begin();
    const ports = world.ports("sandbox", dead);
    const kill = { ...ports, bot: { ...ports.bot, readVersion: () => Promise.reject(new Error("killed")) } };
    const request = { settings: world.settings, environment: "sandbox", version: 3 };
    await expect(deploy(kill, request)).rejects.toThrow("killed");
    world.finish(dead);
    const result = await back("sandbox", { hold: true, reason: "It died" });
    expect(result.decision).toBe("proceed");
    expect(result.data).toMatchObject({ version: 2, held: 3, settled: { version: 3, outcome: "succeeded" } });
  });

  it("waits for a run that is still at work", async () => {
    await inSandbox(1, 2);
    await world.publish();
    const ports = world.ports("sandbox");
    const kill = { ...ports, bot: { ...ports.bot, readVersion: () => Promise.reject(new Error("killed")) } };
    const request = { settings: world.settings, environment: "sandbox", version: 3 };
    await expect(deploy(kill, request)).rejects.toThrow("killed");
    expect(codes(await back("sandbox"))).toEqual(["deployment-running"]);
  });
});

describe("re-running", () => {
  it("an old successful deploy rolls back, shows what it undoes, and records both actors", async () => {
    await world.publish();
    const run = world.begin();
    await put("sandbox", 1, run);
    await inSandbox(2);
    const again = world.begin(2, run.id);
    const ports = world.ports("sandbox", again);
    const result = await deploy(
      { ...ports, who: { ...ports.who, people: async () => ({ actor: "mara", triggeringActor: "jo" }) } },
      { settings: world.settings, environment: "sandbox", version: 1 },
    );
    expect([result.decision, ...codes(result)]).toEqual(["proceed", "rerun-rolls-back"]);
    expect(result.data).toMatchObject({ kind: "rollback", version: 1, replaces: 2 });
    expect(result.data.undone.map(({ version }) => version)).toEqual([2]);
    expect(world.entries().at(-1)).toMatchObject({ actor: "mara", triggeringActor: "jo" });
  });

  it("asks the environment's approval again", async () => {
    await world.publish();
    const run = world.begin();
    await put("sandbox", 1);
    await put("pre-release", 1);
    await world.tested(1);
    await world.approved(1);
    await put("live", 1, run);
    await world.publish();
    await bringToLive(2);
    expect(codes(await put("live", 1, world.begin(2, run.id)))).toEqual(["approval-outdated"]);
    await world.approved(1);
    expect((await put("live", 1, world.begin(3, run.id))).decision).toBe("proceed");
  });

  it("a deploy that never succeeded stops when something newer came, and tries again when not", async () => {
    await world.publish();
    await world.publish();
    const run = world.begin();
    world.platform("sandbox").script({ on: "deliver", fault: "refuse", message: "busy" });
    await put("sandbox", 1, run);
    const retried = await put("sandbox", 1, world.begin(2, run.id));
    expect(retried.decision).toBe("proceed");

    const stale = world.begin();
    world.platform("sandbox").script({ on: "deliver", fault: "refuse", message: "busy" });
    await world.publish();
    await put("sandbox", 2, stale);
    await put("sandbox", 3);
    const result = await put("sandbox", 2, world.begin(2, stale.id));
    expect(codes(result)).toEqual(["stale-run"]);
    expect(await active("sandbox")).toBe(3);
  });
});

describe("a rollback in a job behind a GitHub Environment", () => {
  async function twoLive() {
    await world.publish();
    await bringToLive(1);
    await world.publish();
    await bringToLive(2);
  }
  const inJob = (approvals: MemoryApprovals, run = world.begin()) =>
    rollback(
      { ...world.ports("live", run), approvals },
      { settings: world.settings, environment: "live", reason: "Wrong hours" },
    );

  it("records the approval that GitHub collected, and goes back", async () => {
    await twoLive();
    const approvals = new MemoryApprovals();
    approvals.protect("live", ["sam"]);
    approvals.give("live", "sam", "approved", "go");
    const result = await inJob(approvals);
    expect(result.decision).toBe("proceed");
    expect(world.entries().findLast((entry) => entry.type === "approval-recorded")).toMatchObject({
      version: 1,
      approver: { login: "sam" },
      source: "github-environment",
      ordinal: 1,
    });
  });

  it("does not use one approval twice", async () => {
    await twoLive();
    await world.publish();
    await bringToLive(3);
    const approvals = new MemoryApprovals();
    approvals.protect("live", ["sam"]);
    approvals.give("live", "sam");
    const run = world.begin();
    world.platform("live").script({ on: "deliver", fault: "refuse", message: "busy" });
    expect(codes(await inJob(approvals, run))).toContain("delivery-refused");
    expect(codes(await inJob(approvals, world.begin(2, run.id)))).toEqual(["approval-missing"]);
    approvals.give("live", "sam");
    expect((await inJob(approvals, world.begin(3, run.id))).decision).toBe("proceed");
  });

  it.each([
    ["has no required reviewers", (a: MemoryApprovals) => a.protect("live", []), "approval-unprotected"],
    ["does not exist", () => {}, "approval-unprotected"],
    [
      "was rejected",
      (a: MemoryApprovals) => {
        a.protect("live", ["sam"]);
        a.give("live", "sam", "rejected");
      },
      "approval-rejected",
    ],
    ["has no approval", (a: MemoryApprovals) => a.protect("live", ["sam"]), "approval-missing"],
  ])("is stopped when the environment %s", async (_, prepare, code) => {
    await twoLive();
    const approvals = new MemoryApprovals();
    prepare(approvals);
    expect(codes(await inJob(approvals))).toEqual([code]);
    expect(await active("live")).toBe(2);
  });
});
