import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createReferenceConnector } from "../../src/adapters/connectors/reference-connector.ts";
import { FixedClock } from "../../src/adapters/memory/fixed-clock.ts";
import { createReferencePlatform } from "../../src/adapters/platforms/reference-platform.ts";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import { runSuite } from "../../src/operations/run-suite.ts";
import { test } from "../../src/operations/test.ts";
import { rehearsalConnector } from "../../src/wiring/rehearsal.ts";
import { type LocalPlatform, startLocalPlatform } from "../support/local-platform.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { conversation, suiteOf } from "../support/small-suite.ts";
import { writtenSnapshot } from "../support/written-snapshot.ts";

const tree = {
  files: [...smallAgentFiles()].map(([path, text]) => ({ path, text })),
  unreadable: [],
};
const snapshot = writtenSnapshot();
const digest = digestOf(snapshot);
const request = {
  agent: "corner-cafe",
  tree,
  settings: { tests: "tests" },
  expected: { environment: "sandbox", version: 7, digest },
};

describe("the small agent's own suite", () => {
  let server: LocalPlatform;
  beforeEach(async () => {
    server = await startLocalPlatform();
  });
  afterEach(() => server.close());

  async function deployed(version = 7, content = snapshot) {
    const options = {
      url: server.url,
      agent: "corner-cafe",
      environment: "sandbox",
      clock: new FixedClock(),
      timeout: 20_000,
    };
    const platform = createReferencePlatform(options);
    const bundle = { agent: "corner-cafe", version, digest: digestOf(content), snapshot: content };
    await platform.deliver(bundle, await platform.readRunning());
    return { connector: createReferenceConnector(options), clock: new FixedClock() };
  }

  it("passes in an environment, over HTTP", async () => {
    const result = await test(await deployed(), request);
    expect(result).toMatchObject({
      decision: "proceed",
      data: { results: { counts: { total: 6, passed: 6 } } },
    });
  });

  it("passes on a rehearsed draft", async () => {
    const connector = rehearsalConnector(snapshot, "sandbox");
    const expected = { environment: "draft", version: null, digest };
    const result = await test({ connector, clock: new FixedClock() }, { ...request, expected });
    expect(result.decision).toBe("proceed");
  });

  it("catches a changed answer by the conversation's name", async () => {
    const changed = writtenSnapshot({
      "agent/topics/pet-policy.yaml":
        "name: Pet policy\nsample_questions: [Are dogs allowed?]\ncontent: No dogs, sorry.\n",
    });
    const ports = await deployed(8, changed);
    const expected = { environment: "sandbox", version: 8, digest: digestOf(changed) };
    const result = await test(ports, { ...request, expected });
    expect(result.reasons).toMatchObject([
      { code: "tests-failed", message: "1 conversation failed on sandbox v8: dogs-allowed." },
    ]);
  });

  it("refuses to call another version green", async () => {
    const result = await test(await deployed(8), request);
    expect(result.reasons).toMatchObject([{ code: "wrong-version" }]);
  });

  it.each(["drop-before-commit", "commit-then-drop", "half-answer", "html"] as const)(
    "survives one answer that is lost (%s)",
    async (fault) => {
      const ports = await deployed();
      await server.fault({ fault, on: "turn", times: 1 });
      const result = await test(ports, request);
      expect(result.decision).toBe("proceed");
      expect(result.data.results?.cases.filter((one) => one.retries === 1)).toHaveLength(1);
    },
  );

  it("keeps 300 dialogues apart, 16 at a time", async () => {
    const cases = Array.from({ length: 300 }, (_, index) => {
      const guests = (index % 8) + 1;
      return conversation(`table-${index}`, [
        ["I would like to book a table", { topic: "table-booking", no_tool: true }],
        [`${guests}`, { no_tool: true }],
        ["19:30", { tool: { name: "book-table", times: 1, args: { party_size: guests, time: "19:30" } } }],
      ]);
    });
    const results = await runSuite(await deployed(), {
      agent: "corner-cafe",
      suite: suiteOf(...cases),
      expected: request.expected,
      scope: "full",
      concurrency: 16,
    });
    expect(results.counts).toEqual({ total: 300, passed: 300, failed: 0, error: 0 });
  });
});
