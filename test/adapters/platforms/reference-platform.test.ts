import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { FixedClock } from "../../../src/adapters/memory/fixed-clock.ts";
import { createReferencePlatform } from "../../../src/adapters/platforms/reference-platform.ts";
import type { FaultKind } from "../../../src/reference-bot/server/faults.ts";
import { bundle, describePlatform } from "../../contract/platform-contract.ts";
import { type LocalPlatform, startLocalPlatform } from "../../support/local-platform.ts";

const at = (url: string, options: { token?: string; timeout?: number } = {}) =>
  createReferencePlatform({
    url,
    agent: "corner-cafe",
    environment: "live",
    clock: new FixedClock(),
    timeout: 20_000,
    ...options,
  });

describePlatform("the reference platform over HTTP", async () => {
  const server = await startLocalPlatform();
  return {
    platform: at(server.url),
    another: at(server.url),
    loseNextAnswer: () => server.fault({ fault: "commit-then-drop" }),
    loseNextDelivery: () => server.fault({ fault: "drop-before-commit" }),
    cutOff: () => server.close(),
    close: () => server.close(),
  };
});

describe("the reference platform adapter", () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  async function start(options: Parameters<typeof startLocalPlatform>[0] = {}): Promise<LocalPlatform> {
    const server = await startLocalPlatform(options);
    closers.push(server.close);
    return server;
  }
  /** A server that answers everything with the same thing, and counts. */
  async function answering(status: number, headers: Record<string, string>, body: string) {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(status, headers);
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closers.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, seen };
  }
  const json = { "content-type": "application/json" };

  it.each<[FaultKind]>([["drop-before-commit"], ["error-500"], ["html"], ["half-answer"]])(
    "reads again after %s",
    async (fault) => {
      const server = await start();
      const platform = at(server.url);
      await platform.deliver(bundle(1), undefined);
      await server.fault({ fault, on: "read", times: 2 });
      await expect(platform.readRunning()).resolves.toMatchObject({ version: 1 });
    },
  );

  it.each<[FaultKind]>([["commit-then-drop"], ["half-answer"], ["html"], ["error-500"]])(
    "sends an activation once and doubts it after %s",
    async (fault) => {
      const server = await start();
      const platform = at(server.url);
      await server.fault({ fault });
      await expect(platform.deliver(bundle(1), undefined)).rejects.toMatchObject({
        name: "PlatformUnreachable",
      });
      const committed = fault === "commit-then-drop" || fault === "half-answer";
      await expect(platform.readRunning()).resolves.toEqual(
        committed ? expect.objectContaining({ version: 1 }) : undefined,
      );
    },
  );

  it("uploads again when the answer to an upload was lost", async () => {
    const server = await start();
    await server.fault({ fault: "commit-then-drop", on: "upload", times: 2 });
    await expect(at(server.url).deliver(bundle(1), undefined)).resolves.toEqual({ outcome: "accepted" });
  });

  it("gives up at its deadline", async () => {
    const server = await start();
    await server.fault({ fault: "hang" });
    await expect(at(server.url, { timeout: 150 }).deliver(bundle(1), undefined)).rejects.toThrow(
      /environment live did not answer within 150 ms/,
    );
  });

  it("is refused without the token, and the message does not hold one", async () => {
    const server = await start({ token: "s3cret-token" });
    const wrong = await at(server.url, { token: "wrong-token" }).deliver(bundle(1), undefined);
    expect(wrong).toEqual({
      outcome: "refused",
      message: "This needs the platform's token as a bearer token.",
    });
    await expect(at(server.url, { token: "s3cret-token" }).deliver(bundle(1), undefined)).resolves.toEqual({
      outcome: "accepted",
    });
  });

  it("refuses a bundle whose digest is not its snapshot's", async () => {
    const server = await start();
    const forged = { ...bundle(1), digest: bundle(2).digest };
    await expect(at(server.url).deliver(forged, undefined)).resolves.toMatchObject({ outcome: "refused" });
  });

  it.each([
    ["a redirect", 302, { location: "https://elsewhere.test/" }, ""],
    ["a page", 200, { "content-type": "text/html" }, "<html></html>"],
    ["broken JSON", 200, json, '{"version": 1, "dig'],
    ["a list", 200, json, "[]"],
    ["a version that is text", 200, json, `{"version":"1","digest":"${bundle(1).digest}"}`],
    ["a digest that is none", 200, json, '{"version":1,"digest":"abc"}'],
    ["nothing", 200, json, ""],
    ["a 404 of another server", 404, { "content-type": "text/plain" }, "not found"],
    ["a 404 of another interface", 404, json, '{"error":"no"}'],
    ["too much", 200, json, `"${"x".repeat(9 * 1024 * 1024)}"`],
  ])("does not take %s for an answer", async (_, status, headers, body) => {
    const { url } = await answering(status, headers, body);
    await expect(at(url).readRunning()).rejects.toMatchObject({ name: "PlatformUnreachable" });
  });

  it("stops retrying after a few attempts", async () => {
    const { url, seen } = await answering(503, json, "{}");
    await expect(at(url).readRunning()).rejects.toThrow("status 503");
    expect(seen).toHaveLength(4);
  });

  it("keeps the token out of its messages", async () => {
    const { url } = await answering(500, json, "{}");
    await expect(at(url, { token: "s3cret-token" }).readRunning()).rejects.not.toThrow(/s3cret/);
  });

  it.each([
    "http://platform.example.test",
    "http://10.0.0.1:4010",
    "ftp://127.0.0.1",
    "https://user:s3cret@platform.example.test",
    "https://platform.example.test?token=s3cret",
    "not a url",
    "file:///etc/passwd",
    "http://127.0.0.1.evil.test",
    "http://localhost@evil.test",
  ])("does not use the address %s, nor repeat a password in it", (url) => {
    let message = "";
    try {
      at(url);
    } catch (error) {
      expect(error).toMatchObject({ name: "UserError", code: "PLATFORM_URL_INVALID" });
      message = String(error);
    }
    expect(message).not.toBe("");
    expect(message).not.toContain("s3cret");
  });
});
