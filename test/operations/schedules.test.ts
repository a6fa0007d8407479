import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/domain/agent/settings.ts";
import { findEnvironment, findVersion } from "../../src/domain/ledger/find.ts";
import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";
import { recordEntries } from "../../src/operations/record-entries.ts";
import { type Act, findBroken, play, really, schedules } from "../support/delivery-schedules.ts";
import { contentsOf } from "../support/delivery-world.ts";

describe("two or three runs at once, in any order, one of them perhaps killed", () => {
  it("never break an invariant", async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        expect(await play(schedule)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Without gates, as somebody would write it who trusts the caller. */
const withoutGates = (settings: Settings): Settings => ({
  ...settings,
  environments: settings.environments.map((environment) => ({ ...environment, gates: [] })),
});

const PLANTED: readonly (readonly [bug: string, broken: RegExp, act: Act])[] = [
  [
    "activates before its intent",
    /activation without an intent of its own/,
    async (world, ports, plan) => {
      if (plan.verb !== "deploy") return really(world, ports, plan);
      const { environment, version } = plan;
      const expected = await ports.platform.readRunning();
      await ports.platform.deliver(bundleOf(version), expected);
      return recordNakedly(ports, world.settings, environment, version);
    },
  ],
  [
    "overwrites whatever runs, without saying what it expects",
    /stale overwrite/,
    (world, ports, plan) => {
      const platform = world.platform(plan.environment);
      const careless: DeliveryPorts = {
        ...ports,
        platform: {
          ...ports.platform,
          deliver: async (bundle, expected) => {
            const delivery = await ports.platform.deliver(bundle, expected);
            if (delivery.outcome !== "conflict") return delivery;
            return ports.platform.deliver(bundle, await platform.readRunning());
          },
        },
      };
      return really(world, careless, plan);
    },
  ],
  [
    "takes over the lock of a run that still works",
    /activation without an intent of its own/,
    (world, ports, plan) => really(world, { ...ports, runs: { readState: async () => "finished" } }, plan),
  ],
  [
    "asks no gates",
    /gate step-order/,
    (world, ports, plan) =>
      really(Object.create(world, { settings: { value: withoutGates(world.settings) } }), ports, plan),
  ],
  [
    "calls verified what it did not test",
    /fail closed/,
    (world, ports, plan) => {
      const trusting = { ...ports, bot: { ...ports.bot, open: alwaysRight } };
      return really(world, trusting, plan);
    },
  ],
];

describe("the same checks, on runs with a planted bug,", () => {
  it.each(PLANTED)("catch one that %s", async (_, broken, act) => {
    const found = await findBroken(act, 150);
    expect(found?.broken.join("\n")).toMatch(broken);
  });
});

async function recordNakedly(
  ports: DeliveryPorts,
  settings: Settings,
  environment: string,
  version: number,
): Promise<void> {
  await recordEntries(ports, settings, (state) => {
    const digest = findVersion(state, version)?.digest;
    if (!digest || findEnvironment(state, environment).open) return { stop: undefined };
    const at = { deployment: `${environment}-${state.head + 1}`, environment, version, digest };
    return {
      bodies: [
        { type: "deployment-intended", ...at, kind: "promotion", replaces: null },
        { type: "deployment-succeeded", ...at, smoke: { passed: 1, total: 1 }, duration: 1 },
      ],
      message: "after the fact",
    };
  });
}

function bundleOf(version: number) {
  const { digest, snapshot } = contentsOf(version);
  return { agent: "corner-cafe", version, digest, snapshot };
}

async function alwaysRight() {
  return {
    greeting: "Hello.",
    say: async () => ({
      messages: ["From 8 am to 6 pm."],
      trace: { tools: [], refusal: false, state: {} },
      ended: false,
    }),
    close: async () => {},
  };
}
