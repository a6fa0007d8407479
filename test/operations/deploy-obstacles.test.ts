import { beforeEach, describe, expect, it } from "vitest";
import type { Run } from "../../src/domain/ledger/entry.ts";
import type { DeliveryPorts } from "../../src/operations/delivery-ports.ts";
import { deploy } from "../../src/operations/deploy.ts";
import type { DeploymentDisplay } from "../../src/ports/deployment-display.ts";
import { commitOf, contentsOf, DeliveryWorld, MARA } from "../support/delivery-world.ts";
import { AGENT } from "../support/ledger.ts";
import { conversation, suiteOf } from "../support/small-suite.ts";

let world: DeliveryWorld;
beforeEach(() => {
  world = new DeliveryWorld();
});

const request = (version: number) => ({ settings: world.settings, environment: "sandbox", version });
const codes = (result: { readonly reasons: readonly { readonly code: string }[] }) =>
  result.reasons.map((reason) => reason.code);

describe("a deploy is stopped", () => {
  it("without a conversation tagged smoke", async () => {
    await world.publish();
    const contents = { ...contentsOf(1), suite: suiteOf(conversation("dogs-allowed", [["Dogs?", {}]])) };
    const ports: DeliveryPorts = { ...world.ports("sandbox"), readVersion: async () => contents };
    expect(codes(await deploy(ports, request(1)))).toEqual(["smoke-missing"]);
  });

  it("without a validation of the digest", async () => {
    const { digest } = contentsOf(1);
    const about = { note: "By hand, past Greenroom", authors: [MARA], summary: "" };
    await world.record({
      type: "version-published",
      version: 1,
      digest,
      commit: commitOf(1),
      tag: `${AGENT}/v1`,
      ...about,
    });
    expect(codes(await deploy(world.ports("sandbox"), request(1)))).toEqual(["not-validated"]);
  });

  it("in a re-run that would roll back, when the settings refuse that", async () => {
    const run = world.begin();
    const put = async (version: number, by: Run = world.begin()) => {
      const settings = { ...world.settings, policy: { ...world.settings.policy, rerun: "refuse" as const } };
      const result = await deploy(world.ports("sandbox", by), { ...request(version), settings });
      world.finish(by);
      return result;
    };
    await world.publish();
    await put(1, run);
    await world.publish();
    await put(2);
    expect(codes(await put(1, world.begin(2, run.id)))).toEqual(["rerun-refused"]);
  });
});

describe("GitHub's display of a deployment", () => {
  it("shows beginning and end, and its failing never fails the deployment", async () => {
    await world.publish();
    await world.publish();
    const shown: string[] = [];
    const display: DeploymentDisplay = {
      show: async (environment, state, description) => {
        shown.push(`${environment} ${state} ${description}`);
      },
    };
    await deploy({ ...world.ports("sandbox"), display }, request(1));
    expect(shown).toEqual([
      "sandbox in_progress v1 is being delivered",
      expect.stringMatching(/^sandbox success v1 verified, smoke 1\/1, entry \d+$/),
    ]);
    const broken: DeploymentDisplay = { show: () => Promise.reject(new Error("403")) };
    const result = await deploy({ ...world.ports("sandbox"), display: broken }, request(2));
    expect(result.decision).toBe("proceed");
  });
});
