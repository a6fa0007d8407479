import { beforeEach, describe, expect, it } from "vitest";
import { deploy } from "../../src/operations/deploy.ts";
import { rollback } from "../../src/operations/rollback.ts";
import { contentsOf, DeliveryWorld } from "../support/delivery-world.ts";

let world: DeliveryWorld;
beforeEach(() => {
  world = new DeliveryWorld();
});

async function put(environment: string, version: number) {
  const run = world.begin();
  const result = await deploy(world.ports(environment, run), {
    settings: world.settings,
    environment,
    version,
  });
  world.finish(run);
  return result;
}

async function bringToLive(version: number): Promise<void> {
  await put("sandbox", version);
  await put("pre-release", version);
  await world.tested(version);
  await world.approved(version);
  const result = await put("live", version);
  if (result.decision !== "proceed") throw new Error(JSON.stringify(result.reasons));
}

const codes = (result: { readonly reasons: readonly { readonly code: string }[] }) =>
  result.reasons.map((reason) => reason.code);
const active = async (environment: string) => (await world.platform(environment).readRunning())?.version;

describe("deploy", () => {
  it("makes the version run, verified, and says what it replaced", async () => {
    await world.publish();
    const result = await put("sandbox", 1);
    expect(result).toMatchObject({
      operation: "deploy",
      decision: "proceed",
      reasons: [],
      data: {
        environment: "sandbox",
        version: 1,
        kind: "promotion",
        replaces: null,
        running: 1,
        smoke: { passed: 1, total: 1, failed: [] },
      },
    });
    expect(world.story()).toEqual(["intended:promotion v1", "succeeded v1"]);
    expect(world.platform("sandbox").findUploaded(1)?.digest).toBe(contentsOf(1).digest);
    expect(world.state().environments.get("sandbox")).toMatchObject({ condition: "verified", active: 1 });
  });

  it("brings a version up to live through every gate", async () => {
    await world.publish();
    await bringToLive(1);
    expect(await active("live")).toBe(1);
  });

  it("names every gate that blocks, not only the first", async () => {
    await world.publish();
    const result = await put("live", 1);
    expect(codes(result)).toEqual(["step-skipped", "regression-missing", "approval-missing"]);
    expect(result.data.gates.map((gate) => [gate.gate, gate.status])).toEqual([
      ["step-order", "blocked"],
      ["validated", "passed"],
      ["regression", "blocked"],
      ["approval", "blocked"],
    ]);
    expect(world.story()).toEqual([]);
  });

  it("does nothing where the version runs already", async () => {
    await world.publish();
    await put("sandbox", 1);
    const result = await put("sandbox", 1);
    expect([result.decision, ...codes(result)]).toEqual(["nothing-to-do", "already-active"]);
    expect(world.story()).toHaveLength(2);
  });

  it("changes nothing in a dry run", async () => {
    await world.publish();
    const result = await deploy(world.ports("sandbox"), {
      settings: world.settings,
      environment: "sandbox",
      version: 1,
      dryRun: true,
    });
    expect(result.decision).toBe("proceed");
    expect(world.story()).toEqual([]);
    expect(await active("sandbox")).toBeUndefined();
  });

  it("goes back by itself when smoke fails, and holds the version everywhere", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    world.wrong.add(2);
    const result = await put("sandbox", 2);
    expect([result.decision, ...codes(result)]).toEqual(["stop", "smoke-failed", "rolled-back"]);
    expect(result.data.rolledBack).toMatchObject({ version: 1, succeeded: true });
    expect(result.data.held).toBe(2);
    expect(result.data.running).toBe(1);
    expect(await active("sandbox")).toBe(1);
    expect(world.story()).toEqual([
      "intended:promotion v1",
      "succeeded v1",
      "intended:promotion v2",
      "failed v2",
      "hold v2",
      "intended:automatic-rollback v1",
      "succeeded v1",
    ]);
    expect(codes(await put("sandbox", 2))).toEqual(["version-on-hold"]);
  });

  it("says so when there is nothing to go back to", async () => {
    await world.publish();
    world.wrong.add(1);
    const result = await put("sandbox", 1);
    expect(codes(result)).toEqual(["smoke-failed", "no-rollback-target"]);
    expect(world.state().environments.get("sandbox")).toMatchObject({ condition: "unverified", active: 1 });
  });

  it("never goes back from a rollback: a person is told what to do", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    world.wrong.add(1).add(2);
    const result = await put("sandbox", 2);
    expect(codes(result)).toEqual(["smoke-failed", "smoke-failed", "rollback-failed"]);
    expect(result.reasons.at(-1)?.hint).toContain("greenroom rollback sandbox v1");
    expect(world.story().filter((line) => line.startsWith("intended:"))).toEqual([
      "intended:promotion v1",
      "intended:promotion v2",
      "intended:automatic-rollback v1",
    ]);
    expect(await active("sandbox")).toBe(1);
    const next = await put("pre-release", 1);
    expect(codes(next)).toEqual(["step-skipped"]);
    world.wrong.clear();
    expect((await put("sandbox", 1)).decision).toBe("proceed");
  });

  it("does not go back when smoke could not be measured", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    world.mute.add(2);
    const result = await put("sandbox", 2);
    expect(codes(result)).toEqual(["smoke-inconclusive"]);
    expect(await active("sandbox")).toBe(2);
    expect(world.state().holds.size).toBe(0);
    world.mute.clear();
    expect((await put("sandbox", 2)).decision).toBe("proceed");
  });

  it("leaves no trace when the platform is down", async () => {
    await world.publish();
    const before = world.state().head;
    world.platform("sandbox").script({ on: "read", fault: "unreachable", times: 1 });
    const result = await put("sandbox", 1);
    expect(codes(result)).toEqual(["platform-unreachable"]);
    expect(world.state().head).toBe(before);
  });

  it("asks the platform when the answer to the activation is lost, and does not activate again", async () => {
    await world.publish();
    world.platform("sandbox").script({ on: "deliver", fault: "commit-then-drop" });
    expect((await put("sandbox", 1)).decision).toBe("proceed");
    expect(world.story()).toEqual(["intended:promotion v1", "succeeded v1"]);
  });

  it("records a failure when a lost delivery never arrived", async () => {
    await world.publish();
    world.platform("sandbox").script({ on: "deliver", fault: "drop-before-commit" });
    expect(codes(await put("sandbox", 1))).toEqual(["read-back-failed"]);
    expect(world.state().environments.get("sandbox")).toMatchObject({ condition: "empty" });
    expect((await put("sandbox", 1)).decision).toBe("proceed");
  });

  it("waits for a platform that activates late", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    world.platform("sandbox").script({ on: "deliver", fault: "commit-then-drop" });
    const ports = world.ports("sandbox");
    let stale = 6;
    const platform = world.platform("sandbox");
    const slow = {
      ...ports,
      platform: {
        capabilities: platform.capabilities,
        description: platform.description,
        deliver: platform.deliver.bind(platform),
        readRunning: async () => {
          const running = await platform.readRunning();
          if (running?.version !== 2 || stale === 0) return running;
          stale -= 1;
          return { version: 1, digest: contentsOf(1).digest };
        },
      },
    };
    const result = await deploy(slow, { settings: world.settings, environment: "sandbox", version: 2 });
    expect(result.decision).toBe("proceed");
    expect(stale).toBe(0);
  });

  it("keeps the lock when nobody can tell what became of the delivery; the next run finds out", async () => {
    await world.publish();
    await world.publish();
    const ports = world.ports("sandbox");
    world.platform("sandbox").script({ on: "deliver", fault: "commit-then-drop" });
    const platform = world.platform("sandbox");
    let reads = 0;
    const dead = {
      ...ports,
      platform: {
        capabilities: platform.capabilities,
        description: platform.description,
        deliver: platform.deliver.bind(platform),
        readRunning: async () => {
          reads += 1;
          if (reads > 1) platform.script({ on: "read", fault: "unreachable", times: 1 });
          return platform.readRunning();
        },
      },
    };
    const result = await deploy(dead, { settings: world.settings, environment: "sandbox", version: 1 });
    expect(codes(result)).toEqual(["platform-unreachable"]);
    expect(world.story()).toEqual(["intended:promotion v1", "interrupted v1"]);
    const next = await put("sandbox", 2);
    expect(next.decision).toBe("proceed");
    expect(next.data.settled).toMatchObject({ version: 1, outcome: "succeeded" });
    expect(world.story()).toEqual([
      "intended:promotion v1",
      "interrupted v1",
      "succeeded v1",
      "intended:promotion v2",
      "succeeded v2",
    ]);
  });

  it("tells what the platform said when it refuses, and what still runs", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    world.platform("sandbox").script({ on: "deliver", fault: "refuse", message: "voice Alice is unknown" });
    const result = await put("sandbox", 2);
    expect(codes(result)).toEqual(["delivery-refused"]);
    expect(result.reasons[0]?.message).toContain("voice Alice is unknown");
    expect(result.data.running).toBe(1);
    expect(world.state().environments.get("sandbox")).toMatchObject({ condition: "verified", active: 1 });
  });

  it("overwrites nothing that somebody activated in between, and calls it drift", async () => {
    await world.publish();
    await world.publish();
    await put("sandbox", 1);
    const digest = contentsOf(3).digest;
    world.platform("sandbox").script({ on: "deliver", fault: "overtake", version: 9, digest });
    const result = await put("sandbox", 2);
    expect(codes(result)).toEqual(["drift"]);
    expect(await active("sandbox")).toBe(9);
    expect(world.story().slice(-2)).toEqual(["failed v2", "drift-found"]);
    expect(codes(await put("sandbox", 2))).toEqual(["drift"]);
    const back = await rollback(world.ports("sandbox"), {
      settings: world.settings,
      environment: "sandbox",
    });
    expect(back.decision).toBe("proceed");
    expect(await active("sandbox")).toBe(1);
  });
});
