import { describe, expect, it } from "vitest";
import type { Agent, Item } from "../../../../src/domain/agent/agent.ts";
import { circularHandoff } from "../../../../src/domain/lint/rules/references/circular-handoff.ts";
import { lintContextOf } from "../../../support/lint-context-of.ts";
import { lintSmallAgent, placeOf } from "../../../support/lint-small-agent.ts";

const placesWith = async (overrides: Record<string, string>) =>
  (await lintSmallAgent(overrides, "circular-handoff")).map(
    (finding) => `${placeOf(finding)} ${finding.message}`,
  );
const handoff = (destination: string) => ({
  "agent/handoffs/events.yaml": `destination: "${destination}"\nsample_questions: [A party]\n`,
});

describe("circular-handoff", () => {
  it.each([
    ["+15005550001", "sandbox"],
    ["+15005550002", "pre-release"],
    ["+15005550003", "live"],
    ["sip:+15005550003@trunk.example.test", "live"],
  ])("finds a handoff to %s, which the agent answers in %s", async (destination, environment) => {
    const [place] = await placesWith(handoff(destination));
    expect(place).toContain(`The agent itself answers this number, in ${environment}.`);
    expect(place).toContain("agent/handoffs/events.yaml:1:14");
  });

  it("finds it in what an environment overrides", async () => {
    const live =
      'variables: { opening_time: 8 am }\noverrides: { handoffs: { counter: { destination: "+15005550001" } } }\n';
    expect(await placesWith({ "agent/environments/live.yaml": live })).toEqual([
      "agent/environments/live.yaml:2:50-64 The agent itself answers this number, in sandbox.",
    ]);
  });

  it.each(["+15005550004", "queue:events", "sip:events@trunk.example.test", "+150055500030"])(
    "has nothing to say about %s",
    async (destination) => {
      expect(await placesWith(handoff(destination))).toEqual([]);
    },
  );

  it("finds handoffs that lead to each other, once for each reference that closes a circle", () => {
    const hits = circularHandoff.check(
      lintContextOf(agentOf({ a: ["b"], b: ["c", "d"], c: ["a"], d: [], e: ["e", "a"] })),
    );
    expect(Array.isArray(hits) ? hits.map(({ item, message }) => `${item} ${message}`) : hits).toEqual([
      "handoffs/c This leads back to the handoff a, so nobody ever answers.",
      "handoffs/e This leads back to the handoff e, so nobody ever answers.",
    ]);
  });

  it("walks a chain of fifty thousand handoffs", () => {
    const chain = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`h${at}`, [`h${at + 1}`]]));
    expect(circularHandoff.check(lintContextOf(agentOf(chain)))).toEqual([]);
    expect(circularHandoff.check(lintContextOf(agentOf({ ...chain, h49999: ["h0"] })))).toHaveLength(1);
  });
});

function agentOf(links: Readonly<Record<string, readonly string[]>>): Agent {
  const items = Object.entries(links).map(([id, to]): [string, Item] => [
    id,
    {
      section: "handoffs",
      id,
      value: {},
      file: "bot.yml",
      path: [id],
      refersTo: to.map((name) => ({ path: ["to"], section: "handoffs", id: name })),
    },
  ]);
  return { name: "bot", displayName: "Bot", sections: new Map([["handoffs", new Map(items)]]) };
}
