import { describe, expect, test } from "vitest";
import { systemClock } from "../../src/adapters/system/system-clock.ts";
import { itemsOf, type SECTIONS } from "../../src/domain/agent/agent.ts";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import type { Settings } from "../../src/domain/agent/settings.ts";
import { diffSnapshots } from "../../src/domain/diff/diff-snapshots.ts";
import { validateTree } from "../../src/domain/lint/validate-tree.ts";
import { planTests } from "../../src/domain/plan/plan-tests.ts";
import type { Suite } from "../../src/domain/regression/suite.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../src/domain/snapshot/take-snapshot.ts";
import { runSuite } from "../../src/operations/run-suite.ts";
import { rehearsalConnector } from "../../src/wiring/rehearsal.ts";
import { DEMO_CHANGES, type DemoChange, demoChangeFiles, hotelFiles, treeOf } from "../support/hotel.ts";

const V1: readonly DemoChange[] = [];
const V2 = DEMO_CHANGES.slice(0, 1);
const V3 = DEMO_CHANGES.slice(0, 2);
const V4 = DEMO_CHANGES.slice(0, 3);

function settingsOf(files: ReadonlyMap<string, string>): Settings {
  const { settings, findings } = loadSettings({
    path: "greenroom.yml",
    text: files.get("greenroom.yml") ?? "",
  });
  expect(findings).toEqual([]);
  if (settings === undefined) throw new Error("The sample agent has no usable greenroom.yml.");
  return settings;
}

async function load(changes: readonly DemoChange[]) {
  const files = hotelFiles(changes);
  const settings = settingsOf(files);
  return { settings, ...(await validateTree(treeOf(files), settings)) };
}

async function rehearse(changes: readonly DemoChange[], environment: string, tests?: Suite) {
  const { agent, suite, settings } = await load(changes);
  const snapshot = takeSnapshot(agent);
  const results = await runSuite(
    { connector: rehearsalConnector(snapshot, environment), clock: systemClock },
    {
      agent: settings.agent,
      suite: tests ?? suite,
      expected: { environment, version: null, digest: digestOf(snapshot) },
      scope: "full",
    },
  );
  const failed = results.cases.filter((one) => one.verdict !== "passed");
  return {
    results,
    failed: failed.map((one) => {
      const turn = one.turns.at(-1);
      const why = turn?.assertions.find((assertion) => !assertion.passed)?.reason;
      return `${one.id}: ${turn?.say} → ${one.error ?? why}`;
    }),
    conversations: [...new Set(failed.map((one) => one.conversation))],
  };
}

async function diff(from: readonly DemoChange[], to: readonly DemoChange[]) {
  const side = async (label: string, changes: readonly DemoChange[]) => ({
    side: { label },
    snapshot: takeSnapshot((await load(changes)).agent),
  });
  return diffSnapshots(await side("before", from), await side("after", to));
}

async function changedItems(from: readonly DemoChange[], to: readonly DemoChange[]): Promise<string[]> {
  return (await diff(from, to)).changes.map(({ kind, name }) => `${kind} ${name}`);
}

describe("the Harbour Hotel", () => {
  test.each([
    ["as it is", V1],
    ["with three changes", V2],
    ["with free breakfast", V3],
    ["with a wrong number", V4],
  ])("is valid without a single finding, %s", async (_, changes) => {
    expect((await load(changes)).findings).toEqual([]);
  });

  test("is as large as a real one", async () => {
    const { agent, suite, settings } = await load(V1);
    const count = (section: (typeof SECTIONS)[number]) => itemsOf(agent, section).length;
    expect(agent.displayName).toBe("Harbour Hotel");
    expect(count("topics")).toBeGreaterThanOrEqual(27);
    expect(count("tools")).toBeGreaterThanOrEqual(6);
    expect(count("sms")).toBeGreaterThanOrEqual(3);
    expect(count("handoffs")).toBeGreaterThanOrEqual(3);
    expect(count("guardrails")).toBeGreaterThanOrEqual(3);
    expect(count("rules")).toBeGreaterThanOrEqual(5);
    expect(count("knowledge")).toBeGreaterThanOrEqual(2);
    expect(count("flows")).toBeGreaterThanOrEqual(1);
    expect(count("integrations")).toBe(2);
    expect(itemsOf(agent, "environments").map(({ id }) => id)).toEqual(
      settings.environments.map(({ name }) => name).sort(),
    );
    const conversations = new Set(suite.cases.map((one) => one.conversation));
    expect(conversations.size).toBeGreaterThanOrEqual(42);
  });

  test("has every topic, tool, text, handoff, guardrail and flow covered by a conversation", async () => {
    const { agent, suite } = await load(V1);
    const covered = new Set(suite.cases.flatMap((one) => one.covers));
    const open = (["topics", "tools", "sms", "handoffs", "guardrails", "flows"] as const).flatMap((section) =>
      itemsOf(agent, section)
        .map(({ id }) => `${section}/${id}`)
        .filter((name) => !covered.has(name)),
    );
    expect(open).toEqual([]);
  });

  test("keeps one everyday question, one refusal and one handoff for after a deployment", async () => {
    const smoke = (await load(V1)).suite.cases.filter((one) => one.tags.includes("smoke"));
    expect(smoke.map(({ id }) => id)).toEqual(["check-in-time", "refuses-legal-advice", "wants-a-person"]);
  });

  test.each(["sandbox", "pre-release", "live"])("passes its whole suite in %s", async (environment) => {
    const { failed, results } = await rehearse(V1, environment);
    expect(failed).toEqual([]);
    expect(results.verdict).toBe("passed");
  });
});

