import { expect, it } from "vitest";
import { MemoryPlatform } from "../../../src/adapters/memory/memory-platform.ts";
import { bundle, describePlatform } from "../../contract/platform-contract.ts";

describePlatform("the platform in memory", async () => {
  const platform = new MemoryPlatform();
  return {
    platform,
    another: platform,
    loseNextAnswer: async () => platform.script({ on: "deliver", fault: "commit-then-drop" }),
    loseNextDelivery: async () => platform.script({ on: "deliver", fault: "drop-before-commit" }),
    cutOff: async () => platform.script({ on: "read", fault: "unreachable", times: 1000 }),
    close: async () => {},
  };
});

it("shows what ran before for as many reads as was scripted", async () => {
  const platform = new MemoryPlatform();
  await platform.deliver(bundle(1), undefined);
  await platform.deliver(bundle(2), await platform.readRunning());
  platform.script({ on: "read", fault: "stale", times: 2 });
  const seen = [await platform.readRunning(), await platform.readRunning(), await platform.readRunning()];
  expect(seen.map((running) => running?.version)).toEqual([1, 1, 2]);
});

it("reports what was activated by hand, also without a version of ours", async () => {
  const platform = new MemoryPlatform();
  platform.activateByHand({ version: null, digest: "unknown" });
  await expect(platform.readRunning()).resolves.toMatchObject({ version: null, digest: "unknown" });
});

it("loses to someone who is scripted to come first", async () => {
  const platform = new MemoryPlatform();
  await platform.deliver(bundle(1), undefined);
  const seen = await platform.readRunning();
  platform.script({ on: "deliver", fault: "overtake", version: 9, digest: bundle(9).digest });
  await expect(platform.deliver(bundle(2), seen)).resolves.toMatchObject({ outcome: "conflict" });
  await expect(platform.readRunning()).resolves.toMatchObject({ version: 9 });
});

it("overwrites whatever runs when it knows no conditions", async () => {
  const platform = new MemoryPlatform("live", { conditionalActivation: false });
  platform.activateByHand({ version: 5, digest: "sha256:5" });
  await expect(platform.deliver(bundle(1), undefined)).resolves.toEqual({ outcome: "accepted" });
  const running = await platform.readRunning();
  expect(running).toEqual({ version: 1, digest: bundle(1).digest });
});
