import { beforeEach, describe, expect, it } from "vitest";
import { MemoryApprovals } from "../../src/adapters/memory/memory-approvals.ts";
import type { Run } from "../../src/domain/ledger/entry.ts";
import { deploy } from "../../src/operations/deploy.ts";
import { hold } from "../../src/operations/hold.ts";
import { reconcile } from "../../src/operations/reconcile.ts";
import { requireApproval } from "../../src/operations/require-approval.ts";
import { rollback } from "../../src/operations/rollback.ts";
import { testEnvironment } from "../../src/operations/test-environment.ts";
import { contentsOf, DeliveryWorld } from "../support/delivery-world.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { sourceTree } from "../support/source-tree.ts";

let world: DeliveryWorld;
beforeEach(() => {
  world = new DeliveryWorld();
});

const codes = (result: { readonly reasons: readonly { readonly code: string }[] }) =>
  result.reasons.map((reason) => reason.code);

async function put(environment: string, version: number, run = world.begin()) {
  const { settings } = world;
  const result = await deploy(world.ports(environment, run), { settings, environment, version });
  world.finish(run);
  return result;
}

async function inPreRelease(version: number): Promise<void> {
  await put("sandbox", version);
  await put("pre-release", version);
  await world.tested(version);
}

async function bringToLive(version: number, run = world.begin()) {
  await inPreRelease(version);
  await world.approved(version);
  return put("live", version, run);
}

/** Somebody makes a version run there past the ledger. */
async function activateByHand(environment: string, version: number): Promise<void> {
  const platform = world.platform(environment);
  const { snapshot, digest } = contentsOf(version);
  const bundle = { agent: world.settings.agent, version, digest, snapshot };
  await platform.deliver(bundle, await platform.readRunning());
}

describe("an environment that was found to have drifted", () => {
  it("takes no promotion, also when the platform runs what the failed deployment found there", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    await world.publish();
    const run = world.begin();
    const ports = world.ports("sandbox", run);
    // Between the look and the delivery, somebody activates v2 by hand.
    const { settings } = world;
    await deploy(ports, {
      settings,
      environment: "sandbox",
      version: 3,
      onStep: ({ step }) => {
        if (step === "intend") void activateByHand("sandbox", 2);
      },
    });
    world.finish(run);
    expect(world.story("sandbox").slice(-2)).toEqual(["failed v3", "drift-found"]);
    expect(codes(await put("sandbox", 3))).toEqual(["drift"]);
    const back = await rollback(world.ports("sandbox"), { settings, environment: "sandbox", version: 1 });
    expect(back.decision).toBe("proceed");
    expect((await put("sandbox", 3)).decision).toBe("proceed");
  });

  it("is drift as well when a dead run's intent is settled", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    const version = await world.publish();
    const { head } = world.state();
    await world.record({
      type: "deployment-intended",
      deployment: `sandbox-${head + 1}`,
      environment: "sandbox",
      version,
      digest: contentsOf(version).digest,
      kind: "promotion",
      replaces: 1,
    });
    await activateByHand("sandbox", 2);
    expect(codes(await put("sandbox", 3))).toEqual(["drift"]);
    expect(world.story("sandbox").slice(-2)).toEqual(["failed v3", "drift-found"]);
  });
});

describe("a rollback of live that dies before its outcome", () => {
  it("still puts what it replaced on hold, when the next run settles it", async () => {
    await world.publish();
    await bringToLive(1);
    await world.publish();
    await bringToLive(2);
    const { head } = world.state();
    await world.record({
      type: "deployment-intended",
      deployment: `live-${head + 1}`,
      environment: "live",
      version: 1,
      digest: contentsOf(1).digest,
      kind: "rollback",
      replaces: 2,
      reason: "Wrong hours",
    });
    await activateByHand("live", 1);
    const { settings } = world;
    expect((await reconcile(world.ports("live"), { settings, environment: "live" })).decision).toBe(
      "proceed",
    );
    expect(world.state().holds.get(2)).toMatchObject({ held: true, reason: "Wrong hours" });
    // Twice changes nothing, and a release stays a release.
    await hold(world.ports("live"), { settings, version: 2, held: false, reason: "It was the platform" });
    await reconcile(world.ports("live"), { settings, environment: "live" });
    expect(world.state().holds.size).toBe(0);
  });
});