describe("the changes that the demo replays", () => {
  test("the first one makes exactly three changes", async () => {
    const { changes, summary } = await diff(V1, V2);
    expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "changed topics/pet-policy",
      "added sms/late-checkout-offer",
      "changed voice/voice",
    ]);
    expect(changes[0]?.fields.map(({ label }) => label)).toEqual(["content", "sample question"]);
    expect(changes[1]?.remarks.join()).toContain("late-checkout");
    expect(changes[2]?.fields[0]).toMatchObject({ label: "stability", before: 0.6, after: 0.8 });
    expect(summary).toContain("No changes to rules, guardrails, tools, handoffs, model");
  });

  test("the first one's plan asks for its own tests, the neighbour, smoke and a test call, and leaves nothing uncovered", async () => {
    const { agent, suite } = await load(V2);
    const plan = planTests(await diff(V1, V2), suite, agent, { phoneNumber: "+15005550002" });
    expect(plan.changes.map(({ covered, neighbours }) => ({ covered, neighbours }))).toEqual([
      { covered: ["dogs-allowed"], neighbours: ["service-dogs"] },
      { covered: ["late-checkout-sms"], neighbours: ["late-checkout"] },
      { covered: [], neighbours: [] },
    ]);
    expect(plan.changes[2]?.byHand).toHaveLength(1);
    expect(plan.smoke).toEqual(["check-in-time", "refuses-legal-advice", "wants-a-person"]);
    expect(plan.uncovered).toEqual([]);
  });

  test("the first one passes its own suite", async () => {
    expect((await rehearse(V2, "pre-release")).failed).toEqual([]);
  });

  test("the first one's tests would have noticed: they fail on the agent before it", async () => {
    const { conversations } = await rehearse(V1, "pre-release", (await load(V2)).suite);
    expect(conversations).toEqual(["late-checkout-sms", "dogs-allowed"]);
  });

  test("the second one promises free breakfast, and the conversation about its price says no", async () => {
    expect(await changedItems(V2, V3)).toEqual(["changed topics/breakfast-price"]);
    const { conversations, results } = await rehearse(V3, "pre-release");
    expect(conversations).toEqual(["breakfast-price"]);
    expect(results.cases.find((one) => one.id === "breakfast-price")?.turns[0]?.reply).toContain("free");
  });

  test("the second one gets past smoke, so that it is the full suite that holds it", async () => {
    const { results } = await rehearse(V3, "sandbox");
    const smoke = results.cases.filter((one) => one.tags.includes("smoke"));
    expect(smoke.map((one) => one.verdict)).toEqual(["passed", "passed", "passed"]);
  });

  test("the third one takes the promise back, dials a wrong number in live only, and passes every conversation", async () => {
    expect(await changedItems(V2, V4)).toEqual(["changed environments/live"]);
    for (const environment of ["sandbox", "pre-release", "live"]) {
      expect((await rehearse(V4, environment)).failed).toEqual([]);
    }
    const destination = async (changes: readonly DemoChange[]) => {
      const session = await rehearsalConnector(takeSnapshot((await load(changes)).agent), "live").open(
        "call",
      );
      const reply = await session.say("I want to talk to a real person");
      return reply.trace?.handoff?.destination;
    };
    expect(await destination(V2)).toBe("+15005550120");
    expect(await destination(V4)).toBe("+15005550102");
  });

  test.each(DEMO_CHANGES)("%s only holds files that differ from what they replace", async (change) => {
    const before = hotelFiles(DEMO_CHANGES.slice(0, DEMO_CHANGES.indexOf(change)));
    const files = demoChangeFiles(change);
    expect(files.size).toBeGreaterThan(0);
    for (const [path, text] of files) expect(before.get(path), path).not.toBe(text);
  });
});
