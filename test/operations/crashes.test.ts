import { describe, expect, it } from "vitest";
import { deploy } from "../../src/operations/deploy.ts";
import { reconcile } from "../../src/operations/reconcile.ts";
import { rollback } from "../../src/operations/rollback.ts";
import { Watch } from "../support/delivery-checks.ts";
import { DeliveryWorld } from "../support/delivery-world.ts";
import { around, Killed, killAt } from "../support/interleave.ts";

interface Story {
  readonly name: string;
  prepare(world: DeliveryWorld): Promise<void>;
  act(world: DeliveryWorld, ports: Parameters<typeof deploy>[0]): Promise<unknown>;
}

const ENVIRONMENT = "sandbox";

async function put(world: DeliveryWorld, version: number): Promise<void> {
  const run = world.begin();
  await deploy(world.ports(ENVIRONMENT, run), {
    settings: world.settings,
    environment: ENVIRONMENT,
    version,
  });
  world.finish(run);
}

async function two(world: DeliveryWorld): Promise<void> {
  await world.publish();
  await world.publish();
  await put(world, 1);
}

const STORIES: readonly Story[] = [
  {
    name: "a deploy",
    prepare: two,
    act: (world, ports) => deploy(ports, { settings: world.settings, environment: ENVIRONMENT, version: 2 }),
  },
  {
    name: "a first deploy",
    prepare: async (world) => {
      await world.publish();
    },
    act: (world, ports) => deploy(ports, { settings: world.settings, environment: ENVIRONMENT, version: 1 }),
  },
  {
    name: "a deploy that fails its smoke conversations and goes back",
    prepare: async (world) => {
      await two(world);
      world.wrong.add(2);
    },
    act: (world, ports) => deploy(ports, { settings: world.settings, environment: ENVIRONMENT, version: 2 }),
  },
  {
    name: "a rollback",
    prepare: async (world) => {
      await two(world);
      await put(world, 2);
    },
    act: (world, ports) =>
      rollback(ports, { settings: world.settings, environment: ENVIRONMENT, hold: true, reason: "a test" }),
  },
];

interface Ended {
  readonly world: DeliveryWorld;
  readonly watch: Watch;
  readonly killed: boolean;
  readonly calls: readonly string[];
  /** Head of the ledger after the first, the second and the third reconciliation. */
  readonly heads: readonly number[];
}

async function play(story: Story, at: number, moment: "before" | "after"): Promise<Ended> {
  const world = new DeliveryWorld();
  await story.prepare(world);
  const watch = new Watch(world);
  const run = world.begin();
  const hooks = killAt(at, moment);
  let killed = false;
  try {
    await story.act(world, around(watch.ports(ENVIRONMENT, world.ports(ENVIRONMENT, run)), hooks));
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    killed = true;
  }
  world.finish(run);
  const heads: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const next = world.begin();
    await reconcile(watch.ports(ENVIRONMENT, world.ports(ENVIRONMENT, next)), {
      settings: world.settings,
      environment: ENVIRONMENT,
    });
    world.finish(next);
    heads.push(world.state().head);
  }
  watch.checkLedger();
  await watch.checkTruth(ENVIRONMENT);
  return { world, watch, killed, calls: hooks.calls, heads };
}

describe.each(STORIES)("$name, killed at every port call", (story) => {
  it.each(["before", "after"] as const)("%s it did its work, is settled by the next run", async (moment) => {
    let points = 0;
    for (let at = 1; ; at += 1) {
      const ended = await play(story, at, moment);
      const where = `${moment} call ${at} (${ended.calls.at(-1)})`;
      expect(ended.watch.broken, where).toEqual([]);
      // Settling twice, or three times, is settling once.
      expect(new Set(ended.heads).size, where).toBe(1);
      if (!ended.killed) break;
      points += 1;
    }
    expect(points).toBeGreaterThanOrEqual(12);
  });
});

describe("a deploy killed after the activation", () => {
  it("is recorded as verified by the next run, not activated a second time", async () => {
    const [story] = STORIES;
    if (!story) throw new Error("no story");
    for (let at = 1; ; at += 1) {
      const ended = await play(story, at, "after");
      if (ended.calls.at(-1) !== "platform.deliver") continue;
      expect(ended.world.story(ENVIRONMENT).slice(-2)).toEqual(["intended:promotion v2", "succeeded v2"]);
      expect(ended.watch.activations).toHaveLength(1);
      return;
    }
  });
});
