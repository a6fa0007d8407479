import { describe, expect, it } from "vitest";
import { digestOf, digestOfText } from "../../src/domain/snapshot/digest.ts";
import { snapshotOf } from "../../src/domain/snapshot/take-snapshot.ts";
import { PET_POLICY, petPolicy } from "./check-team.ts";
import { answering, liveAt, useLiveTeam } from "./live-team.ts";

const live = useLiveTeam();

describe("answers that nobody may believe", () => {
  const claim = (snapshot: unknown, digest: string = digestOfText("x")) => ({ version: 1, digest, snapshot });

  it("blocks when the platform can't be asked", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const platform = liveAt(live.server.url);
    await live.activate(platform, 1);
    await live.server.fault({ fault: "error-500", on: "content", times: 100 });
    expect(await live.compare(platform)).toMatchObject({
      decision: "stop",
      reasons: [
        { code: "platform-unreachable", message: expect.stringContaining("What live runs can't be told") },
      ],
      data: null,
    });
  });

  it("blocks with drift when another agent runs there", async () => {
    const other = snapshotOf("another-agent", () => []);
    expect(await live.compare(answering(claim(other, digestOf(other))))).toMatchObject({
      decision: "stop",
      reasons: [
        { code: "drift", message: "The platform runs the agent another-agent in live, not corner-cafe." },
      ],
    });
  });

  it.each([
    ["text", "snapshot"],
    ["null", null],
    ["a list", []],
    ["another schema version", { schemaVersion: 2, agent: "corner-cafe", sections: {} }],
    [
      "a key of the language",
      JSON.parse('{"schemaVersion":1,"agent":"corner-cafe","sections":{},"__proto__":{}}'),
    ],
    ["sections that are missing", { schemaVersion: 1, agent: "corner-cafe", sections: {} }],
  ])("blocks when the content is %s", async (_, snapshot) => {
    expect(await live.compare(answering(claim(snapshot)))).toMatchObject({
      decision: "stop",
      reasons: [
        { code: "platform-unreachable", message: expect.stringContaining("no snapshot of an agent") },
      ],
    });
  });

  it("blocks when the answer is larger than any agent", async () => {
    const huge = await live.serve(() => [200, { filler: "x".repeat(9 * 1024 * 1024) }]);
    expect(await live.compare(liveAt(huge))).toMatchObject({
      reasons: [{ code: "platform-unreachable" }],
      data: null,
    });
  });

  it("blocks when content and reported digest never belong together", async () => {
    const real = await live.snapshotAt("HEAD");
    const { decision, reasons } = await live.compare(answering(claim(real, digestOfText("another"))));
    expect(decision).toBe("stop");
    expect(reasons).toMatchObject([{ code: "platform-unreachable" }]);
    expect(reasons[0]?.message).toMatch(
      /^The platform reports v1 \(digest \w+\) in live, but gave back content with digest \w+\. Asked 3 times/,
    );
  });

  it("asks again when the platform moved between digest and content, and compares what belongs together", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const first = await live.snapshotAt("HEAD");
    live.team.repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome everywhere.") }, "Dogs");
    const second = await live.snapshotAt("HEAD");
    const moved = answering(
      { version: 1, digest: digestOf(first), snapshot: second },
      { version: 2, digest: digestOf(second), snapshot: second },
    );
    const { data } = await live.compare(moved);
    expect(data?.changes).toEqual([]);
    expect(data?.from.digest).toBe(digestOf(second));
    expect(data?.notes?.join()).toContain("The platform runs v2");
  });

  it("tells digest and content of one moment while somebody activates all the time", async () => {
    await live.team.publishAndDeploy("First version of the café's agent");
    const platform = liveAt(live.server.url);
    await live.activate(platform, 1);
    live.team.repo.commit({ [PET_POLICY]: petPolicy("Dogs are welcome everywhere.") }, "Dogs");
    const both = new Set([
      digestOf(await live.activate(platform, 2)),
      digestOf(await live.activate(platform, 1, "HEAD~1")),
    ]);
    let busy = true;
    const moving = (async () => {
      for (let turn = 0; busy; turn += 1)
        await live.activate(platform, (turn % 2) + 1, turn % 2 === 0 ? "HEAD~1" : "HEAD");
    })();
    for (let time = 0; time < 10; time += 1) {
      const { data } = await live.compare(liveAt(live.server.url));
      expect(both).toContain(data?.from.digest);
      expect(data?.changes).toHaveLength(data?.from.version === 1 ? 1 : 0);
    }
    busy = false;
    await moving;
  });
});
