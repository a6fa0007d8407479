import { beforeEach, describe, expect, it } from "vitest";
import { MemoryLedger } from "../../src/adapters/memory/memory-ledger.ts";
import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";
import { deploy } from "../../src/operations/deploy.ts";
import { reconcile } from "../../src/operations/reconcile.ts";
import { DeliveryWorld } from "../support/delivery-world.ts";
import { AGENT } from "../support/ledger.ts";
import { never } from "../support/scripted-bot.ts";

let world: DeliveryWorld;
beforeEach(async () => {
  world = new DeliveryWorld();
  await world.publish();
  await world.publish();
});

const request = (version: number) => ({ settings: world.settings, environment: "sandbox", version });
const codes = (result: { readonly reasons: readonly { readonly code: string }[] }) =>
  result.reasons.map((reason) => reason.code);
const active = async () => (await world.platform("sandbox").readRunning())?.version;

describe("two deploys at once", () => {
  it("one wins, the other is told who did", async () => {
    const results = await Promise.all([
      deploy(world.ports("sandbox"), request(1)),
      deploy(world.ports("sandbox"), request(2)),
    ]);
    const winner = results.find((result) => result.decision === "proceed");
    const loser = results.find((result) => result.decision === "stop");
    expect(["lost-the-race", "deployment-running"]).toContain(loser?.reasons[0]?.code);
    expect(loser?.reasons[0]?.message).toContain(`v${winner?.data.version}`);
    expect(await active()).toBe(winner?.data.version);
    expect(world.story().filter((line) => line.startsWith("intended"))).toHaveLength(1);
  });

  it("the one that comes second at the very append decides again, and stops", async () => {
    let other: Promise<unknown> | undefined;
    const ledger = new MemoryLedger(AGENT, world.place, {
      beforeAppend: async () => {
        other ??= deploy(world.ports("sandbox"), request(2));
        await other;
      },
    });
    const result = await deploy({ ...world.ports("sandbox"), ledger }, request(1));
    expect(codes(result)).toEqual(["lost-the-race"]);
    expect(await active()).toBe(2);
  });

  it("a ledger that moved for another reason only means deciding again", async () => {
    let moved = false;
    const ledger = new MemoryLedger(AGENT, world.place, {
      beforeAppend: async () => {
        if (moved) return;
        moved = true;
        await world.publish();
      },
    });
    const result = await deploy({ ...world.ports("sandbox"), ledger }, request(1));
    expect(result.decision).toBe("proceed");
  });

  it("an answer of the ledger that is lost is looked up, not repeated", async () => {
    let lost = true;
    const ledger = new MemoryLedger(AGENT, world.place, {
      failAfterWrite: () => {
        const now = lost;
        lost = false;
        return now;
      },
    });
    expect((await deploy({ ...world.ports("sandbox"), ledger }, request(1))).decision).toBe("proceed");
    expect(world.story()).toEqual(["intended:promotion v1", "succeeded v1"]);
  });
});

