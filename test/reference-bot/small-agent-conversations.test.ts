import { describe, expect, it } from "vitest";
import { createReferenceConnector } from "../../src/adapters/connectors/reference-connector.ts";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { createReferencePlatform } from "../../src/adapters/platforms/reference-platform.ts";
import { loadAgent } from "../../src/domain/agent/load-agent.ts";
import type { SourceTree } from "../../src/domain/agent/source-tree.ts";
import { loadSuite } from "../../src/domain/regression/load-suite.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { takeSnapshot } from "../../src/domain/snapshot/take-snapshot.ts";
import { runSuite } from "../../src/operations/run-suite.ts";
import type { BotConnector } from "../../src/ports/bot-connector.ts";
import { rehearsalConnector } from "../../src/wiring/rehearsal.ts";
import { startLocalPlatform } from "../support/local-platform.ts";
import { smallAgentFiles } from "../support/small-agent.ts";

const clock = new FixedClock();

function load(overrides: Readonly<Record<string, string | null>> = {}) {
  const tree: SourceTree = {
    files: [...smallAgentFiles(overrides)].map(([path, text]) => ({ path, text })),
    unreadable: [],
  };
  const snapshot = takeSnapshot(loadAgent(tree, { agent: "corner-cafe", root: "agent" }).agent);
  return { snapshot, suite: loadSuite(tree, { tests: "tests" }).suite };
}

async function verdictsOf(connector: BotConnector, loaded: ReturnType<typeof load>, version: number | null) {
  const results = await runSuite(
    { connector, clock },
    {
      agent: "corner-cafe",
      suite: loaded.suite,
      scope: "full",
      expected: { environment: "sandbox", version, digest: digestOf(loaded.snapshot) },
    },
  );
  return { verdict: results.verdict, cases: results.cases.map(({ id, verdict }) => `${id}: ${verdict}`) };
}

const ALL_PASSED = [
  "opening-hours: passed",
  "refuses-legal-advice: passed",
  "wants-a-person: passed",
  "dogs-allowed: passed",
  "books-a-table/agrees: passed",
  "books-a-table/refuses: passed",
];

describe("the small agent's own conversations", () => {
  it("hold in a rehearsal", async () => {
    const loaded = load();
    const connector = rehearsalConnector(loaded.snapshot, "sandbox");
    await expect(verdictsOf(connector, loaded, null)).resolves.toEqual({
      verdict: "passed",
      cases: ALL_PASSED,
    });
  });

  it("hold on the platform", async () => {
    const loaded = load();
    const server = await startLocalPlatform();
    const options = { url: server.url, agent: "corner-cafe", environment: "sandbox", clock };
    const { snapshot } = loaded;
    await createReferencePlatform(options).deliver(
      { agent: "corner-cafe", version: 1, digest: digestOf(snapshot), snapshot },
      undefined,
    );
    await expect(verdictsOf(createReferenceConnector(options), loaded, 1)).resolves.toEqual({
      verdict: "passed",
      cases: ALL_PASSED,
    });
    await server.close();
  });

  it.each([
    [
      "dogs-allowed",
      { "agent/topics/pet-policy.yaml": "name: Pets\nsample_questions: [Are dogs allowed?]\ncontent: No.\n" },
    ],
    ["opening-hours", { "agent/environments/sandbox.yaml": "variables: { opening_time: 9 am }\n" }],
    ["wants-a-person", { "agent/handoffs/counter.yaml": null }],
    ["refuses-legal-advice", { "agent/guardrails/legal-advice.yaml": null }],
    [
      "books-a-table/refuses",
      { "agent/sms/booking-confirmation.yaml": "text: Booked.\nrequires_consent: false\n" },
    ],
  ])("%s fails when the config no longer gives it", async (id, overrides) => {
    const loaded = load(overrides);
    const connector = rehearsalConnector(loaded.snapshot, "sandbox");
    const { verdict, cases } = await verdictsOf(connector, loaded, null);
    expect(verdict).toBe("failed");
    expect(cases).toContain(`${id}: failed`);
  });
});