describe("a regression run during which the version went and came back", () => {
  it("is no evidence", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    await put("pre-release", 1);
    await put("sandbox", 2);
    const before = world.state().evidence.length;
    const bot = world.bot(world.platform("pre-release"));
    let moved = false;
    const { settings } = world;
    const result = await testEnvironment(
      {
        ...world.ports("pre-release"),
        connector: () => ({
          ...bot,
          open: async (...args) => {
            if (!moved) {
              moved = true;
              await put("pre-release", 2);
              await rollback(world.ports("pre-release"), {
                settings,
                environment: "pre-release",
                version: 1,
              });
            }
            return bot.open(...args);
          },
        }),
      },
      {
        settings,
        environment: "pre-release",
        version: 1,
        tree: sourceTree({
          ...smallAgentFiles({}),
          "tests/hours.test.yaml":
            "version: 1\nconversations:\n  - id: opening-hours\n    say: When are you open?\n    expect: 8 am\n",
        }),
        record: true,
      },
    );
    expect(moved).toBe(true);
    expect(codes(result)).toEqual(["lost-the-race"]);
    expect(world.state().evidence).toHaveLength(before);
  });
});

/** GitHub does not say in which order it lists the approvals of a run. */
class ApprovalsNewestFirst extends MemoryApprovals {
  override async readApprovals(environment: string) {
    return (await super.readApprovals(environment)).toReversed();
  }
}

describe.each([
  ["oldest first", () => new MemoryApprovals()],
  ["newest first", () => new ApprovalsNewestFirst()],
])("approvals that GitHub lists %s", (_, make) => {
  let approvals: MemoryApprovals;
  beforeEach(async () => {
    approvals = make();
    approvals.protect("live", ["sam", "jo", "mara"]);
    await world.publish();
    await bringToLive(1);
    await world.publish();
    await inPreRelease(2);
  });
  const step = (phase: "request" | "confirm", version: number, run: Run) =>
    requireApproval(
      { ...world.ports("live", run), approvals },
      { settings: world.settings, phase, environment: "live", version },
    );

  it("credit whoever said yes after it was asked for", async () => {
    const run = world.begin();
    approvals.give("live", "sam", "approved", "for the first attempt");
    await step("request", 2, run);
    expect(codes(await step("confirm", 2, run))).toEqual(["approval-missing"]);
    approvals.give("live", "jo", "approved", "for this one");
    await step("confirm", 2, run);
    expect(world.entries().at(-1)).toMatchObject({
      type: "approval-recorded",
      approver: { login: "jo" },
      comment: "for this one",
    });
  });

  it("do not turn an author's new yes into an older one of somebody else", async () => {
    const run = world.begin();
    approvals.give("live", "sam");
    await step("request", 2, run);
    approvals.give("live", "mara");
    expect(codes(await step("confirm", 2, run))).toEqual(["approval-by-author"]);
  });

  it("count a second yes of the same person, and not the first one again", async () => {
    const run = world.begin();
    await step("request", 2, run);
    approvals.give("live", "sam", "approved", "first");
    expect((await step("confirm", 2, run)).decision).toBe("proceed");
    const again = world.begin(2, run.id);
    await step("request", 2, again);
    expect(codes(await step("confirm", 2, again))).toEqual(["approval-missing"]);
    approvals.give("live", "sam", "approved", "second");
    expect((await step("confirm", 2, again)).decision).toBe("proceed");
    expect(codes(await step("confirm", 2, world.begin(3, run.id)))).toEqual(["approval-missing"]);
  });

  it("notice a rejection wherever it stands", async () => {
    const run = world.begin();
    approvals.give("live", "jo", "rejected", "of an earlier attempt");
    await step("request", 2, run);
    approvals.give("live", "sam");
    expect((await step("confirm", 2, run)).decision).toBe("proceed");
    const other = world.begin();
    await step("request", 2, other);
    approvals.give("live", "jo", "rejected", "no");
    expect(codes(await step("confirm", 2, other))).toEqual(["approval-rejected"]);
  });
});

describe("a re-run that goes back", () => {
  it("is not approved by who saw something else running", async () => {
    const approvals = new MemoryApprovals();
    approvals.protect("live", ["sam"]);
    const step = (phase: "request" | "confirm", version: number, run: Run) =>
      requireApproval(
        { ...world.ports("live", run), approvals },
        { settings: world.settings, phase, environment: "live", version },
      );
    const old = world.begin();
    await world.publish();
    await bringToLive(1, old);
    await world.publish();
    await bringToLive(2);
    const again = world.begin(2, old.id);
    expect(await step("request", 1, again)).toMatchObject({ data: { purpose: "rollback" } });
    await world.publish();
    await bringToLive(3);
    // Sam's page says: undoes v2. It would undo v3 as well.
    approvals.give("live", "sam");
    expect(codes(await step("confirm", 1, again))).toEqual(["approval-outdated"]);
  });
});
