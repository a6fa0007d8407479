import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { loadSnapshot } from "../../src/domain/snapshot/load-snapshot.ts";
import type { AgentPlatform, Bundle } from "../../src/ports/agent-platform.ts";
import { writtenSnapshot } from "../support/written-snapshot.ts";

/** One environment, as two independent runs would see it. */
export interface PlatformUnderTest {
  readonly platform: AgentPlatform;
  readonly another: AgentPlatform;
  /** The next `deliver` activates, but no answer arrives. */
  loseNextAnswer(): Promise<void>;
  /** The next `deliver` reaches the platform not at all. */
  loseNextDelivery(): Promise<void>;
  /** From now on the platform can't be asked, for longer than anybody retries. */
  cutOff(): Promise<void>;
  close(): Promise<void>;
}

export function bundle(version: number, greeting = `Hello from version ${version}`): Bundle {
  const snapshot = writtenSnapshot({
    "agent/agent.yaml": `name: Corner Café\nlanguages: [en-GB]\ngreeting: ${greeting}\n`,
  });
  return { agent: "corner-cafe", version, digest: digestOf(snapshot), snapshot };
}

/** What every AgentPlatform with conditional activation must do. */
export function describePlatform(name: string, make: () => Promise<PlatformUnderTest>): void {
  describe(`${name} as an agent platform`, () => {
    let under: PlatformUnderTest;
    beforeEach(async () => {
      under = await make();
    });
    afterEach(() => under.close());

    it("says that nothing runs when nothing was delivered", async () => {
      await expect(under.platform.readRunning()).resolves.toBeUndefined();
    });

    it("runs what was delivered, by version and digest", async () => {
      const first = bundle(1);
      await expect(under.platform.deliver(first, undefined)).resolves.toEqual({ outcome: "accepted" });
      await expect(under.another.readRunning()).resolves.toMatchObject({ version: 1, digest: first.digest });
    });

    it("gives back the content of what runs, with the version and digest that it belongs to", async () => {
      if (under.another.readContent === undefined) throw new Error("expected a platform that gives content");
      await expect(under.another.readContent()).resolves.toBeUndefined();
      await under.platform.deliver(bundle(1), undefined);
      await under.platform.deliver(bundle(2), await under.platform.readRunning());
      const content = await under.another.readContent();
      expect(content?.running).toMatchObject({ version: 2, digest: bundle(2).digest });
      expect(loadSnapshot(content?.snapshot)).toEqual(bundle(2).snapshot);
      await under.cutOff();
      await expect(under.another.readContent()).rejects.toMatchObject({ name: "PlatformUnreachable" });
    });

    it("replaces what was read, and goes back to an earlier version the same way", async () => {
      await under.platform.deliver(bundle(1), undefined);
      await under.platform.deliver(bundle(2), await under.platform.readRunning());
      await expect(under.platform.readRunning()).resolves.toMatchObject({ version: 2 });
      await expect(under.platform.deliver(bundle(1), await under.platform.readRunning())).resolves.toEqual({
        outcome: "accepted",
      });
      await expect(under.platform.readRunning()).resolves.toMatchObject({ version: 1 });
    });

    it("refuses to overwrite what was activated since it was read", async () => {
      await under.platform.deliver(bundle(1), undefined);
      const seen = await under.platform.readRunning();
      await under.another.deliver(bundle(2), seen);
      await expect(under.platform.deliver(bundle(3), seen)).resolves.toMatchObject({ outcome: "conflict" });
      await expect(under.platform.readRunning()).resolves.toMatchObject({ version: 2 });
    });

    it("refuses to overwrite when nothing was expected to run", async () => {
      await under.another.deliver(bundle(1), undefined);
      await expect(under.platform.deliver(bundle(2), undefined)).resolves.toMatchObject({
        outcome: "conflict",
      });
    });

    it("notices that the same version was left and come back to", async () => {
      await under.platform.deliver(bundle(1), undefined);
      const seen = await under.platform.readRunning();
      await under.another.deliver(bundle(2), seen);
      await under.another.deliver(bundle(1), await under.another.readRunning());
      await expect(under.platform.deliver(bundle(3), seen)).resolves.toMatchObject({ outcome: "conflict" });
    });

    it("lets one of many simultaneous deliveries win", async () => {
      await under.platform.deliver(bundle(1), undefined);
      const seen = await under.platform.readRunning();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? under.platform : under.another).deliver(bundle(index + 2), seen),
        ),
      );
      expect(outcomes.filter(({ outcome }) => outcome === "accepted")).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome === "conflict")).toHaveLength(19);
      const winner = outcomes.findIndex(({ outcome }) => outcome === "accepted") + 2;
      await expect(under.platform.readRunning()).resolves.toMatchObject({ version: winner });
    });

    it("refuses another content under a number that is taken", async () => {
      await under.platform.deliver(bundle(1), undefined);
      const seen = await under.platform.readRunning();
      await expect(under.platform.deliver(bundle(1, "Something else"), seen)).resolves.toMatchObject({
        outcome: "refused",
      });
      await expect(under.platform.readRunning()).resolves.toMatchObject({ digest: bundle(1).digest });
    });

    it("does not know what happened when the answer is lost, and reading back tells", async () => {
      await under.platform.deliver(bundle(1), undefined);
      const seen = await under.platform.readRunning();
      await under.loseNextAnswer();
      await expect(under.platform.deliver(bundle(2), seen)).rejects.toMatchObject({
        name: "PlatformUnreachable",
      });
      await expect(under.platform.readRunning()).resolves.toMatchObject({ version: 2 });
    });

    it("does not know what happened when the delivery is lost, and reading back tells", async () => {
      await under.platform.deliver(bundle(1), undefined);
      const seen = await under.platform.readRunning();
      await under.loseNextDelivery();
      await expect(under.platform.deliver(bundle(2), seen)).rejects.toMatchObject({
        name: "PlatformUnreachable",
      });
      await expect(under.platform.readRunning()).resolves.toMatchObject({ version: 1 });
    });

    it("never says that nothing runs when it can't be asked", async () => {
      await under.cutOff();
      await expect(under.platform.readRunning()).rejects.toMatchObject({ name: "PlatformUnreachable" });
    });
  });
}
