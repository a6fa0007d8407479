import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MemoryPlatform } from "../../src/adapters/memory/memory-platform.ts";
import { digestOf, digestOfText } from "../../src/domain/snapshot/digest.ts";
import { diff } from "../../src/operations/diff.ts";
import { PET_POLICY, petPolicy, SETTINGS } from "./check-team.ts";
import { answering, liveAt, useLiveTeam, withoutContent } from "./live-team.ts";

const INSTRUCTIONS = "agent/instructions.md";
const live = useLiveTeam();

describe("a side that is what the platform really runs", () => {
  it("is the content that the platform gives back, named by the version that the ledger knows it as", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const platform = liveAt(live.server.url);
    const running = await live.activate(platform, 1);
    writeFileSync(join(live.team.repo.dir, INSTRUCTIONS), "Be brief.\n");
    const { decision, data } = await live.compare(platform);
    expect(decision).toBe("proceed");
    expect(data?.changes.map(({ name }) => name)).toEqual(["instructions/instructions"]);
    expect(data?.from).toMatchObject({
      label: "v1 (live, as its platform gives it)",
      version: 1,
      environment: "live",
      digest: digestOf(running),
    });
    expect(data?.notes).toBeUndefined();
  });

  it("is what somebody put there by hand, and a note says what ledger and platform say", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const platform = liveAt(live.server.url);
    await live.activate(platform, 1);
    live.team.repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome everywhere.") }, "Dogs");
    await live.activate(platform, 9);
    const { data } = await live.compare(platform);
    expect(data?.changes).toEqual([]);
    expect(data?.from.label).toBe("live, as its platform gives it");
    expect(data?.from.version).toBeUndefined();
    expect(data?.notes).toEqual([
      expect.stringMatching(
        /^The platform runs v9 \(digest \w+\) in live, but the ledger says: v1 \(digest \w+\)\. Compared is what the platform runs\.$/,
      ),
    ]);
    // The ledger alone says something else: that is what --live-read is for.
    const believed = await diff(live.team.ports, { settings: SETTINGS, from: "live", to: "draft" });
    expect(believed.data?.changes.map(({ name }) => name)).toEqual(["topics/pet-policy"]);
  });

  it("is nothing while nothing runs there, whatever the ledger says", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const { data } = await live.compare(liveAt(live.server.url));
    expect(data?.from).toMatchObject({
      label: "live (nothing runs there, says its platform)",
      nothing: true,
    });
    expect(data?.notes?.join()).toContain("The platform runs nothing in live, but the ledger says: v1");
  });

  it("may be the newer side, and both", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const platform = liveAt(live.server.url);
    await live.activate(platform, 1);
    expect(await live.compare(platform, "ref:main", "live")).toMatchObject({
      decision: "nothing-to-do",
      data: { to: { environment: "live", version: 1 } },
    });
    expect((await live.compare(platform, "live", "pre-release")).decision).toBe("nothing-to-do");
  });

  it("asks nobody when neither side is an environment, and says so", async () => {
    const { data } = await live.compare(answering(), "ref:main", "draft");
    expect(data?.notes).toEqual(["No platform was asked: neither side is an environment."]);
  });
});

describe("a platform that gives no content back", () => {
  it("is believed a digest that the ledger knows: that version's files are compared", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const platform = new MemoryPlatform();
    const digest = digestOf(await live.snapshotAt("HEAD"));
    for (const silent of [withoutContent(platform), platform]) {
      platform.activateByHand({ version: null, digest });
      writeFileSync(join(live.team.repo.dir, INSTRUCTIONS), "Be brief.\n");
      const { data } = await live.compare(silent);
      expect(data?.from).toMatchObject({ label: "v1 (live, as its platform reports)", version: 1, digest });
      expect(data?.changes.map(({ name }) => name)).toEqual(["instructions/instructions"]);
      expect(data?.notes?.[0]).toBe(
        "The platform of live gives no content back; it reports the digest of v1, whose files are compared.",
      );
    }
  });

  it.each([
    ["a digest that nobody published", { version: 1, digest: digestOfText("by hand") }, "v1 (digest "],
    ["a digest that is none", { version: 1, digest: "latest" }, "v1 (digest "],
    ["something of its own", { version: null, digest: "42" }, "something that Greenroom did not deliver"],
  ])("blocks with drift when it reports %s", async (_, running, told) => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const platform = new MemoryPlatform();
    platform.activateByHand(running);
    const { decision, reasons, data } = await live.compare(withoutContent(platform));
    expect(decision).toBe("stop");
    expect(data).toBeNull();
    expect(reasons).toMatchObject([{ code: "drift" }]);
    expect(reasons[0]?.message).toContain(told);
  });

  it("is a reference platform of before: what it reports counts", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const digest = digestOf(await live.snapshotAt("HEAD"));
    const old = await live.serve((url) =>
      url.endsWith("/active")
        ? [200, { agent: "corner-cafe", environment: "live", version: 1, digest }]
        : [404, { code: "unknown-route", message: "There is nothing at this address." }],
    );
    expect((await live.compare(liveAt(old))).data?.from.label).toBe("v1 (live, as its platform reports)");
  });
});