describe("an interrupted deploy", () => {
  function hanging(
    at: "deliver" | "readRunning" | "readVersion",
    controller: AbortController,
  ): DeliveryPorts {
    const ports = world.ports("sandbox");
    const platform = world.platform("sandbox");
    let delivered = false;
    const interrupt = (): Promise<never> => {
      setImmediate(() => controller.abort("SIGTERM"));
      return never();
    };
    return {
      ...ports,
      platform: {
        capabilities: platform.capabilities,
        description: platform.description,
        deliver: async (bundle, expected) => {
          const answer = await platform.deliver(bundle, expected);
          delivered = true;
          return at === "deliver" ? interrupt() : answer;
        },
        readRunning: () => (at === "readRunning" && delivered ? interrupt() : platform.readRunning()),
      },
      bot: {
        ...ports.bot,
        readVersion: () => (at === "readVersion" ? interrupt() : ports.bot.readVersion()),
      },
    };
  }

  it.each(["deliver", "readRunning", "readVersion"] as const)(
    "that hangs in %s says so in the ledger at once, and the next run settles it",
    async (at) => {
      const controller = new AbortController();
      const ports = hanging(at, controller);
      const result = await deploy(ports, { ...request(1), signal: controller.signal });
      expect(codes(result)).toEqual(["interrupted"]);
      expect(world.entries().at(-1)).toMatchObject({ type: "deployment-interrupted", signal: "SIGTERM" });
      const next = await deploy(world.ports("sandbox"), request(2));
      expect(next.decision).toBe("proceed");
      expect(next.data.settled).toMatchObject({ version: 1, outcome: "succeeded" });
    },
  );

  it("before anything was recorded leaves nothing behind", async () => {
    const head = world.state().head;
    const result = await deploy(world.ports("sandbox"), {
      ...request(1),
      signal: AbortSignal.abort("SIGINT"),
    });
    expect(codes(result)).toEqual(["interrupted"]);
    expect(world.state().head).toBe(head);
    expect(await active()).toBeUndefined();
  });
});

describe("reconcile", () => {
  async function leaveOpen(version: number) {
    const run = world.begin();
    const ports = world.ports("sandbox", run);
    const killed = {
      ...ports,
      bot: { ...ports.bot, readVersion: () => Promise.reject(new Error("killed")) },
    };
    await expect(deploy(killed, request(version))).rejects.toThrow("killed");
    return run;
  }
  const settleIt = (more: { ended?: string } = {}) =>
    reconcile(world.ports("sandbox"), { settings: world.settings, environment: "sandbox", ...more });

  it("does nothing where nothing is open", async () => {
    expect((await settleIt()).decision).toBe("nothing-to-do");
  });

  it("takes no lock of a run that is at work or can't be told, unless a person says it has ended", async () => {
    const run = await leaveOpen(1);
    expect(codes(await settleIt())).toEqual(["deployment-running"]);
    const ports = { ...world.ports("sandbox"), runs: { readState: async () => "unknown" as const } };
    const unknown = await reconcile(ports, { settings: world.settings, environment: "sandbox" });
    expect(codes(unknown)).toEqual(["deployment-unproven"]);
    expect(unknown.reasons[0]?.hint).toContain(run.id);
    expect(codes(await settleIt({ ended: "sandbox-1" }))).toEqual(["deployment-running"]);
    const open = world.state().environments.get("sandbox")?.open?.id ?? "";
    expect(await settleIt({ ended: open })).toMatchObject({
      decision: "proceed",
      data: { settled: { version: 1, outcome: "succeeded" } },
    });
  });

  it("records what runs when the version never arrived, once", async () => {
    const run = await leaveOpen(1);
    world.platform("sandbox").activateByHand(undefined);
    world.finish(run);
    expect((await settleIt()).data.settled).toMatchObject({ outcome: "failed" });
    const head = world.state().head;
    expect((await settleIt()).decision).toBe("nothing-to-do");
    expect(world.state().head).toBe(head);
    expect(world.state().environments.get("sandbox")?.condition).toBe("empty");
  });

  it("changes nothing while the platform is down", async () => {
    const run = await leaveOpen(1);
    world.finish(run);
    const head = world.state().head;
    world.platform("sandbox").script({ on: "read", fault: "unreachable", times: 1 });
    expect(codes(await settleIt())).toEqual(["platform-unreachable"]);
    expect(world.state().head).toBe(head);
    expect((await settleIt()).decision).toBe("proceed");
  });

  it("goes back when what it finds fails its smoke conversations", async () => {
    await deploy(world.ports("sandbox"), request(1));
    const run = await leaveOpen(2);
    world.finish(run);
    world.wrong.add(2);
    const result = await settleIt();
    expect(codes(result)).toEqual(["smoke-failed", "rolled-back"]);
    expect(await active()).toBe(1);
    expect(world.state().holds.has(2)).toBe(true);
  });
});
