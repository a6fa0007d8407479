import { describe, expect, it } from "vitest";
import { createReferenceConnector } from "../../../src/adapters/connectors/reference-connector.ts";
import { FixedClock } from "../../../src/adapters/memory/fixed-clock.ts";
import { createReferencePlatform } from "../../../src/adapters/platforms/reference-platform.ts";
import { digestOf } from "../../../src/domain/snapshot/digest.ts";
import type { FaultKind } from "../../../src/reference-bot/server/faults.ts";
import { rehearsalConnector } from "../../../src/wiring/rehearsal.ts";
import { describeConnector } from "../../contract/connector-contract.ts";
import { bundle } from "../../contract/platform-contract.ts";
import { startLocalPlatform } from "../../support/local-platform.ts";
import { writtenSnapshot } from "../../support/written-snapshot.ts";

async function running() {
  const server = await startLocalPlatform();
  const options = {
    url: server.url,
    agent: "corner-cafe",
    environment: "sandbox",
    clock: new FixedClock(),
    timeout: 20_000,
  };
  const snapshot = writtenSnapshot();
  const platform = createReferencePlatform(options);
  await platform.deliver(
    { agent: "corner-cafe", version: 7, digest: digestOf(snapshot), snapshot },
    undefined,
  );
  return { server, platform, connector: createReferenceConnector(options) };
}

describeConnector("the reference platform over HTTP", async () => {
  const { server, connector } = await running();
  return { connector, version: 7, close: server.close };
});

describeConnector("a rehearsal", async () => ({
  connector: rehearsalConnector(writtenSnapshot(), "sandbox"),
  version: null,
  close: async () => {},
}));

describe("the reference connector", () => {
  it("says that nothing runs, and opens nothing then", async () => {
    const server = await startLocalPlatform();
    const connector = createReferenceConnector({
      url: server.url,
      agent: "corner-cafe",
      environment: "live",
      clock: new FixedClock(),
    });
    await expect(connector.readVersion()).resolves.toBeUndefined();
    await expect(connector.open("chat")).rejects.toThrow(/Nothing of corner-cafe runs in live/);
    await server.close();
  });

  it.each<[FaultKind]>([
    ["drop-before-commit"],
    ["commit-then-drop"],
    ["half-answer"],
    ["html"],
    ["error-500"],
  ])("can't measure a turn that met %s", async (fault) => {
    const { server, connector } = await running();
    const session = await connector.open("chat");
    await server.fault({ fault, on: "turn" });
    await expect(session.say("Are dogs allowed?")).rejects.toMatchObject({ name: "BotUnreachable" });
    await server.close();
  });

  it("stays on the version that the conversation began with", async () => {
    const { server, platform, connector } = await running();
    const session = await connector.open("chat");
    await platform.deliver(bundle(8), await platform.readRunning());
    await expect(session.say("When are you open?")).resolves.toMatchObject({
      trace: { topic: "opening-hours" },
    });
    await expect(connector.readVersion()).resolves.toMatchObject({ version: 8 });
    const fresh = await connector.open("chat");
    expect(fresh.greeting).toBe("Hello from version 8");
    await server.close();
  });

  it("stops waiting when it is told to", async () => {
    const { server, connector } = await running();
    const session = await connector.open("chat");
    await server.fault({ fault: "hang", on: "turn" });
    const stop = new AbortController();
    const said = session.say("Are dogs allowed?", stop.signal);
    stop.abort();
    await expect(said).rejects.toMatchObject({ name: "BotUnreachable" });
    await server.close();
  });

  it("can't be asked anything after it was closed", async () => {
    const { server, connector } = await running();
    const session = await connector.open("chat");
    await session.close();
    await expect(session.say("hello")).rejects.toMatchObject({ name: "BotUnreachable" });
    await server.close();
  });

  it("carries hostile text there and back unharmed", async () => {
    const { server, connector } = await running();
    const session = await connector.open("chat");
    await session.say("I want to complain");
    const hostile = '<script>alert(1)</script> "quotes" \u202e ::error:: {{result.reference}} @everyone';
    const reply = await session.say(hostile);
    expect(reply.trace?.state).toMatchObject({ collected: { complaint: hostile } });
    await server.close();
  });
});
