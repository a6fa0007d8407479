import fc from "fast-check";
import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";
import { deploy } from "../../src/operations/deploy.ts";
import { reconcile } from "../../src/operations/reconcile.ts";
import { rollback } from "../../src/operations/rollback.ts";
import { Watch } from "./delivery-checks.ts";
import { contentsOf, DeliveryWorld } from "./delivery-world.ts";
import { around, type Burst, Killed, Scheduler } from "./interleave.ts";

/** What one run sets out to do in `sandbox`, or in `pre-release` where the order of steps counts. */
export interface RunPlan {
  readonly verb: "deploy" | "rollback" | "reconcile";
  readonly environment: "sandbox" | "pre-release";
  readonly version: 1 | 2 | 3;
}

/** A whole schedule as plain numbers, so that a failing one can be read and replayed. */
export interface Schedule {
  readonly runs: readonly RunPlan[];
  readonly bursts: readonly Burst[];
  /** At which step which run is killed. */
  readonly kill?: { readonly step: number; readonly run: number };
  /** At which step somebody changes the platform past the ledger. */
  readonly byHand?: number;
  readonly wrong: readonly number[];
}

const runPlan: fc.Arbitrary<RunPlan> = fc.record({
  verb: fc.constantFrom("deploy", "deploy", "deploy", "rollback", "reconcile"),
  environment: fc.constantFrom("sandbox", "sandbox", "pre-release"),
  version: fc.constantFrom(1, 2, 3),
});

export const schedules: fc.Arbitrary<Schedule> = fc.record(
  {
    runs: fc.array(runPlan, { minLength: 2, maxLength: 3 }),
    bursts: fc.array(fc.record({ pick: fc.nat({ max: 5 }), calls: fc.integer({ min: 1, max: 14 }) }), {
      minLength: 2,
      maxLength: 30,
    }),
    kill: fc.record({ step: fc.nat({ max: 40 }), run: fc.nat({ max: 2 }) }),
    byHand: fc.nat({ max: 30 }),
    wrong: fc.subarray([2, 3], { maxLength: 1 }),
  },
  { requiredKeys: ["runs", "bursts", "wrong"] },
);

/** How a run does its work; variants with a planted bug stand in for the real thing. */
export type Act = (world: DeliveryWorld, ports: DeliveryPorts, plan: RunPlan) => Promise<unknown>;

export const really: Act = (world, ports, { verb, environment, version }) => {
  const { settings } = world;
  if (verb === "deploy") return deploy(ports, { settings, environment, version });
  if (verb === "rollback") return rollback(ports, { settings, environment, reason: "a test", hold: true });
  return reconcile(ports, { settings, environment });
};

/** Plays a schedule to its end, settles what is left open, and gives what was broken. */
export async function play(schedule: Schedule, act: Act = really): Promise<readonly string[]> {
  const world = new DeliveryWorld();
  for (let count = 0; count < 3; count += 1) await world.publish();
  await calm(world, "sandbox", 1);
  await calm(world, "pre-release", 1);
  await calm(world, "sandbox", 2);
  for (const version of schedule.wrong) world.wrong.add(version);

  const watch = new Watch(world);
  const scheduler = new Scheduler();
  const finished = schedule.runs.map(async (plan, index) => {
    const run = world.begin();
    const ports = watch.ports(plan.environment, world.ports(plan.environment, run));
    try {
      await act(world, around(ports, scheduler.around(index)), plan);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    } finally {
      world.finish(run);
    }
  });
  const all = Promise.all(finished);
  await scheduler.run(schedule.bursts, (step) => {
    if (schedule.kill?.step === step) scheduler.kill(schedule.kill.run);
    if (schedule.byHand === step) {
      world.platform("sandbox").activateByHand({ version: 9, digest: contentsOf(5).digest });
    }
  });
  await all;

  for (const environment of ["sandbox", "pre-release"] as const) {
    for (let round = 0; round < 3; round += 1) {
      const run = world.begin();
      const ports = watch.ports(environment, world.ports(environment, run));
      await reconcile(ports, { settings: world.settings, environment });
      world.finish(run);
    }
    // Somebody's change past the ledger is found by the next look; until then nobody could know.
    if (schedule.byHand === undefined) await watch.checkTruth(environment);
  }
  return watch.checkLedger();
}

async function calm(world: DeliveryWorld, environment: string, version: number): Promise<void> {
  const run = world.begin();
  const result = await deploy(world.ports(environment, run), {
    settings: world.settings,
    environment,
    version,
  });
  world.finish(run);
  if (result.decision !== "proceed") throw new Error(result.reasons[0]?.message);
}

/** The first schedule that breaks something within so many, and what. */
export async function findBroken(
  act: Act,
  runs: number,
): Promise<{ readonly broken: readonly string[]; readonly schedules: number } | undefined> {
  let tried = 0;
  for (const schedule of fc.sample(schedules, { numRuns: runs, seed: 20261120 })) {
    tried += 1;
    const broken = await play(schedule, act);
    if (broken.length > 0) return { broken, schedules: tried };
  }
  return undefined;
}
